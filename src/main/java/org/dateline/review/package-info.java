/**
 * A reader corrects what the program found, takes it back, and keeps it.
 *
 * <pre>
 * Analysis --Review.of--&gt; Review --apply(Correction)--&gt; Review --analysis()--&gt; Analysis
 *                           |  undo(), redo(), history(), count(correction), alsoChanged()
 *                           +--Project.of--&gt; Project --ProjectFile.save--&gt; name.dateline
 * name.dateline --ProjectFile.load--&gt; Project --reopen(fresh Analysis)--&gt; Reopened: Review + what differs + what was lost
 * </pre>
 *
 * <p>A {@link org.dateline.review.Correction} says where (a mention), how far (this mention, this name, this place), what
 * (a {@link org.dateline.review.Verdict}), who and when. A {@link org.dateline.review.Review} is immutable: applying a
 * correction makes the next one, in which the mentions touched have their new {@link org.dateline.review.Status} and a
 * {@link org.dateline.review.Reranker} has weighed the others again. Every {@link org.dateline.review.Step} keeps the whole
 * outcome, so undo and redo are exact and a project opens again without asking the program anew.
 *
 * <p>{@link org.dateline.review.ReviewQueue} leads through the names from the riskiest to the surest. {@link
 * org.dateline.review.PersonalGazetteer} is what the reader wants from now on: a table of names that wins over the program.
 *
 * <p>Window and command line put it together in the same way:
 *
 * <pre>
 * Analyst analyst = new Analyst(geoparser, hint, personal);
 * Review review = analyst.review(article);                                      // a new review
 * Correction correction = Correction.of(span, Scope.NAME, new Verdict.Take(place), clock);
 * review.count(correction);                                                     // shown first
 * review = review.apply(correction);
 *
 * ProjectFile file = ProjectFile.beside(path);                                  // kept and reopened
 * file.save(Project.withText(review, view));
 * Project project = file.hasAutosave() ? file.recover() : file.load();
 * Reopened reopened = file.open(project, analyst::analyse, analyst.reranker());
 * reopened.inWords();                                                           // what is no longer as it was, see wording
 * reopened.review().analysis();                                                 // to draw, list, export
 * </pre>
 *
 * <p>What was decided at one moment is one {@link org.dateline.review.Act}, undone and redone as one. {@link
 * org.dateline.review.JointReview} reviews several articles as one and keeps nothing of its own: a correction there becomes a step
 * of the same moment in each article that it reaches. {@link org.dateline.review.SessionFile} keeps which articles belong together.
 *
 * <p>"From now on" is a correction of the {@link org.dateline.review.Scope#FROM_NOW_ON} in the article, whose step keeps what it
 * changes in the reader's own gazetteer; {@code personal.following(before, after).save(file)} does it there, or takes it back.
 *
 * <p>All of it is immutable and safe for any number of threads. Nothing here is slow but the reranker, which costs about as
 * much as resolving the article once: call {@code apply} off the window's thread.
 */
package org.dateline.review;

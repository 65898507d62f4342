package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Unresolved;

/** One pass of a personal gazetteer over one analysis. */
final class PersonalPass {

    private final PersonalGazetteer personal;
    private final Analysis analysis;
    private final List<Resolution> standing;

    PersonalPass(PersonalGazetteer personal, Analysis analysis) {
        this.personal = personal;
        this.analysis = analysis;
        this.standing = new ArrayList<>(analysis.resolutions());
    }

    Analysis outcome() {
        personal.entries().stream().sorted(PersonalEntry.LONGEST_FIRST).forEach(this::claim);
        List<Resolution> decided = standing.stream()
                .filter(resolution -> !isNoPlace(resolution))
                .map(resolution -> decided(personal, resolution))
                .sorted(Comparator.comparing(resolution -> resolution.mention().span()))
                .toList();
        return analysis.with(decided);
    }

    /** Takes the words of an entry out of the hands of shorter mentions; longer ones are other names. */
    private void claim(PersonalEntry entry) {
        Article article = analysis.article();
        for (Span span : Occurrences.of(article.text(), entry.name())) {
            List<Resolution> touching = standing.stream()
                    .filter(resolution -> resolution.mention().span().overlaps(span))
                    .toList();
            boolean isFree = touching.stream()
                    .allMatch(resolution -> isShorter(resolution.mention().span(), span));
            if (isFree) {
                standing.removeAll(touching);
                entry.place().ifPresent(place -> standing.add(found(entry, span, place)));
            }
        }
    }

    private static boolean isShorter(Span mention, Span words) {
        return words.contains(mention) && !mention.equals(words);
    }

    private Resolution found(PersonalEntry entry, Span span, Place place) {
        var nothing = new Unresolved(Occurrences.mention(analysis.article(), span), entry.because());
        return Decided.personal(nothing, place, entry.because());
    }

    private boolean isNoPlace(Resolution resolution) {
        return entry(personal, resolution)
                .filter(entry -> entry.place().isEmpty())
                .isPresent();
    }

    /** A verdict as the gazetteer has it; the same where it is silent. */
    static Resolution decided(PersonalGazetteer personal, Resolution resolution) {
        return entry(personal, resolution)
                .flatMap(entry -> entry.place().map(place -> Decided.personal(resolution, place, entry.because())))
                .orElse(resolution);
    }

    static boolean isOwn(Resolution resolution) {
        return !resolution.candidates().isEmpty()
                && resolution.candidates().get(0).evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals(Decided.PERSONAL));
    }

    private static Optional<PersonalEntry> entry(PersonalGazetteer personal, Resolution resolution) {
        return resolution.mention().role() == Role.DEMONYM
                ? Optional.empty()
                : personal.find(resolution.mention().name());
    }
}

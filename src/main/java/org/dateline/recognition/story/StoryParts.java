package org.dateline.recognition.story;

import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.recognition.Mention;
import org.dateline.recognition.story.StoryPart.Kind;
import org.dateline.wording.Saying;

/** Tells the part of a mentioned place. Pure and safe for any number of threads. */
public final class StoryParts {

    /** An event this many words away may still be the one that happens here. */
    private static final int REACH = 14;
    /** A verb of speaking this close after the name has the name for its subject. */
    private static final int SUBJECT_REACH = 5;

    private StoryParts() {}

    /** The part that a mention's place plays; empty for a demonym, which names no place, and where the sentence is not English. */
    public static Optional<StoryPart> of(Article article, Mention mention) {
        return switch (mention.role()) {
            case DEMONYM -> Optional.empty();
            case DATELINE -> Optional.of(new StoryPart(Kind.DATELINE, Saying.of("part.dateline")));
            case CAPTION -> Optional.of(new StoryPart(Kind.CAPTION, Saying.of("part.caption")));
            case RELATED -> Optional.of(new StoryPart(Kind.RELATED, Saying.of("part.related")));
            case COORDINATES -> Optional.of(new StoryPart(Kind.SCENE, Saying.of("part.coordinates")));
            case PLACE -> told(Sentence.around(article, mention.span()));
        };
    }

    private static Optional<StoryPart> told(Sentence sentence) {
        return speaker(sentence)
                .or(() -> lookingBack(sentence))
                .or(() -> scene(sentence))
                .or(() -> amongSpeakers(sentence))
                .or(() -> background(sentence));
    }

    /** Of a sentence in another language nothing can be said. */
    private static Optional<StoryPart> background(Sentence sentence) {
        return sentence.words().stream().anyMatch(StoryWords.ENGLISH::contains)
                ? Optional.of(new StoryPart(Kind.BACKGROUND, Saying.of("part.background")))
                : Optional.empty();
    }

    /** "Russia said", "Russia's foreign ministry said": the place stands for who speaks. */
    private static Optional<StoryPart> speaker(Sentence sentence) {
        boolean located =
                StoryWords.LOCATIVE.contains(sentence.at(-1)) || sentence.at(-1).equals("with");
        for (int d = 1; d <= SUBJECT_REACH && !located; d++) {
            String word = sentence.at(d);
            if (StoryWords.SPEECH.contains(word)) {
                return Optional.of(new StoryPart(Kind.SPEAKER, Saying.of("part.speaks", word)));
            }
            if (!StoryWords.BEFORE_A_VERB.contains(word)
                    && !(sentence.isPossessive() && StoryWords.SPEAKERS.contains(word))) {
                break;
            }
        }
        if (!located && sentence.at(1).matches("would|will|must|should")) {
            return Optional.of(new StoryPart(Kind.SPEAKER, Saying.of("part.decides", sentence.at(1))));
        }
        return Optional.empty();
    }

    private static Optional<StoryPart> lookingBack(Sentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            boolean looksBack = StoryWords.LOOKING_BACK.contains(word)
                    || StoryWords.isYear(word)
                            && i > 0
                            && StoryWords.BEFORE_A_YEAR.contains(
                                    sentence.words().get(i - 1));
            if (looksBack && sentence.distance(i) <= 8) {
                return Optional.of(new StoryPart(Kind.BACKGROUND, Saying.of("part.past", word)));
            }
        }
        return Optional.empty();
    }

    /** An event in the sentence, and the place in a position to be where it happens: the nearest event gives the reason. */
    private static Optional<StoryPart> scene(Sentence sentence) {
        for (int d = 1; d <= REACH; d++) {
            for (String word : new String[] {sentence.at(-d), sentence.at(d)}) {
                if (StoryWords.isEvent(word)) {
                    return Optional.of(new StoryPart(Kind.SCENE, Saying.of("part.event", word)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StoryPart> amongSpeakers(Sentence sentence) {
        boolean speech = sentence.words().stream().anyMatch(StoryWords.SPEECH::contains);
        for (int d = 1; d <= 4 && speech; d++) {
            for (String word : new String[] {sentence.at(-d), sentence.at(d)}) {
                if (StoryWords.SPEAKERS.contains(word)) {
                    return Optional.of(new StoryPart(Kind.SPEAKER, Saying.of("part.beside", word)));
                }
            }
        }
        return Optional.empty();
    }
}

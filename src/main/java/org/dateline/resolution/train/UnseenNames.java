package org.dateline.resolution.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.CoordinateRecognizer;
import org.dateline.recognition.Glosses;
import org.dateline.recognition.Mention;
import org.dateline.recognition.PlaceRecognizer;
import org.dateline.recognition.Recognizer;
import org.dateline.recognition.RecognizerModel;
import org.dateline.recognition.ShortForms;
import org.dateline.recognition.language.MultilingualRecognizer;
import org.dateline.recognition.train.TrainRecognizer;

/**
 * The names of labelled articles as the program would recognise them had it not learned from them: by folds, each read by a
 * recogniser trained on the other folds. Articles that are not among them are read by a recogniser that has learned from all.
 */
final class UnseenNames implements Function<Gold.Labelled, List<Mention>> {

    private final Map<String, List<Mention>> byId = new HashMap<>();
    private final Recognizer forOthers;

    private UnseenNames(Recognizer forOthers) {
        this.forOthers = forOthers;
    }

    static UnseenNames of(List<Gold.Labelled> articles, TrainRecognizer recognizers, Gazetteer gazetteer) {
        UnseenNames names =
                new UnseenNames(whole(recognizers.without(id -> false, TrainRecognizer.TEMPERATURE), gazetteer));
        Map<String, Integer> folds = new HashMap<>();
        articles.forEach(article -> folds.put(article.id(), RankerTrainer.fold(article)));
        for (int fold = 0; fold < RankerTrainer.FOLDS; fold++) {
            int out = fold;
            Recognizer recognizer = whole(
                    recognizers.without(id -> folds.getOrDefault(id, -1) == out, TrainRecognizer.TEMPERATURE),
                    gazetteer);
            articles.stream()
                    .filter(article -> folds.get(article.id()) == out)
                    .forEach(article -> names.byId.put(article.id(), recognizer.recognize(article.article())));
        }
        return names;
    }

    /** The recogniser with everything that the program puts around it. */
    static Recognizer whole(RecognizerModel model, Gazetteer gazetteer) {
        return new CoordinateRecognizer(new MultilingualRecognizer(
                new ShortForms(new Glosses(new PlaceRecognizer(model, gazetteer)), gazetteer), gazetteer));
    }

    @Override
    public List<Mention> apply(Gold.Labelled article) {
        List<Mention> known = byId.get(article.id());
        return known == null ? forOthers.recognize(article.article()) : known;
    }
}

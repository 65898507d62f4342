package org.dateline.recognition.train;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * A document of a corpus with its marked names.
 *
 * @param id its name in the corpus
 * @param group documents of one group never stand on both sides of a split: the publisher where known, else the id
 * @param places spans that are places
 * @param others spans that count neither as right nor as wrong, with the word that says why ("demonym", "nocoord" ...)
 */
record GoldDocument(String id, String group, String text, List<Span> places, List<Other> others) {

    /** A span of no consequence. */
    record Other(Span span, String kind) {}

    /** The places of a corpus' document, and apart from them what counts neither way. */
    static GoldDocument of(Corpus.Document document) {
        List<Span> places = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        for (Corpus.Label label : document.labels()) {
            if (label.kind().equals("gold")) {
                places.add(label.span());
            } else {
                others.add(new Other(label.span(), label.kind()));
            }
        }
        return new GoldDocument(document.id(), document.group(), document.text(), places, others);
    }
}

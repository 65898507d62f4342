package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/**
 * A distinct name of an article: all mentions that are written alike, with the same type word and the same "X, Y". They
 * share a verdict. Filled while the article is read; confined to one thread.
 */
final class Naming {

    final int index;
    final String surface;

    /** The form that was looked up, see {@link Mention#name}. */
    final String name;

    /** The folded name without type word and leading words; namings that share it are siblings. */
    final String bare;

    final Optional<TypeWord> type;

    /** Whether the type word is part of the name as written. */
    final boolean typeInside;

    final Role role;
    Shortlist list;
    Columns columns;

    /** Indexes of the mentions, in reading order. */
    final List<Integer> mentions = new ArrayList<>();

    /** The "Y" of "X, Y". */
    Optional<Naming> container = Optional.empty();

    /** The names that a phrase says hold this one: "X in Y", "Y's X", "the Syrian town of X". */
    final List<Naming> holders = new ArrayList<>();

    /** The names of which this is the "Y". */
    final List<Naming> contents = new ArrayList<>();

    /** Other namings of the same bare name. */
    final List<Naming> siblings = new ArrayList<>();

    /** Names in the same sentence or next to one of the mentions, at most a dozen. */
    final List<Naming> neighbours = new ArrayList<>();

    /** "the capital, X" or "X, the capital". */
    boolean saidCapital;

    /** "the X" and nothing after it that would belong to the article: so rivers, seas, deserts and some regions are named. */
    boolean articled;

    /** How likely each candidate is after the last pass; sums to 1. */
    double[] probability;

    /** The score of each candidate in the last pass. */
    double[] score;

    /** What each rule adds to the score of each candidate in the last pass, by {@link Rule#ordinal}. */
    double[][] ruleSums = {};

    /** What the confidence asks of the features of each candidate in the last pass. */
    double[][] circumstances = {};

    Naming(int index, Mention first, String folded, Optional<TypeWord> type, Shortlist list, Columns columns) {
        this.index = index;
        this.surface = first.written();
        this.name = first.name();
        this.role = first.role();
        this.bare = NameForms.bare(folded);
        this.type = type;
        this.typeInside = type.isPresent() && NameForms.untyped(folded).isPresent();
        this.list = list;
        this.columns = columns;
        this.probability = new double[list.size()];
        this.score = new double[list.size()];
    }

    /** Whether the article before it tells what the name means: not "the Herat province". */
    boolean saysArticle() {
        return articled && !isDemonym() && (type.isEmpty() || type.get().isNature());
    }

    int size() {
        return list.size();
    }

    boolean isDemonym() {
        return role == Role.DEMONYM;
    }

    boolean isName() {
        return role != Role.COORDINATES;
    }

    /** Takes candidates that were found later. */
    void refill(Shortlist found, Columns read) {
        list = found;
        columns = read;
        probability = new double[found.size()];
        score = new double[found.size()];
    }

    /** The likeliest candidate. Only for a name that has any. */
    int best() {
        int best = 0;
        for (int i = 1; i < probability.length; i++) {
            if (probability[i] > probability[best]) {
                best = i;
            }
        }
        return best;
    }
}

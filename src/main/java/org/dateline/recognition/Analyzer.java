package org.dateline.recognition;

import org.dateline.gazetteer.Gazetteer;

/** Holds what turns text into open tokens with features: the gazetteer and the word classes. Safe for any number of threads. */
public final class Analyzer {

    private final NameLookup lookup;
    private final WordClasses classes;

    public Analyzer(Gazetteer gazetteer, WordClasses classes) {
        this.lookup = new NameLookup(gazetteer);
        this.classes = classes;
    }

    /** Analyses the whole of a text. */
    public Sheet analyze(CharSequence text) {
        return analyze(text, 0, text.length());
    }

    Sheet analyze(CharSequence text, int from, int to) {
        return new Sheet(Tokenizer.tokenize(text, from, to), lookup, classes);
    }

    /** Tokens, gazetteer matches and features of one stretch of text; for one thread. */
    public static final class Sheet {
        final Tokens tokens;
        final NameMatches matches;
        private final NameLookup lookup;
        private final FeatureExtractor extractor;
        private final FeatureSink sink = new FeatureSink();

        private Sheet(Tokens tokens, NameLookup lookup, WordClasses classes) {
            this.tokens = tokens;
            this.lookup = lookup;
            this.matches = new NameMatches(tokens, lookup);
            this.extractor = new FeatureExtractor(tokens, matches, classes, new DocumentMemory(tokens, matches));
        }

        public int size() {
            return tokens.size();
        }

        public int start(int token) {
            return tokens.start(token);
        }

        public int end(int token) {
            return tokens.end(token);
        }

        public int form(int token) {
            return tokens.form(token);
        }

        /** Whether the token may be part of a name; the others are outside without asking the model. */
        public boolean isOpen(int token) {
            return matches.isOpen(token);
        }

        /** Whether an open token goes on with the sequence of the one before it. */
        public boolean continuesSequence(int token) {
            return matches.isOpen(token - 1) && !tokens.breakBefore(token);
        }

        /** What {@link NameLookup} says of some tokens' text. */
        int name(int first, int end) {
            return lookup.of(tokens.text(), tokens.start(first), tokens.end(end - 1));
        }

        /** The features of an open token; the sink is filled anew with each call. */
        FeatureSink features(int token) {
            extractor.extract(token, sink);
            return sink;
        }

        /** The hashes of an open token's features. */
        public int[] featureHashes(int token) {
            return features(token).toArray();
        }
    }
}

package org.dateline.recognition;

/**
 * Turns an open token and its surroundings into features. One extractor serves one stretch of text; not for sharing between
 * threads. The numbers of the templates are part of the stored model.
 */
final class FeatureExtractor {

    private final Tokens tokens;
    private final NameMatches matches;
    private final WordClasses classes;
    private final DocumentMemory memory;
    private final int[] rows;
    private final int[] runStart;
    private final int[] runEnd;

    FeatureExtractor(Tokens tokens, NameMatches matches, WordClasses classes, DocumentMemory memory) {
        this.tokens = tokens;
        this.matches = matches;
        this.classes = classes;
        this.memory = memory;
        int n = tokens.size();
        rows = new int[n];
        runStart = new int[n];
        runEnd = new int[n];
        for (int i = 0; i < n; i++) {
            rows[i] = tokens.isWord(i) ? classes.row(tokens.form(i)) : -1;
        }
        runs();
    }

    /** Runs of open tokens: what stands together with capitals. */
    private void runs() {
        int n = tokens.size();
        int i = 0;
        while (i < n) {
            int end = i + 1;
            if (matches.isOpen(i)) {
                while (end < n && matches.isOpen(end) && !tokens.breakBefore(end)) {
                    end++;
                }
            }
            for (int k = i; k < end; k++) {
                runStart[k] = i;
                runEnd[k] = end;
            }
            i = end;
        }
    }

    void extract(int i, FeatureSink sink) {
        sink.clear();
        sink.add(0, 0);
        lexical(i, sink);
        shape(i, sink);
        run(i, sink);
        names(i, sink);
        clusters(i, sink);
        memory.features(tokens, matches, i, sink);
    }

    private void lexical(int i, FeatureSink sink) {
        int w = tokens.form(i);
        int before = tokens.form(i - 1);
        int after = tokens.form(i + 1);
        int pattern = tokens.pattern(i);
        sink.add(1, w);
        sink.add(2, before);
        sink.add(3, after);
        sink.add(4, tokens.form(i - 2));
        sink.add(5, tokens.form(i + 2));
        sink.add(6, before, w);
        sink.add(7, w, after);
        sink.add(8, before, after);
        sink.add(9, tokens.form(i - 2), before);
        sink.add(10, after, tokens.form(i + 2));
        sink.add(11, before, pattern);
        sink.add(12, after, pattern);
        sink.add(13, w, tokens.kind(i).ordinal());
        affixes(i, sink);
    }

    private void affixes(int i, FeatureSink sink) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        int length = end - start;
        CharSequence text = tokens.text();
        if (length > 3) {
            sink.add(14, Hashes.lower(text, start, start + 3));
            sink.add(15, Hashes.lower(text, end - 3, end));
            sink.add(16, Hashes.lower(text, end - 2, end));
        }
        if (length > 4) {
            sink.add(17, Hashes.lower(text, start, start + 4));
            sink.add(18, Hashes.lower(text, end - 4, end));
        }
        sink.add(19, Math.min(length, 12), tokens.kind(i).ordinal());
    }

    private void shape(int i, FeatureSink sink) {
        int p = tokens.pattern(i);
        int before = coarse(i - 1);
        int after = coarse(i + 1);
        sink.add(20, p);
        sink.add(21, p, before);
        sink.add(22, p, after);
        sink.add(23, before, p, after);
        sink.add(24, coarse(i - 2), before, p);
        sink.add(25, p, after, coarse(i + 2));
        sink.add(26, tokens.startsSentence(i) ? 1 : 0, tokens.kind(i).ordinal());
        if (Words.isTitle(tokens.form(i - 1))
                || Words.isTitle(tokens.form(i - 2))
                || Words.isTitle(tokens.form(i - 3))) {
            sink.add(27, runStart[i] == i ? 1 : 0);
        }
    }

    /** Kind of a token; a punctuation mark is its own kind. */
    private int coarse(int i) {
        Tokens.Kind kind = tokens.kind(i);
        return kind == Tokens.Kind.PUNCTUATION ? 64 + tokens.pattern(i) : kind.ordinal();
    }

    private void run(int i, FeatureSink sink) {
        int from = runStart[i];
        int to = runEnd[i];
        int place = (i == from ? 1 : 0) | (i == to - 1 ? 2 : 0);
        int length = Math.min(5, to - from);
        sink.add(30, place, length);
        sink.add(31, tokens.form(from - 1), place);
        sink.add(32, tokens.form(to), place);
        sink.add(33, tokens.form(from - 1), tokens.form(to));
        sink.add(34, lowerBefore(from), place);
        sink.add(35, lowerAfter(to), place);
        sink.add(36, brown(from - 1, 2), brown(to, 2), place);
        sink.add(37, brown(from - 1, 3), place);
        sink.add(38, brown(to, 3), place);
        if (to - from > 1) {
            sink.add(39, tokens.form(to - 1), place);
            sink.add(40, tokens.form(from), place);
            sink.add(41, brown(to - 1, 2), place);
            sink.add(42, vector(to - 1), place);
            sink.add(43, vector(from), place);
        }
    }

    private int lowerBefore(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
            if (tokens.isLower(k)) {
                return tokens.form(k);
            }
        }
        return 0;
    }

    private int lowerAfter(int i) {
        for (int k = i; k < tokens.size() && k < i + 3; k++) {
            if (tokens.isLower(k)) {
                return tokens.form(k);
            }
        }
        return 0;
    }

    private void names(int i, FeatureSink sink) {
        int info = matches.info(i);
        int group = NameLookup.group(info).ordinal();
        int prominence = NameLookup.prominence(info);
        int position = position(i);
        sink.add(50, position, group);
        sink.add(51, position, prominence, NameLookup.kind(info));
        sink.add(52, position, fit(i));
        sink.add(53, group, fit(i), position);
        sink.add(54, group, prominence, position);
        sink.add(55, position, NameLookup.crowd(info), group);
        sink.add(56, demonym(info), position, tokens.kind(i).ordinal());
        sink.add(57, group, tokens.form(runStart[i] - 1), position);
        sink.add(58, group, tokens.form(runEnd[i]), position);
        sink.add(59, group, brown(runStart[i] - 1, 2), position);
        sink.add(60, group, brown(runEnd[i], 2), position);
        sink.add(61, position, group, brown(i, 1));
        int own = matches.own(i);
        sink.add(62, NameLookup.group(own).ordinal(), NameLookup.prominence(own), position);
        neighbours(i, group, position, sink);
    }

    private void neighbours(int i, int group, int position, FeatureSink sink) {
        int nextGroup = group(i + 1);
        int previousGroup = group(i - 1);
        sink.add(63, group, nextGroup, position);
        sink.add(64, group, previousGroup, position);
        int end = Math.max(runEnd[i], i + 1);
        sink.add(65, group, tokens.is(end, ',') ? group(end + 1) + 1 : 0, position);
        int start = runStart[i];
        sink.add(66, group, tokens.is(start - 1, ',') ? group(start - 2) + 1 : 0, position);
        sink.add(67, previousGroup, coarse(i - 1));
        sink.add(68, nextGroup, coarse(i + 1));
        if (Words.isType(tokens.form(end)) || Words.isType(tokens.form(runEnd[i] - 1))) {
            sink.add(69, group, position);
        }
    }

    private static int demonym(int info) {
        return NameLookup.isDemonym(info) ? NameLookup.isPlace(info) ? 2 : 1 : 0;
    }

    /** Where the token stands in the match that covers it: 0 none, 1 first, 2 within, 3 last, 4 alone. */
    private int position(int i) {
        int start = matches.start(i);
        if (start < 0) {
            return 0;
        }
        boolean last = matches.end(i) == i + 1;
        return start == i ? last ? 4 : 1 : last ? 3 : 2;
    }

    /** How the match lies in the run: begins it, ends it, both, neither. */
    private int fit(int i) {
        int start = matches.start(i);
        if (start < 0) {
            return -1;
        }
        return (start == runStart[i] ? 1 : 0) | (matches.end(i) == runEnd[i] ? 2 : 0);
    }

    private int group(int i) {
        return NameLookup.group(matches.info(i)).ordinal();
    }

    private void clusters(int i, FeatureSink sink) {
        for (int length = 0; length < 4; length++) {
            sink.add(70 + length, brown(i, length));
            sink.add(74 + length, brown(i - 1, length));
            sink.add(78 + length, brown(i + 1, length));
        }
        sink.add(82, brown(i - 1, 2), brown(i, 2));
        sink.add(83, brown(i, 2), brown(i + 1, 2));
        sink.add(84, brown(i, 3), tokens.kind(i).ordinal());
        sink.add(85, brown(i - 2, 2));
        sink.add(86, brown(i + 2, 2));
        int own = vector(i);
        sink.add(90, own);
        sink.add(91, vector(i - 1));
        sink.add(92, vector(i + 1));
        sink.add(93, own, tokens.kind(i).ordinal());
        sink.add(94, own, group(i), position(i));
        sink.add(95, vector(i - 1), own);
        sink.add(96, own, vector(i + 1));
        sink.add(97, vector(i - 2));
        sink.add(98, vector(i + 2));
    }

    private int brown(int i, int length) {
        return i < 0 || i >= rows.length ? -1 : classes.brown(rows[i], length);
    }

    private int vector(int i) {
        return i < 0 || i >= rows.length ? -1 : classes.vector(rows[i]);
    }
}

package org.dateline.recognition;

/**
 * How the words of a document are written elsewhere in it: a name that also stands in lower case is a weaker name, one that
 * follows "in" somewhere is a stronger place. Filled once, then only read.
 */
final class DocumentMemory {

    private static final int LOWER = 1;
    private static final int INNER = 2;
    private static final int AFTER_PREPOSITION = 4;
    private static final int AFTER_TITLE = 8;
    private static final int BEFORE_TYPE = 16;
    private static final int IN_LONGER_RUN = 32;
    private static final int ALONE = 64;
    private static final int IN_PLACE_PAIR = 128;

    private final int[] forms;
    private final short[] seen;
    private final int mask;

    DocumentMemory(Tokens tokens, NameMatches matches) {
        int capacity = Integer.highestOneBit(Math.max(16, tokens.size())) * 2;
        forms = new int[capacity];
        seen = new short[capacity];
        mask = capacity - 1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isLower(i)) {
                mark(tokens.form(i), LOWER);
            } else if (tokens.isNameLike(i)) {
                mark(tokens.form(i), cues(tokens, matches, i));
            }
        }
    }

    private static int cues(Tokens tokens, NameMatches matches, int i) {
        boolean nameBefore = tokens.isNameLike(i - 1) && !tokens.breakBefore(i);
        boolean nameAfter = tokens.isNameLike(i + 1) && !tokens.breakBefore(i + 1);
        int cues = tokens.startsSentence(i) ? 0 : INNER;
        cues |= nameBefore || nameAfter ? IN_LONGER_RUN : ALONE;
        if (!nameBefore && !nameAfter && Words.isPreposition(tokens.form(i - 1))) {
            cues |= AFTER_PREPOSITION;
        }
        if (Words.isTitle(tokens.form(i - 1)) || nameBefore && Words.isTitle(tokens.form(i - 2))) {
            cues |= AFTER_TITLE;
        }
        if (Words.isType(tokens.form(i + 1))) {
            cues |= BEFORE_TYPE;
        }
        if (tokens.is(i + 1, ',') && NameLookup.isUnit(matches.info(i + 2))
                || tokens.is(i - 1, ',')
                        && NameLookup.isPlace(matches.info(i - 2))
                        && NameLookup.isUnit(matches.info(i))) {
            cues |= IN_PLACE_PAIR;
        }
        return cues;
    }

    private void mark(int form, int cues) {
        int slot = slot(form);
        forms[slot] = form;
        seen[slot] |= (short) cues;
    }

    private int slot(int form) {
        int slot = form & mask;
        while (seen[slot] != 0 && forms[slot] != form) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void features(Tokens tokens, NameMatches matches, int i, FeatureSink sink) {
        int cues = seen[slot(tokens.form(i))];
        int group = NameLookup.group(matches.info(i)).ordinal();
        for (int bit = 1; bit <= IN_PLACE_PAIR; bit <<= 1) {
            if ((cues & bit) != 0) {
                sink.add(110, bit);
                sink.add(111, bit, group);
            }
        }
        sink.add(112, cues);
        if (tokens.startsSentence(i)) {
            sink.add(113, cues & (LOWER | INNER), group);
        }
    }
}

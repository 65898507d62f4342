package org.dateline.recognition;

import java.util.Arrays;

/**
 * The longest names of the gazetteer that the tokens spell, from left to right and never overlapping, and which tokens may be
 * part of a place name at all ("open"); only open ones are worth the sequence model's time.
 */
final class NameMatches {

    /** No name of the gazetteer that matters is longer; "Autonomous Region in Muslim Mindanao" has five. */
    private static final int MAX_TOKENS = 9;

    private final int[] start;
    private final int[] end;
    private final int[] info;
    private final int[] own;
    private final boolean[] open;

    NameMatches(Tokens tokens, NameLookup lookup) {
        int n = tokens.size();
        start = new int[n];
        end = new int[n];
        info = new int[n];
        own = new int[n];
        open = new boolean[n];
        Arrays.fill(start, -1);
        find(tokens, lookup);
        open(tokens);
    }

    private void find(Tokens tokens, NameLookup lookup) {
        int covered = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!mayStart(tokens, i)) {
                continue;
            }
            own[i] = lookup.of(tokens.text(), tokens.start(i), tokens.end(i));
            if (i >= covered) {
                covered = longest(tokens, lookup, i);
            }
        }
    }

    private static boolean mayStart(Tokens tokens, int i) {
        return tokens.isNameLike(i) || Words.isArticleBeforeHyphen(tokens, i);
    }

    /** Records the longest match that starts at a token; gives the token after it. */
    private int longest(Tokens tokens, NameLookup lookup, int first) {
        int found = 0;
        int foundInfo = 0;
        int now = own[first];
        for (int last = first; last < tokens.size() && last < first + MAX_TOKENS; last++) {
            if (last > first) {
                if (!NameLookup.continues(now) && !joins(tokens, last) || !mayFollow(tokens, last)) {
                    break;
                }
                now = lookup.of(tokens.text(), tokens.start(first), tokens.end(last));
            }
            if (NameLookup.isPlace(now) || NameLookup.isDemonym(now)) {
                found = last + 1;
                foundInfo = now;
            }
        }
        for (int i = first; i < found; i++) {
            start[i] = first;
            end[i] = found;
            info[i] = foundInfo;
        }
        return found;
    }

    /**
     * Hyphens, the full stops of abbreviations and the apostrophe of "Cox's Bazar" fold away, so whether a name continues is asked
     * after the word behind.
     */
    private static boolean joins(Tokens tokens, int i) {
        return tokens.is(i, '-')
                || tokens.is(i, '.')
                || tokens.is(i - 1, '-')
                || tokens.is(i - 1, '.')
                || tokens.isPossessive(i)
                || tokens.isPossessive(i - 1);
    }

    private static boolean mayFollow(Tokens tokens, int i) {
        if (tokens.breakBefore(i)) {
            return false;
        }
        if (tokens.kind(i) != Tokens.Kind.PUNCTUATION) {
            return true;
        }
        return tokens.is(i, '-') && tokens.touches(i)
                || tokens.is(i, '.') && tokens.touches(i) && tokens.length(i - 1) <= 5
                || tokens.is(i, '’') && tokens.touches(i);
    }

    private void open(Tokens tokens) {
        int n = tokens.size();
        for (int i = 0; i < n; i++) {
            open[i] = mayStart(tokens, i) || start[i] >= 0;
        }
        for (int i = 1; i + 1 < n; i++) {
            if (!open[i] && open[i - 1] && bridges(tokens, i)) {
                open[i] = true;
            }
        }
    }

    private boolean bridges(Tokens tokens, int i) {
        if (tokens.is(i, '-')) {
            return tokens.touches(i) && open[i + 1];
        }
        if (tokens.is(i, '.')) {
            return tokens.touches(i) && tokens.length(i - 1) <= 4 && open[i + 1] && !tokens.breakBefore(i + 1);
        }
        boolean secondConnector = i + 2 < tokens.size() && Words.isConnector(tokens, i + 1) && open[i + 2];
        return Words.isConnector(tokens, i) && !tokens.breakBefore(i) && (open[i + 1] || secondConnector);
    }

    /** Whether the token may be part of a name. */
    boolean isOpen(int i) {
        return i >= 0 && i < open.length && open[i];
    }

    /** The first token of the match that covers a token, -1 where none does. */
    int start(int i) {
        return i < 0 || i >= start.length ? -1 : start[i];
    }

    /** The token after the match that covers a token. */
    int end(int i) {
        return i < 0 || i >= end.length ? -1 : end[i];
    }

    /** What {@link NameLookup} says of the match that covers a token, 0 where none does. */
    int info(int i) {
        return i < 0 || i >= info.length ? 0 : info[i];
    }

    /** What {@link NameLookup} says of the token alone. */
    int own(int i) {
        return i < 0 || i >= own.length ? 0 : own[i];
    }
}

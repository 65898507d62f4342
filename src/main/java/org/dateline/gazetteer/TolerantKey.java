package org.dateline.gazetteer;

import java.util.Set;

/**
 * A second, coarser key that romanisations of one name share: "Al-Hudaydah", "Hodeidah" and "Hudaida" are one. It drops the
 * Arabic article, blanks, doubled letters and a final h or a, and lets letters stand together that transcribers exchange
 * (kh q c k, ou aw au ow o u, ai ay ei e y j i, gh g, dh d, th t, dj j, w v): "Jawf" is "Jouf", "Bayt" "Beit", "Djebel"
 * "Jebel". Too coarse for the whole world, so it is asked only inside a country.
 */
public final class TolerantKey {

    private static final Set<String> ARTICLES = Set.of(
            "al", "an", "ar", "as", "ash", "ad", "adh", "at", "az", "el", "ed", "er", "es", "esh", "ez", "et", "ul");
    private static final int SHORTEST = 3;

    private TolerantKey() {}

    /** The tolerant key of a folded name; empty when the name is not Latin or too little of it is left. */
    public static String of(CharSequence foldedName) {
        StringBuilder letters = new StringBuilder(foldedName.length());
        for (String word : foldedName.toString().split(" ")) {
            if (!ARTICLES.contains(word)) {
                letters.append(word);
            }
        }
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char next = i + 1 < letters.length() ? letters.charAt(i + 1) : ' ';
            if (c > 'z') {
                return "";
            }
            if (next == 'h' && "kgdt".indexOf(c) >= 0) {
                i++;
            }
            if (c == 'd' && next == 'j') {
                continue;
            }
            boolean isDiphthong = "ao".indexOf(c) >= 0 && !isVowel(letters, i + 2);
            if (isDiphthong && (next == 'u' || next == 'w')) {
                append(key, 'u');
                i++;
                continue;
            }
            if (isDiphthong && c == 'a' && (next == 'i' || next == 'y')) {
                continue;
            }
            if (c == 'o' && next == 'u') {
                i++;
            }
            append(key, coarse(c));
        }
        int end = key.length();
        while (end > SHORTEST && (key.charAt(end - 1) == 'h' || key.charAt(end - 1) == 'a')) {
            end--;
        }
        return end < SHORTEST ? "" : key.substring(0, end);
    }

    private static boolean isVowel(CharSequence letters, int at) {
        return at < letters.length() && "aeiouy".indexOf(letters.charAt(at)) >= 0;
    }

    private static char coarse(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'o' -> 'u';
            case 'e', 'y', 'j' -> 'i';
            case 'w' -> 'v';
            default -> c;
        };
    }

    private static void append(StringBuilder key, char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
            key.append(c);
        }
    }

    /** The 24 bits of a key that the file stores: among 10,000 names of a country one in 1,700 keys meets a stranger's. */
    public static int hash(String tolerantKey) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < tolerantKey.length(); i++) {
            hash = (hash ^ tolerantKey.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 24) & 0xffffff;
    }
}

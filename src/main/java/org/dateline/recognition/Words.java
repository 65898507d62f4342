package org.dateline.recognition;

/** Small closed classes of English words that shape place names, as hashes. */
final class Words {

    private static final int[] CONNECTORS = hashes(
            "of", "the", "de", "del", "di", "da", "do", "du", "des", "la", "le", "los", "las", "el", "al", "upon", "on",
            "am", "an", "der", "den", "sur", "y", "bin", "ibn", "ul", "i");
    private static final int[] ARTICLES = hashes(
            "al", "el", "ad", "an", "ar", "as", "at", "az", "ash", "adh", "ath", "er", "es", "l", "ed", "abu", "umm",
            "deir", "tel", "tell", "ain", "bab");
    private static final int[] TYPES = hashes("""
            district province county region city town village state governorate oblast raion rayon prefecture
            municipality department territory valley river island islands peninsula mountain mountains lake
            desert camp airport airbase subdistrict parish township borough canton strip dam sea gulf strait
            basin delta plain plains suburb neighborhood neighbourhood quarter crossing hills wilayat krai
            emirate sector enclave corridor republic kingdom
            """.split("\\s+"));
    private static final int[] TITLES = hashes("""
            mr mrs ms dr gen general president minister sen senator rep gov governor sgt sergeant lt lieutenant
            col colonel capt captain maj major chief judge justice prof professor rev king queen prince princess
            sheikh sheik ambassador secretary spokesman spokeswoman spokesperson coach officer detective deputy
            attorney director chairman chairwoman chancellor pope bishop archbishop imam ayatollah mullah
            commander admiral mayor councilman commissioner sir lord lady miss vice-president premier councillor
            sheriff superintendent
            """.split("\\s+"));
    private static final int[] PREPOSITIONS = hashes("""
            in at near from to of for into across outside inside around toward towards through throughout
            between over via within north south east west northern southern eastern western central and
            northeastern northwestern southeastern southwestern northeast northwest southeast southwest downtown
            """.split("\\s+"));

    private Words() {}

    /** The hashes of words by open addressing, 0 where a slot is free: half of it, so that most look-ups end at the first. */
    private static int[] hashes(String... words) {
        int[] table = new int[Integer.highestOneBit(words.length) * 4];
        for (String word : words) {
            int hash = Hashes.lower(word);
            int slot = hash & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = hash;
        }
        return table;
    }

    private static boolean in(int[] words, int form) {
        int slot = form & (words.length - 1);
        while (words[slot] != 0 && words[slot] != form) {
            slot = (slot + 1) & (words.length - 1);
        }
        return words[slot] != 0;
    }

    /** Lower-case words that stand inside of names: "Gulf of Aden", "Rio de Janeiro". */
    static boolean isConnector(Tokens tokens, int i) {
        return tokens.isLower(i) && in(CONNECTORS, tokens.form(i));
    }

    /** The "al" of "al-Bab". */
    static boolean isArticleBeforeHyphen(Tokens tokens, int i) {
        return tokens.isLower(i)
                && tokens.is(i + 1, '-')
                && tokens.touches(i + 1)
                && tokens.touches(i + 2)
                && tokens.isNameLike(i + 2)
                && in(ARTICLES, tokens.form(i));
    }

    /** "province", "River": what kind of place a name belongs to. */
    static boolean isType(int form) {
        return in(TYPES, form);
    }

    /** "Mr", "General": a person follows. */
    static boolean isTitle(int form) {
        return in(TITLES, form);
    }

    static boolean isPreposition(int form) {
        return in(PREPOSITIONS, form);
    }
}

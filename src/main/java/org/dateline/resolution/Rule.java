package org.dateline.resolution;

/** The kinds of evidence. Each is one line of the "why here?", the sum of a few features of the ranker. */
enum Rule {
    PROMINENCE("prominence"),
    NAME("name"),
    PAIR("containment"),
    TYPE("type-word"),
    NAMESAKE("namesake"),
    COUNTRY("country"),
    PROVINCE("province"),
    NEARBY("nearby"),
    SENTENCE("same-sentence"),
    HINT("hint");

    private final String word;

    Rule(String word) {
        this.word = word;
    }

    /** The stable word that stands in files. */
    String word() {
        return word;
    }
}

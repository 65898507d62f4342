package org.dateline.recognition.language;

import java.util.Set;

/** Only told from the others here; English has a recogniser of its own. */
public final class English implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as", "by", "at",
            "from", "his", "he", "said", "are", "have", "has", "had", "not", "but", "were", "been", "be", "an", "this",
            "which", "their", "they", "who", "its", "will", "would", "after", "about", "more", "when", "there", "or",
            "than", "also");

    @Override
    public String code() {
        return "en";
    }

    @Override
    public Script script() {
        return Script.LATIN;
    }

    @Override
    public Set<String> functionWords() {
        return FUNCTION_WORDS;
    }
}

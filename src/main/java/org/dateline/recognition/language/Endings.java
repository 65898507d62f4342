package org.dateline.recognition.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts the endings of dictionary forms in the place of inflected ones; longer endings are tried first. Immutable. */
final class Endings {

    private final List<Rule> rules;

    private Endings(List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(String ending, List<String> dictionary) {}

    /** Rules as "ending" to its dictionary endings, comma-separated, "-" for none: {@code "ого:ый,ий,ое"}. */
    static Endings of(String... rules) {
        List<Rule> parsed = new ArrayList<>();
        for (String rule : rules) {
            String[] sides = rule.split(":", -1);
            parsed.add(new Rule(sides[0], List.of(sides[1].split(","))));
        }
        parsed.sort((a, b) -> b.ending().length() - a.ending().length());
        return new Endings(List.copyOf(parsed));
    }

    /** Every form that some rule gives; at least two letters of the word stay. */
    List<String> dictionaryForms(String word) {
        var forms = new LinkedHashSet<String>();
        for (Rule rule : rules) {
            int stem = word.length() - rule.ending().length();
            if (stem >= 2 && word.endsWith(rule.ending())) {
                for (String ending : rule.dictionary()) {
                    forms.add(word.substring(0, stem) + (ending.equals("-") ? "" : ending));
                }
            }
        }
        forms.remove(word);
        return List.copyOf(forms);
    }
}

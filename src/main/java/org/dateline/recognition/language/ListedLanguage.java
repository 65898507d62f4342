package org.dateline.recognition.language;

import java.util.Set;

/** A language whose word lists are written down as words with blanks between them. */
abstract class ListedLanguage implements Language {

    private final String code;
    private final Script script;
    private final Set<String> functionWords;
    private final Set<String> placeCues;
    private final Set<String> personCues;
    private final Set<String> connectors;

    ListedLanguage(
            String code, Script script, String functionWords, String placeCues, String personCues, String connectors) {
        this.code = code;
        this.script = script;
        this.functionWords = words(functionWords);
        this.placeCues = words(placeCues);
        this.personCues = words(personCues);
        this.connectors = words(connectors);
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split("\\s+"));
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Script script() {
        return script;
    }

    @Override
    public final Set<String> functionWords() {
        return functionWords;
    }

    @Override
    public final Set<String> placeCues() {
        return placeCues;
    }

    @Override
    public final Set<String> personCues() {
        return personCues;
    }

    @Override
    public final Set<String> connectors() {
        return connectors;
    }
}

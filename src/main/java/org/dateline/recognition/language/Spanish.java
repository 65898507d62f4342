package org.dateline.recognition.language;

import java.util.Set;

/** Spanish. */
public final class Spanish implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "de",
            "la",
            "que",
            "el",
            "en",
            "y",
            "los",
            "del",
            "se",
            "las",
            "por",
            "un",
            "para",
            "con",
            "no",
            "una",
            "su",
            "al",
            "lo",
            "como",
            "más",
            "pero",
            "sus",
            "le",
            "ya",
            "o",
            "este",
            "esta",
            "fue",
            "ha",
            "han",
            "sobre",
            "entre",
            "cuando",
            "muy",
            "sin",
            "también",
            "hasta",
            "desde",
            "donde",
            "según",
            "tras",
            "ante",
            "contra",
            "dijo",
            "es",
            "son",
            "ser",
            "está",
            "están",
            "había",
            "porque",
            "mientras",
            "todo",
            "todos",
            "otra",
            "otros",
            "aunque",
            "durante",
            "ni",
            "esa",
            "ese",
            "eso",
            "esto",
            "hay",
            "miles",
            "unos",
            "unas",
            "les",
            "nos",
            "hoy",
            "ayer");
    private static final Set<String> PLACE_CUES = Set.of(
            "en",
            "desde",
            "hacia",
            "hasta",
            "ciudad",
            "pueblo",
            "aldea",
            "localidad",
            "provincia",
            "región",
            "departamento",
            "distrito",
            "estado",
            "municipio",
            "norte",
            "sur",
            "este",
            "oeste",
            "capital",
            "entre",
            "frontera",
            "cerca",
            "río",
            "puerto",
            "isla",
            "afueras",
            "campamento",
            "aeropuerto",
            "a");
    private static final Set<String> PERSON_CUES = Set.of(
            "señor",
            "señora",
            "sr",
            "sra",
            "presidente",
            "presidenta",
            "ministro",
            "ministra",
            "general",
            "coronel",
            "gobernador",
            "gobernadora",
            "alcalde",
            "alcaldesa",
            "portavoz",
            "comandante",
            "doctor",
            "don",
            "doña",
            "juez");
    private static final Set<String> CONNECTORS = Set.of("de", "del", "la", "las", "los", "el", "y");

    @Override
    public String code() {
        return "es";
    }

    @Override
    public Script script() {
        return Script.LATIN;
    }

    @Override
    public Set<String> functionWords() {
        return FUNCTION_WORDS;
    }

    @Override
    public Set<String> placeCues() {
        return PLACE_CUES;
    }

    @Override
    public Set<String> personCues() {
        return PERSON_CUES;
    }

    @Override
    public Set<String> connectors() {
        return CONNECTORS;
    }
}

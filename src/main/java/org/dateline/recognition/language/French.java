package org.dateline.recognition.language;

import java.util.Set;

/** French. */
public final class French implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "de",
            "la",
            "le",
            "et",
            "les",
            "des",
            "en",
            "un",
            "du",
            "une",
            "que",
            "est",
            "pour",
            "qui",
            "dans",
            "a",
            "par",
            "plus",
            "pas",
            "au",
            "sur",
            "ne",
            "se",
            "ce",
            "il",
            "sont",
            "avec",
            "son",
            "aux",
            "ses",
            "été",
            "ont",
            "mais",
            "comme",
            "cette",
            "ou",
            "leur",
            "leurs",
            "elle",
            "ils",
            "elles",
            "nous",
            "vous",
            "selon",
            "après",
            "avant",
            "depuis",
            "entre",
            "contre",
            "sans",
            "sous",
            "deux",
            "trois",
            "dont",
            "où",
            "ces",
            "tout",
            "tous",
            "aussi",
            "fait",
            "avait",
            "était",
            "être",
            "avoir",
            "alors",
            "ainsi",
            "lors",
            "dit",
            "déclaré",
            "à",
            "l",
            "d",
            "n",
            "s",
            "c",
            "j",
            "m",
            "t",
            "qu",
            "on",
            "y",
            "si",
            "non",
            "même",
            "encore",
            "pendant",
            "plusieurs",
            "chaque",
            "sa");
    private static final Set<String> PLACE_CUES = Set.of(
            "à",
            "en",
            "au",
            "aux",
            "dans",
            "vers",
            "depuis",
            "ville",
            "village",
            "localité",
            "province",
            "région",
            "département",
            "district",
            "cercle",
            "commune",
            "nord",
            "sud",
            "est",
            "ouest",
            "capitale",
            "entre",
            "frontière",
            "près",
            "fleuve",
            "rivière",
            "port",
            "île",
            "camp",
            "aéroport",
            "axe",
            "gouvernorat");
    private static final Set<String> PERSON_CUES = Set.of(
            "m",
            "mme",
            "monsieur",
            "madame",
            "président",
            "présidente",
            "ministre",
            "général",
            "colonel",
            "capitaine",
            "gouverneur",
            "maire",
            "porte-parole",
            "commandant",
            "docteur",
            "dr",
            "juge",
            "maître");
    private static final Set<String> CONNECTORS =
            Set.of("de", "du", "des", "la", "le", "les", "sur", "en", "et", "d", "l", "sous", "lès");

    @Override
    public String code() {
        return "fr";
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

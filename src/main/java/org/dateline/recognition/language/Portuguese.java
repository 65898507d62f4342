package org.dateline.recognition.language;

import java.util.Set;

/** Portuguese. */
public final class Portuguese implements Language {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "de",
            "a",
            "o",
            "que",
            "e",
            "do",
            "da",
            "em",
            "um",
            "para",
            "é",
            "com",
            "não",
            "uma",
            "os",
            "no",
            "se",
            "na",
            "por",
            "mais",
            "as",
            "dos",
            "como",
            "mas",
            "foi",
            "ao",
            "ele",
            "das",
            "tem",
            "à",
            "seu",
            "sua",
            "ou",
            "ser",
            "quando",
            "muito",
            "há",
            "nos",
            "já",
            "está",
            "eu",
            "também",
            "só",
            "pelo",
            "pela",
            "até",
            "isso",
            "ela",
            "entre",
            "era",
            "depois",
            "sem",
            "mesmo",
            "aos",
            "ter",
            "seus",
            "nas",
            "me",
            "esse",
            "eles",
            "estão",
            "você",
            "tinha",
            "foram",
            "essa",
            "num",
            "nem",
            "suas",
            "às",
            "segundo",
            "após",
            "contra",
            "disse",
            "são",
            "sobre",
            "onde",
            "desde",
            "durante",
            "enquanto",
            "pelos",
            "pelas",
            "ontem",
            "hoje",
            "numa",
            "cerca");
    private static final Set<String> PLACE_CUES = Set.of(
            "em",
            "no",
            "na",
            "nos",
            "nas",
            "desde",
            "até",
            "para",
            "cidade",
            "vila",
            "aldeia",
            "localidade",
            "província",
            "região",
            "distrito",
            "estado",
            "município",
            "norte",
            "sul",
            "leste",
            "oeste",
            "capital",
            "entre",
            "fronteira",
            "perto",
            "rio",
            "porto",
            "ilha",
            "campo",
            "aeroporto",
            "arredores");
    private static final Set<String> PERSON_CUES = Set.of(
            "senhor",
            "senhora",
            "sr",
            "sra",
            "presidente",
            "ministro",
            "ministra",
            "general",
            "coronel",
            "governador",
            "governadora",
            "prefeito",
            "porta-voz",
            "comandante",
            "doutor",
            "dr",
            "dom",
            "juiz");
    private static final Set<String> CONNECTORS = Set.of("de", "do", "da", "dos", "das", "e");

    @Override
    public String code() {
        return "pt";
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

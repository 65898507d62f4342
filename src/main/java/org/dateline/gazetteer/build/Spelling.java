package org.dateline.gazetteer.build;

import java.text.Normalizer;
import java.util.Set;

/** Which marks a shown name keeps: "Curaçao", but "Herat" and not "Herāt". */
final class Spelling {

    /** Countries whose own spelling is the English one, marks and all; elsewhere marks are a scholar's transcription. */
    private static final Set<String> LATIN = Set.of(
            "AD", "AL", "AO", "AR", "AT", "AU", "AX", "BE", "BF", "BI", "BJ", "BO", "BR", "CA", "CD", "CF", "CG", "CH",
            "CI", "CL", "CM", "CO", "CR", "CU", "CV", "CZ", "DE", "DK", "DO", "EC", "EE", "ES", "FI", "FO", "FR", "GA",
            "GB", "GF", "GL", "GN", "GP", "GQ", "GT", "GW", "HN", "HR", "HT", "HU", "IE", "IS", "IT", "LI", "LT", "LU",
            "LV", "MC", "MG", "ML", "MQ", "MT", "MX", "MZ", "NC", "NE", "NI", "NL", "NO", "NZ", "PA", "PE", "PF", "PL",
            "PR", "PT", "PY", "RE", "RO", "SE", "SI", "SK", "SM", "SN", "SR", "ST", "SV", "TD", "TG", "TL", "TR", "US",
            "UY", "VE", "VN", "XK", "YT", "AZ");

    private Spelling() {}

    static boolean isLatin(String country) {
        return LATIN.contains(country);
    }

    /** A name as an English newspaper prints it, given the code of the unit that it lies in. */
    static String shown(String name, String unit) {
        if (isLatin(unit.split("\\.")[0])) {
            return name;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\u2018\u2019\u02bb\u02bc\u02bd\u02be\u02bf`]", "");
        return plain.isBlank() ? name : plain;
    }
}

package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.NameKind;

/**
 * The Arabic article, which English papers write al- before every letter, or leave out: "As Salamiyah" is also Al-Salamiyah
 * and Salamiyah, "Deir az Zawr" Deir al-Zawr.
 */
final class ArabicArticle {

    private static final Set<String> COUNTRIES = Set.of(
            "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN",
            "YE");
    private static final String ARTICLE = "(?:al|an|ar|as|ash|ad|adh|at|ath|az|el|en|er|es|ech|ed|et|ez)";
    private static final Pattern LEADING = Pattern.compile(ARTICLE + " ([a-z ]{3,})");
    private static final Pattern INNER = Pattern.compile("(?<=[a-z]) " + ARTICLE + " (?=[a-z]{2})");

    private ArabicArticle() {}

    static void addVariants(Entry entry) {
        if (!COUNTRIES.contains(entry.country())) {
            return;
        }
        List<String> variants = new ArrayList<>();
        entry.keys().forEach((key, kind) -> {
            if (kind.compareTo(NameKind.ABBREVIATION) < 0) {
                String plain = INNER.matcher(key).replaceAll(" al ");
                variants.add(plain);
                var leading = LEADING.matcher(plain);
                if (leading.matches()) {
                    variants.add(leading.group(1));
                    variants.add("al " + leading.group(1));
                }
            }
        });
        entry.addNames(variants, NameKind.ALTERNATE);
    }
}

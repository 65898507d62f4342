package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say what kind of unit a name is: newspapers write them or leave them out as they please. */
final class TypeWords {

    private static final String WORDS =
            "province|oblast'?|region|district|governorate|state|prefecture|county|department"
                    + "|krai|kray|republic|municipality|city|raion|rayon|division|territory|voivodeship|emirate|zone|subregion"
                    + "|parish|canton|commune|council|metropolitan city|autonomous region|autonomous oblast|regional state"
                    + "|autonomous okrug|province of|regency|shahrestan|woreda|tehsil|township|cercle";
    private static final Pattern AFTER =
            Pattern.compile("(.{2,}?)[ -](" + WORDS + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:provincia de|provincia di|province de|region of|province of|department of|state of|republic of|republic"
                    + "|estado de|departamento de|municipio de|wilayat|wilaya de|wilayah|muhafazat|mohafazat|velayat-e"
                    + "|wil[aā]yat-e|ost[aā]n-e|shahrest[aā]n-e|wulêswālī|wuleswali|wilāyat|ولاية|ولایت|محافظة|استان|mintaqat"
                    + "|sha‘b[iī]yat|région de|cercle de|district of|district de|governorate of) (.{2,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypeWords() {}

    /** The names without their type words; empty when there are none. */
    static List<String> strip(Iterable<String> names) {
        List<String> bare = new ArrayList<>();
        for (String name : names) {
            Matcher after = AFTER.matcher(name);
            Matcher before = BEFORE.matcher(name);
            if (after.matches()) {
                bare.add(after.group(1));
            } else if (before.matches()) {
                bare.add(before.group(1));
            }
        }
        return bare;
    }
}

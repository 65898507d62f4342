package org.dateline.resolution;

import static org.dateline.resolution.Feature.*;

import java.util.stream.IntStream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.recognition.Role;

/** Features that a candidate has by itself and among the candidates of its name, whatever the rest of the article says. */
final class OwnFeatures {

    private static final double MANY_PEOPLE = 6.0;

    /** A district's seat lies no farther from the district's point. */
    private static final double SEAT_KM = 60;

    private OwnFeatures() {}

    static void fill(Naming naming, Matrix matrix) {
        Columns columns = naming.columns;
        int first = columns.first();
        double second = second(columns, first, naming.size());
        for (int i = 0; i < naming.size(); i++) {
            prominence(columns, i, matrix);
            kind(columns.code[i], i, matrix);
            matrix.set(i, FIRST, i == first);
            matrix.set(i, FIRST_LEAD, i == first ? Math.min(4, columns.prominence[first] - second) / 4 : 0);
            matrix.set(i, BEHIND_FIRST, Math.max(-8, columns.prominence[i] - columns.prominence[first]) / 4);
            name(naming, i, matrix);
            type(naming, i, matrix);
            leftOut(naming, i, matrix);
        }
        namesakes(columns, naming.size(), matrix);
        rivals(columns, naming.size(), matrix);
        firsts(columns, naming.size(), matrix);
    }

    private static double second(Columns columns, int first, int size) {
        double second = 0;
        for (int i = 0; i < size; i++) {
            if (i != first) {
                second = Math.max(second, columns.prominence[i]);
            }
        }
        return second;
    }

    private static void prominence(Columns columns, int i, Matrix matrix) {
        double people = columns.logPopulation[i];
        matrix.set(i, PROMINENCE_SCORE, columns.prominence[i] / 4);
        matrix.set(i, LOG_POPULATION, people / 4);
        matrix.set(i, NO_POPULATION, people == 0);
    }

    private static void kind(FeatureCode code, int i, Matrix matrix) {
        matrix.set(i, kindOf(code), 1);
    }

    private static Feature kindOf(FeatureCode code) {
        return switch (code) {
            case PCLI -> COUNTRY_KIND;
            case PCLD, PCLX, TERR -> DEPENDENCY;
            case ADM1 -> PROVINCE_KIND;
            case ADM2 -> DISTRICT_KIND;
            case ADM3, ADMD -> SUBDISTRICT_KIND;
            case PPLC, PPLG -> CAPITAL_KIND;
            case PPLA -> SEAT_KIND;
            case PPLA2, PPLA3 -> LESSER_SEAT_KIND;
            case PPL, PPLA4, PPLA5, PPLL, PPLF, PPLR, PPLS, STLMT -> TOWN_KIND;
            case PPLX -> QUARTER_KIND;
            case PCLH, PPLQ, PPLH, PPLW, PPLCH, RGNH -> FORMER_KIND;
            case OCN, SEA, GULF -> SEA_KIND;
            case BAY, STRT, CNL, LK, RSV, STM -> WATER_KIND;
            case ISL, ISLS, PEN, CAPE, MT, MTS, PASS, VAL, PLN, PLAT, DSRT, FRST -> LAND_KIND;
            case CONT, RGN, AREA, PRK -> REGION_KIND;
            case MILB, AIRP, AIRB, CMP, CMPRF, BDRY, DAM, PS, SITE, RD, COORD -> SITE_KIND;
        };
    }

    private static void name(Naming naming, int i, Matrix matrix) {
        switch (naming.list.kind(i)) {
            case MAIN -> matrix.set(i, MAIN_NAME, 1);
            case ENGLISH -> {}
            case ALTERNATE -> matrix.set(i, ALTERNATE_NAME, 1);
            case ABBREVIATION -> matrix.set(i, ABBREVIATION, 1);
            case DEMONYM -> matrix.set(i, DEMONYM_NAME, 1);
        }
        switch (naming.list.fit(i)) {
            case WHOLE -> {}
            case RESPELLED -> matrix.set(i, RESPELLED, 1);
            case UNTYPED -> matrix.set(i, UNTYPED, 1);
            case TRIMMED -> matrix.set(i, TRIMMED, 1);
            case PART -> matrix.set(i, PART, 1);
            case ALIKE -> matrix.set(i, ALIKE, 1);
        }
    }

    /** "Ohio" for Ohio County leaves out what makes the district's name. */
    private static void leftOut(Naming naming, int i, Matrix matrix) {
        FeatureCode code = naming.columns.code[i];
        boolean other = naming.list.kind(i) == NameKind.ALTERNATE;
        matrix.set(i, DISTRICT_UNTYPED, code == FeatureCode.ADM2 && naming.type.isEmpty());
        matrix.set(i, AREA_ALTERNATE, other && code != FeatureCode.ADM2 && code.isArea());
    }

    private static void type(Naming naming, int i, Matrix matrix) {
        FeatureCode code = naming.columns.code[i];
        if (naming.type.isPresent()) {
            boolean fits = naming.type.get().fits(code);
            if (naming.typeInside) {
                matrix.set(i, fits ? TYPE_INSIDE : TYPE_INSIDE_NOT, 1);
                if (naming.type.get().isNature()) {
                    matrix.set(i, fits ? NATURE_NAMED : NATURE_NAMED_NOT, 1);
                }
            } else {
                matrix.set(i, fits ? TYPE_BESIDE : TYPE_BESIDE_NOT, 1);
            }
        }
        if (naming.saysArticle() && !code.isCountry()) {
            matrix.set(i, isNature(code) ? NATURE_ARTICLED : NATURE_ARTICLED_NOT, 1);
        }
        if (naming.role == Role.DATELINE) {
            matrix.set(
                    i, DATELINE_FAMOUS, naming.columns.logPopulation[i] >= MANY_PEOPLE && naming.container.isEmpty());
            matrix.set(i, DATELINE_TOWN, isTown(code));
        }
        if (naming.saidCapital) {
            boolean capital = code == FeatureCode.PPLC || code == FeatureCode.PPLA || code == FeatureCode.PPLG;
            matrix.set(i, capital ? SAID_CAPITAL : SAID_CAPITAL_NOT, 1);
        }
    }

    /** Herat is a town in a province of the same name, and the province is the namesake of a town. */
    private static void namesakes(Columns columns, int size, Matrix matrix) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (isNamesake(columns, i, j)) {
                    matrix.set(j, TOWN_IN_NAMESAKE, 1);
                    matrix.set(i, NAMESAKE_OF_TOWN, 1);
                }
            }
        }
    }

    /** Whether a candidate is a province or district, and another a town in it. */
    private static boolean isNamesake(Columns columns, int unit, int town) {
        FeatureCode code = columns.code[unit];
        return (code == FeatureCode.ADM1 || code == FeatureCode.ADM2 && columns.km(unit, columns, town) < SEAT_KM)
                && columns.admin1[town] == columns.admin1[unit]
                && isTown(columns.code[town]);
    }

    /** Whether a candidate is a province or district, and a town in it is a candidate too. */
    static boolean isNamesakeOfTown(Columns columns, int unit) {
        return IntStream.range(0, columns.code.length).anyMatch(town -> isNamesake(columns, unit, town));
    }

    /** Washington: a state, but a nation's capital bears the name too. */
    private static void rivals(Columns columns, int size, Matrix matrix) {
        for (int j = 0; j < size; j++) {
            if (columns.code[j] == FeatureCode.PPLC) {
                for (int i = 0; i < size; i++) {
                    boolean below = !columns.isCountry(i) && columns.admin1[i] != columns.admin1[j];
                    matrix.set(i, CAPITAL_RIVAL, i != j && below);
                }
                return;
            }
        }
    }

    private static boolean isTown(FeatureCode code) {
        return switch (kindOf(code)) {
            case CAPITAL_KIND, SEAT_KIND, LESSER_SEAT_KIND, TOWN_KIND -> true;
            default -> false;
        };
    }

    /** Water, land and regions that no border bounds. */
    static boolean isNature(FeatureCode code) {
        return switch (kindOf(code)) {
            case WATER_KIND, SEA_KIND, LAND_KIND, REGION_KIND -> true;
            default -> false;
        };
    }

    /** The most prominent of its country and of its province among the candidates. */
    private static void firsts(Columns columns, int size, Matrix matrix) {
        for (int i = 0; i < size; i++) {
            boolean firstInCountry = true;
            boolean firstInProvince = true;
            for (int j = 0; j < size; j++) {
                if (columns.country[j] == columns.country[i] && columns.prominence[j] > columns.prominence[i]) {
                    firstInCountry = false;
                    firstInProvince &= columns.admin1[j] != columns.admin1[i];
                }
            }
            matrix.set(i, FIRST_IN_COUNTRY, firstInCountry);
            matrix.set(i, FIRST_IN_PROVINCE, firstInProvince);
        }
    }
}

package org.dateline.gazetteer.build;

import org.dateline.gazetteer.FeatureCode;

/**
 * How known a place is: the decimal logarithm of its inhabitants with a bonus for its kind. The bonuses were found to rank
 * the candidates of news toponyms well: country 4, province 2.5, district -0.5, region 6.5, sea 5.5, capital 1, provincial
 * capital 0.5. A town that many languages have a name for is known beyond its size: Geneva and Venice are smaller than Dayton.
 */
final class Prominence {

    private static final double FAME = 0.6;
    private static final double FEW = 5;

    private Prominence() {}

    static double of(FeatureCode code, long inhabitants) {
        return Math.log10(inhabitants + 1) + bonus(code);
    }

    /**
     * What a town's names in all languages add: nothing without any, 1 for ten, 2.3 for seventy.
     *
     * @param names how many other names the town has
     */
    static double fame(long names) {
        return FAME * Math.log(1 + names / FEW) / Math.log(2);
    }

    private static double bonus(FeatureCode code) {
        return switch (code) {
            case PCLI, PCLD, PCLX, PCLH, TERR -> 4;
            case ADM1 -> 2.5;
            case ADM2, ADM3, ADMD -> -0.5;
            case PPLC -> 1;
            case PPLA, PPLG, PPLCH -> 0.5;
            case PPLX -> -0.3;
            case CONT -> 10;
            case OCN -> 6.5;
            case RGN -> 6.5;
            case SEA, GULF, STRT, BAY -> 5.5;
            case RGNH, AREA, PEN, MTS, DSRT, ISLS -> 5;
            case ISL, CNL, LK, RSV, STM, VAL, PLAT, PLN, FRST, PRK -> 4.5;
            case MT, PASS, CAPE, MILB, AIRB, PS, DAM, SITE, BDRY -> 4;
            case AIRP -> 3;
            case CMP, CMPRF -> 3;
            case RD -> 2;
            case PPLA2, PPLA3, PPLA4, PPLA5, PPL, PPLL, PPLF, PPLR, PPLS, PPLQ, PPLH, PPLW, STLMT, COORD -> 0;
        };
    }
}

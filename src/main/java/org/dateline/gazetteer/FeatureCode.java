package org.dateline.gazetteer;

import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/**
 * The GeoNames feature codes that the gazetteer uses, each with its class and an English word for it. Codes of GeoNames that
 * are not listed are mapped by the builder to the nearest one that is.
 */
public enum FeatureCode implements Worded {
    PCLI(FeatureClass.A, "country"),
    PCLD(FeatureClass.A, "dependent territory"),
    PCLX(FeatureClass.A, "disputed territory"),
    PCLH(FeatureClass.A, "former country"),
    TERR(FeatureClass.A, "territory"),
    ADM1(FeatureClass.A, "province"),
    ADM2(FeatureClass.A, "district"),
    ADM3(FeatureClass.A, "subdistrict"),
    ADMD(FeatureClass.A, "administrative area"),
    PPLC(FeatureClass.P, "capital city"),
    PPLA(FeatureClass.P, "provincial capital"),
    PPLA2(FeatureClass.P, "district seat"),
    PPLA3(FeatureClass.P, "town"),
    PPLA4(FeatureClass.P, "town"),
    PPLA5(FeatureClass.P, "town"),
    PPLG(FeatureClass.P, "seat of government"),
    PPL(FeatureClass.P, "town"),
    PPLL(FeatureClass.P, "village"),
    PPLF(FeatureClass.P, "farm village"),
    PPLR(FeatureClass.P, "religious settlement"),
    PPLS(FeatureClass.P, "settlements"),
    PPLX(FeatureClass.P, "quarter"),
    PPLQ(FeatureClass.P, "abandoned town"),
    PPLH(FeatureClass.P, "historical town"),
    PPLW(FeatureClass.P, "destroyed town"),
    PPLCH(FeatureClass.P, "former capital"),
    STLMT(FeatureClass.P, "settlement"),
    CONT(FeatureClass.L, "continent"),
    RGN(FeatureClass.L, "region"),
    RGNH(FeatureClass.L, "historical region"),
    AREA(FeatureClass.L, "area"),
    PRK(FeatureClass.L, "park"),
    MILB(FeatureClass.L, "military base"),
    OCN(FeatureClass.H, "ocean"),
    SEA(FeatureClass.H, "sea"),
    GULF(FeatureClass.H, "gulf"),
    BAY(FeatureClass.H, "bay"),
    STRT(FeatureClass.H, "strait"),
    CNL(FeatureClass.H, "canal"),
    LK(FeatureClass.H, "lake"),
    RSV(FeatureClass.H, "reservoir"),
    STM(FeatureClass.H, "river"),
    ISL(FeatureClass.T, "island"),
    ISLS(FeatureClass.T, "islands"),
    PEN(FeatureClass.T, "peninsula"),
    CAPE(FeatureClass.T, "cape"),
    MT(FeatureClass.T, "mountain"),
    MTS(FeatureClass.T, "mountains"),
    PASS(FeatureClass.T, "pass"),
    VAL(FeatureClass.T, "valley"),
    PLN(FeatureClass.T, "plain"),
    PLAT(FeatureClass.T, "plateau"),
    DSRT(FeatureClass.T, "desert"),
    AIRP(FeatureClass.S, "airport"),
    AIRB(FeatureClass.S, "airbase"),
    CMP(FeatureClass.S, "camp"),
    CMPRF(FeatureClass.S, "refugee camp"),
    BDRY(FeatureClass.S, "border crossing"),
    DAM(FeatureClass.S, "dam"),
    PS(FeatureClass.S, "power station"),
    SITE(FeatureClass.S, "site"),
    RD(FeatureClass.R, "road"),
    FRST(FeatureClass.V, "forest"),
    /** A position that the text itself gives. Not of GeoNames. */
    COORD(FeatureClass.S, "coordinates");

    private final FeatureClass featureClass;
    private final String label;
    private final Saying saying;

    FeatureCode(FeatureClass featureClass, String label) {
        this.featureClass = featureClass;
        this.label = label;
        this.saying = Saying.of("kind." + name());
    }

    public FeatureClass featureClass() {
        return featureClass;
    }

    /** An English word for the kind of place, in lower case: stable, for files. */
    public String label() {
        return label;
    }

    /** A word for the kind of place, as a reader says it: also with an article, {@code {0,a}} and {@code {0,the}}. */
    public Saying saying() {
        return saying;
    }

    @Override
    public String in(Language language) {
        return saying.in(language);
    }

    /** Countries, dependencies and disputed territories: the top of an {@link AdminPath}. */
    public boolean isCountry() {
        return this == PCLI || this == PCLD || this == PCLX || this == PCLH || this == TERR;
    }

    /** Whether languages have names of their own for such places: countries and their like, waters, regions, ranges of islands. */
    public boolean isKnownAbroad() {
        return switch (featureClass) {
            case A -> isCountry();
            case L -> this != PRK && this != MILB;
            case H -> this != LK && this != RSV && this != STM;
            case T -> this == ISLS || this == PEN || this == DSRT || this == PLAT || this == VAL;
            case P, R, S, U, V -> false;
        };
    }

    /** Whether the place covers so much ground that a pin would mislead: drawn as an outline or a disc. */
    public boolean isArea() {
        return switch (featureClass) {
            case A, L, H, V -> this != CNL && this != STRT && this != MILB;
            case T -> this != MT && this != PASS && this != CAPE;
            case P, R, S, U -> false;
        };
    }
}

package org.dateline.resolution;

import static org.dateline.gazetteer.FeatureCode.*;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.FeatureCode;

/** A word that says what kind of place a name stands for: the "province" of "Herat province", the "city" of "city of Herat". */
enum TypeWord {
    COUNTRY("country nation kingdom republic", EnumSet.of(PCLI, PCLD, PCLX, PCLH, TERR)),
    PROVINCE(
            "province provinces governorate governorates oblast oblasts prefecture prefectures state states canton"
                    + " cantons emirate wilaya wilayat krai kray voivodeship departement estado provincia",
            EnumSet.of(ADM1, ADMD, TERR)),
    REGION("region regions territory territories", EnumSet.of(ADM1, ADM2, ADMD, RGN, RGNH, AREA, PCLD, PCLX, TERR)),
    COUNTY("county counties parish parishes", EnumSet.of(ADM2, ADM1, ADMD)),
    DISTRICT(
            "district districts raion rayon raions subdistrict subdistricts municipality municipalities borough"
                    + " tehsil taluk division woreda locality department departments commune communes",
            EnumSet.of(ADM2, ADM3, ADMD, ADM1, PPLX)),
    CITY(
            "city cities town towns village villages township townships hamlet hamlets settlement settlements suburb"
                    + " suburbs",
            EnumSet.of(
                    PPLC, PPLA, PPLA2, PPLA3, PPLA4, PPLA5, PPLG, PPL, PPLL, PPLF, PPLR, PPLS, PPLX, PPLQ, PPLH, PPLW,
                    PPLCH, STLMT)),
    QUARTER(
            "neighborhood neighborhoods neighbourhood neighbourhoods quarter quarters",
            EnumSet.of(PPLX, PPL, PPLL, ADM3, ADMD)),
    RIVER("river rivers creek canal", EnumSet.of(STM, CNL)),
    LAKE("lake lakes reservoir", EnumSet.of(LK, RSV)),
    WATERS("sea gulf bay strait ocean", EnumSet.of(SEA, GULF, BAY, STRT, OCN)),
    ISLAND("island islands isle isles archipelago atoll", EnumSet.of(ISL, ISLS)),
    HEIGHTS(
            "mountain mountains mount hills range heights peninsula cape plateau",
            EnumSet.of(MT, MTS, PLAT, PEN, CAPE, RGN)),
    VALLEY("valley plain desert basin pass forest", EnumSet.of(VAL, PLN, DSRT, PASS, FRST, RGN, AREA)),
    AIRFIELD("airport airfield airbase", EnumSet.of(AIRP, AIRB, MILB)),
    CAMP("camp camps base dam barrage crossing", EnumSet.of(CMP, CMPRF, MILB, AIRB, DAM, BDRY, SITE));

    private static final Map<String, TypeWord> BY_WORD = byWord();

    private final List<String> words;
    private final Set<FeatureCode> codes;

    TypeWord(String words, Set<FeatureCode> codes) {
        this.words = List.of(words.split(" "));
        this.codes = codes;
    }

    private static Map<String, TypeWord> byWord() {
        Map<String, TypeWord> map = new HashMap<>();
        for (TypeWord type : values()) {
            type.words.forEach(word -> map.put(word, type));
        }
        return Map.copyOf(map);
    }

    /** The type of a folded word, if it is a type word at all. */
    static Optional<TypeWord> of(String folded) {
        return Optional.ofNullable(BY_WORD.get(folded));
    }

    /** Whether a folded word is the plural of a type word, which then holds for every name of a list before it. */
    static boolean isPlural(String folded) {
        return folded.endsWith("s") && BY_WORD.containsKey(folded);
    }

    /** Whether it names water or land rather than what people have founded or drawn a border around. */
    boolean isNature() {
        return switch (this) {
            case RIVER, LAKE, WATERS, ISLAND, HEIGHTS, VALLEY -> true;
            case COUNTRY, PROVINCE, REGION, COUNTY, DISTRICT, CITY, QUARTER, AIRFIELD, CAMP -> false;
        };
    }

    /** Whether it names a country or a part of one. */
    boolean isUnit() {
        return switch (this) {
            case COUNTRY, PROVINCE, REGION, COUNTY, DISTRICT -> true;
            case CITY, QUARTER, RIVER, LAKE, WATERS, ISLAND, HEIGHTS, VALLEY, AIRFIELD, CAMP -> false;
        };
    }

    boolean fits(FeatureCode code) {
        return codes.contains(code);
    }

    /** The first of its words, for sentences. */
    String word() {
        return words.get(0);
    }
}

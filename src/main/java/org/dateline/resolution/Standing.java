package org.dateline.resolution;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.recognition.Role;

/** Which countries, provinces and districts the article names outright, by demonym or in its dateline. */
final class Standing {

    /** Less than this likely a country is not counted. */
    private static final double SLIGHTLY = 0.05;

    private final Tally named = new Tally(64);
    private final Tally demonyms = new Tally(32);
    private final Tally countries = new Tally(32);
    private final Tally provinces = new Tally(32);
    private final Optional<Naming> dateline;
    private double nations;

    Standing(List<Naming> namings) {
        for (Naming naming : namings) {
            for (int i = 0; i < naming.size(); i++) {
                if (isUnit(naming, i)) {
                    (naming.isDemonym() ? demonyms : named).add(naming.list.row(i), naming.probability[i]);
                }
                if (speaksForANation(naming, i)) {
                    countries.add(naming.columns.country[i], naming.probability[i]);
                }
                if (isProvince(naming, i)) {
                    provinces.add(naming.columns.country[i], naming.probability[i]);
                }
            }
        }
        for (int country : countries.keysFrom(SLIGHTLY)) {
            nations += Math.min(1, countries.get(country));
        }
        dateline = namings.stream()
                .filter(naming -> naming.role == Role.DATELINE && naming.size() > 0)
                .findFirst();
    }

    private static boolean isUnit(Naming naming, int i) {
        int row = naming.list.row(i);
        Columns columns = naming.columns;
        return row == columns.country[i] || row == columns.admin1[i] || row == columns.admin2[i];
    }

    private static boolean speaksForANation(Naming naming, int i) {
        boolean nation = naming.columns.isCountry(i) || naming.columns.code[i] == FeatureCode.PPLC;
        return nation && naming.columns.country[i] != 0;
    }

    /** How many countries are named, by themselves, their people or their capitals, leaving one out. */
    double countriesBut(int country) {
        return Math.max(0, nations - Math.min(1, countries.get(country)));
    }

    private static boolean isProvince(Naming naming, int i) {
        return !naming.isDemonym() && naming.columns.code[i] == FeatureCode.ADM1;
    }

    /** How many other names of the article mean provinces of a country. */
    double otherProvinces(Naming asking, int country) {
        double sum = provinces.get(country);
        for (int i = 0; sum > 0 && i < asking.size(); i++) {
            if (isProvince(asking, i) && asking.columns.country[i] == country) {
                sum -= asking.probability[i];
            }
        }
        return Math.max(0, sum);
    }

    /** How likely another name of the article means this unit. */
    double named(Naming asking, int unit) {
        double sum = named.get(unit);
        for (int i = 0; sum > 0 && !asking.isDemonym() && i < asking.size(); i++) {
            if (asking.list.row(i) == unit) {
                sum -= asking.probability[i];
            }
        }
        return Math.max(0, sum);
    }

    double byDemonym(Naming asking, int country) {
        return asking.isDemonym() ? 0 : demonyms.get(country);
    }

    double datelineCountry(Naming asking, int country) {
        return dateline.filter(place -> place != asking)
                .map(place -> mass(place, place.columns.country, country))
                .orElse(0.0);
    }

    double datelineProvince(Naming asking, int province) {
        return dateline.filter(place -> place != asking)
                .map(place -> mass(place, place.columns.admin1, province))
                .orElse(0.0);
    }

    private static double mass(Naming place, int[] rows, int row) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == row) {
                sum += place.probability[i];
            }
        }
        return sum;
    }
}

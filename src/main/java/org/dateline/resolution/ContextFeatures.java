package org.dateline.resolution;

import static org.dateline.resolution.Feature.*;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.recognition.Role;

/** Features of a candidate in the light of what all other names of the article mean after the last pass. Safe for any number of threads. */
final class ContextFeatures {

    /** With fewer other names, that none speaks for a country means nothing. */
    private static final int ENOUGH = 3;

    private static final double FARTHEST_BEHIND = 8;

    /** How soon other names in a bearer's province make the article local news. */
    private static final double LOCAL = 4;

    private final Votes votes;
    private final ChosenPlaces chosen;
    private final Standing standing;
    private final Backdrop backdrop;

    ContextFeatures(List<Naming> namings, Backdrop backdrop) {
        this.backdrop = backdrop;
        votes = new Votes(namings);
        chosen = new ChosenPlaces(namings);
        standing = new Standing(namings);
    }

    Votes votes() {
        return votes;
    }

    /**
     * How far a candidate is from all that the article speaks of, 0 to 1: another place of the name, one that the gazetteer lacks,
     * may be meant. 0 for countries, and for places that a phrase puts into another.
     */
    double stray(Naming naming, int i, Matrix matrix) {
        if (naming.columns.isCountry(i) || matrix.get(i, IN_PAIR) > 0 || matrix.get(i, HELD) > 0) {
            return 0;
        }
        double others = votes.others();
        boolean ofACountry = naming.columns.country[i] != 0;
        double votesFor = ofACountry ? votes.countryShare(naming, i) : 0;
        double near = ofACountry ? matrix.get(i, LOG_NEAREST) : chosen.closeness(naming, i);
        return others / (2 + others) / (1 + LOCAL * Math.max(0, votesFor)) * (1 - Math.min(1, near));
    }

    void fill(Naming naming, Matrix matrix) {
        for (int i = 0; i < naming.size(); i++) {
            country(naming, i, matrix);
            province(naming, i, matrix);
        }
        abroad(naming, matrix);
        amongNations(naming, matrix);
        exonyms(naming, matrix);
        behindBest(naming, matrix);
        backdrop(naming, naming.columns.country, COUNTRY_BACKDROP, COUNTRY_BACKDROP_BEST, matrix);
        backdrop(naming, naming.columns.admin1, PROVINCE_BACKDROP, PROVINCE_BACKDROP_BEST, matrix);
        chosen.fill(naming, matrix);
    }

    private void country(Naming naming, int i, Matrix matrix) {
        int country = naming.columns.country[i];
        if (country == 0) {
            return;
        }
        double votesFor = votes.countryShare(naming, i);
        double share = votesFor / Math.max(1, votes.others());
        matrix.set(i, COUNTRY_SHARE, share);
        matrix.set(i, COUNTRY_COUNT, Math.log1p(votesFor));
        matrix.set(i, COUNTRY_SILENT, votesFor < 0.1 && votes.others() >= ENOUGH);
        matrix.set(i, COUNTRY_NAMED, Math.min(1, standing.named(naming, country)));
        matrix.set(i, COUNTRY_BY_DEMONYM, Math.min(1, standing.byDemonym(naming, country)));
        matrix.set(i, COUNTRY_BY_DATELINE, Math.min(1, standing.datelineCountry(naming, country)));
        matrix.set(i, COUNTRY_TIMES_POPULATION, share * naming.columns.logPopulation[i] / 4);
    }

    private void province(Naming naming, int i, Matrix matrix) {
        Columns columns = naming.columns;
        int province = columns.admin1[i];
        if (columns.isCountry(i) || province == columns.country[i]) {
            return;
        }
        double votesFor = votes.provinceShare(naming, i);
        double share = votesFor / Math.max(1, votes.others());
        matrix.set(i, PROVINCE_SHARE, share);
        matrix.set(i, PROVINCE_COUNT, Math.log1p(votesFor));
        matrix.set(i, PROVINCE_NAMED, Math.min(1, standing.named(naming, province)));
        matrix.set(i, PROVINCE_BY_DATELINE, Math.min(1, standing.datelineProvince(naming, province)));
        matrix.set(i, PROVINCE_TIMES_POPULATION, share * columns.logPopulation[i] / 4);
        if (columns.admin2[i] != province) {
            matrix.set(i, DISTRICT_SHARE, votes.districtShare(naming, i) / Math.max(1, votes.others()));
            matrix.set(i, DISTRICT_NAMED, Math.min(1, standing.named(naming, columns.admin2[i])));
        }
    }

    /** Where nothing else in the article speaks for the place of any bearer, the best known is meant. */
    private void abroad(Naming naming, Matrix matrix) {
        double most = 0;
        for (int i = 0; i < naming.size(); i++) {
            most = Math.max(most, naming.columns.isCountry(i) ? 0 : votes.provinceShare(naming, i));
        }
        double alone = 1 / (1 + votes.others());
        double abroad = 1 / (1 + LOCAL * most);
        for (int i = 0; i < naming.size(); i++) {
            FeatureCode code = naming.columns.code[i];
            matrix.set(i, BEHIND_FIRST_ALONE, alone * matrix.get(i, BEHIND_FIRST));
            matrix.set(i, BEHIND_FIRST_ABROAD, abroad * matrix.get(i, BEHIND_FIRST));
            matrix.set(i, CAPITAL_ABROAD, code == FeatureCode.PPLC ? abroad : 0);
            matrix.set(i, PROVINCE_ABROAD, code == FeatureCode.ADM1 && naming.type.isEmpty() ? abroad : 0);
        }
    }

    /**
     * Beside the names of several countries a capital's name stands for a government, unless other names lie in the province that
     * is called like it.
     */
    private void amongNations(Naming naming, Matrix matrix) {
        double local = 0;
        for (int i = 0; i < naming.size(); i++) {
            boolean namesake = naming.columns.code[i] == FeatureCode.ADM1;
            local = Math.max(local, namesake ? votes.provinceShare(naming, i) : 0);
        }
        for (int i = 0; i < naming.size(); i++) {
            if (naming.columns.code[i] == FeatureCode.PPLC && naming.type.isEmpty() && naming.container.isEmpty()) {
                double nations = standing.countriesBut(naming.columns.country[i]);
                matrix.set(i, CAPITAL_AMONG_NATIONS, nations / (1 + nations) / (1 + LOCAL * local));
            }
            amongEquals(naming, i, matrix);
        }
    }

    /** An article that names many countries, or many provinces of one, means another by a name that a small town may share. */
    private void amongEquals(Naming naming, int i, Matrix matrix) {
        if (!naming.type.isEmpty() || !naming.container.isEmpty()) {
            return;
        }
        if (naming.columns.isCountry(i)) {
            double nations = standing.countriesBut(naming.columns.country[i]);
            matrix.set(i, COUNTRY_AMONG_NATIONS, nations / (1 + nations));
        } else if (isProvinceBeforeAll(naming, i)) {
            double provinces = standing.otherProvinces(naming, naming.columns.country[i]);
            matrix.set(i, PROVINCE_AMONG_PROVINCES, provinces / (1 + provinces));
        }
    }

    /** Whether a name is a province's own and neither its seat's nor a sea's: a dateline, too, names a town. */
    private static boolean isProvinceBeforeAll(Naming naming, int i) {
        Columns columns = naming.columns;
        return columns.code[i] == FeatureCode.ADM1
                && naming.list.kind(i) != NameKind.ALTERNATE
                && naming.role != Role.DATELINE
                && IntStream.range(0, naming.size()).noneMatch(other -> switch (columns.code[other]) {
                    case PPLC, PPLA -> columns.admin1[other] == columns.admin1[i];
                    case OCN, SEA, GULF -> true;
                    default -> false;
                });
    }

    /** A country under a foreign name of its own, in an article that nothing else in it draws there. */
    private void exonyms(Naming naming, Matrix matrix) {
        for (int i = 0; i < naming.size(); i++) {
            if (naming.columns.isCountry(i) && naming.list.kind(i) == NameKind.ALTERNATE) {
                matrix.set(i, EXONYM_ABROAD, 1 / (1 + LOCAL * votes.countryShare(naming, i)));
            }
        }
    }

    private void behindBest(Naming naming, Matrix matrix) {
        int n = naming.size();
        double[] country = new double[n];
        double[] province = new double[n];
        double[] around = new double[n];
        for (int i = 0; i < n; i++) {
            country[i] = votes.countrySupport(naming, i);
            province[i] = naming.columns.isCountry(i) ? 0 : votes.provinceSupport(naming, i);
            around[i] = naming.columns.isLocal(i) ? votes.cellSupport(naming, i) : 0;
            matrix.set(i, AROUND, Math.log1p(Math.max(0, around[i])));
        }
        standings(country, COUNTRY_BEST, COUNTRY_BEHIND, matrix);
        standings(province, PROVINCE_BEST, PROVINCE_BEHIND, matrix);
        standings(around, AROUND_BEST, AROUND_BEHIND, matrix);
    }

    private static void standings(double[] support, Feature best, Feature behind, Matrix matrix) {
        double most = 0;
        for (double s : support) {
            most = Math.max(most, s);
        }
        for (int i = 0; i < support.length; i++) {
            matrix.set(i, best, most > 0 && support[i] >= most - 1e-9);
            matrix.set(i, behind, -Math.min(FARTHEST_BEHIND, most - support[i]) / 4);
        }
    }

    private void backdrop(Naming naming, int[] units, Feature times, Feature best, Matrix matrix) {
        double most = 0.4;
        for (int unit : units) {
            most = Math.max(most, backdrop.times(unit));
        }
        for (int i = 0; i < naming.size(); i++) {
            double spoken = units[i] == naming.list.row(i) ? 0 : backdrop.times(units[i]);
            matrix.set(i, times, Math.log1p(spoken));
            matrix.set(i, best, spoken >= most);
        }
    }
}

package org.dateline.resolution;

import java.util.List;

/**
 * What the names of an article say together about where it plays, by country, province, district and neighbourhood. Each
 * name votes with the probability that it lies there. Votes are counted in two ways: the plain sum, and the sum of
 * {@code log(1 + share / chance)}, the evidence of independent witnesses, by which five names that all might lie in Kentucky
 * outweigh one that most likely lies in New York.
 */
final class Votes {

    /** How likely a name is to have a namesake there by chance: the rarer, the more a hit says. */
    private static final double COUNTRY_CHANCE = 0.05;

    private static final double PROVINCE_CHANCE = 0.02;
    private static final double CELL_CHANCE = 0.01;

    private final Tally countryShare = new Tally(16);
    private final Tally countrySupport = new Tally(16);
    private final Tally provinceShare = new Tally(32);
    private final Tally provinceSupport = new Tally(32);
    private final Tally districtShare = new Tally(32);
    private final Tally cellSupport = new Tally(256);
    private final Tally scratch = new Tally(256);
    private final Ballot[] ballots;
    private double total;

    /** What one name has put into the tallies, by candidate, so that no name votes for itself. */
    private record Ballot(double[] country, double[] province, double[] district, double[] cell) {}

    Votes(List<Naming> namings) {
        ballots = new Ballot[namings.size()];
        for (Naming naming : namings) {
            ballots[naming.index] = cast(naming);
        }
    }

    private Ballot cast(Naming naming) {
        int n = naming.size();
        Ballot ballot = new Ballot(new double[n], new double[n], new double[n], new double[n]);
        if (n > 0) {
            total++;
            Columns columns = naming.columns;
            double[] p = naming.probability;
            byRow(columns.country, p, ballot.country, countryShare, countrySupport, COUNTRY_CHANCE);
            byRow(columns.admin1, p, ballot.province, provinceShare, provinceSupport, PROVINCE_CHANCE);
            byDistrict(columns.admin2, p, ballot.district);
            byCell(columns, p, ballot.cell);
        }
        return ballot;
    }

    private void byRow(int[] rows, double[] p, double[] own, Tally share, Tally support, double chance) {
        count(rows, p, own);
        for (int i = 0; i < own.length; i++) {
            double mass = scratch.take(rows[i]);
            if (mass > 0) {
                share.add(rows[i], mass);
                support.add(rows[i], Math.log1p(mass / chance));
            }
        }
    }

    private void byDistrict(int[] rows, double[] p, double[] own) {
        count(rows, p, own);
        for (int row : rows) {
            districtShare.add(row, scratch.take(row));
        }
    }

    /** Sums the probabilities by row in {@link #scratch}, and notes the sum of each candidate's own row. */
    private void count(int[] rows, double[] p, double[] own) {
        scratch.clear();
        for (int i = 0; i < own.length; i++) {
            if (rows[i] != 0) {
                scratch.add(rows[i], p[i]);
            }
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = scratch.get(rows[i]);
        }
    }

    private void byCell(Columns columns, double[] p, double[] own) {
        scratch.clear();
        for (int i = 0; i < own.length; i++) {
            if (columns.isLocal(i)) {
                for (int around = 0; around < Columns.AROUND; around++) {
                    scratch.add(columns.cell(i, around), p[i]);
                }
            }
        }
        for (int i = 0; i < own.length; i++) {
            own[i] = scratch.get(columns.cell(i, Columns.OWN));
        }
        for (int i = 0; i < own.length; i++) {
            for (int around = 0; columns.isLocal(i) && around < Columns.AROUND; around++) {
                int cell = columns.cell(i, around);
                double mass = scratch.take(cell);
                if (mass > 0) {
                    cellSupport.add(cell, Math.log1p(mass / CELL_CHANCE));
                }
            }
        }
    }

    /** How many names voted, less the one that asks. */
    double others() {
        return Math.max(0, total - 1);
    }

    double countryShare(Naming naming, int i) {
        return countryShare.get(naming.columns.country[i]) - ballots[naming.index].country[i];
    }

    double countrySupport(Naming naming, int i) {
        return countrySupport.get(naming.columns.country[i])
                - Math.log1p(ballots[naming.index].country[i] / COUNTRY_CHANCE);
    }

    double provinceShare(Naming naming, int i) {
        return provinceShare.get(naming.columns.admin1[i]) - ballots[naming.index].province[i];
    }

    double provinceSupport(Naming naming, int i) {
        return provinceSupport.get(naming.columns.admin1[i])
                - Math.log1p(ballots[naming.index].province[i] / PROVINCE_CHANCE);
    }

    double districtShare(Naming naming, int i) {
        return districtShare.get(naming.columns.admin2[i]) - ballots[naming.index].district[i];
    }

    /** Support from names with a candidate in the same or a neighbouring cell, within about 120 km. */
    double cellSupport(Naming naming, int i) {
        return cellSupport.get(naming.columns.cell(i, Columns.OWN))
                - Math.log1p(ballots[naming.index].cell[i] / CELL_CHANCE);
    }

    /** The countries that at least this many names point to. */
    int[] countriesAbove(double needed) {
        return countryShare.keysFrom(needed);
    }
}

package org.dateline.resolution;

import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;

/** What the gazetteer says about the candidates of a name, by candidate, read once and used in every pass. */
final class Columns {

    /** Side of a cell of the neighbourhood grid in degrees of latitude, about 80 km. */
    private static final double CELL_DEGREES = 0.7;

    /** More cells than fit around a parallel. */
    private static final int CELLS_PER_ROW = 1024;

    /** A cell and those that touch it. */
    static final int AROUND = 9;

    /** The middle one of them. */
    static final int OWN = 4;

    private static final int GRID_ROWS = (int) Math.ceil(90 / CELL_DEGREES) + 1;

    /** Cosine of the middle latitude of each row of the grid, so that cells are about as wide as they are high. */
    private static final double[] ROW_COSINE = rowCosines();

    final FeatureCode[] code;
    final int[] country;
    final int[] admin1;
    final int[] admin2;
    final double[] prominence;
    final double[] logPopulation;

    /** The position as a unit vector: a dot product tells the distance without trigonometry. */
    final double[] x;

    final double[] y;
    final double[] z;

    /** The cells around each candidate, row by row; its own is the middle one. */
    private final int[] cells;

    Columns(Gazetteer gazetteer, Shortlist list) {
        int n = list.size();
        code = new FeatureCode[n];
        country = new int[n];
        admin1 = new int[n];
        admin2 = new int[n];
        prominence = new double[n];
        logPopulation = new double[n];
        x = new double[n];
        y = new double[n];
        z = new double[n];
        cells = new int[n * AROUND];
        for (int i = 0; i < n; i++) {
            read(gazetteer, list.row(i), i);
        }
    }

    private void read(Gazetteer gazetteer, int row, int i) {
        code[i] = gazetteer.code(row);
        country[i] = gazetteer.country(row);
        admin1[i] = gazetteer.admin1(row);
        admin2[i] = gazetteer.admin2(row);
        prominence[i] = gazetteer.prominence(row);
        logPopulation[i] = Math.log10(1.0 + gazetteer.population(row));
        double lat = gazetteer.lat(row);
        double lon = gazetteer.lon(row);
        cells(i, lat, lon);
        double latitude = Math.toRadians(lat);
        double longitude = Math.toRadians(lon);
        double cosLat = Math.cos(latitude);
        x[i] = cosLat * Math.cos(longitude);
        y[i] = cosLat * Math.sin(longitude);
        z[i] = Math.sin(latitude);
    }

    private static double[] rowCosines() {
        double[] cosines = new double[2 * GRID_ROWS + 1];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Math.max(0.05, Math.cos(Math.toRadians((i - GRID_ROWS + 0.5) * CELL_DEGREES)));
        }
        return cosines;
    }

    private void cells(int i, double lat, double lon) {
        int gridRow = (int) Math.floor(lat / CELL_DEGREES);
        for (int up = -1; up <= 1; up++) {
            int row = Math.max(-GRID_ROWS, Math.min(GRID_ROWS, gridRow + up));
            int column = (int) Math.floor(lon * ROW_COSINE[row + GRID_ROWS] / CELL_DEGREES);
            int cell = (row + GRID_ROWS) * CELLS_PER_ROW + column + CELLS_PER_ROW / 2;
            for (int right = -1; right <= 1; right++) {
                cells[i * AROUND + OWN + 3 * up + right] = cell + right;
            }
        }
    }

    /**
     * A cell in or next to which a candidate lies.
     *
     * @param around which, below {@link #AROUND}; {@link #OWN} is its own
     */
    int cell(int i, int around) {
        return cells[i * AROUND + around];
    }

    /** Kilometres between two candidates of two names. */
    double km(int i, Columns other, int j) {
        double dot = x[i] * other.x[j] + y[i] * other.y[j] + z[i] * other.z[j];
        return Distances.km(dot);
    }

    /** The most prominent candidate; 0 where there is none. */
    int first() {
        int first = 0;
        for (int i = 1; i < prominence.length; i++) {
            if (prominence[i] > prominence[first]) {
                first = i;
            }
        }
        return first;
    }

    boolean isCountry(int i) {
        return code[i].isCountry();
    }

    /** Whether the place is a small enough thing for its neighbourhood to say something. */
    boolean isLocal(int i) {
        return !isCountry(i) && code[i] != FeatureCode.ADM1 && country[i] != 0;
    }
}

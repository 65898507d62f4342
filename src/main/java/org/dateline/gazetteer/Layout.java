package org.dateline.gazetteer;

/**
 * The layout of {@code places.gaz}, shared by the writer and the reader. All numbers are big-endian, u24 is three bytes.
 *
 * <p>Head: {@link #MAGIC}, {@link #VERSION} (int), CRC-32 of all that follows the head (int), then for each
 * {@link Section} its start and its length in bytes (two ints). A <em>pool</em> is two sections: the starts of every
 * {@link #POOL_BLOCK}th string, and the strings, each a length (u8, or 255 and u16) and UTF-8.
 */
public final class Layout {

    public static final String FILE_NAME = "places.gaz";
    public static final long MAGIC = 0x444c_4e47_415a_0d0aL;
    public static final int VERSION = 3;

    /** What lies in the file, in this order. */
    public enum Section {
        /** Rows, countries, admin1, admin2 (ints), then the data's version in UTF-8. */
        META,
        /** The characters of all keys, u16 each, in the order of their codes. */
        ALPHABET,
        /** The first eight bytes of the first key of each block, padded with zeros. */
        BLOCK_HEADS,
        /** Where in {@link #KEYS} each block starts (int). */
        BLOCK_STARTS,
        /** Front-coded keys in blocks of {@link #KEY_BLOCK}, each key followed by its postings; see {@code KeyIndex}. */
        KEYS,
        /** One record of {@link #PLACE_BYTES} bytes a row; see {@code PlaceTable}. */
        PLACES,
        /** Pool of the names shown, by row. */
        NAME_STARTS,
        NAMES,
        /** For each row of the Earth and of a unit the row of the unit above it (u16). */
        UNIT_PARENTS,
        /** Pool of the units' codes, by row. */
        UNIT_CODE_STARTS,
        UNIT_CODES,
        /** Rows that have a GeoNames id, in its order (u24). */
        GEONAMES_ORDER,
        /** Pool of the other ids, sorted; and the row of each (u24). */
        OTHER_ID_STARTS,
        OTHER_IDS,
        OTHER_ID_ROWS,
        /** For each one-degree cell, from the south-western, row by row, the first row in it (u24); one more at the end. */
        CELLS,
        /** Row, south, west, north, east (ints, 1e-5 degrees), by row. */
        BOXES,
        /** For each country row the first of its tolerant keys (int); one more at the end. */
        TOLERANT_STARTS,
        /** Hash and row (u24 each), by country and hash. */
        TOLERANT
    }

    public static final int HEAD_BYTES = 16 + 8 * Section.values().length;
    public static final int KEY_BLOCK = 16;
    public static final int POOL_BLOCK = 16;
    public static final int PLACE_BYTES = 17;
    public static final int BOX_BYTES = 20;
    public static final int CELL_COLUMNS = 360;
    public static final int CELL_ROWS = 180;

    /** Latitudes and longitudes are stored in these steps from -90 and -180, so that u24 holds them; about 2 m. */
    public static final double LAT_STEP = 2e-5;

    public static final double LON_STEP = 2.5e-5;

    /** The field of a record that holds its GeoNames id, or from here on the place in the pool of other ids. */
    public static final int FIRST_OTHER_ID = 0xf00000;

    /** The id field of rows whose id is made from their code or their name and position. */
    public static final int DERIVED_ID = 0;

    private Layout() {}

    /** The cell of a position. */
    public static int cell(double lat, double lon) {
        int row = Math.min(CELL_ROWS - 1, (int) Math.floor(lat + 90));
        int column = Math.min(CELL_COLUMNS - 1, (int) Math.floor(lon + 180));
        return row * CELL_COLUMNS + column;
    }

    /** Inhabitants as u24: 20 bits, times ten to the power of the upper four. Exact to a million, then to six digits. */
    public static int packPopulation(long population) {
        long mantissa = Math.max(0, population);
        int exponent = 0;
        while (mantissa > 0xfffff) {
            mantissa = (mantissa + 5) / 10;
            exponent++;
        }
        return exponent << 20 | (int) mantissa;
    }

    public static long unpackPopulation(int packed) {
        long population = packed & 0xfffff;
        for (int i = packed >>> 20; i > 0; i--) {
            population *= 10;
        }
        return population;
    }

    private static final double[] PRECISIONS = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8};

    /** Metres as u8: ten steps a decade, from one metre. */
    public static int packPrecision(double metres) {
        for (int i = 0; i < 80; i++) {
            if (unpackPrecision(i) >= metres * 0.999) {
                return i;
            }
        }
        return 80;
    }

    public static double unpackPrecision(int packed) {
        return PRECISIONS[packed % 10] * Math.pow(10, Math.floorDiv(packed, 10));
    }

    /** Prominence as u8, in sixteenths. */
    public static int packProminence(double prominence) {
        return (int) Math.round(Math.max(0, Math.min(255 / 16.0, prominence)) * 16);
    }

    public static double unpackProminence(int packed) {
        return packed / 16.0;
    }
}

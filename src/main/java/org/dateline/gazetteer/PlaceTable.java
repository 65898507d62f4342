package org.dateline.gazetteer;

import java.nio.ByteBuffer;

/**
 * The records of all rows in a mapped file. A record is latitude and longitude (u24 each, in {@link Layout#LAT_STEP} and
 * {@link Layout#LON_STEP} from the south-western corner), population (u24, packed), id (u24), the row of the innermost unit
 * that holds the place (u16), feature code, prominence and precision (u8 each). Safe for any number of threads.
 */
final class PlaceTable {

    private static final FeatureCode[] CODES = FeatureCode.values();

    private final ByteBuffer records;

    PlaceTable(ByteBuffer records) {
        this.records = records;
    }

    double lat(int row) {
        return Math.round((u24(row, 0) * Layout.LAT_STEP - 90) * 1e5) / 1e5;
    }

    double lon(int row) {
        return Math.round((u24(row, 3) * Layout.LON_STEP - 180) * 1e5) / 1e5;
    }

    long population(int row) {
        return Layout.unpackPopulation(u24(row, 6));
    }

    int id(int row) {
        return u24(row, 9);
    }

    /** The innermost unit's row: a unit's own row for a unit. */
    int unit(int row) {
        return records.getShort(row * Layout.PLACE_BYTES + 12) & 0xffff;
    }

    FeatureCode code(int row) {
        return CODES[records.get(row * Layout.PLACE_BYTES + 14) & 0xff];
    }

    double prominence(int row) {
        return Layout.unpackProminence(prominenceRank(row));
    }

    /** Prominence in the steps in which it is stored. */
    int prominenceRank(int row) {
        return records.get(row * Layout.PLACE_BYTES + 15) & 0xff;
    }

    double precisionMetres(int row) {
        return Layout.unpackPrecision(records.get(row * Layout.PLACE_BYTES + 16) & 0xff);
    }

    private int u24(int row, int field) {
        return u24(records, row * Layout.PLACE_BYTES + field);
    }

    static int u24(ByteBuffer buffer, int at) {
        return (buffer.getShort(at) & 0xffff) << 8 | buffer.get(at + 2) & 0xff;
    }
}

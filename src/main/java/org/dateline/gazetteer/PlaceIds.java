package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.OptionalInt;
import org.dateline.gazetteer.Layout.Section;
import org.dateline.geo.LatLon;

/**
 * Ids of rows and rows of ids. Rows of GeoNames store its number; rows of other collections store a string; a unit without
 * either is known by its code ("admin:AF.11.2008"), any other place by its name and position
 * ("dateline:zor-kot@33.541,69.734").
 */
final class PlaceIds {

    private static final String GEONAMES = "geonames:";
    private static final String UNIT = "admin:";
    private static final String DERIVED = "dateline:";

    private final GazetteerFile gazetteer;
    private final PlaceTable places;
    private final Units units;
    private final ByteBuffer geonamesOrder;
    private final StringPool others;
    private final ByteBuffer otherRows;

    PlaceIds(GazetteerFile gazetteer, PlaceTable places, Units units, GazetteerStore store) {
        this.gazetteer = gazetteer;
        this.places = places;
        this.units = units;
        geonamesOrder = store.section(Section.GEONAMES_ORDER);
        others = store.pool(Section.OTHER_ID_STARTS, Section.OTHER_IDS);
        otherRows = store.section(Section.OTHER_ID_ROWS);
    }

    PlaceId id(int row) {
        int stored = places.id(row);
        if (stored == Layout.DERIVED_ID) {
            return new PlaceId(units.isUnit(row) ? UNIT + units.code(row) : derived(row));
        }
        return stored >= Layout.FIRST_OTHER_ID
                ? new PlaceId(others.get(stored - Layout.FIRST_OTHER_ID))
                : PlaceId.geonames(stored);
    }

    private String derived(int row) {
        return derived(gazetteer.name(row), places.lat(row), places.lon(row));
    }

    /** The id of a place that no collection numbers. */
    static String derived(String name, double lat, double lon) {
        String slug = Names.fold(name).replace(' ', '-');
        return DERIVED + slug + String.format(Locale.ROOT, "@%.3f,%.3f", lat, lon);
    }

    OptionalInt row(PlaceId id) {
        String value = id.value();
        if (value.startsWith(GEONAMES)) {
            return geonames(value.substring(GEONAMES.length()));
        }
        if (value.startsWith(UNIT)) {
            return units.row(value.substring(UNIT.length()));
        }
        int other = others.indexOf(value, 0, otherRows.limit() / 3);
        if (other >= 0) {
            return OptionalInt.of(PlaceTable.u24(otherRows, 3 * other));
        }
        return value.startsWith(DERIVED) && value.indexOf('@') > 0 ? derived(value) : OptionalInt.empty();
    }

    private OptionalInt geonames(String digits) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        int wanted = Integer.parseInt(digits);
        int low = 0;
        int high = geonamesOrder.limit() / 3 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int row = PlaceTable.u24(geonamesOrder, 3 * middle);
            int order = Integer.compare(places.id(row), wanted);
            if (order == 0) {
                return OptionalInt.of(row);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt derived(String value) {
        String[] position = value.substring(value.indexOf('@') + 1).split(",", -1);
        try {
            LatLon at = new LatLon(Double.parseDouble(position[0]), Double.parseDouble(position[1]));
            return gazetteer
                    .rowsNear(at, 8)
                    .filter(row -> places.id(row) == Layout.DERIVED_ID && !units.isUnit(row))
                    .filter(row -> derived(row).equals(value))
                    .findFirst();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return OptionalInt.empty();
        }
    }
}

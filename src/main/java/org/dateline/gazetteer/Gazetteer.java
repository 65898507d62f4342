package org.dateline.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/**
 * Names to places, offline. Immutable once opened and safe for any number of threads.
 *
 * <p>Inside one opened gazetteer a place is a <em>row</em>, a number from 0 to {@link #size()} - 1, and its columns are read
 * without creating objects, because resolution asks for hundreds of thousands a second. Row 0 is the Earth, the unit that
 * holds everything else. Rows are never stored or shown; {@link PlaceId}s are.
 */
public interface Gazetteer {

    /** Number of rows. */
    int size();

    /**
     * Who bears this name, most prominent place first.
     *
     * @param name as written in a text; folded by {@link Names#fold}, except that abbreviations match only as written
     */
    Bearers find(CharSequence name);

    /** Whether some longer name begins with these whole words; lets a longest-match search stop early. */
    boolean continues(CharSequence name);

    /** As {@link #find} for a name that {@link Names#fold} has already folded; abbreviations are not asked. */
    Bearers findFolded(CharSequence key);

    /** As {@link #continues} for a name that is already folded. */
    boolean continuesFolded(CharSequence key);

    /**
     * The rows in one country whose names are another romanisation of this one, most prominent first: "Hodeidah" finds Al
     * Hudaydah. Coarse, so ask it only in countries that the text is about, and only for a name that {@link #find} does not
     * know there.
     *
     * @param country the country's row
     */
    int[] findTolerant(CharSequence name, int country);

    /** The places of one name. */
    interface Bearers {
        int count();

        int row(int i);

        NameKind kind(int i);

        default boolean isEmpty() {
            return count() == 0;
        }
    }

    /** Which data this is, for an analysis to say what made it. */
    String version();

    PlaceId id(int row);

    /** The name that is shown. */
    String name(int row);

    /** The box of a place that covers ground, where it is known. */
    Optional<Bounds> bounds(int row);

    /** The row of an administrative unit by its code, as in {@link AdminPath.Unit#code}. */
    OptionalInt unit(String code);

    double lat(int row);

    double lon(int row);

    FeatureCode code(int row);

    /** Inhabitants; 0 where unknown. */
    long population(int row);

    /** The row of the country; a country's own is itself, a sea's the Earth's. */
    int country(int row);

    /** The row of the first-order unit; the country's where there is none. */
    int admin1(int row);

    /** The row of the second-order unit; the first-order one's where there is none. */
    int admin2(int row);

    /** As {@link Place#precisionMetres}. */
    double precisionMetres(int row);

    /** How known the place is, from population, kind and rank: about 0 for a hamlet to 12 for a large country. */
    double prominence(int row);

    /** The full entry. */
    Place place(int row);

    /**
     * Every name under which the place is found: the one shown first, then the others in their folded form, abbreviations
     * as written. Walks all keys, some tens of milliseconds: for one place at a time.
     */
    List<String> names(int row);

    OptionalInt row(PlaceId id);

    /** The nearest entries to a position, nearest first; places whose point stands for more than 50 km around are left out. */
    List<Place> near(LatLon position, int limit);

    /** The rows of {@link #near}, for a search among many; units are left out. */
    IntStream rowsNear(LatLon position, int limit);

    /** The most prominent places of which some name begins with the words typed so far, for a search box. */
    List<Place> complete(String typed, int limit);

    /**
     * The most prominent places of which some name holds, behind its first word, words that begin so: "Mandeb" finds Bab
     * el-Mandeb. Walks all keys, some tens of milliseconds: for when nothing else is found.
     */
    List<Place> holding(String typed, int limit);
}

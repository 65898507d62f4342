package org.dateline.cartography.projection;

import java.util.Optional;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;

/**
 * Chooses a projection for the ground that a map shows, as atlases do (Snyder, "Map Projections: A Working Manual", 1987,
 * p. 33f.): news maps compare how much ground is held or lost, so areas stay true wherever that costs no shape.
 *
 * <ul>
 *   <li>more than half of the globe: Equal Earth, the whole of it;
 *   <li>a pole, or ground around one: Lambert's azimuthal equal-area from above that pole, as it must not be cut;
 *   <li>tall and narrow ground (Chile, Israel, the Red Sea): transverse Mercator, true in shape and, within 4 degrees of its
 *       meridian, in area to half a percent;
 *   <li>wide ground of the middle latitudes: Albers' equal-area conic, its standard parallels a sixth of the height from the
 *       upper and lower edge, which balances the error; not where a pole comes near, which it draws as an arc;
 *   <li>everything else, continents and what lies about the equator: Lambert's azimuthal equal-area around the middle;
 *   <li>a belt about the equator: Equal Earth, drawn around the middle.
 * </ul>
 */
public final class FittingProjection {

    private static final double KM_IN_DEGREE = 111.2;

    /** Beyond this latitude a unit of the plane would mean nothing: the parallels shrink to a point. */
    private static final double FARTHEST = 75;

    private final Bounds extent;
    private final LatLon middle;
    private final double wide;
    private final double high;

    private FittingProjection(Bounds extent) {
        this.extent = extent;
        this.middle = extent.center();
        this.wide = extent.width() * KM_IN_DEGREE * Math.cos(Math.toRadians(middle.lat()));
        this.high = extent.height() * KM_IN_DEGREE;
    }

    /**
     * Whether ground is so large that only a map of the whole world will do.
     *
     * @param extent what the map has to show
     * @param sheet what its sheet would show
     */
    public static boolean isWorld(Bounds extent, Bounds sheet) {
        return !isPolar(extent)
                && (sheet.height() > 100
                        || sheet.width() > 150
                                && !(isOneSided(sheet)
                                        && Math.abs(sheet.center().lat()) > 45));
    }

    /** Ground about a pole, or all around the earth near one. */
    private static boolean isPolar(Bounds extent) {
        double farthest = Math.max(Math.abs(extent.north()), Math.abs(extent.south()));
        double middle = Math.abs(extent.center().lat());
        return isOneSided(extent) && (farthest > 84 || middle > 72) && (middle > 55 || extent.width() > 150);
    }

    private static boolean isOneSided(Bounds extent) {
        return extent.north() * extent.south() >= 0;
    }

    /**
     * The projection for what a map shows.
     *
     * @param extent what it has to show
     * @param sheet what its sheet shows, about
     */
    public static Projection of(Bounds extent, Bounds sheet) {
        if (isWorld(extent, sheet)) {
            return new EqualEarth(Math.rint(extent.center().lon()), 0);
        }
        return new FittingProjection(isPolar(extent) ? extent : sheet).chosen();
    }

    /**
     * Another projection for ground that lies low on a wide sheet, which would look beyond the back of the globe: the belt of
     * an equal-area map of the world around it. Empty for ground about a pole, where the way round the earth is short.
     */
    public static Optional<Projection> ofBelt(Bounds extent) {
        LatLon middle = extent.center();
        return isPolar(extent) ? Optional.empty() : Optional.of(new EqualEarth(middle.lon(), middle.lat()));
    }

    private Projection chosen() {
        double lat = middle.lat();
        double farthest = Math.max(Math.abs(extent.north()), Math.abs(extent.south()));
        if (isPolar(extent)) {
            return azimuthal(lat > 0 ? 90 : -90, extent.width() > 180 ? 0 : middle.lon());
        }
        if (high > 1.6 * wide && wide < 900) {
            return transverseMercator();
        }
        if (Math.abs(lat) >= 15
                && extent.height() < 60
                && farthest < 80
                && (wide > 1.15 * high || wide < 3000 && high < 3000)) {
            return albers();
        }
        return extent.width() <= 100 || Math.abs(lat) > 25
                ? azimuthal(lat, middle.lon())
                : new EqualEarth(middle.lon(), lat);
    }

    private Projection albers() {
        double sixth = extent.height() / 6;
        double lower = extent.south() + sixth;
        double upper = extent.north() - sixth;
        return referenced(
                Saying.of("projection.albers", Said.latitude(lower), Said.latitude(upper)),
                "Albers_Conic_Equal_Area",
                "standard_parallel_1",
                lower,
                "standard_parallel_2",
                // the cone of one parallel alone is well defined, but not for every formula
                Math.max(upper, lower + 1e-3),
                "latitude_of_center",
                middle.lat(),
                "longitude_of_center",
                middle.lon());
    }

    private Projection azimuthal(double lat, double lon) {
        Saying about = Math.abs(lat) == 90
                ? Saying.of(lat > 0 ? "degrees.pole.north" : "degrees.pole.south")
                : Said.position(lat, lon);
        return referenced(
                Saying.of("projection.lambert", about),
                "Lambert_Azimuthal_Equal_Area",
                "latitude_of_center",
                lat,
                "longitude_of_center",
                lon);
    }

    private Projection transverseMercator() {
        return referenced(
                Saying.of("projection.transverse", Said.longitude(middle.lon())),
                "Transverse_Mercator",
                "latitude_of_origin",
                0.0,
                "central_meridian",
                middle.lon(),
                "scale_factor",
                1.0);
    }

    private Projection referenced(Saying title, String method, Object... parameters) {
        String plain = title.in(Language.ENGLISH).replace('\u00a0', ' ').replace("°", " deg");
        ProjectedCRS crs = ReferenceSystems.projected(plain, method, parameters);
        double centre = (double) parameters[method.startsWith("Albers") ? 7 : 3];
        try {
            return new ReferencedProjection(
                    title,
                    crs,
                    crs.getConversionFromBase().getMathTransform(),
                    1,
                    centre,
                    Math.max(-FARTHEST, Math.min(FARTHEST, middle.lat())));
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a projection without a way back: " + method, e);
        }
    }
}

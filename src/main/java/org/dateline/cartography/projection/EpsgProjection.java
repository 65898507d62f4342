package org.dateline.cartography.projection;

import java.awt.geom.Point2D;
import java.util.Optional;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Saying;
import org.geotools.api.metadata.extent.GeographicBoundingBox;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import si.uom.SI;

/**
 * Projections of the EPSG's register, from the database that GeoTools brings. It is unpacked when first used, which takes a
 * few seconds.
 */
final class EpsgProjection {

    private static final double METRES_IN_DEGREE = 2 * Math.PI * 6_378_137 / 360;

    /** How far, in degrees, the middle of a map may lie outside of the area that a system is made for. */
    private static final double GRACE = 3;

    /** Positions that must come back from the plane to themselves: so many along each side of the map. */
    private static final int PROBES = 8;

    private final String code;
    private final Bounds extent;

    private EpsgProjection(String code, Bounds extent) {
        this.code = code;
        this.extent = extent;
    }

    static Projection of(int number, Bounds extent) throws ProjectionException {
        return new EpsgProjection("EPSG:" + number, extent).made();
    }

    private Projection made() throws ProjectionException {
        CoordinateReferenceSystem crs = decoded();
        if (!(crs instanceof ProjectedCRS) && !(crs instanceof GeographicCRS)
                || crs.getCoordinateSystem().getDimension() != 2) {
            throw new ProjectionException(Saying.of("projection.no.flat", code, name(crs)));
        }
        area(crs);
        try {
            MathTransform forth = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
            double latitude = Math.max(-75, Math.min(75, extent.center().lat()));
            var projection = new ReferencedProjection(title(crs), crs, forth, metres(crs), middle(crs), latitude);
            probe(projection, crs);
            return projection;
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new ProjectionException(Saying.of("projection.no.method", code, name(crs)), e);
        }
    }

    private CoordinateReferenceSystem decoded() throws ProjectionException {
        try {
            return CRS.decode(code, true);
        } catch (NoSuchAuthorityCodeException e) {
            throw new ProjectionException(Saying.of("projection.unknown", code), e);
        } catch (FactoryException e) {
            throw new ProjectionException(
                    Saying.of(
                            "projection.unreadable",
                            code,
                            System.getProperty("EPSG-HSQL.directory", System.getProperty("java.io.tmpdir"))),
                    e);
        }
    }

    private static String name(CoordinateReferenceSystem crs) {
        return crs.getName().getCode();
    }

    private Saying title(CoordinateReferenceSystem crs) {
        return Saying.of("projection.epsg", code, name(crs));
    }

    /** The middle of the map has to lie where the system is made for. */
    private void area(CoordinateReferenceSystem crs) throws ProjectionException {
        GeographicBoundingBox made = CRS.getGeographicBoundingBox(crs);
        if (made == null) {
            return;
        }
        LatLon middle = extent.center();
        double width = made.getEastBoundLongitude() - made.getWestBoundLongitude();
        double half = (width < 0 ? width + 360 : width) / 2;
        double aside = Math.abs(Math.IEEEremainder(middle.lon() - (made.getWestBoundLongitude() + half), 360));
        if (aside > half + GRACE
                || middle.lat() > made.getNorthBoundLatitude() + GRACE
                || middle.lat() < made.getSouthBoundLatitude() - GRACE) {
            throw new ProjectionException(Saying.of(
                    "projection.elsewhere",
                    code,
                    name(crs),
                    Said.latitude(made.getSouthBoundLatitude()),
                    Said.latitude(made.getNorthBoundLatitude()),
                    Said.longitude(made.getWestBoundLongitude()),
                    Said.longitude(made.getEastBoundLongitude()),
                    Said.position(middle.lat(), middle.lon())));
        }
    }

    /** Every part of what is to be shown has to come back from the plane, or far ends of the map would be folded over it. */
    private void probe(Projection projection, CoordinateReferenceSystem crs) throws ProjectionException {
        var plane = new Point2D.Double();
        var back = new Point2D.Double();
        for (int row = 0; row <= PROBES; row++) {
            double lat = extent.south() + extent.height() * row / PROBES;
            for (int column = 0; column <= PROBES; column++) {
                double lon = Longitudes.wrapped(extent.west() + extent.width() * column / PROBES);
                boolean fine = Math.abs(lat) > 89.9
                        || projection.project(lon, lat, plane)
                                && projection.unproject(plane.x, plane.y, back)
                                && new LatLon(lat, lon).distanceMetres(LatLon.wrapped(back.y, back.x)) < 5_000;
                if (!fine) {
                    throw new ProjectionException(
                            Saying.of("projection.too.far", code, name(crs), Said.position(lat, lon)));
                }
            }
        }
    }

    private static double metres(CoordinateReferenceSystem crs) {
        if (crs instanceof GeographicCRS) {
            return METRES_IN_DEGREE;
        }
        try {
            Unit<?> unit = crs.getCoordinateSystem().getAxis(0).getUnit();
            return unit.getConverterToAny(SI.METRE).convert(1);
        } catch (IncommensurableException e) {
            return 1;
        }
    }

    private double middle(CoordinateReferenceSystem crs) {
        return Optional.of(crs)
                .filter(ProjectedCRS.class::isInstance)
                .map(ProjectedCRS.class::cast)
                .flatMap(EpsgProjection::meridian)
                .orElse(crs instanceof GeographicCRS ? 0.0 : extent.center().lon());
    }

    private static Optional<Double> meridian(ProjectedCRS crs) {
        for (GeneralParameterValue value :
                crs.getConversionFromBase().getParameterValues().values()) {
            String name = value.getDescriptor().getName().getCode();
            if (value instanceof ParameterValue<?> number
                    && (name.equals("central_meridian") || name.equals("longitude_of_center"))) {
                return Optional.of(number.doubleValue());
            }
        }
        return Optional.empty();
    }
}

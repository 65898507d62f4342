package org.dateline.cartography.projection;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.dateline.geo.WebMercator;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

/** The projection of web maps; its plane is the unit square of {@link WebMercator}. */
public enum WebMercatorProjection implements Projection {
    INSTANCE;

    /** The equator in metres, on the sphere that EPSG:3857 takes the earth for. */
    private static final double WORLD = 2 * Math.PI * 6_378_137;

    @Override
    public Saying title() {
        return Saying.of("projection.mercator");
    }

    @Override
    public boolean project(double lon, double lat, Point2D.Double plane) {
        plane.setLocation(WebMercator.x(lon), WebMercator.y(lat));
        return true;
    }

    @Override
    public boolean unproject(double x, double y, Point2D.Double position) {
        position.setLocation(WebMercator.lon(x), WebMercator.lat(y));
        return y >= 0 && y <= 1;
    }

    @Override
    public double middleLongitude() {
        return 0;
    }

    @Override
    public double metresInUnit() {
        return WORLD;
    }

    @Override
    public boolean repeats() {
        return true;
    }

    @Override
    public Optional<CoordinateReferenceSystem> crs() {
        return Optional.of(ReferenceSystems.webMercator());
    }

    @Override
    public double crsInUnit() {
        return WORLD;
    }
}

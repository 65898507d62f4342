package org.dateline.cartography.query;

import java.util.List;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.Place;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The places of an article as rows with named columns, for conditions to ask. */
final class PlaceTable {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final SimpleFeatureType TYPE = type();

    private PlaceTable() {}

    /** The names that a condition may use. */
    static List<String> columns() {
        return TYPE.getAttributeDescriptors().stream()
                .map(column -> column.getLocalName())
                .toList();
    }

    static SimpleFeature row(LinkedPlace linked) {
        Place place = linked.place();
        return SimpleFeatureBuilder.build(
                TYPE,
                new Object[] {
                    place.name(),
                    place.code().label(),
                    place.code().name(),
                    place.admin().country().map(Unit::name).orElse(""),
                    place.admin().country().map(Unit::code).orElse(""),
                    place.admin().admin1().map(Unit::name).orElse(""),
                    place.population().isPresent() ? place.population().getAsLong() : null,
                    linked.mentions().size(),
                    linked.confidence(),
                    linked.isUnsure() ? "ambiguous" : "resolved",
                    linked.isDatelineOnly(),
                    place.precisionMetres(),
                    place.location().lat(),
                    place.location().lon(),
                    // x = longitude, as everywhere in GIS
                    GEOMETRY.createPoint(new Coordinate(
                            place.location().lon(), place.location().lat()))
                },
                place.id().value());
    }

    /** Without a reference system: looking one up would unpack a database first, and all are degrees. */
    private static SimpleFeatureType type() {
        var builder = new SimpleFeatureTypeBuilder();
        builder.setName("places");
        builder.add("name", String.class);
        builder.add("kind", String.class);
        builder.add("code", String.class);
        builder.add("country", String.class);
        builder.add("countryCode", String.class);
        builder.add("province", String.class);
        builder.add("population", Long.class);
        builder.add("mentions", Integer.class);
        builder.add("confidence", Double.class);
        builder.add("status", String.class);
        builder.add("datelineOnly", Boolean.class);
        builder.add("precisionMetres", Double.class);
        builder.add("lat", Double.class);
        builder.add("lon", Double.class);
        builder.add("geometry", Point.class);
        return builder.buildFeatureType();
    }
}

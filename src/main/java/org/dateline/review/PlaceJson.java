package org.dateline.review;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** The places of a project file: all that is known of them, so that another gazetteer cannot change them. */
final class PlaceJson {

    private PlaceJson() {}

    /** Writes the members of an object. */
    static void write(Place place, JsonPen pen) throws IOException {
        pen.text("id", place.id().value());
        pen.text("name", place.name());
        pen.number("lat", place.location().lat());
        pen.number("lon", place.location().lon());
        pen.text("code", place.code().name());
        pen.objects("admin", place.admin().units(), unit -> {
            pen.text("code", unit.code());
            pen.text("name", unit.name());
        });
        if (place.population().isPresent()) {
            pen.integer("population", place.population().getAsLong());
        }
        if (place.bounds().isPresent()) {
            Bounds box = place.bounds().get();
            pen.list("bounds", List.of(box.south(), box.west(), box.north(), box.east()), pen.json()::writeNumber);
        }
        pen.number("precisionMetres", place.precisionMetres());
    }

    static Place read(JsonValue json) {
        return new Place(
                new PlaceId(json.text("id")),
                json.text("name"),
                new LatLon(json.number("lat"), json.number("lon")),
                Words.in(FeatureCode.class, json.get("code")),
                new AdminPath(json.get("admin").list(unit -> new AdminPath.Unit(unit.text("code"), unit.text("name")))),
                json.find("population").map(p -> OptionalLong.of(p.integer())).orElse(OptionalLong.empty()),
                json.find("bounds").map(PlaceJson::bounds),
                json.number("precisionMetres"));
    }

    private static Bounds bounds(JsonValue json) {
        List<Double> edges = json.list(JsonValue::number);
        return json.as(b -> new Bounds(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }
}

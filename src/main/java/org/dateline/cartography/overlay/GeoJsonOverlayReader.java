package org.dateline.cartography.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.cartography.Overlay;
import org.dateline.wording.Saying;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** GeoJSON (RFC 7946): features, feature collections and bare geometries, in longitude and latitude. */
public final class GeoJsonOverlayReader implements OverlayReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public Set<String> extensions() {
        return Set.of("geojson", "json");
    }

    @Override
    public Overlay read(Path file) throws OverlayException, IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.json.line", (long) e.getLocation().getLineNr()),
                    Saying.of("trouble.save.again.as.geojson"),
                    e);
        }
        List<Overlay.Feature> features = new ArrayList<>();
        add(root, features);
        if (features.isEmpty()) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.holds.no.geojson.feature.coordinates"),
                    Saying.of("trouble.save.as.geojson.wgs.n"));
        }
        return new Overlay.Features(Overlays.title(file), 1, features);
    }

    private static void add(JsonNode node, List<Overlay.Feature> features) {
        switch (node.path("type").asText()) {
            case "FeatureCollection" -> node.path("features").forEach(feature -> add(feature, features));
            case "Feature" ->
                geometry(node.path("geometry"))
                        .ifPresent(geometry -> features.add(
                                new Overlay.Feature(geometry, label(node.path("properties")), properties(node))));
            default -> geometry(node).ifPresent(geometry -> features.add(new Overlay.Feature(geometry, "", Map.of())));
        }
    }

    private static String label(JsonNode properties) {
        return FeatureNames.KEYS.stream()
                .filter(properties::hasNonNull)
                .findFirst()
                .map(key -> properties.get(key).asText())
                .orElse("");
    }

    private static Map<String, String> properties(JsonNode feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        feature.path("properties")
                .fields()
                .forEachRemaining(field -> properties.put(
                        field.getKey(),
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
        return properties;
    }

    private static Optional<Geometry> geometry(JsonNode node) {
        JsonNode at = node.path("coordinates");
        return switch (node.path("type").asText()) {
            case "Point" -> Shapes.point(coordinate(at));
            case "LineString" -> Shapes.line(coordinates(at));
            case "Polygon" -> Shapes.polygon(rings(at));
            case "MultiPoint" -> many(at, part -> Shapes.point(coordinate(part)));
            case "MultiLineString" -> many(at, part -> Shapes.line(coordinates(part)));
            case "MultiPolygon" -> many(at, part -> Shapes.polygon(rings(part)));
            case "GeometryCollection" -> many(node.path("geometries"), GeoJsonOverlayReader::geometry);
            default -> Optional.empty();
        };
    }

    private interface PartReader {
        Optional<Geometry> read(JsonNode part);
    }

    private static Optional<Geometry> many(JsonNode parts, PartReader reader) {
        List<Geometry> read = new ArrayList<>();
        parts.forEach(part -> reader.read(part).ifPresent(read::add));
        return Shapes.collection(read);
    }

    private static List<List<Coordinate>> rings(JsonNode node) {
        List<List<Coordinate>> rings = new ArrayList<>();
        node.forEach(ring -> rings.add(coordinates(ring)));
        return rings;
    }

    private static List<Coordinate> coordinates(JsonNode node) {
        List<Coordinate> coordinates = new ArrayList<>();
        node.forEach(position -> coordinates.add(coordinate(position)));
        return coordinates;
    }

    /** A position; what is no number lies nowhere and is refused later. */
    private static Coordinate coordinate(JsonNode position) {
        return new Coordinate(
                position.path(0).asDouble(Double.NaN), position.path(1).asDouble(Double.NaN));
    }
}

package org.dateline.cartography.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.cartography.Overlay;
import org.dateline.wording.Saying;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** KML 2.2 and KMZ: the placemarks, wherever they stand; styles and network links are left aside. */
public final class KmlOverlayReader implements OverlayReader {

    @Override
    public Set<String> extensions() {
        return Set.of("kml", "kmz");
    }

    @Override
    public Overlay read(Path file) throws OverlayException, IOException {
        Document document = document(file);
        List<Overlay.Feature> features = new ArrayList<>();
        for (Element placemark : document.getElementsByTag("Placemark")) {
            geometry(placemark).ifPresent(geometry -> features.add(feature(placemark, geometry)));
        }
        if (features.isEmpty()) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.holds.no.kml.placemark.coordinates"),
                    Saying.of("trouble.export.as.kml.n.places"));
        }
        return new Overlay.Features(Overlays.title(file), 1, features);
    }

    private static Document document(Path file) throws OverlayException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Overlays.extension(file).equals("kmz") ? zipped(file, in) : parse(in);
        }
    }

    private static Document zipped(Path file, InputStream in) throws OverlayException, IOException {
        var zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".kml")) {
                return parse(zip);
            }
        }
        throw new OverlayException(
                file, Saying.of("trouble.holds.no.kml.document"), Saying.of("trouble.export.as.kmz.again"));
    }

    private static Document parse(InputStream in) throws IOException {
        return Jsoup.parse(in, null, "", Parser.xmlParser());
    }

    private static Overlay.Feature feature(Element placemark, Geometry geometry) {
        String label = text(placemark, "name");
        String description = text(placemark, "description");
        return new Overlay.Feature(
                geometry, label, description.isEmpty() ? Map.of() : Map.of("description", description));
    }

    private static String text(Element parent, String tag) {
        return parent.children().stream()
                .filter(child -> child.tagName().equals(tag))
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    private static Optional<Geometry> geometry(Element placemark) {
        List<Geometry> parts = new ArrayList<>();
        for (Element point : placemark.getElementsByTag("Point")) {
            List<Coordinate> at = coordinates(point);
            if (!at.isEmpty()) {
                Shapes.point(at.get(0)).ifPresent(parts::add);
            }
        }
        placemark
                .getElementsByTag("LineString")
                .forEach(line -> Shapes.line(coordinates(line)).ifPresent(parts::add));
        for (Element polygon : placemark.getElementsByTag("Polygon")) {
            List<List<Coordinate>> rings = new ArrayList<>();
            polygon.getElementsByTag("outerBoundaryIs").forEach(ring -> rings.add(coordinates(ring)));
            polygon.getElementsByTag("innerBoundaryIs").forEach(ring -> rings.add(coordinates(ring)));
            Shapes.polygon(rings).ifPresent(parts::add);
        }
        return Shapes.collection(parts);
    }

    /** The first list of "lon,lat[,height]" tuples inside of an element. */
    private static List<Coordinate> coordinates(Element element) {
        List<Coordinate> coordinates = new ArrayList<>();
        Element list = element.getElementsByTag("coordinates").first();
        String text = list == null ? "" : list.text().strip();
        for (String tuple : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            String[] numbers = tuple.split(",");
            if (numbers.length >= 2) {
                coordinates.add(new Coordinate(number(numbers[0]), number(numbers[1])));
            }
        }
        return coordinates;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}

package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.Analysis;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.export.geopackage.GeoPackage;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.recognition.story.StoryParts;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.resolution.relative.UnplacedPhrase;
import org.dateline.wording.Language;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The rows of a GeoPackage for one article; their columns are called as the members of GeoJSON are. */
final class GeoPackageRows {

    static final Map<String, GeoPackage.Type> PLACES = columns(
            "order INTEGER",
            "id",
            "name",
            "kind",
            "featureCode",
            "countryName",
            "country",
            "admin1",
            "admin2",
            "population INTEGER",
            "precisionMetres DOUBLE",
            "extentWest DOUBLE",
            "extentSouth DOUBLE",
            "extentEast DOUBLE",
            "extentNorth DOUBLE",
            "status",
            "review",
            "confidence DOUBLE",
            "because",
            "mentionCount INTEGER",
            "quote",
            "source",
            "title",
            "generator");

    static final Map<String, GeoPackage.Type> TOLD = columns(
            "description",
            "text",
            "relation",
            "precisionMetres DOUBLE",
            "anchors",
            "because",
            "start INTEGER",
            "end INTEGER",
            "source",
            "title",
            "generator");

    static final Map<String, GeoPackage.Type> MENTIONS = columns(
            "place INTEGER",
            "text",
            "role",
            "part",
            "partBecause",
            "paragraph INTEGER",
            "start INTEGER",
            "end INTEGER",
            "quote",
            "confidence DOUBLE",
            "source");

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Analysis analysis;
    private final Language language;
    private final Article article;
    private final CodePoints points;

    GeoPackageRows(Analysis analysis, Language language) {
        this.language = language;
        this.analysis = analysis;
        this.article = analysis.article();
        this.points = new CodePoints(article.text());
    }

    /** @param columns each a name, and a type when it holds no text */
    private static Map<String, GeoPackage.Type> columns(String... columns) {
        var types = new LinkedHashMap<String, GeoPackage.Type>();
        for (String column : columns) {
            String[] words = column.split(" ");
            types.put(words[0], words.length == 1 ? GeoPackage.Type.TEXT : GeoPackage.Type.valueOf(words[1]));
        }
        return types;
    }

    Map<String, Object> place(LinkedPlace linked) {
        Place place = linked.place();
        var row = new LinkedHashMap<String, Object>();
        row.put("order", (long) linked.order());
        row.put("id", place.id().value());
        row.put("name", place.name());
        row.put("kind", place.code().label());
        row.put("featureCode", place.code().name());
        unit(row, "countryName", place.admin().country());
        place.admin().country().ifPresent(country -> row.put("country", country.code()));
        unit(row, "admin1", place.admin().admin1());
        unit(row, "admin2", place.admin().admin2());
        place.population().ifPresent(people -> row.put("population", people));
        row.put("precisionMetres", place.precisionMetres());
        place.bounds().ifPresent(box -> {
            row.put("extentWest", box.west());
            row.put("extentSouth", box.south());
            row.put("extentEast", box.east());
            row.put("extentNorth", box.north());
        });
        row.put("status", Status.of(linked).word());
        Checking.of(linked).ifPresent(checking -> row.put("review", checking.word()));
        row.put("confidence", linked.confidence());
        row.put(
                "because",
                words(Surest.of(linked).evidence().stream()
                        .map(evidence -> evidence.because().in(language))
                        .collect(Collectors.joining("; "))));
        row.put("mentionCount", (long) linked.mentions().size());
        row.put("quote", quote(linked.mentions().get(0).mention().span()));
        return source(row);
    }

    private static void unit(Map<String, Object> row, String column, Optional<AdminPath.Unit> unit) {
        unit.ifPresent(one -> row.put(column, one.name()));
    }

    Map<String, Object> unlocated(Resolution resolution) {
        var row = new LinkedHashMap<String, Object>();
        row.put("name", words(resolution.mention().written()));
        row.put("status", Status.of(resolution).word());
        Checking.of(resolution).ifPresent(checking -> row.put("review", checking.word()));
        if (resolution instanceof Resolution.Unresolved unresolved) {
            row.put("because", words(unresolved.because().in(language)));
        }
        row.put("mentionCount", 1L);
        row.put("quote", quote(resolution.mention().span()));
        return source(row);
    }

    /** @param place the number of its row */
    Map<String, Object> mention(long place, Resolution resolution) {
        var row = new LinkedHashMap<String, Object>();
        Span span = resolution.mention().span();
        row.put("place", place);
        row.put("text", words(resolution.mention().surface()));
        row.put("role", resolution.mention().role().word());
        StoryParts.of(article, resolution.mention()).ifPresent(part -> {
            row.put("part", part.kind().word());
            row.put("partBecause", words(part.because().in(language)));
        });
        if (!article.paragraphs().isEmpty()) {
            row.put("paragraph", article.paragraphAt(span.start()) + 1L);
        }
        row.put("quote", quote(span));
        row.put("confidence", resolution.confidence());
        row.put("source", words(article.source()));
        return spanned(row, span);
    }

    Map<String, Object> told(RelativePlace ground) {
        Map<String, Object> row = phrase(ground.phrase());
        row.put("description", words(ground.description().in(language)));
        row.put("precisionMetres", ground.footprint().precisionMetres());
        row.put(
                "anchors",
                ground.anchors().stream().map(anchor -> anchor.id().value()).collect(Collectors.joining(" ")));
        return row;
    }

    Map<String, Object> told(UnplacedPhrase phrase) {
        Map<String, Object> row = phrase(phrase.phrase());
        row.put("because", words(phrase.because().in(language)));
        return row;
    }

    private Map<String, Object> phrase(RelativePhrase phrase) {
        var row = new LinkedHashMap<String, Object>();
        row.put("text", words(article.text(phrase.span())));
        row.put("relation", phrase.relation().name().toLowerCase(Locale.ROOT));
        return source(spanned(row, phrase.span()));
    }

    private Map<String, Object> spanned(Map<String, Object> row, Span span) {
        row.put("start", (long) points.before(span.start()));
        row.put("end", (long) points.before(span.end()));
        return row;
    }

    private Map<String, Object> source(Map<String, Object> row) {
        row.put("source", words(article.source()));
        row.put("title", words(article.title()));
        row.put("generator", analysis.provenance().program());
        return row;
    }

    private String quote(Span span) {
        return words(Quote.of(article, span).text());
    }

    private static String words(String text) {
        return Wellformed.text(text);
    }

    // ---- geometries, x the longitude

    static Point point(LatLon position) {
        return SHAPES.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    /** The ground as polygons; what reaches across the antimeridian is cut there, and around a pole closed along its edge. */
    static Geometry area(Footprint ground) {
        var ring = new ArrayList<Coordinate>();
        double lon = ground.center().lon();
        for (LatLon corner : ground.outline()) {
            lon = corner.lon() - 360 * Math.rint((corner.lon() - lon) / 360);
            ring.add(new Coordinate(lon, corner.lat()));
        }
        double first = ring.get(0).x;
        if (Math.abs(lon - first) > 180) {
            double pole = Math.copySign(90, ground.center().lat());
            ring.add(new Coordinate(lon, pole));
            ring.add(new Coordinate(first, pole));
        }
        ring.add(ring.get(0).copy());
        Geometry whole = SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
        Geometry valid = whole.isValid() ? whole : whole.buffer(0);
        var pieces = new ArrayList<Geometry>();
        for (int turn = -1; turn <= 1; turn++) {
            pieces.add(within(valid, 360.0 * turn));
        }
        return polygons(SHAPES.buildGeometry(pieces).union()); // around a pole they meet
    }

    /** What of it lies in a turn of the world, brought back to the first one. */
    private static Geometry within(Geometry ground, double turn) {
        var world = new Envelope(turn - 180, turn + 180, -90, 90);
        Geometry piece = world.contains(ground.getEnvelopeInternal())
                ? ground.copy()
                : ground.intersection(SHAPES.toGeometry(world));
        piece.apply((Coordinate corner) -> corner.setX(corner.x - turn));
        piece.geometryChanged();
        return piece;
    }

    private static Geometry polygons(Geometry geometry) {
        var polygons = new ArrayList<Polygon>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}

package org.dateline.cartography.overlay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.cartography.Overlay;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.geotools.referencing.operation.transform.IdentityTransform;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * GeoPackages (OGC 12-128): the features of all their tables, brought to WGS 84; pictures in tiles are left aside. The database
 * is read by {@link SqliteFile}.
 */
public final class GeoPackageOverlayReader implements OverlayReader {

    private static final long LARGEST = 1L << 30;
    private static final int WGS_84 = 4326;

    /** Bytes of the envelope in a geometry's head, by its code. */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    @Override
    public Set<String> extensions() {
        return Set.of("gpkg");
    }

    @Override
    public Overlay read(Path file) throws OverlayException, IOException {
        if (Files.size(file) > LARGEST) {
            throw new OverlayException(
                    file, Saying.of("trouble.larger.than.n.gb"), Saying.of("trouble.save.part.you.need"));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!SqliteFile.isSqlite(bytes)) {
            throw new OverlayException(
                    file, Saying.of("trouble.not.geopackage"), Saying.of("trouble.export.as.geopackage.again"));
        }
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (SqliteFile.isLogged(bytes) && Files.exists(log) && Files.size(log) > 0) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.edited", log.getFileName().toString()),
                    Saying.of("trouble.close.there.first"));
        }
        try {
            return overlay(file, new SqliteFile(bytes));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | java.nio.BufferUnderflowException
                | ParseException e) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.damaged.why", String.valueOf(e.getMessage())),
                    Saying.of("trouble.export.as.geopackage.again"),
                    e);
        }
    }

    private static Overlay overlay(Path file, SqliteFile database) throws OverlayException, ParseException {
        if (!database.has("gpkg_geometry_columns")) {
            throw new OverlayException(
                    file, Saying.of("trouble.holds.no.features"), Saying.of("trouble.export.points.lines.or.areas"));
        }
        var features = new ArrayList<Overlay.Feature>();
        for (Map<String, Object> column : database.table("gpkg_geometry_columns")) {
            String table = String.valueOf(column.get("table_name"));
            if (database.has(table)) {
                features.addAll(features(file, database, table, column));
            }
        }
        if (features.isEmpty()) {
            throw new OverlayException(
                    file, Saying.of("trouble.holds.no.feature.position"), Saying.of("trouble.export.features"));
        }
        return new Overlay.Features(Overlays.title(file), 1, features);
    }

    private static List<Overlay.Feature> features(
            Path file, SqliteFile database, String table, Map<String, Object> column)
            throws OverlayException, ParseException {
        String geometryColumn = String.valueOf(column.get("column_name"));
        MathTransform toDegrees = toDegrees(file, database, column.get("srs_id") instanceof Long id ? id : 0);
        var features = new ArrayList<Overlay.Feature>();
        for (Map<String, Object> row : database.table(table)) {
            if (row.get(geometryColumn) instanceof byte[] blob) {
                geometry(blob)
                        .flatMap(geometry -> transformed(geometry, toDegrees))
                        .ifPresent(geometry -> features.add(feature(geometry, database.columns(table), row)));
            }
        }
        return features;
    }

    private static Overlay.Feature feature(Geometry geometry, List<String> columns, Map<String, Object> row) {
        var properties = new LinkedHashMap<String, String>();
        for (String name : columns) {
            Object value = row.get(name);
            if (value != null && !(value instanceof byte[])) {
                properties.put(name, String.valueOf(value));
            }
        }
        return new Overlay.Feature(geometry, FeatureNames.of(properties), properties);
    }

    /** "GP", version, flags, reference system, envelope, then well-known binary; empty for geometries that say they are. */
    private static Optional<Geometry> geometry(byte[] blob) throws ParseException {
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            throw new IllegalArgumentException("a geometry that does not begin with GP");
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 7;
        if (envelope >= ENVELOPES.length) {
            throw new IllegalArgumentException("an envelope of kind " + envelope);
        }
        if ((flags & 0x10) != 0) {
            return Optional.empty();
        }
        int head = 8 + ENVELOPES[envelope];
        ByteBuffer body = ByteBuffer.wrap(blob, head, blob.length - head).order(ByteOrder.BIG_ENDIAN);
        byte[] wkb = new byte[body.remaining()];
        body.get(wkb);
        Geometry geometry = new WKBReader(Shapes.FACTORY).read(wkb);
        return geometry.isEmpty() ? Optional.empty() : Optional.of(geometry);
    }

    private static Optional<Geometry> transformed(Geometry geometry, MathTransform toDegrees) {
        try {
            Geometry there = JTS.transform(geometry, toDegrees);
            return Arrays.stream(there.getCoordinates()).allMatch(Shapes::isOnEarth)
                    ? Optional.of(there)
                    : Optional.empty();
        } catch (TransformException e) {
            return Optional.empty(); // it lies nowhere on the earth
        }
    }

    private static MathTransform toDegrees(Path file, SqliteFile database, long id) throws OverlayException {
        Optional<Map<String, Object>> system = database.table("gpkg_spatial_ref_sys").stream()
                .filter(row -> row.get("srs_id") instanceof Long number && number == id)
                .findFirst();
        long code = system.map(row -> row.get("organization_coordsys_id"))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .orElse(id);
        if (code == WGS_84 || id == 0) {
            return IdentityTransform.create(2); // x is the longitude, whatever the register says (OGC 12-128, 1.1.1)
        }
        try {
            return CRS.findMathTransform(CRS.decode("EPSG:" + code, true), DefaultGeographicCRS.WGS84, true);
        } catch (FactoryException e) {
            throw new OverlayException(
                    file, Saying.of("trouble.reference", String.valueOf(code)), Saying.of("trouble.save.epsg"), e);
        }
    }
}

package org.dateline.export.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.export.geopackage.SqliteRecord.Nothing;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A GeoPackage being filled: tables of features in WGS 84, x the longitude, and tables without positions. What it says of itself depends on
 * nothing but what it is given. Not thread-safe.
 */
public final class GeoPackage {

    /** "GPKG". */
    private static final int APPLICATION = 0x47504B47;

    private static final int VERSION = 10300;

    private static final int WGS_84 = 4326;

    private final SqliteWriter database = new SqliteWriter(APPLICATION, VERSION);
    private final SqliteWriter.Table systems = database.table("gpkg_spatial_ref_sys", GeoPackageSchema.SYSTEMS);
    private final SqliteWriter.Table contents =
            database.table("gpkg_contents", GeoPackageSchema.CONTENTS, new int[] {0}, new int[] {2});
    private final SqliteWriter.Table geometries =
            database.table("gpkg_geometry_columns", GeoPackageSchema.GEOMETRIES, new int[] {0, 1}, new int[] {0});
    private final SqliteWriter.Table sequences = database.table("sqlite_sequence", GeoPackageSchema.SEQUENCES);
    private final List<Layer> layers = new ArrayList<>();

    /** What a column holds. */
    public enum Type {
        TEXT,
        INTEGER,
        DOUBLE
    }

    /** What features of a table are. */
    public enum Shape {
        POINT,
        MULTIPOLYGON
    }

    /** A table of the package. */
    public final class Layer {
        private final String name;
        private final String description;
        private final Optional<Shape> shape;
        private final List<String> columns;
        private final SqliteWriter.Table table;
        private final Envelope extent = new Envelope();

        private Layer(String name, String description, Optional<Shape> shape, Map<String, Type> columns) {
            this.name = name;
            this.description = description;
            this.shape = shape;
            this.columns = List.copyOf(columns.keySet());
            this.table = database.table(name, GeoPackageSchema.layer(name, shape, columns));
        }

        /**
         * Adds a row.
         *
         * @param geometry none where no position is known
         * @param values by column, each a {@code Long}, {@code Double} or {@code String}; a column without one stays empty
         * @return its number
         * @throws IllegalArgumentException for a column that is not there
         */
        public long add(Optional<? extends Geometry> geometry, Map<String, ?> values) {
            if (!columns.containsAll(values.keySet())) {
                throw new IllegalArgumentException("no such column in " + name + ": " + values.keySet());
            }
            var row = new ArrayList<Object>();
            row.add(Nothing.NOTHING); // the row's own number
            if (shape.isPresent()) {
                geometry.ifPresent(one -> extent.expandToInclude(one.getEnvelopeInternal()));
                row.add(geometry.<Object>map(one -> GeometryBlob.of(one, WGS_84))
                        .orElse(Nothing.NOTHING));
            }
            columns.forEach(column -> row.add(values.containsKey(column) ? values.get(column) : Nothing.NOTHING));
            return table.add(row);
        }
    }

    /**
     * A new table of features, or without a shape one of rows without positions.
     *
     * @param name in small letters, also that of the table
     * @param columns besides the row's number and its geometry, in their order
     */
    public Layer layer(String name, String description, Optional<Shape> shape, Map<String, Type> columns) {
        var layer = new Layer(name, description, shape, new LinkedHashMap<>(columns));
        layers.add(layer);
        return layer;
    }

    /**
     * Writes the package; the stream stays open.
     *
     * @param changed when its content was made, in ISO 8601 and UTC
     */
    public void write(String changed, OutputStream out) throws IOException {
        GeoPackageSchema.fill(systems);
        for (Layer layer : layers) {
            boolean placed = layer.shape.isPresent() && !layer.extent.isNull();
            var row = new ArrayList<Object>(List.of(
                    layer.name,
                    layer.shape.isPresent() ? "features" : "attributes",
                    layer.name,
                    layer.description,
                    changed));
            row.add(placed ? layer.extent.getMinX() : Nothing.NOTHING);
            row.add(placed ? layer.extent.getMinY() : Nothing.NOTHING);
            row.add(placed ? layer.extent.getMaxX() : Nothing.NOTHING);
            row.add(placed ? layer.extent.getMaxY() : Nothing.NOTHING);
            row.add(layer.shape.isPresent() ? (Object) (long) WGS_84 : Nothing.NOTHING);
            contents.add(row);
            layer.shape.ifPresent(shape -> geometries.add(
                    List.of(layer.name, GeoPackageSchema.GEOMETRY, shape.name(), (long) WGS_84, 0L, 0L)));
            sequences.add(List.of(layer.name, layer.table.size()));
        }
        database.write(out);
    }
}

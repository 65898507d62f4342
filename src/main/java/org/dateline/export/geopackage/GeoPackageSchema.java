package org.dateline.export.geopackage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.export.geopackage.SqliteRecord.Nothing;

/** The tables that a GeoPackage must have, as OGC 12-128r17 asks for them. */
final class GeoPackageSchema {

    /** The column of the geometry in tables of features. */
    static final String GEOMETRY = "geom";

    /** SQLite's own, of the last number in tables that number their rows; it must read just so. */
    static final String SEQUENCES = "CREATE TABLE sqlite_sequence(name,seq)";

    static final String SYSTEMS = """
            CREATE TABLE gpkg_spatial_ref_sys (
              srs_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL PRIMARY KEY,
              organization TEXT NOT NULL,
              organization_coordsys_id INTEGER NOT NULL,
              definition TEXT NOT NULL,
              description TEXT
            )""";

    static final String CONTENTS = """
            CREATE TABLE gpkg_contents (
              table_name TEXT NOT NULL PRIMARY KEY,
              data_type TEXT NOT NULL,
              identifier TEXT UNIQUE,
              description TEXT DEFAULT '',
              last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
              min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
              srs_id INTEGER,
              CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
            )""";

    static final String GEOMETRIES = """
            CREATE TABLE gpkg_geometry_columns (
              table_name TEXT NOT NULL,
              column_name TEXT NOT NULL,
              geometry_type_name TEXT NOT NULL,
              srs_id INTEGER NOT NULL,
              z TINYINT NOT NULL,
              m TINYINT NOT NULL,
              CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
              CONSTRAINT uk_gc_table_name UNIQUE (table_name),
              CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
              CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
            )""";

    private static final String WGS_84 =
            "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
                    + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
                    + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]";

    private GeoPackageSchema() {}

    /** Fills the table with the reference systems that every package has; their numbers are those of the rows. */
    static void fill(SqliteWriter.Table systems) {
        system(systems, -1, "Undefined cartesian SRS", "NONE", "undefined", "an unknown plane");
        system(systems, 0, "Undefined geographic SRS", "NONE", "undefined", "an unknown spheroid");
        system(systems, 4326, "WGS 84 geodetic", "EPSG", WGS_84, "longitude and latitude in degrees on WGS 84");
    }

    private static void system(
            SqliteWriter.Table systems,
            long number,
            String name,
            String register,
            String definition,
            String description) {
        systems.add(number, List.of(name, Nothing.NOTHING, register, number, definition, description));
    }

    /** How a table of features is made, or without a shape one of rows. */
    static String layer(String name, Optional<GeoPackage.Shape> shape, Map<String, GeoPackage.Type> columns) {
        String geometry =
                shape.map(one -> ",\n  \"" + GEOMETRY + "\" " + one.name()).orElse("");
        return columns.entrySet().stream()
                .map(column ->
                        ",\n  \"" + column.getKey() + "\" " + column.getValue().name())
                .collect(Collectors.joining(
                        "",
                        "CREATE TABLE \"" + name + "\" (\n  \"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
                                + geometry,
                        "\n)"));
    }
}

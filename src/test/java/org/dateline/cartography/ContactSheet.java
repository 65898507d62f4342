package org.dateline.cartography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.dateline.geo.LatLon;

/** Paints the views that a cartographer looks at before a release: {@code ContactSheet OUT [scale] [view ...]}. */
final class ContactSheet {

    static final Map<String, Viewport> VIEWS = new TreeMap<>(Map.ofEntries(
            view("world_z2", 20, 20, 2.2),
            view("world_z3", 25, 30, 3),
            view("afghanistan_z6", 33.5, 66, 6),
            view("donbas_z8", 48.2, 38, 8),
            view("gaza_z9", 31.5, 34.6, 9.3),
            view("sahel_z5", 15, 2, 5),
            view("pacific_z3", -15, 178, 3.4),
            view("svalbard_z5", 77, 18, 4.6),
            view("europe_z5", 49, 12, 5),
            view("nile_z6", 15.5, 32.5, 6.3),
            view("balkans_z7", 42.8, 20.9, 6.8),
            view("kashmir_z6", 34.5, 76.5, 6.2),
            view("kyiv_z10", 50.45, 30.6, 10),
            view("aleppo_z12", 36.2, 37.15, 12),
            view("crimea_z7", 45.9, 34.4, 7)));

    private ContactSheet() {}

    private static Map.Entry<String, Viewport> view(String name, double lat, double lon, double zoom) {
        return Map.entry(name, Viewport.centered(new LatLon(lat, lon), zoom, 1280, 800));
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        MapTheme theme = MapTheme.valueOf(args[1]);
        double scale = Double.parseDouble(args[2]);
        List<String> wanted = Arrays.asList(args).subList(3, args.length);
        long start = System.nanoTime();
        Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));
        System.err.printf("opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        var painter = new MapPainter(basemap);
        for (Map.Entry<String, Viewport> entry : VIEWS.entrySet()) {
            if (!wanted.isEmpty() && wanted.stream().noneMatch(entry.getKey()::contains)) {
                continue;
            }
            MapScene scene = MapScene.of(Scenes.article());
            long before = System.nanoTime();
            Painting painting = painter.paint(scene, entry.getValue(), scale, theme, true);
            System.err.printf("%s %d ms%n", entry.getKey(), (System.nanoTime() - before) / 1_000_000);
            Path file = out.resolve(entry.getKey() + "_" + theme + ".png");
            ImageIO.write(painting.image(), "png", file.toFile());
        }
    }
}

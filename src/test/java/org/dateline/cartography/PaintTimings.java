package org.dateline.cartography;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Measures full repaints: {@code PaintTimings [view ...]}, run by hand. */
final class PaintTimings {

    private static final int ROUNDS = 15;

    /** With {@code -Dcpu=true} the time of the thread alone counts, for a machine that is busy with other things. */
    private static final boolean CPU = Boolean.getBoolean("cpu");

    private PaintTimings() {}

    private static long now() {
        return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));
        System.err.printf("opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        var painter = new MapPainter(basemap);
        MapScene scene = MapScene.of(Scenes.article());
        for (int warm = 0; warm < 6; warm++) {
            ContactSheet.VIEWS.values().forEach(view -> painter.paint(scene, view, 1, MapTheme.LIGHT, false));
        }
        for (Map.Entry<String, Viewport> entry : ContactSheet.VIEWS.entrySet()) {
            if (args.length > 0 && Arrays.stream(args).noneMatch(entry.getKey()::contains)) {
                continue;
            }
            double[] millis = new double[ROUNDS];
            double[] ground = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                Viewport view = Camera.pan(entry.getValue(), i * 3, i);
                long before = now();
                Painting painting = painter.paint(scene, view, 1, MapTheme.LIGHT, false);
                millis[i] = (now() - before) / 1e6;
                before = now();
                new GroundPainter(basemap, scene, view, 1, MapTheme.LIGHT).paint(painting.image());
                ground[i] = (now() - before) / 1e6;
            }
            Arrays.sort(millis);
            Arrays.sort(ground);
            System.err.printf(
                    "%-16s median %.1f ms (ground %.1f), best %.1f%n",
                    entry.getKey(), millis[ROUNDS / 2], ground[ROUNDS / 2], millis[0]);
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.err.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}

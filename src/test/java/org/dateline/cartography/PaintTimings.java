package org.dateline.cartography;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures full repaints of 1280 by 800 pixels at 1x, nothing kept from the view before but tiles and letters: {@code
 * PaintTimings [view ...]}, run by hand.
 *
 * <p>Medians of November 2026, JDK 17, two cores that were busy with other work, so time of the painting thread (half of the
 * ground; {@code -Dcpu=true -Djava.util.concurrent.ForkJoinPool.common.parallelism=1}): world z2.2 17 ms, world z3 21, Sahel
 * z5 22, Europe z5 25, Afghanistan z6 21, Nile z6.3 18, Crimea z7 17, Donbas z8 12, Gaza z9.3 10, Kyiv z10 5, Aleppo z12 3;
 * heap after all of them 102 MB. Before painting in bands, grouping strokes and keeping curved names as pictures the same
 * views took 83, 59, 31, 51, 36, 22, 21, 13, 10, 5 and 2 ms.
 */
final class PaintTimings {

    private static final int ROUNDS = 15;

    /** With {@code -Dcpu=true} the time of the thread alone counts, for a machine that is busy with other things. */
    private static final boolean CPU = Boolean.getBoolean("cpu");

    private PaintTimings() {}

    private static long now() {
        return CPU ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime();
    }

    public static void main(String[] args) throws IOException {
        long start = now();
        Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));
        System.err.printf("opened in %d ms%n", (now() - start) / 1_000_000);
        var painter = new MapPainter(basemap);
        MapScene scene = MapScene.of(Scenes.article());
        for (int warm = 0; warm < 6; warm++) {
            ContactSheet.views(List.of()).forEach(view -> painter.paint(scene, view.full(), 1, MapTheme.LIGHT, false));
        }
        for (Views.View each : ContactSheet.views(Arrays.asList(args)).toList()) {
            double[] millis = new double[ROUNDS];
            double[] ground = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                Viewport view = Camera.pan(each.full(), i * 3, i);
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
                    "%-12s z%-4.1f median %.1f ms (ground %.1f), best %.1f%n",
                    each.name(), each.zoom(), millis[ROUNDS / 2], ground[ROUNDS / 2], millis[0]);
        }
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.err.printf("heap %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}

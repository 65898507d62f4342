package org.dateline.cartography;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures full repaints of 1280 by 800 pixels at 1x, nothing kept from the view before but tiles and letters: {@code
 * PaintTimings [view ...]}, run by hand.
 *
 * <p>November 2026, JDK 17, two cores with four times as much to do, so time of the painting thread (half of the ground; {@code
 * -Dcpu=true -Drounds=60 -Djava.util.concurrent.ForkJoinPool.common.parallelism=1}), median and best in ms, before and after each
 * row of the relief was resampled once and clear pixels were passed over eight at a time: Ukraine z6 18.6 and 16.0, then 15.2 and
 * 13.7; Afghanistan z6 17.5 and 15.1, then 14.0 and 11.7; Myanmar z6.2 18.4 and 13.2, then 11.8 and 10.5; Balkans z6.8 18.9 and
 * 15.2, then 14.8 and 12.5; world z2.3 14.8 and 13.8, then 14.4 and 12.4. Heap after them 66 to 70 MB. Lines: before they had a
 * rasteriser of their own, those of half the Balkans took 14 ms, with it 8. Later, half of the ground alone, three runs of old and
 * new in turn, before and after the rasteriser looked at no pixel beside its segments and mixed red and blue at once: Ukraine 11.0,
 * 11.7, 12.0, then 9.9, 9.7, 10.1; Balkans 8.7, 9.3, 9.0, then 7.6, 7.5, 7.3.
 */
final class PaintTimings {

    /** Paintings of each view; for a profile {@code -Drounds=300}. */
    private static final int ROUNDS = Integer.getInteger("rounds", 15);

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
            ContactSheet.views(Arrays.asList(args))
                    .forEach(view -> painter.paint(scene, view.full(), 1, MapTheme.LIGHT, false));
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

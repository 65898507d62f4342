package org.dateline.ui.map;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Times of the frames of one run. To be used on the JavaFX thread. */
final class Frames {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long renderer;
    private final List<Double> intervals = new ArrayList<>();
    private final List<Double> window = new ArrayList<>();
    private final List<Double> rendering = new ArrayList<>();
    private int empty;
    private long last;
    private long lastWindow;
    private long lastRendering;

    Frames() {
        renderer = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::getId)
                .findFirst()
                .orElse(-1);
    }

    /** A frame has begun. */
    void tick(long now, BooleanSupplier isFilled) {
        long mine = threads.getCurrentThreadCpuTime();
        long its = renderer < 0 ? 0 : threads.getThreadCpuTime(renderer);
        if (last != 0) {
            intervals.add((now - last) / 1e6);
            window.add((mine - lastWindow) / 1e6);
            rendering.add((its - lastRendering) / 1e6);
            empty += isFilled.getAsBoolean() ? 0 : 1;
        }
        last = now;
        lastWindow = mine;
        lastRendering = its;
    }

    void report(String name) {
        double seconds = intervals.stream().mapToDouble(Double::doubleValue).sum() / 1000;
        System.out.printf(
                Locale.ROOT,
                "%-34s %5.1f /s  interval %s  window thread %s  renderer %s  empty %d of %d%n",
                name,
                intervals.size() / seconds,
                percentiles(intervals),
                percentiles(window),
                percentiles(rendering),
                empty,
                intervals.size());
    }

    /** Half, 95 and 99 of a hundred, the longest. */
    private static String percentiles(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%5.1f %5.1f %5.1f %6.1f",
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}

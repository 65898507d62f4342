package org.dateline.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.Geoparser;
import org.dateline.cartography.Basemap;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.workspace.Engine;
import org.dateline.ui.workspace.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * How long the window takes to open an article of a megabyte, from the file to its page and its markers, and to scroll it. With
 * the test class path and the options of {@link Gallery} and of the launcher ({@code -XX:TieredStopAtLevel=1
 * -XX:+UseSerialGC}): {@code org.dateline.ui.LongArticle [FILE [BYTES]]}. The file is repeated until it is as long as wanted; 0
 * takes it as it is. The first opening is by a program that has just started.
 */
public final class LongArticle {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BYTES = 1_000_000;
    private static final int STEPS = 120;
    private static final int CHOICES = 40;

    private final Desk desk;

    private LongArticle(Desk desk) {
        this.desk = desk;
    }

    public static void main(String[] args) throws Exception {
        Path sample = Path.of(args.length > 0 ? args[0] : "data/articles/afghanistan-ring-road.txt");
        Path folder = Files.createTempDirectory("long");
        Path file = lengthened(sample, args.length > 1 ? Integer.parseInt(args[1]) : BYTES, folder);
        Path data = Path.of("data");
        Engine engine = Engine.start(() -> Geoparser.open(data), () -> Basemap.open(data.resolve("basemap")));
        engine.geoparser();
        engine.basemap();
        var article = new LongArticle(FxThread.call(() -> {
            Fonts.load(data.resolve("fonts"));
            Handover.speak(Optional.of("en"));
            Desk shown = JourneyDesk.show(new Stage(), engine, folder, new JourneyDesk.NoFiles());
            shown.stage().setWidth(1440);
            shown.stage().setHeight(900);
            return shown;
        }));
        Thread.sleep(1000);
        for (int i = 1; i <= Integer.getInteger("rounds", 4); i++) {
            article.open(file);
        }
        article.scroll();
        article.choose();
        System.exit(0);
    }

    private static Path lengthened(Path sample, int bytes, Path folder) throws Exception {
        String once = Files.readString(sample, StandardCharsets.UTF_8);
        String text = once.repeat(1 + bytes / once.getBytes(StandardCharsets.UTF_8).length);
        Path file = folder.resolve(sample.getFileName());
        Files.writeString(file, text);
        return file;
    }

    private void open(Path file) throws InterruptedException {
        FxThread.call(() -> {
            desk.workspace().document().get().ifPresent(desk.workspace()::close);
            return true;
        });
        Thread.sleep(500);
        long begun = System.nanoTime();
        long before = FxThread.call(THREADS::getCurrentThreadCpuTime);
        FxThread.call(() -> {
            desk.documents().open(file);
            return true;
        });
        until(() -> desk.workspace().awaited().get().isPresent()
                || desk.workspace().document().get().isPresent());
        pulse();
        long readable = System.nanoTime();
        until(() -> desk.workspace().document().get().isPresent());
        pulse();
        long shown = System.nanoTime();
        pulse();
        pulse();
        long work = FxThread.call(THREADS::getCurrentThreadCpuTime) - before;
        System.out.printf(
                "%,d mentions: text after %,d ms, mentions and markers after %,d ms; work of the window's thread %,d ms; heap %d MB%n",
                desk.workspace().links().orElseThrow().analysis().resolutions().size(),
                millis(readable - begun),
                millis(shown - begun),
                millis(work),
                heap());
    }

    private void scroll() throws InterruptedException {
        var area = (StyleClassedTextArea) desk.stage().getScene().lookup(".article-text");
        long[] frames = new long[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long frame = System.nanoTime();
            FxThread.call(() -> {
                area.scrollYBy(60);
                return true;
            });
            pulse();
            frames[i] = System.nanoTime() - frame;
        }
        Arrays.sort(frames);
        System.out.printf(
                "scrolled by 60 px: median %d ms, 95th percentile %d ms%n",
                millis(frames[STEPS / 2]), millis(frames[STEPS * 95 / 100]));
    }

    /** The last mention first, which scrolls farthest and is the first that is chosen at all; then others all over the text. */
    private void choose() throws InterruptedException {
        int mentions =
                desk.workspace().links().orElseThrow().analysis().resolutions().size();
        long first = choose(mentions - 1);
        long[] others = new long[CHOICES];
        for (int i = 0; i < CHOICES; i++) {
            others[i] = choose((int) (i * 7919L % mentions));
        }
        Arrays.sort(others);
        System.out.printf(
                "last mention chosen with %,d ms of work; then others with %d ms (median), %d ms (95th percentile)%n",
                first, others[CHOICES / 2], others[CHOICES * 95 / 100]);
    }

    /** Milliseconds of the window's thread until it is chosen, lit up and scrolled to. */
    private long choose(int mention) throws InterruptedException {
        long before = FxThread.call(THREADS::getCurrentThreadCpuTime);
        FxThread.call(() -> {
            var resolutions = desk.workspace().links().orElseThrow().analysis().resolutions();
            desk.workspace()
                    .select(new Selection.OfMention(
                            resolutions.get(mention).mention().span()));
            return true;
        });
        pulse();
        return millis(FxThread.call(THREADS::getCurrentThreadCpuTime) - before);
    }

    private static void until(BooleanSupplier there) throws InterruptedException {
        while (!FxThread.call(there::getAsBoolean)) {
            Thread.sleep(2);
        }
    }

    /** Waits until the window has been laid out and drawn once. */
    private void pulse() throws InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            Scene scene = desk.stage().getScene();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        if (!drawn.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing was drawn.");
        }
    }

    private static long heap() throws InterruptedException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}

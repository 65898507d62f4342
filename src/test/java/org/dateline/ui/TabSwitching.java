package org.dateline.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.Geoparser;
import org.dateline.article.Articles;
import org.dateline.cartography.Basemap;
import org.dateline.review.Review;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Engine;

/**
 * How long the window's thread works when another tab comes to the front: {@code org.dateline.ui.TabSwitching [TABS]}, with the
 * test class path and the options of {@link Gallery}. Prints for the first visit of each tab and for three rounds after it the
 * processor time of that thread and the time until the window has been laid out, and what the heap holds afterwards.
 */
public final class TabSwitching {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Desk desk;
    private final List<Document> tabs;

    private TabSwitching(Desk desk, List<Document> tabs) {
        this.desk = desk;
        this.tabs = tabs;
    }

    public static void main(String[] args) throws Exception {
        int tabs = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path data = Path.of("data");
        Path folder = Files.createTempDirectory("tabs");
        Engine engine = Engine.start(() -> Geoparser.open(data), () -> Basemap.open(data.resolve("basemap")));
        List<Document> documents = documents(engine.geoparser(), tabs);
        Desk desk = FxThread.call(() -> {
            Fonts.load(data.resolve("fonts"));
            Handover.speak(Optional.of("en"));
            Desk shown = JourneyDesk.show(new Stage(), engine, folder, new JourneyDesk.NoFiles());
            shown.stage().setWidth(1440);
            shown.stage().setHeight(900);
            return shown;
        });
        System.out.printf("with no article: heap %d MB%n", heap());
        FxThread.call(() -> {
            documents.forEach(desk.workspace()::add);
            return true;
        });
        rest();
        var switching = new TabSwitching(desk, documents);
        System.out.printf("%d tabs added: heap %d MB%n", tabs, heap());
        switching.round("first visit");
        System.out.printf("all visited: heap %d MB%n", heap());
        for (int i = 1; i <= Integer.getInteger("rounds", 3); i++) {
            switching.round("round " + i);
        }
        System.out.printf("afterwards: heap %d MB%n", heap());
        System.exit(0);
    }

    /** Articles of about six thousand characters: each sample with another behind it. */
    private static List<Document> documents(Geoparser geoparser, int count) throws Exception {
        List<String> samples;
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            samples = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(TabSwitching::read)
                    .toList();
        }
        var documents = new ArrayList<Document>();
        for (int i = 0; i < count; i++) {
            String text = samples.get(i % samples.size())
                    + "\n\n"
                    + samples.get((i / samples.size() + i + 1) % samples.size());
            documents.add(Document.of(
                    Review.of(geoparser.analyze(Articles.fromText(text, "article " + (i + 1)))),
                    Optional.empty(),
                    Duration.ZERO));
        }
        return documents;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void round(String name) throws InterruptedException {
        double[] shown = new double[tabs.size()];
        double[] work = new double[tabs.size()];
        double[] wall = new double[tabs.size()];
        for (int i = 0; i < tabs.size(); i++) {
            Document next = tabs.get((i + 1) % tabs.size());
            long begun = System.nanoTime();
            long before = FxThread.call(THREADS::getCurrentThreadCpuTime);
            shown[i] = FxThread.call(() -> {
                        desk.workspace().show(next);
                        return THREADS.getCurrentThreadCpuTime();
                    })
                    - before;
            pulse();
            wall[i] = System.nanoTime() - begun;
            pulse();
            pulse();
            work[i] = FxThread.call(THREADS::getCurrentThreadCpuTime) - before;
            rest();
        }
        System.out.printf(
                "%-12s work to show %s; with layout and drawing %s; until laid out %s%n",
                name, millis(shown), millis(work), millis(wall));
    }

    private static String millis(double[] nanos) {
        double[] sorted = Arrays.stream(nanos).map(n -> n / 1e6).sorted().toArray();
        return "median %.0f, worst %.0f ms".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /** Waits until the window has been laid out once more. */
    private void pulse() throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            Scene scene = desk.stage().getScene();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                done.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        done.await(30, TimeUnit.SECONDS);
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(400);
    }

    private static long heap() throws InterruptedException {
        IntStream.range(0, 3).forEach(i -> System.gc());
        Thread.sleep(300);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() >> 20;
    }
}

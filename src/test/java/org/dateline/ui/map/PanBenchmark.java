package org.dateline.ui.map;

import atlantafx.base.theme.PrimerLight;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.Camera;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/**
 * Drags and zooms the map of the window along the same paths again and again, a new position for each frame, and then
 * Gluon's own base map with tiles from this machine, in the same run: {@code PanBenchmark [SECONDS [MINUTES]]}. Prints for
 * each run frames a second, then half, 95 % and 99 % of the frames and the longest: their intervals, and the processor time
 * that the window's thread and the renderer spent on each, all in milliseconds; and how many frames had an empty area. With
 * {@code -Dplaces=10000} it does so with that many places alone. With minutes it then
 * (or, with 0 seconds, at once) pans at random for so long and prints the heap after a collection every half minute.
 */
final class PanBenchmark {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    /** Nanoseconds at the start of a path before the watch runs. */
    private static final long SETTLING = 1_000_000_000;

    private final double seconds;
    private final Basemap basemap = Basemap.open(Path.of(System.getProperty("dateline.data", "data"), "basemap"));

    private PanBenchmark(double seconds) throws IOException {
        this.seconds = seconds;
    }

    /** A slow curve over western Asia at one zoom: up to 500 pixels a second. */
    private static Viewport drag(double t) {
        var middle = new LatLon(32 + 9 * Math.sin(t * 0.5), 50 + 18 * Math.sin(t * 0.37));
        return Camera.clamp(Viewport.centered(middle, 6, WIDTH, HEIGHT));
    }

    /** Out and in over six levels, two levels a second at most. */
    private static Viewport zoom(double t) {
        var middle = new LatLon(34 + 2 * Math.sin(t * 0.3), 62 + 3 * Math.sin(t * 0.2));
        return Camera.clamp(Viewport.centered(middle, 6.5 - 3 * Math.cos(t * 0.6), WIDTH, HEIGHT));
    }

    public static void main(String[] args) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        var benchmark = new PanBenchmark(args.length > 0 ? Double.parseDouble(args[0]) : 20);
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
        for (String font : List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf")) {
            Font.loadFont(Path.of("data", "fonts", font).toUri().toString(), 12);
        }
        onFx(() -> Thread.currentThread().setContextClassLoader(new OurTiles()));
        int alone = Integer.getInteger("places", -1);
        if (alone >= 0) {
            benchmark.ours(alone + " places", alone);
        } else if (benchmark.seconds > 0) {
            benchmark.ours("no place", 0);
            benchmark.ours("500 places", 500);
            benchmark.ours("10,000 places", 10_000);
            benchmark.gluon();
        }
        if (args.length > 1) {
            benchmark.roam(Double.parseDouble(args[1]));
        }
        System.exit(0);
    }

    private void ours(String name, int places) throws Exception {
        var map = new Shown[1];
        onFx(() -> map[0] = new Shown(basemap, ManyPlaces.document(places)));
        Consumer<Viewport> camera = map[0].pane.camera()::jumpTo;
        run("dateline, drag, " + name, PanBenchmark::drag, camera, map[0]::isFilled);
        run("dateline, zoom, " + name, PanBenchmark::zoom, camera, map[0]::isFilled);
        onFx(map[0]::close);
    }

    private void gluon() throws Exception {
        LoopbackTiles.serve(
                new MapPainter(basemap), MapScene.of(ManyPlaces.document(0).links()));
        var stage = new Stage[1];
        var view = new MapView[1];
        onFx(() -> {
            view[0] = new MapView();
            stage[0] = stage(view[0]);
        });
        Consumer<Viewport> camera = at -> {
            LatLon center = at.at(WIDTH / 2.0, HEIGHT / 2.0);
            view[0].setZoom(at.zoom());
            view[0].setCenter(new MapPoint(center.lat(), center.lon()));
        };
        run("gluon's tiles, drag, no place", PanBenchmark::drag, camera, () -> true);
        run("gluon's tiles, zoom, no place", PanBenchmark::zoom, camera, () -> true);
        onFx(stage[0]::close);
        LoopbackTiles.serveNothing();
    }

    /** Once to warm up, then once more with a watch. */
    private void run(String name, DoubleFunction<Viewport> path, Consumer<Viewport> camera, BooleanSupplier isFilled)
            throws Exception {
        travel(path, camera, isFilled);
        travel(path, camera, isFilled).report(name);
    }

    private Frames travel(DoubleFunction<Viewport> path, Consumer<Viewport> camera, BooleanSupplier isFilled)
            throws Exception {
        var done = new CompletableFuture<Frames>();
        onFx(() -> {
            var frames = new Frames();
            new AnimationTimer() {
                private long start;

                @Override
                public void handle(long now) {
                    start = start == 0 ? now + SETTLING : start;
                    double t = (now - start) / 1e9;
                    if (t < 0) {
                        camera.accept(path.apply(0)); // to jump there is neither a drag nor a zoom
                        return;
                    }
                    frames.tick(System.nanoTime(), isFilled);
                    if (t > seconds) {
                        stop();
                        done.complete(frames);
                    } else {
                        camera.accept(path.apply(t));
                    }
                }
            }.start();
        });
        return done.get((long) seconds * 10 + 60, TimeUnit.SECONDS);
    }

    /** Pans and zooms about the world at random. */
    private void roam(double minutes) throws Exception {
        var map = new Shown[1];
        onFx(() -> map[0] = new Shown(basemap, ManyPlaces.document(500)));
        var random = new Random(1);
        long end = System.nanoTime() + (long) (minutes * 60e9);
        for (int round = 0; System.nanoTime() < end; round++) {
            long until = Math.min(end, System.nanoTime() + 30_000_000_000L);
            while (System.nanoTime() < until) {
                onFx(() -> map[0].pane
                        .camera()
                        .jumpTo(somewhere(map[0].pane.camera().view().get(), random)));
                Thread.sleep(16);
            }
            System.gc();
            Thread.sleep(200);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    Locale.ROOT,
                    "after %4.1f minutes of roaming: heap %d MB%n",
                    (round + 1) / 2.0,
                    runtime.totalMemory() - runtime.freeMemory() >> 20);
        }
        onFx(map[0]::close);
    }

    private static Viewport somewhere(Viewport now, Random random) {
        if (random.nextInt(120) == 0) {
            var middle = new LatLon(random.nextDouble() * 140 - 65, random.nextDouble() * 360 - 180);
            return Camera.clamp(Viewport.centered(middle, 2 + random.nextDouble() * 8, WIDTH, HEIGHT));
        }
        return Camera.pan(now, random.nextInt(40) - 14, random.nextInt(30) - 14);
    }

    private static Stage stage(Parent content) {
        var stage = new Stage();
        var scene = new Scene(content, WIDTH, HEIGHT);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(KindStyle.class.getResource("dateline.css").toExternalForm(), KindStyle.sheet(MapTheme.LIGHT));
        content.getStyleClass().add("light");
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static void onFx(Runnable work) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    /** The map in a window of its own. */
    private static final class Shown {
        private final MapPane pane;
        private final Stage stage;

        Shown(Basemap basemap, Document document) {
            var workspace = new Workspace();
            pane = new MapPane(workspace, new MapViewModel(workspace), new CartographyPainter(() -> basemap));
            pane.camera().setAnimated(false);
            stage = stage(pane);
            workspace.open(document);
        }

        boolean isFilled() {
            return pane.isFilled();
        }

        void close() {
            pane.close();
            stage.close();
        }
    }

    /** Puts {@link LoopbackTiles} in the place of {@link OfflineTiles}, which would give Gluon nothing to show. */
    private static final class OurTiles extends ClassLoader {
        private static final String SERVICE = "META-INF/services/com.gluonhq.maps.tile.TileRetriever";

        OurTiles() {
            super(PanBenchmark.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.equals(SERVICE)) {
                return super.getResources(name);
            }
            Path file = Files.createTempFile("tiles", ".service");
            file.toFile().deleteOnExit();
            Files.writeString(file, LoopbackTiles.class.getName());
            return Collections.enumeration(Collections.singleton(file.toUri().toURL()));
        }
    }
}

package org.dateline.ui.workspace;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dateline.Geoparser;
import org.dateline.cartography.Basemap;

/**
 * What takes a moment to load, loading while the window opens: the geoparser and the basemap, each on a thread of its own.
 * Asking waits until it is there. Thread-safe.
 */
public final class Engine {

    private final FutureTask<Geoparser> geoparser;
    private final FutureTask<Basemap> basemap;

    private Engine(Callable<Geoparser> geoparser, Callable<Basemap> basemap) {
        this.geoparser = new FutureTask<>(geoparser);
        this.basemap = new FutureTask<>(basemap);
    }

    /** Starts to load both. */
    public static Engine start(Callable<Geoparser> geoparser, Callable<Basemap> basemap) {
        var engine = new Engine(geoparser, basemap);
        begin(engine.geoparser, "dateline-gazetteer");
        begin(engine.basemap, "dateline-basemap");
        return engine;
    }

    private static void begin(FutureTask<?> task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The geoparser, once it is loaded.
     *
     * @throws Exception what kept it from loading, a {@link org.dateline.gazetteer.DataException} as a rule
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public Geoparser geoparser() throws Exception {
        return get(geoparser);
    }

    /**
     * The basemap, once it is loaded.
     *
     * @throws Exception what kept it from loading, a {@link org.dateline.gazetteer.DataException} as a rule
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public Basemap basemap() throws Exception {
        return get(basemap);
    }

    /** The geoparser, if it is there by now. */
    public Optional<Geoparser> loadedGeoparser() {
        try {
            return geoparser.isDone() ? Optional.of(geoparser.get()) : Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static <T> T get(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}

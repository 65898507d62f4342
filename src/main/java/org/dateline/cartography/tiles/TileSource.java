package org.dateline.cartography.tiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dateline.cartography.tiles.TileCache.Kept;
import org.dateline.cartography.tiles.TileFetch.Answer;

/**
 * The tiles of one server, from the cache or from the net. Thread-safe. Nothing is asked before {@link #tile} is called.
 */
public final class TileSource implements AutoCloseable {

    /** As many as OpenStreetMap's policy allows one program. */
    private static final int CONNECTIONS = 2;

    private final TileTemplate template;
    private final TileCache cache;
    private final Patience patience;
    private final Clock clock;
    private final TileFetch fetch;
    private final ExecutorService workers;
    private int troubles;
    private Instant restUntil = Instant.MIN;

    /**
     * How long to wait for a server.
     *
     * @param timeout for one answer
     * @param tries for one tile
     * @param pause after the first try; twice as long after the next
     * @param rest without asking at all, after {@code tries} tiles in a row could not be had
     */
    public record Patience(Duration timeout, int tries, Duration pause, Duration rest) {
        public static final Patience USUAL =
                new Patience(Duration.ofSeconds(10), 3, Duration.ofMillis(400), Duration.ofSeconds(30));
    }

    public TileSource(TileTemplate template, TileCache cache, Patience patience, Clock clock) {
        this.template = template;
        this.cache = cache;
        this.patience = patience;
        this.clock = clock;
        this.fetch = new TileFetch(patience.timeout());
        this.workers = new ThreadPoolExecutor(
                CONNECTIONS, CONNECTIONS, 1, TimeUnit.SECONDS, new LinkedBlockingDeque<>(), work -> {
                    Thread thread = new Thread(work, "dateline-tiles");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    public TileTemplate template() {
        return template;
    }

    /** Whether the server answers, as far as is known. */
    public synchronized boolean answers() {
        return !clock.instant().isBefore(restUntil);
    }

    /**
     * A tile's PNG or JPEG; empty when it cannot be had. The future never fails; one that is cancelled before its turn asks
     * nobody.
     */
    public CompletableFuture<Optional<byte[]>> tile(TileKey tile) {
        var future = new CompletableFuture<Optional<byte[]>>();
        try {
            workers.execute(() -> {
                if (!future.isDone()) {
                    future.complete(get(tile));
                }
            });
        } catch (RejectedExecutionException e) {
            future.complete(Optional.empty());
        }
        return future;
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private Optional<byte[]> get(TileKey tile) {
        Optional<Kept> kept = cache.get(template, tile);
        if (kept.isPresent() && !kept.get().stale()) {
            return kept.map(Kept::bytes);
        }
        Optional<byte[]> fetched;
        try {
            fetched = answers() ? fetch(tile) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (RuntimeException e) {
            // an address that the client refuses; the map shows without
            fetched = Optional.empty();
        }
        fetched.ifPresent(bytes -> cache.put(template, tile, bytes));
        return fetched.or(() -> kept.map(Kept::bytes));
    }

    private Optional<byte[]> fetch(TileKey tile) throws InterruptedException {
        long pause = patience.pause().toMillis();
        for (int attempt = 1; attempt <= patience.tries(); attempt++) {
            Answer answer = fetch.ask(template, tile);
            if (!(answer instanceof Answer.Trouble)) {
                note(true);
                return answer instanceof Answer.Tile got ? Optional.of(got.bytes()) : Optional.empty();
            }
            if (attempt < patience.tries()) {
                Thread.sleep(pause);
                pause *= 2;
            }
        }
        note(false);
        return Optional.empty();
    }

    private synchronized void note(boolean answered) {
        troubles = answered ? 0 : troubles + 1;
        if (troubles >= patience.tries()) {
            troubles = 0;
            restUntil = clock.instant().plus(patience.rest());
        }
    }
}

package org.dateline.cartography.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Keeps tiles on the disk, so that no server is asked twice for the same. Thread-safe. A cache that cannot be read or written
 * is an empty one; the map goes on.
 */
public final class TileCache {

    /** After trimming this share of the limit is left, or every tile would trim again. */
    private static final double LEFT = 0.9;

    private static final String ENDING = ".tile";

    private final Path folder;
    private final long mostBytes;
    private final Duration longest;
    private final Clock clock;
    private OptionalLong size = OptionalLong.empty();

    /**
     * A cache.
     *
     * @param folder its own; made when the first tile is kept
     * @param mostBytes the oldest tiles go when there is more
     * @param longest after this a tile is stale: asked for anew, and used only when there is no answer
     */
    public TileCache(Path folder, long mostBytes, Duration longest, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.longest = longest;
        this.clock = clock;
    }

    /** A tile that was kept. */
    record Kept(byte[] bytes, boolean stale) {}

    Optional<Kept> get(TileTemplate template, TileKey tile) {
        Path file = file(template, tile);
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            boolean stale = written.plus(longest).isBefore(clock.instant());
            return Optional.of(new Kept(Files.readAllBytes(file), stale));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(TileTemplate template, TileKey tile, byte[] bytes) {
        try {
            Path file = file(template, tile);
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
            Files.write(draft, bytes);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            grow(bytes.length);
        } catch (IOException e) {
            // a full disk keeps the map from being remembered, not from being shown
            System.getLogger(TileCache.class.getName()).log(System.Logger.Level.DEBUG, "A tile was not kept", e);
        }
    }

    private synchronized void grow(long bytes) throws IOException {
        long now = size.isPresent() ? size.getAsLong() + bytes : measure();
        if (now > mostBytes) {
            now = trim();
        }
        size = OptionalLong.of(now);
    }

    private long measure() throws IOException {
        long sum = 0;
        for (Path file : files()) {
            sum += sizeOf(file);
        }
        return sum;
    }

    private long trim() throws IOException {
        long left = measure();
        List<Path> oldestFirst = files().stream()
                .sorted(Comparator.comparing(TileCache::written))
                .toList();
        for (Path file : oldestFirst) {
            if (left <= mostBytes * LEFT) {
                break;
            }
            left -= sizeOf(file);
            Files.deleteIfExists(file);
        }
        return left;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private static long sizeOf(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private Path file(TileTemplate template, TileKey tile) {
        String server = Integer.toHexString(template.text().hashCode());
        return folder.resolve(server)
                .resolve("" + tile.zoom())
                .resolve("" + tile.x())
                .resolve(tile.y() + ENDING);
    }
}

package org.dateline.cartography.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileSourceTest {

    private static final TileKey TILE = new TileKey(3, 5, 2);
    private static final TileSource.Patience QUICK =
            new TileSource.Patience(Duration.ofMillis(700), 3, Duration.ofMillis(10), Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    private final Hands hands = new Hands();
    private TileServer server;
    private TileSource source;

    @BeforeEach
    void start() throws IOException {
        server = new TileServer();
        source = source(100_000);
    }

    @AfterEach
    void stop() {
        source.close();
        server.close();
    }

    @Test
    void aTileIsFetchedFromItsAddressByAProgramThatSaysWhoItIs() {
        assertThat(get(TILE)).hasValue(TileServer.PNG);
        assertThat(server.asked).containsExactly("/3/5/2.png");
        assertThat(server.agents.get(0)).startsWith("Dateline/");
    }

    @Test
    void aTileIsAskedForOnceAndThenTakenFromTheDisk() {
        get(TILE);
        get(TILE);
        source.close();
        source = source(100_000);
        assertThat(get(TILE)).hasValue(TileServer.PNG);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aServerInTroubleIsAskedAgain() {
        server.failFirst(2);
        assertThat(get(TILE)).hasValue(TileServer.PNG);
        assertThat(server.requests()).isEqualTo(3);
        assertThat(source.answers()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = TileServer.Manner.class,
            names = {"WELL"},
            mode = EnumSource.Mode.EXCLUDE)
    void aServerThatBehavesBadlyGivesNoTileInGoodTimeAndNothingIsKept(TileServer.Manner manner) {
        server.behave(manner);
        assertThat(get(TILE)).isEmpty();
        server.behave(TileServer.Manner.WELL);
        assertThat(get(TILE)).hasValue(TileServer.PNG);
    }

    @Test
    void aMissingTileIsNotAskedForAgainAndAgain() {
        server.behave(TileServer.Manner.MISSING);
        get(TILE);
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aServerThatNeverAnswersIsLeftInPeaceForAWhile() {
        server.behave(TileServer.Manner.FAULT);
        for (int x = 0; x < 3; x++) {
            get(new TileKey(3, x, 0));
        }
        assertThat(source.answers()).isFalse();
        int before = server.requests();
        assertThat(get(new TileKey(3, 4, 0))).isEmpty();
        assertThat(server.requests()).isEqualTo(before);

        server.behave(TileServer.Manner.WELL);
        hands.now = hands.now.plus(Duration.ofMinutes(2));
        assertThat(source.answers()).isTrue();
        assertThat(get(new TileKey(3, 4, 0))).isPresent();
    }

    @Test
    void anOldTileIsAskedForAnewAndServesWhenThereIsNoAnswer() throws IOException {
        get(TILE);
        age(Duration.ofDays(30));
        get(TILE);
        assertThat(server.requests()).isEqualTo(2);

        age(Duration.ofDays(30));
        server.behave(TileServer.Manner.FAULT);
        assertThat(get(TILE)).hasValue(TileServer.PNG);
    }

    @Test
    void theCacheStaysBelowItsLimitAndTheOldestGoFirst() throws IOException {
        long limit = 10L * TileServer.PNG.length;
        source.close();
        source = source(limit);
        for (int x = 0; x < 8; x++) {
            get(new TileKey(5, x, 0));
        }
        age(Duration.ofHours(1));
        IntStream.range(8, 20).forEach(x -> get(new TileKey(5, x, 0)));
        List<Path> kept = files();
        assertThat(kept).hasSizeBetween(5, 10);
        int before = server.requests();
        get(new TileKey(5, 19, 0));
        assertThat(server.requests()).as("the newest is still there").isEqualTo(before);
        get(new TileKey(5, 0, 0));
        assertThat(server.requests()).as("the oldest is not").isEqualTo(before + 1);
    }

    @Test
    void aTileNoLongerWantedIsNotAskedFor() {
        server.behave(TileServer.Manner.SILENT);
        List<CompletableFuture<Optional<byte[]>>> busy =
                List.of(source.tile(new TileKey(3, 0, 0)), source.tile(new TileKey(3, 1, 0)));
        var third = source.tile(new TileKey(3, 2, 0));
        third.cancel(false);
        server.behave(TileServer.Manner.WELL);
        get(new TileKey(3, 3, 0));
        assertThat(server.asked).doesNotContain("/3/2/0.png");
        assertThat(busy).allSatisfy(future -> assertThat(future.join()).isNotNull());
    }

    @Test
    void aClosedSourceGivesNothingAndDoesNotFail() {
        source.close();
        assertThat(get(TILE)).isEmpty();
    }

    @Test
    void aServerThatIsNotThereGivesNothing() {
        server.close();
        assertThat(get(TILE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/{z}/{x}.png",
                "file:///{z}/{x}/{y}",
                "{z}/{x}/{y}",
                "https://exa mple/{z}/{x}/{y}"
            })
    void whatIsNoAddressOfTilesIsRefused(String text) {
        assertThat(TileTemplate.isOne(text)).isFalse();
    }

    @Test
    void aTypedAddressNamesItsHostOnTheMap() {
        assertThat(TileTemplate.of(" https://tiles.example.org/a/{z}/{x}/{y}.png ")
                        .attribution())
                .contains("tiles.example.org");
        assertThat(TileTemplate.of(TileTemplate.OPEN_STREET_MAP.text()).attribution())
                .isEqualTo("© OpenStreetMap contributors");
    }

    private TileSource source(long mostBytes) {
        return new TileSource(
                server.template(), new TileCache(folder, mostBytes, Duration.ofDays(14), hands), QUICK, hands);
    }

    private Optional<byte[]> get(TileKey tile) {
        return source.tile(tile).orTimeout(15, TimeUnit.SECONDS).join();
    }

    private void age(Duration by) throws IOException {
        for (Path file : files()) {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            Files.setLastModifiedTime(file, FileTime.from(written.minus(by)));
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

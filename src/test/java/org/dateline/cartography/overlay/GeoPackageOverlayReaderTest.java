package org.dateline.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.cartography.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample was written by SQLite itself: two tables, one of them in UTM zone 41N, pages of 512 bytes so that the tables have
 * inner pages and the polygon runs over several.
 */
class GeoPackageOverlayReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/org/dateline/cartography/overlay/places.gpkg");

    @TempDir
    private Path folder;

    private static List<Overlay.Feature> features() throws OverlayException {
        return ((Overlay.Features) Overlays.read(SAMPLE)).features();
    }

    @Test
    void everyFeatureIsReadWithItsNameAndProperties() throws OverlayException {
        List<Overlay.Feature> features = features();
        assertThat(features).hasSize(61);
        assertThat(features.stream().limit(4).map(Overlay.Feature::label))
                .containsExactly("Herat", "Qala-ye Naw", "Лашкаргах", "هرات");
        assertThat(features.get(10).label()).isEqualTo("Post 10");
        assertThat(features.get(10).geometry().getCoordinate().x).isCloseTo(61, within(1e-9));
        assertThat(features.get(10).properties()).containsEntry("strength", "15");
    }

    @Test
    void anotherReferenceSystemIsBroughtToDegrees() throws OverlayException {
        Overlay.Feature zone = features().get(60);
        assertThat(zone.label()).isEqualTo("Zone");
        var middle = zone.geometry().getCentroid();
        assertThat(middle.getX()).isCloseTo(63, within(1e-4));
        assertThat(middle.getY()).isCloseTo(34.341, within(0.001));
        assertThat(zone.geometry().getNumPoints()).isEqualTo(81);
    }

    @Test
    void whatIsNoGeoPackageIsRefusedInWords() throws Exception {
        Path text = Files.writeString(folder.resolve("a.gpkg"), "x".repeat(200));
        assertThatThrownBy(() -> Overlays.read(text))
                .isInstanceOf(OverlayException.class)
                .hasMessageContaining("is not a GeoPackage");
        byte[] cut = Files.readAllBytes(SAMPLE);
        Path half = Files.write(folder.resolve("half.gpkg"), java.util.Arrays.copyOf(cut, cut.length / 2));
        assertThatThrownBy(() -> Overlays.read(half))
                .isInstanceOf(OverlayException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void noDamageDoesMoreThanBeRefused() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLE);
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = 0; i < 20; i++) {
                bytes[16 + random.nextInt(bytes.length - 16)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.gpkg"), bytes);
            try {
                assertThat(Overlays.read(file)).isNotNull();
            } catch (OverlayException e) {
                assertThat(e.getMessage()).contains("damaged.gpkg");
            }
        }
    }

    @Test
    void aTablesColumnsAreReadFromItsStatement() {
        assertThat(TableColumns.of(
                        "CREATE TABLE t (\"a, b\" INTEGER PRIMARY KEY, [c] DECIMAL(4,1) DEFAULT (f(1,2)), d TEXT,"
                                + " CONSTRAINT pk PRIMARY KEY (c, d))"))
                .containsExactly("a, b", "c", "d");
    }
}

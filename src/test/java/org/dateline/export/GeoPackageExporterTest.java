package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.overlay.GeoPackageOverlayReader;
import org.dateline.cartography.overlay.OverlayException;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

class GeoPackageExporterTest {

    @TempDir
    private Path folder;

    private static byte[] written(Analysis... analyses) {
        return Written.bytes(Written.format("geopackage"), analyses);
    }

    private List<Overlay.Feature> read(byte[] bytes) throws IOException, OverlayException {
        Path file = Files.write(folder.resolve("places.gpkg"), bytes);
        return ((Overlay.Features) new GeoPackageOverlayReader().read(file)).features();
    }

    @Test
    void saysThatItIsAGeoPackage() {
        ByteBuffer file = ByteBuffer.wrap(written(Samples.report()));
        assertThat(new String(file.array(), 0, 15, StandardCharsets.US_ASCII)).isEqualTo("SQLite format 3");
        assertThat(file.getInt(68)).isEqualTo(0x47504B47);
        assertThat(file.getInt(60)).isEqualTo(10300);
        assertThat(file.getInt(28)).isEqualTo(file.capacity() / 4096);
    }

    @Test
    void placesComeBackWithWhatIsKnownOfThem() throws Exception {
        List<Overlay.Feature> features = read(written(Samples.report()));
        assertThat(features)
                .extracting(feature -> feature.properties().get("name"))
                .contains("Herāt", "Lima", "Fiji");
        Overlay.Feature herat = features.get(0);
        assertThat(herat.geometry().getCoordinate().x).isCloseTo(62.19967, within(1e-9));
        assertThat(herat.geometry().getCoordinate().y).isCloseTo(34.34817, within(1e-9));
        assertThat(herat.properties())
                .containsAllEntriesOf(Map.of(
                        "id", "geonames:1140026",
                        "country", "AF",
                        "population", "272806",
                        "status", "resolved",
                        "mentionCount", "2",
                        "source", "reports/=herat.txt"));
        assertThat(herat.properties().get("because")).isNotBlank();
    }

    @Test
    void whatWasNotFoundHasNoPositionAndIsNotDrawn() throws Exception {
        assertThat(read(written(Samples.report())))
                .extracting(feature -> feature.properties().get("name"))
                .doesNotContain("Xanadu");
    }

    /** Thousands of rows need a tree of several levels; long quotes need pages of their own. */
    @Test
    void manyPlacesAndLongTextsComeBack() throws Exception {
        var articles = new ArrayList<Analysis>();
        var random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            Analysis report = Samples.report();
            Article article = report.article();
            String source = i + "/" + "s".repeat(random.nextInt(10) == 0 ? 3000 + random.nextInt(20_000) : 20);
            articles.add(new Analysis(
                    new Article(
                            source,
                            article.title(),
                            article.text(),
                            article.paragraphs(),
                            article.published(),
                            article.notices()),
                    report.resolutions(),
                    report.provenance()));
        }
        List<Overlay.Feature> features = read(written(articles.toArray(Analysis[]::new)));
        assertThat(features).hasSize(4500);
        for (int i = 0; i < 1500; i++) {
            assertThat(features.get(3 * i).properties().get("source"))
                    .isEqualTo(articles.get(i).article().source());
        }
    }

    @Test
    void groundAcrossTheAntimeridianIsCutThere() {
        Geometry ground = GeoPackageRows.area(new Footprint.Disc(new LatLon(-17, 179.9), 60_000));
        assertThat(ground.getNumGeometries()).isEqualTo(2);
        assertThat(ground.isValid()).isTrue();
        assertThat(ground.getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
        assertThat(ground.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        Geometry inland = GeoPackageRows.area(new Footprint.Disc(new LatLon(-17, 170), 60_000));
        assertThat(ground.getArea()).isCloseTo(inland.getArea(), within(inland.getArea() * 1e-6));
    }

    @Test
    void groundAroundAPoleReachesIt() {
        Geometry ground = GeoPackageRows.area(new Footprint.Disc(new LatLon(89.5, 20), 200_000));
        assertThat(ground.isValid()).isTrue();
        assertThat(ground.getNumGeometries()).isEqualTo(1);
        assertThat(ground.getEnvelopeInternal().getMaxY()).isEqualTo(90);
        assertThat(ground.getEnvelopeInternal().getWidth()).isCloseTo(360, within(1e-6));
    }

    @Test
    void anArticleWithoutAPlaceIsAPackageWithoutRows() throws IOException {
        Path file = Files.write(folder.resolve("empty.gpkg"), written(Samples.empty()));
        assertThatThrownBy(() -> new GeoPackageOverlayReader().read(file))
                .isInstanceOf(OverlayException.class)
                .hasMessageContaining("holds no feature with a position");
    }
}

package org.dateline.cartography.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.projection.ReferenceSystems;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Polygon;

class OverlaysTest {

    @TempDir
    private Path folder;

    @Test
    void geoJsonGivesItsFeaturesWithTheirNames() throws Exception {
        Path file = file("front.geojson", """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"name":"Camp","people":120},"geometry":{"type":"Point","coordinates":[64.37,31.59]}},
                 {"type":"Feature","properties":null,"geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}},
                 {"type":"Feature","properties":{},"geometry":null}]}
                """);
        var features = ((Overlay.Features) Overlays.read(file)).features();
        assertThat(features).hasSize(2);
        assertThat(features.get(0).label()).isEqualTo("Camp");
        assertThat(features.get(0).properties()).containsEntry("people", "120");
        assertThat(features.get(0).geometry().getCoordinate().y).isEqualTo(31.59);
        assertThat(((Polygon) features.get(1).geometry()).getNumInteriorRing()).isEqualTo(1);
    }

    @Test
    void kmlAndKmzGiveTheirPlacemarks() throws Exception {
        String kml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
                <Placemark><name>Bridge</name><description>cut</description><Point><coordinates>36.2,33.5,0</coordinates></Point></Placemark>
                <Placemark><name>Road</name><LineString><coordinates>36,33 37,34
                 38,35</coordinates></LineString></Placemark>
                </Folder></Document></kml>
                """;
        Path kmz = folder.resolve("story.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(kmz))) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(kml.getBytes(StandardCharsets.UTF_8));
        }
        for (Path file : new Path[] {file("story.kml", kml), kmz}) {
            var overlay = (Overlay.Features) Overlays.read(file);
            assertThat(overlay.name()).isEqualTo("story");
            assertThat(overlay.features()).extracting(Overlay.Feature::label).containsExactly("Bridge", "Road");
            assertThat(overlay.features().get(1).geometry().getNumPoints()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,lat,lon\nA,33.5,36.2\n",
                "Latitude;Longitude;Name\n33,5;36,2;A\n",
                "\uFEFFlat\tlng\ttitle\n33.5\t36.2\tA\nbad\t1\tB\n200\t1\tC\n"
            })
    void csvFindsItsColumnsAndLeavesOutRowsWithoutAPosition(String text) throws Exception {
        var features = ((Overlay.Features) Overlays.read(file("sites.csv", text))).features();
        assertThat(features).hasSize(1);
        assertThat(features.get(0).label()).isEqualTo("A");
        assertThat(features.get(0).geometry().getCoordinate().x).isEqualTo(36.2);
    }

    @Test
    void aGeoTiffLiesWhereItSays() throws Exception {
        Path file = geoTiff(new ReferencedEnvelope(1000, 65000, 2000, 34000, ReferenceSystems.webMercator()));
        var picture = (Overlay.Picture) Overlays.read(file);
        assertThat(picture.image().getWidth()).isEqualTo(64);
        assertThat(picture.extent().getMinX()).isCloseTo(1000, within(1.0));
        assertThat(picture.extent().getMaxY()).isCloseTo(34000, within(1.0));
        assertThat(new Color(picture.image().getRGB(3, 3))).isEqualTo(Color.ORANGE);
    }

    @Test
    void aGeoTiffInDegreesIsReprojected() throws Exception {
        Path file = geoTiff(new ReferencedEnvelope(60, 66, 30, 33, DefaultGeographicCRS.WGS84));
        var picture = (Overlay.Picture) Overlays.read(file);
        assertThat(picture.extent().getMinX()).isCloseTo(6_679_169.4, within(200.0));
        assertThat(picture.extent().getMaxY()).isCloseTo(3_895_303.9, within(200.0));
        assertThat(new Color(picture.image().getRGB(32, 16))).isEqualTo(Color.ORANGE);
    }

    private Path geoTiff(ReferencedEnvelope where) throws IOException {
        Path file = folder.resolve("image.tif");
        var image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 64, 32);
        graphics.dispose();
        try (OutputStream out = Files.newOutputStream(file)) {
            var writer = new GeoTiffWriter(out);
            writer.write(new GridCoverageFactory().create("image", image, where), null);
            writer.dispose();
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.geojson | {\"type\":                    | not JSON",
                "b.geojson | {\"type\":\"Feature\"}        | no GeoJSON feature",
                "c.geojson | {\"type\":\"Point\",\"coordinates\":[4500000,5200000]} | no GeoJSON feature",
                "d.kml     | <kml></kml>                   | no KML placemark",
                "e.csv     | name,where                    | no latitude column",
                "f.tif     | this is no picture            | not a TIFF",
                "g.doc     | hello                         | not a kind of file",
                "h.csv     | ''                            | is empty",
            })
    void aBadFileIsRefusedWithFileCauseAndRemedy(String name, String text, String cause) throws IOException {
        Path file = file(name, text);
        assertThatExceptionOfType(OverlayException.class)
                .isThrownBy(() -> Overlays.read(file))
                .withMessageContaining(name)
                .withMessageContaining(cause)
                .withMessageMatching("(?s).+: .+\\. .+");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatExceptionOfType(OverlayException.class)
                .isThrownBy(() -> Overlays.read(folder.resolve("none.kml")))
                .withMessageContaining("no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "kml", "kmz", "csv", "tif"})
    void junkNeverEndsInAnythingButARefusal(String extension) throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            byte[] junk = new byte[200];
            new Random(seed).nextBytes(junk);
            Path file = folder.resolve("junk" + seed + "." + extension);
            Files.write(file, junk);
            assertThatExceptionOfType(OverlayException.class).isThrownBy(() -> Overlays.read(file));
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}

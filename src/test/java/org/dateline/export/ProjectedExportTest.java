package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.Links;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.geo.Bounds;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.geometry.Position2D;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps in other projections, as files. */
class ProjectedExportTest {

    private static final MapScene SCENE = MapScene.of(Links.of(Samples.report()));
    private static final Bounds AFGHANISTAN = new Bounds(29, 60, 39, 75);
    private static final Snapshot.Options SHEET = Snapshot.Options.usual()
            .withSize(600, 400, 1)
            .withTitle("Herat", "A report")
            .withExtent(AFGHANISTAN)
            .withProjection(ProjectionChoice.FITTING);

    private static MapPainter painter;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        painter = new MapPainter(Basemap.open(Path.of("data", "basemap")));
    }

    private static byte[] written(String file, Snapshot.Options options) throws IOException {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile(file).orElseThrow().write(painter, SCENE, options, out);
        return out.toByteArray();
    }

    @Test
    void theProjectionIsNamedAtTheFootOfTheSheet() throws IOException {
        try (var pdf = Loader.loadPDF(written("map.pdf", SHEET))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Albers equal-area conic projection");
        }
    }

    @Test
    void aGeoTiffSaysWhereItLiesInItsOwnProjection() throws Exception {
        Path file = Files.write(folder.resolve("map.tif"), written("map.tif", SHEET));
        var reader = new GeoTiffReader(file.toFile());
        try {
            var crs = reader.getCoordinateReferenceSystem();
            assertThat(crs.getName().getCode()).contains("Albers");
            var envelope = reader.getOriginalEnvelope();
            var middle = new Position2D(crs, envelope.getMedian(0), envelope.getMedian(1));
            var there = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true)
                    .transform(middle, null)
                    .getCoordinate();
            assertThat(there[0]).isCloseTo(67.5, within(0.1));
            assertThat(there[1]).isCloseTo(34.1, within(0.5));
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aGeoTiffOfACodeCarriesTheCode() throws Exception {
        var options = SHEET.withProjection(ProjectionChoice.parse("EPSG:32642"));
        Path file = Files.write(folder.resolve("utm.tif"), written("utm.tif", options));
        var reader = new GeoTiffReader(file.toFile());
        try {
            assertThat(CRS.lookupEpsgCode(reader.getCoordinateReferenceSystem(), false))
                    .isEqualTo(32642);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void whatAGeoTiffCannotSayIsRefusedInWords() {
        var world = SHEET.withExtent(new Bounds(-85, -180, 85, 180));
        assertThatThrownBy(() -> written("map.tif", world))
                .isInstanceOf(ProjectionException.class)
                .hasMessageContaining("Equal Earth")
                .hasMessageContaining("Ask for");
    }

    @Test
    void anSvgHoldsTheLettersThatItUses() throws Exception {
        String svg = new String(written("map.svg", SHEET), StandardCharsets.UTF_8);
        Matcher faces =
                Pattern.compile("font-family:'([^']+)';[^}]*base64,([^)]+)\\)").matcher(svg);
        int found = 0;
        while (faces.find()) {
            Font font = Font.createFont(
                    Font.TRUETYPE_FONT,
                    new ByteArrayInputStream(Base64.getDecoder().decode(faces.group(2))));
            found++;
            if (faces.group(1).equals("Source Serif 4")
                    && font.getFontName(java.util.Locale.ROOT).contains("Semi")) {
                assertThat(font.canDisplayUpTo("Herat")).isEqualTo(-1);
            }
        }
        assertThat(found).isGreaterThan(2);
        assertThat(svg).doesNotContain("font-family:''");
    }
}

package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dateline.Links;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of maps owes. */
class MapExporterContractTest {

    private static final MapScene SCENE = MapScene.of(Links.of(Samples.report()));
    private static final Viewport HERAT = Viewport.centered(new LatLon(34.34, 62.2), 5, 300, 200);
    private static final Snapshot.Options SMALL = Snapshot.Options.usual()
            .withSize(300, 200, 2)
            .withTitle("Herat", "A report")
            .withView(HERAT);

    private static MapPainter painter;

    @TempDir
    private Path folder;

    static Stream<MapExporter> exporters() {
        return MapExporter.all().stream();
    }

    @BeforeAll
    static void open() throws IOException {
        painter = new MapPainter(Basemap.open(Path.of("data", "basemap")));
    }

    @Test
    void namesAndExtensionsAreUnique() {
        assertThat(MapExporter.all()).extracting(MapExporter::name).doesNotHaveDuplicates();
        assertThat(MapExporter.all()).flatExtracting(MapExporter::extensions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesAMapAndLeavesTheStreamOpen(MapExporter exporter) throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        exporter.write(painter, SCENE, SMALL, out);
        assertThat(out.size()).isGreaterThan(1000);
        assertThat(out.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesTheWorldForAnArticleWithoutAPlace(MapExporter exporter) throws IOException {
        var options = Snapshot.Options.usual().withSize(400, 300, 1);
        var out = new ByteArrayOutputStream();
        exporter.write(painter, MapScene.of(Links.of(Samples.empty())), options, out);
        assertThat(out.size()).isGreaterThan(1000);
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() throws IOException {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile("a.PNG").orElseThrow().write(painter, SCENE, SMALL, out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    private static byte[] written(String file) throws IOException {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile(file).orElseThrow().write(painter, SCENE, SMALL, out);
        return out.toByteArray();
    }

    @Test
    void anSvgIsWellFormedAndHoldsItsNamesAsText() throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written("map.svg")))
                .getDocumentElement();
        assertThat(svg.getAttribute("width")).startsWith("300");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Herat");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).startsWith("Map: Herat");
        var texts = svg.getElementsByTagName("text");
        var said = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
        assertThat(said).contains("Herat", "A report");
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(10);
    }

    @Test
    void anSvgWithPathsHoldsNoTextAndNoFonts() throws Exception {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile("map.svg")
                .flatMap(MapExporter::withTextAsPaths)
                .orElseThrow()
                .write(painter, SCENE, SMALL, out);
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg.getElementsByTagName("style").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Herat");
    }

    @Test
    void aPdfWithPathsShowsTheSameAndHoldsNoText() throws Exception {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile("map.pdf")
                .flatMap(MapExporter::withTextAsPaths)
                .orElseThrow()
                .write(painter, SCENE, SMALL, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
        }
    }

    @Test
    void aPdfHoldsItsNamesAsTextInFontsOfItsOwn() throws Exception {
        try (var pdf = Loader.loadPDF(written("map.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(225);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Herat");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("Map: Herat");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Herat", "A report");
            var form = (PDFormXObject) pdf.getPage(0)
                    .getResources()
                    .getXObject(pdf.getPage(0)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .next());
            for (var name : form.getResources().getFontNames()) {
                assertThat(form.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(form.getResources().getFontNames()).isNotEmpty();
        }
    }

    @Test
    void aPdfLooksLikeThePng() throws Exception {
        try (var pdf = Loader.loadPDF(written("map.pdf"))) {
            var drawn = new PDFRenderer(pdf).renderImageWithDPI(0, 192);
            var painted = ImageIO.read(new ByteArrayInputStream(written("map.png")));
            double sum = 0;
            for (int y = 0; y < 400; y++) {
                for (int x = 0; x < 600; x++) {
                    sum += Math.abs((drawn.getRGB(x, y) >> 8 & 0xFF) - (painted.getRGB(x, y) >> 8 & 0xFF));
                }
            }
            assertThat(sum / (600 * 400))
                    .as("mean difference of green, 0 to 255")
                    .isLessThan(4);
        }
    }

    @Test
    void aGeoTiffKnowsWhereItLies() throws Exception {
        Path file = folder.resolve("map.tif");
        try (var out = Files.newOutputStream(file)) {
            MapExporter.forFile("map.tif").orElseThrow().write(painter, SCENE, SMALL, out);
        }
        var reader = new GeoTiffReader(file.toFile());
        try {
            var envelope = reader.getOriginalEnvelope();
            assertThat(reader.getCoordinateReferenceSystem().getName().getCode())
                    .contains("Pseudo-Mercator");
            // 62.2 E and 34.34 N in EPSG:3857, by its formulae: x = R lon, y = R ln tan(45 + lat / 2)
            assertThat(envelope.getMedian(0)).isCloseTo(6_924_072, within(1000.0));
            assertThat(envelope.getMedian(1)).isCloseTo(4_074_000, within(2000.0));
            assertThat(envelope.getSpan(0)).isCloseTo(300 * 40_075_016.686 / (256 * 32), within(1.0));
            assertThat(reader.getMetadata().hasNoData())
                    .as("every pixel is painted; GDAL warns of a value that no byte can hold")
                    .isFalse();
        } finally {
            reader.dispose();
        }
    }
}

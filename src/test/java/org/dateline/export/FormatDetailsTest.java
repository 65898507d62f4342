package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.junit.jupiter.api.Test;

/** What the formats promise to those who read them. */
class FormatDetailsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void jsonLinesCountsCodePointsAndNotUtf16() throws IOException {
        JsonNode article = MAPPER.readTree(Written.text(Written.format("jsonl"), Samples.report()));
        String text = Samples.report().article().text();
        int[] points = text.codePoints().toArray();
        assertThat(article.get("mentions")).hasSize(6);
        for (JsonNode mention : article.get("mentions")) {
            int start = mention.get("start").intValue();
            int end = mention.get("end").intValue();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(mention.get("text").textValue());
        }
    }

    @Test
    void jsonLinesLeavesOutThePositionOfWhatWasNotFound() throws IOException {
        JsonNode mentions = MAPPER.readTree(Written.text(Written.format("jsonl"), Samples.report()))
                .get("mentions");
        JsonNode xanadu = mentions.get(5);
        assertThat(xanadu.get("text").textValue()).isEqualTo("Xanadu");
        assertThat(xanadu.has("lat")).isFalse();
        assertThat(xanadu.has("lon")).isFalse();
        assertThat(xanadu.get("status").textValue()).isEqualTo("unlocated");
    }

    @Test
    void jsonLinesHasOneLineAnArticle() {
        String text = Written.text(Written.format("jsonl"), Samples.report(), Samples.empty());
        assertThat(text.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"source\":") && line.endsWith("}"));
    }

    @Test
    void thePageSaysOfAnUnsureNameWithOneBearerThatNoOtherIsKnown() {
        var article =
                new Article("one", "One", "Lima", List.of(Paragraph.body(new Span(0, 4))), Optional.empty(), List.of());
        var mention = new Mention(new Span(0, 4), "Lima", Role.PLACE, 0.9);
        var alone = new Resolution.Ambiguous(mention, List.of(new Candidate(Samples.LIMA, 1, List.of())), 0.4);
        var analysis = new Analysis(article, List.of(alone), new Provenance("test", "test"));

        assertThat(Written.text(Written.format("text"), analysis))
                .contains("unsure: \"Lima\": of that name only Lima, Lima Province, Peru is known")
                .doesNotContain("may be");
    }

    @Test
    void geoJsonPutsLongitudeFirstAndHasNoCrs() throws IOException {
        JsonNode collection = MAPPER.readTree(Written.text(Written.format("geojson"), Samples.report()));
        assertThat(collection.has("crs")).isFalse();
        JsonNode lima = collection.get("features").get(1);
        assertThat(lima.get("properties").get("name").textValue()).isEqualTo("Lima");
        assertThat(lima.get("geometry").get("coordinates").get(0).doubleValue()).isEqualTo(-77.02824);
        assertThat(lima.get("geometry").get("coordinates").get(1).doubleValue()).isEqualTo(-12.04318);
    }

    @Test
    void geoJsonGivesWhatWasNotFoundNoGeometry() throws IOException {
        JsonNode features = MAPPER.readTree(Written.text(Written.format("geojson"), Samples.report()))
                .get("features");
        JsonNode last = features.get(features.size() - 1);
        assertThat(last.get("properties").get("name").textValue()).isEqualTo("Xanadu");
        assertThat(last.get("geometry").isNull()).isTrue();
    }

    @Test
    void csvReadsBackWithGuardedFormulasAndPlainNegativeNumbers() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .build()
                .parse(new StringReader(Written.text(Written.format("csv"), Samples.report())))
                .getRecords();
        assertThat(rows).hasSize(4).allMatch(CSVRecord::isConsistent);
        CSVRecord lima = rows.get(1);
        assertThat(lima.get("title")).isEqualTo("'=1+1, \"quoted\"");
        assertThat(lima.get("lat")).isEqualTo("-12.04318");
        assertThat(lima.get("status")).isEqualTo("ambiguous");
        assertThat(rows.get(3).get("name")).isEqualTo("Xanadu");
        assertThat(rows.get(3).get("lat")).isEmpty();
    }

    @Test
    void csvEndsItsLinesAsTheStandardAsks() {
        String text = Written.text(Written.format("csv-mentions"), Samples.report());
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    }

    @Test
    void aDegreeIsWrittenWithoutExponentAndTrailingZeros() {
        assertThat(JsonParts.plain(-0.0, 6)).isEqualTo("0");
        assertThat(JsonParts.plain(0.0000001, 6)).isEqualTo("0");
        assertThat(JsonParts.plain(5000, 0)).isEqualTo("5000");
        assertThat(JsonParts.plain(31.3100, 6)).isEqualTo("31.31");
    }

    @Test
    void kmzHoldsDocKmlFirst() throws IOException {
        byte[] kmz = Written.bytes(Written.format("kmz"), Samples.report());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(kmz))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("doc.kml");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Written.text(Written.format("kml"), Samples.report()));
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void kmlIsWellFormedAndPutsLongitudeFirst() throws Exception {
        byte[] kml = Written.bytes(Written.format("kml"), Samples.report(), Samples.broken());
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(kml));
        var points = document.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "coordinates");
        assertThat(points.getLength()).isEqualTo(4);
        assertThat(points.item(1).getTextContent()).isEqualTo("-77.02824,-12.04318");
    }

    @Test
    void anAnnotationFindsItsQuoteByPositionAndByContext() throws IOException {
        JsonNode items = MAPPER.readTree(Written.text(Written.format("annotations"), Samples.report()))
                .get("items");
        String text = Samples.report().article().text();
        int[] points = text.codePoints().toArray();
        assertThat(items).hasSize(6);
        for (JsonNode item : items) {
            JsonNode quote = item.get("target").get("selector").get(0);
            JsonNode position = item.get("target").get("selector").get(1);
            int start = position.get("start").intValue();
            String exact = quote.get("exact").textValue();
            assertThat(new String(points, start, position.get("end").intValue() - start))
                    .isEqualTo(exact);
            assertThat(text)
                    .containsOnlyOnce(quote.get("prefix").textValue()
                            + exact
                            + quote.get("suffix").textValue());
        }
    }
}

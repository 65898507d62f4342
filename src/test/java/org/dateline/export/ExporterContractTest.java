package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format owes, whatever it looks like. */
class ExporterContractTest {

    static Stream<Exporter> exporters() {
        return Exporters.all().stream();
    }

    /** All but those that pack what they write. */
    static Stream<Exporter> textExporters() {
        return exporters().filter(exporter -> !List.of("kmz", "geopackage").contains(exporter.name()));
    }

    @Test
    void namesAndExtensionsAreUnique() {
        List<Exporter> all = Exporters.all();
        assertThat(all).extracting(Exporter::name).doesNotHaveDuplicates();
        assertThat(all).flatExtracting(Exporter::extensions).doesNotHaveDuplicates();
    }

    @Test
    void theLongestExtensionDecides() {
        assertThat(Exporters.forFile("A.MENTIONS.CSV").orElseThrow().name()).isEqualTo("csv-mentions");
        assertThat(Exporters.forFile("a.csv").orElseThrow().name()).isEqualTo("csv");
        assertThat(Exporters.forFile("geojson")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void hasANameADescriptionAndLowerCaseExtensions(Exporter exporter) {
        assertThat(exporter.name()).matches("[a-z][a-z0-9-]*");
        assertThat(exporter.description()).isNotBlank().doesNotEndWith(".");
        assertThat(exporter.extensions()).isNotEmpty().allMatch(extension -> extension.matches("[a-z0-9.]+"));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesAnArticleWithoutAPlace(Exporter exporter) {
        assertThat(Written.bytes(exporter, Samples.empty())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesTheSameBytesTwice(Exporter exporter) {
        assertThat(Written.bytes(exporter, Samples.report())).isEqualTo(Written.bytes(exporter, Samples.report()));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void doesNotDependOnTheLocale(Exporter exporter) {
        byte[] before = Written.bytes(exporter, Samples.report());
        Locale old = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Written.bytes(exporter, Samples.report())).as(tag).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(old);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void leavesTheStreamOpen(Exporter exporter) throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        exporter.write(Samples.report(), out);
        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void tellsWhenTheDiskIsFull(Exporter exporter) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Assertions.assertThatThrownBy(() -> exporter.write(Samples.report(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    @ParameterizedTest
    @MethodSource("textExporters")
    void namesEveryPlaceAndWhatWasNotFound(Exporter exporter) throws CharacterCodingException {
        byte[] bytes = Written.bytes(exporter, Samples.report());
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).contains("Herāt", "Lima", "Fiji", "Xanadu");
        assertThat(text.replace("&", "")).doesNotContain("�");
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesThreeThousandMentionsAtOnce(Exporter exporter) {
        var crowded = Samples.crowded(3000);
        Assertions.assertThat(Duration.ofSeconds(5)).isGreaterThan(timeToWrite(exporter, crowded));
    }

    @ParameterizedTest
    @MethodSource("textExporters")
    void survivesHalfACharacter(Exporter exporter) {
        assertThat(Written.text(exporter, Samples.broken())).contains("Herat").doesNotContain("\uD83D");
    }

    private static Duration timeToWrite(Exporter exporter, org.dateline.Analysis analysis) {
        long start = System.nanoTime();
        Written.bytes(exporter, analysis);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}

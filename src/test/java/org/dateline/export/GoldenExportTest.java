package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formats byte for byte, against files that were read by eye. {@code mvn test -Dtest=GoldenExportTest -DwriteGolden=true}
 * writes them anew; read the difference before you commit it.
 */
class GoldenExportTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/export");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "geojson", "csv", "csv-mentions", "kml", "annotations"})
    void isWrittenAsBefore(String format) throws IOException {
        String written = Written.text(Written.format(format), Samples.report(), Samples.empty());
        String file = "report." + format;
        if (Boolean.getBoolean("writeGolden")) {
            Files.writeString(FOLDER.resolve(file), written);
        }
        try (InputStream golden = GoldenExportTest.class.getResourceAsStream(file)) {
            assertThat(golden).as("golden file %s", file).isNotNull();
            assertThat(written).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

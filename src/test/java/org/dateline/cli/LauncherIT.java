package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program from the shell, as a user meets it. Runs after {@code package}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path LAUNCHER =
            Path.of("target", "dateline", "bin", "dateline").toAbsolutePath();
    private static final Path ARTICLES = Path.of("data", "articles").toAbsolutePath();
    private static final Path ARTICLE = ARTICLES.resolve("afghanistan-ring-road.txt");

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    @Test
    void doesTheMainJobWithoutADisplay() throws Exception {
        Ended ended = run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), LAUNCHER.toString(), ARTICLE.toString());
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("there is no display");
        assertThat(ended.out()).contains("Lashkar Gah", "Kandahar", "Kabul", "Herat");
        assertThat(folder.resolve("afghanistan-ring-road-map.png")).isNotEmptyFile();
    }

    @Test
    void printsResultsAndSaysWhatItLeftOut() throws Exception {
        Ended ended = run(Map.of(), LAUNCHER.toString(), "places", "--format", "jsonl", ARTICLES.toString());
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.err().lines()).singleElement().asString().endsWith("left out: README");
        assertThat(ended.out().lines()).hasSize(6).allMatch(line -> line.startsWith("{\"source\":"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "tif"})
    void writesAMapAndSaysNothing(String format) throws Exception {
        Ended ended = run(Map.of(), LAUNCHER.toString(), "map", ARTICLE.toString(), "-o", "map." + format);
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("map." + format)).isNotEmptyFile();
    }

    @Test
    void startsThroughASymbolicLinkInAFolderWithABlank() throws Exception {
        Path place = Files.createDirectories(folder.resolve("my programs"));
        Path link = Files.createSymbolicLink(place.resolve("dl"), LAUNCHER);
        Ended ended = run(Map.of(), link.toString(), "lookup", "Lashkar", "Gah");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Helmand, Afghanistan");
    }

    @Test
    void startsWithoutItsArchiveOfClassesAndFromAnotherFolder() throws Exception {
        Path moved = folder.resolve("moved program");
        copy(LAUNCHER.getParent().getParent(), moved);
        Ended ended = run(Map.of(), moved.resolve("bin/dateline").toString(), "lookup", "Kabul");
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.err()).doesNotContain("warning");
        assertThat(ended.out()).contains("capital city");
    }

    @Test
    void readsFilesWhoseNamesTheLocaleCannotSpell() throws Exception {
        Path article = Files.writeString(folder.resolve("Київ.txt"), "Shells fell on Kyiv.");
        Ended ended = run(Map.of("LC_ALL", "C"), LAUNCHER.toString(), "places", "-f", "csv", article.toString());
        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Київ.txt").contains("Kyiv");
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "lookup", "Kabul");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("JAVA_HOME is " + folder).contains("Install Java 17");
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Ended ended = run(Map.of("JAVA_HOME", folder.toString()), LAUNCHER.toString(), "lookup", "Kabul");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("is Java 1.8.0_292, which is too old");
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFault() throws Exception {
        String line = "'" + LAUNCHER + "' places -f json '" + ARTICLES + "' | head -n 1";
        Ended ended = run(Map.of(), "/bin/sh", "-c", line);
        assertThat(ended.out()).isEqualTo("{\n");
        assertThat(ended.err().lines()).singleElement().asString().endsWith("left out: README");
    }

    @Test
    void wrongUsageIsStatusTwo() throws Exception {
        Ended ended = run(Map.of(), LAUNCHER.toString(), "places", "--colour");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
    }

    private Ended run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("still running: %s", List.of(command))
                .isTrue();
        return new Ended(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.recognition.story.StoryParts;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of German reads. */
class GermanRunTest {

    /** Words that stand in English sentences and in no German ones; what an article says is quoted and does not count. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(the|of|and|which|names|other|with|this|that|place|places|people|from|near|is|are|not|no|it|its"
                    + "|there|better|known|sentence|article|country|town|sure|found|away|within|about|more)(?![\\p{L}-])");

    private static final Pattern QUOTED = Pattern.compile("„[^“]*“");

    @TempDir
    Path folder;

    @Test
    void noReasonOfAnySampleArticleIsLeftInEnglish() throws IOException, ArticleReadException {
        Geoparser geoparser = Geoparser.open(Path.of("data"));
        for (Path file : samples()) {
            for (Saying said : sayings(geoparser.analyze(Articles.read(file)))) {
                String german = said.in(Language.GERMAN);
                String own = QUOTED.matcher(german).replaceAll("");
                for (Object value : said.values()) {
                    own = own.replace(value.toString(), "");
                }
                assertThat(ENGLISH.matcher(own).find()).as(german).isFalse();
                assertThat(german).doesNotContain("{", "\"").doesNotContainPattern("\\d [%km]");
            }
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "articles"))) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md|html)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Saying> sayings(Analysis analysis) {
        var sayings = new ArrayList<Saying>();
        for (Resolution resolution : analysis.resolutions()) {
            resolution.candidates().forEach(candidate -> candidate.evidence().forEach(e -> sayings.add(e.because())));
            if (resolution instanceof Resolution.Unresolved missing) {
                sayings.add(missing.because());
            }
            StoryParts.of(analysis.article(), resolution.mention()).ifPresent(part -> sayings.add(part.because()));
        }
        analysis.relatives().forEach(told -> sayings.add(told.description()));
        analysis.unplaced().forEach(told -> sayings.add(told.because()));
        return sayings;
    }

    @Test
    void everyCommandAndItsComplaintsSpeakGerman() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "Herat is far from Xanadu, and Lima farther.");
        var console = Console.withoutDisplay();

        assertThat(console.run("places", report.toString(), "--language", "de")).isZero();
        assertThat(console.out()).contains("2 Orte, 3 Nennungen, 1 nicht gefunden", "nicht gefunden: „Xanadu“");
        console.clear();
        assertThat(console.run("--language=de", "explain", report.toString())).isZero();
        assertThat(console.out()).contains("zu ", "sicher", "Absatz 1");
        console.clear();
        assertThat(console.run("lookup", "--language", "de", "Nirgendwoheim")).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("kein Ort heißt „Nirgendwoheim“");
        console.clear();
        assertThat(console.run("map", "--language", "de", report.toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("es fehlt: --output", "zeigt, wie man es aufruft");
        console.clear();
        assertThat(console.run("places", "--language", "de", "--format", "json", report.toString()))
                .isZero();
        assertThat(console.out()).contains("\"kind\" : \"", "\"partBecause\" : \"der Satz");
    }

    @Test
    void everyOptionIsExplainedInGerman() {
        for (String command : List.of("", "places", "map", "lookup", "explain")) {
            var english = Console.withoutDisplay();
            var german = Console.withoutDisplay();
            String[] words = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
            english.run(words);
            german.run(
                    Stream.concat(Stream.of("--language=de"), Stream.of(words)).toArray(String[]::new));

            List<String> same = descriptions(english.out());
            same.retainAll(descriptions(german.out()));
            assertThat(same).as(command).isEmpty();
        }
    }

    /** The lines of a help page that explain something; how to call it and examples are the same in every language. */
    private static List<String> descriptions(String help) {
        var explained = new ArrayList<String>();
        for (String line : help.lines().toList()) {
            String words = line.strip().replaceFirst("^.*?  +", "");
            if (words.matches(".*\\p{Ll}+ \\p{Ll}+ .*")
                    && !words.startsWith("dateline")
                    && !words.startsWith("pdfto")) {
                explained.add(words);
            }
        }
        return explained;
    }

    @Test
    void aLanguageThatNobodySpeaksIsWrongUsage() {
        var console = Console.withoutDisplay();

        assertThat(console.run("places", "--language", "xx", "report.txt")).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("xx", "en, de");
    }
}

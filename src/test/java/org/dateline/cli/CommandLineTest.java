package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    private final Console console = Console.withDisplay();

    @ParameterizedTest
    @ValueSource(strings = {"places", "map", "lookup", "explain"})
    void everyCommandHasHelpWithExamples(String command) {
        assertThat(console.run(command, "--help")).isZero();
        assertThat(console.out()).contains("Usage: dateline " + command).contains("Examples:");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void helpListsTheCommandsAndTheExitStatuses() {
        assertThat(console.run("--help")).isZero();
        assertThat(console.out()).contains("places", "map", "lookup", "explain", "Exit status: 0 done");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(console.run("--version")).isZero();
        assertThat(console.out()).startsWith("Dateline ");
    }

    @Test
    void aMisspeltCommandIsNotTakenForAFile() {
        assertThat(console.run("plcaes", "a.txt")).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("Did you mean 'dateline places'?");
        assertThat(console.program.windows).isEmpty();
    }

    @Test
    void aMisspeltOptionIsCorrected() {
        assertThat(console.run("places", "--fromat", "json", "a.txt")).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("did you mean --format?").contains("'dateline places --help'");
    }

    @Test
    void withoutAFileACommandSaysWhatItMisses() {
        assertThat(console.run("places")).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("FILE");
        assertThat(console.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"places", "explain"})
    void aCountryHasACodeOfTwoLetters(String command) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        assertThat(console.run(command, "--country", "Lebanon", article.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("--country: not a country code such as AF");
        assertThat(console.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"places", "explain"})
    void aCountryIsOneThatThereIs(String command) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        assertThat(console.run(command, "--country", "AF,ZZ", article.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("--country: no country has the code 'ZZ'");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aTableOfOwnPlacesThatIsNamedMustBeThere() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        assertThat(console.run(
                        "places", "--personal", folder.resolve("absent.csv").toString(), article.toString()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("absent.csv: there is no such file");
    }

    @Test
    void anEmptyNameIsNotTheFolderAtHand() {
        assertThat(console.run("places", "")).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("''");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void aMapNeedsAnArticleOrAProject() {
        assertThat(console.run("map", "-o", folder.resolve("m.png").toString())).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("name an article as FILE or a --project");
    }

    @Test
    void textAsPathsIsForFormatsThatHoldText() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "Herat").toString();
        Path map = folder.resolve("map.svg");
        assertThat(console.run("map", article, "-o", map.toString(), "--text", "paths"))
                .isZero();
        assertThat(Files.readString(map)).doesNotContain("<text").doesNotContain("@font-face");
        String png = folder.resolve("map.png").toString();
        assertThat(console.run("map", article, "-o", png, "--text", "fonts")).isEqualTo(2);
        assertThat(console.err()).contains("--text is for svg and pdf; png holds no text");
    }

    @Test
    void aProjectThatIsNotThereIsNamed() {
        String project = folder.resolve("none.dateline").toString();
        assertThat(console.run(
                        "map",
                        "--project",
                        project,
                        "-o",
                        folder.resolve("m.png").toString()))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains(project).contains("no such file");
    }

    @Test
    void filesOpenInTheWindow() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        assertThat(console.run(article.toString())).isZero();
        assertThat(console.program.windows).containsExactly(List.of(article));
        assertThat(console.out()).isEmpty();
    }

    @Test
    void theWindowSpeaksTheLanguageThatIsAskedForAndElseItsOwn() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "Herat").toString();
        console.run("--language", "de", article);
        console.run(article);
        assertThat(console.program.windowLanguages).containsExactly(Optional.of(Language.GERMAN), Optional.empty());
    }

    @Test
    void nothingOpensAnEmptyWindow() {
        assertThat(console.run()).isZero();
        assertThat(console.program.windows).containsExactly(List.of());
    }

    @Test
    void withoutADisplayAndWithoutAFileTheOtherCommandsAreNamed() {
        Console bare = Console.withoutDisplay();
        assertThat(bare.run()).isEqualTo(ExitStatus.FAILED);
        assertThat(bare.err()).contains("there is no display").contains("dateline places");
    }

    @Test
    void aDisplayIsMissedOnlyWhereTheSystemNeedsOne() {
        assertThat(Display.missing("Linux", Map.of())).isPresent();
        assertThat(Display.missing("Linux", Map.of("DISPLAY", " "))).isPresent();
        assertThat(Display.missing("Linux", Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(Display.missing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isEmpty();
        assertThat(Display.missing("Mac OS X", Map.of())).isEmpty();
        assertThat(Display.missing("Windows 11", Map.of())).isEmpty();
    }

    @Test
    void lookupPrintsEveryBearerOfTheName() {
        assertThat(console.run("lookup", "lima")).isZero();
        assertThat(console.out()).contains("geonames:3936456", "Peru", "Ohio, United States");
    }

    @Test
    void lookupTellsOfWhatTheLimitHides() {
        assertThat(console.run("lookup", "lima", "--limit", "1", "--format", "csv"))
                .isZero();
        assertThat(console.out().lines()).hasSize(2);
        assertThat(console.err()).contains("more; see them with --limit");
    }

    @Test
    void lookupOfAnUnknownNameSuggestsOthers() {
        assertThat(console.run("lookup", "Lashkar Ga")).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("no place is called 'Lashkar Ga'").contains("Lashkar Gah");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void lookupOfAPositionListsWhatLiesNearestToIt() {
        assertThat(console.run("lookup", "34°20'N", "62°12'E", "--limit", "1")).isZero();
        assertThat(console.out()).contains("Herat");
        assertThat(console.err()).contains("nearest to 34.33333, 62.20000");
    }

    @Test
    void explainGivesTheEvidenceOfEveryMention() {
        assertThat(console.typing("From Herat to Lima and Xanadu.").run("explain", "-"))
                .isZero();
        assertThat(console.out())
                .contains("1. \"Herat\"")
                .contains("+2.50  bears exactly this name")
                .contains("rather than Lima, Ohio, United States")
                .contains("not found: no entry of that name");
    }

    @Test
    void explainOfOneMentionLeavesTheOthersOut() {
        assertThat(console.typing("From Herat to Lima.").run("explain", "-", "--mention", "2"))
                .isZero();
        assertThat(console.out()).contains("2. \"Lima\"").doesNotContain("1. \"Herat\"");
    }

    @Test
    void explainOfAMentionThatIsNotThereIsWrongUsage() {
        assertThat(console.typing("Herat.").run("explain", "-", "--mention", "2"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("has 1 mention");
    }

    @Test
    void aMapNeedsANameThatTellsItsFormat() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        assertThat(console.run("map", article.toString(), "-o", "map.docx")).isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains(".png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--width=10",
                "--scale=9",
                "--zoom=99",
                "--center=91,0",
                "--bounds=1,2,3",
                "--theme=pink",
                "--size=a9"
            })
    void aMapOptionOutOfRangeIsWrongUsage(String option) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        Path map = folder.resolve("map.png");
        assertThat(console.run("map", article.toString(), "-o", map.toString(), option))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains(option.substring(0, option.indexOf('=')));
        assertThat(map).doesNotExist();
    }

    @Test
    void aSheetHasTheSizeThatIsNamedUnlessASideIsGiven() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Herat");
        Path map = folder.resolve("map.png");
        String[] usual = {"map", article.toString(), "-o", map.toString(), "--scale", "1", "--size", "A4-landscape"};
        assertThat(console.run(usual)).isEqualTo(ExitStatus.DONE);
        assertThat(ImageIO.read(map.toFile())).matches(image -> image.getWidth() == 1123 && image.getHeight() == 794);
        String[] lower =
                Stream.concat(Stream.of(usual), Stream.of("--height", "400")).toArray(String[]::new);
        assertThat(console.run(lower)).isEqualTo(ExitStatus.DONE);
        assertThat(ImageIO.read(map.toFile())).matches(image -> image.getWidth() == 1123 && image.getHeight() == 400);
    }

    @Test
    void anOverlayIsLaidOverTheMapAndLayersAreHidden() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Fighting reached Herat.");
        Path front = Files.writeString(folder.resolve("front.geojson"), """
                {"type":"Polygon","coordinates":[[[61,33],[64,33],[64,36],[61,36],[61,33]]]}""");
        Path plain = folder.resolve("plain.png");
        Path over = folder.resolve("over.png");
        Path bare = folder.resolve("bare.png");

        assertThat(Console.withoutDisplay().run("map", article.toString(), "-o", plain.toString(), "--scale", "1"))
                .isZero();
        assertThat(Console.withoutDisplay()
                        .run("map", article.toString(), "-o", over.toString(), "--scale", "1", "--overlay", "" + front))
                .isZero();
        assertThat(Console.withoutDisplay()
                        .run(
                                "map",
                                article.toString(),
                                "-o",
                                bare.toString(),
                                "--scale",
                                "1",
                                "--hide",
                                "relief,labels"))
                .isZero();

        assertThat(Files.readAllBytes(over)).isNotEqualTo(Files.readAllBytes(plain));
        assertThat(Files.size(bare)).isLessThan(Files.size(plain) * 3 / 4);
    }

    @Test
    void anOverlayThatCannotBeReadIsToldAndNoMapIsWritten() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Fighting reached Herat.");
        Path broken = Files.writeString(folder.resolve("broken.geojson"), "{\"type\":");
        Path map = folder.resolve("map.png");
        Console console = Console.withoutDisplay();

        assertThat(console.run("map", article.toString(), "-o", map.toString(), "--overlay", broken.toString()))
                .isEqualTo(ExitStatus.FAILED);

        assertThat(console.err()).contains("broken.geojson").doesNotContain("Exception");
        assertThat(map).doesNotExist();
    }
}

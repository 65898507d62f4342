package org.dateline.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.review.Verdict.Take;
import org.dateline.wording.PlaceName;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFileTest {

    private static final String VERSION = "\"version\" : " + ProjectFile.VERSION;

    @TempDir
    Path folder;

    private final Review review = Review.of(Desk.analysis())
            .apply(correction(nth(1, "Kandahar"), Scope.NAME, new Take(Desk.KANDAHAR_HELMAND)));
    private final Project project = Project.withText(review, Map.of("zoom", "6.5"));
    private ProjectFile file;

    @BeforeEach
    void nameTheFile() {
        file = new ProjectFile(folder.resolve("story.dateline"));
    }

    private void edit(String from, String to) throws IOException {
        String json = Files.readString(file.path());
        assertThat(json).contains(from);
        Files.writeString(file.path(), json.replace(from, to));
    }

    private void assertRefused(String... words) {
        assertThatThrownBy(file::load)
                .isInstanceOf(ReviewFileException.class)
                .hasMessageStartingWith(file.path() + ": ")
                .hasMessageContainingAll(words);
    }

    @Test
    void theWholeAnatomyOfAKeptArticleComesBack() throws ReviewFileException {
        String text = "HERAT, 3 March – Calm.\nCalm.\nA photo.";
        var dateline =
                new Paragraph(new Span(0, 22), ParagraphKind.BODY, Optional.of(new Span(0, 16)), OptionalInt.empty());
        var repeat = new Paragraph(new Span(23, 28), ParagraphKind.RELATED, Optional.empty(), OptionalInt.of(0));
        var article = new Article(
                "a.html",
                "Calm \uD83D\uDE42",
                text,
                List.of(dateline, repeat),
                Optional.of(LocalDate.of(2026, 3, 3)),
                List.of(new Notice(new Span(3, 3), "An odd byte.")));
        Project kept = Project.withText(Review.of(new Analysis(article, List.of(), Desk.PROVENANCE)), Map.of());

        file.save(kept);

        assertThat(file.load().article()).contains(article);
    }

    @Test
    void allThatIsKnownOfAPlaceAndOfAnInflectedNameComesBack() throws ReviewFileException {
        var sea = new Place(
                new PlaceId("naturalearth:black-sea"),
                "Black Sea",
                new LatLon(43.1, -0.000_000_1),
                FeatureCode.SEA,
                AdminPath.NONE,
                OptionalLong.empty(),
                Optional.of(new Bounds(40.9, 27.4, 47.3, 41.8)),
                Double.POSITIVE_INFINITY);
        var mention = new Mention(new Span(2, 14), "Чёрном море.", Role.CAPTION, 0.123_456_789_012_345, "Чёрное море");
        var resolution = Desk.resolution(mention, List.of(sea));
        var analysis = new Analysis(Desk.article("В Чёрном море. Тихо."), List.of(resolution), Desk.PROVENANCE);

        file.save(Project.of(Review.of(analysis), Map.of()));

        assertThat(file.load().verdicts()).containsExactly(resolution);
    }

    @Test
    void halfASurrogatePairSurvives() throws ReviewFileException {
        Project odd = Project.withText(Review.of(Desk.analysis("Pasted: \uD83D Herat")), Map.of());

        file.save(odd);

        assertThat(file.load()).isEqualTo(odd);
    }

    @Test
    void theTextIsLeftOutWhereItIsNotWanted() throws IOException {
        file.save(Project.of(review, Map.of()));

        assertThat(Files.readString(file.path())).doesNotContain("Shells fell on Kandahar overnight, said Denzel");
        assertThat(file.load().article()).isEmpty();
    }

    @Test
    void savingLeavesNothingElseInTheFolderAndTakesTheAutosaveAway() throws IOException {
        file.autosave(project);
        assertThat(file.hasAutosave()).isTrue();

        file.save(project);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @Test
    void workThatWasNotSavedIsRecovered() throws ReviewFileException {
        file.save(Project.of(Review.of(Desk.analysis()), Map.of()));
        file.autosave(project);

        assertThat(file.recover()).isEqualTo(project);
        assertThat(file.hasAutosave()).isTrue();
        file.discardAutosave();
        assertThat(file.hasAutosave()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("occupied"), "x");

        assertThatThrownBy(() -> new ProjectFile(notAFolder.resolve("story.dateline")).save(project))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContainingAll("occupied", "cannot be written", "a folder that you may write to");
        assertThat(notAFolder).hasContent("x");
    }

    @Test
    void theProjectOfAnArticleLiesBesideIt() {
        assertThat(ProjectFile.beside(Path.of("news", "siege.txt")).path())
                .isEqualTo(Path.of("news", "siege.txt.dateline"));
    }

    private static Analysis analyse(Article article) {
        return Desk.analysis(article.text());
    }

    private Project savedFrom(Path article) throws IOException, ArticleReadException {
        var original = new Analysis(Articles.read(article), Desk.analysis().resolutions(), Desk.PROVENANCE);
        return Project.of(
                Review.of(original).apply(correction(nth(1, "Kandahar"), Scope.NAME, new Take(Desk.KANDAHAR_HELMAND))),
                Map.of());
    }

    @Test
    void theArticleIsFoundWhereItWasOrBesideTheProject() throws IOException, ArticleReadException {
        Path article = Files.writeString(folder.resolve("story.txt"), Desk.TEXT);
        Project saved = savedFrom(article);

        assertThat(file.open(saved, ProjectFileTest::analyse, Reranker.NONE).isAsItWas())
                .isTrue();
        Path elsewhere = Files.createDirectory(folder.resolve("moved"));
        Files.move(article, elsewhere.resolve("story.txt"));
        var moved = new ProjectFile(elsewhere.resolve("story.dateline"));
        assertThat(moved.articleOf(saved)).contains(elsewhere.resolve("story.txt"));
        assertThat(moved.open(saved, ProjectFileTest::analyse, Reranker.NONE).isAsItWas())
                .isTrue();
    }

    @Test
    void anArticleThatIsGoneComesOutOfTheProjectOrIsMissed() throws IOException, ArticleReadException {
        assertThat(file.open(project, ProjectFileTest::analyse, Reranker.NONE)
                        .review()
                        .history())
                .hasSize(1);
        Project without = Project.of(review, Map.of());
        assertThatThrownBy(() -> file.open(without, ProjectFileTest::analyse, Reranker.NONE))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContainingAll("story.dateline", "report.txt", "is gone", "beside the project");
    }

    @Test
    void anArticleThatHasChangedOnTheDiskIsToldOf() throws IOException, ArticleReadException {
        Path article = Files.writeString(folder.resolve("story.txt"), Desk.TEXT);
        Project saved = savedFrom(article);
        Files.writeString(article, "Updated.\n\n" + Desk.TEXT);

        Reopened reopened = file.open(saved, ProjectFileTest::analyse, Reranker.NONE);

        assertThat(reopened.articleChanged()).isTrue();
        assertThat(reopened.lost()).isEmpty();
        assertThat(reopened.review().history()).hasSize(1);
    }

    @Test
    void aMissingFileIsNamed() {
        assertRefused("no such file", "Check its name");
    }

    @Test
    void aNewerVersionIsRefusedWithBothVersions() throws IOException {
        file.save(project);
        edit(VERSION, "\"version\" : 7");

        assertRefused("newer Dateline", "version 7", "up to " + ProjectFile.VERSION);
    }

    /** The first two versions had the reasons in the rankings. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFileOfAnEarlierVersionIsStillRead(int version) throws IOException {
        file.save(project);
        var mapper = new ObjectMapper();
        var json = (ObjectNode) mapper.readTree(file.path().toFile());
        JsonNode reasons = json.remove("reasons");
        assertThat(reasons).isNotEmpty();
        for (JsonNode evidence : json.get("rankings").findValues("evidence")) {
            for (int i = 0; i < evidence.size(); i++) {
                ((ArrayNode) evidence).set(i, reasons.get(evidence.get(i).asInt()));
            }
        }
        Files.write(file.path(), mapper.writeValueAsBytes(json.put("version", version)));

        assertThat(file.load()).isEqualTo(project);
    }

    @Test
    void membersOfALaterProgramArePassedOver() throws IOException {
        file.save(project);
        edit(VERSION, VERSION + ", \"mood\" : {\"of\" : [\"the\", \"day\", null, true]}");

        assertThat(file.load()).isEqualTo(project);
    }

    @Test
    void anotherJsonFileIsNoProject() throws IOException {
        Files.writeString(file.path(), "{\"type\": \"FeatureCollection\"}");
        assertRefused("no Dateline project");
        Files.writeString(file.path(), "[1, 2]");
        assertRefused("is not an object");
    }

    @Test
    void aTextThatWasChangedByHandIsNoticed() throws IOException {
        file.save(project);
        edit("Shells fell", "Snow fell");

        assertRefused("damaged", "article.text", "fingerprint");
    }

    @Test
    void nonsenseIsToldWithItsPlace() throws IOException {
        file.save(project);
        edit("\"lat\" : 31.61", "\"lat\" : 131.61");

        assertRefused("places[0]", "latitude out of range: 131.61");
    }

    @Test
    void aFileCutShortAnywhereIsRefusedAndNeverCrashes() {
        byte[] whole = ProjectWriter.write(project);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ProjectReader.read(file.path(), cut))
                    .isInstanceOf(ReviewFileException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aFileWithAChangedByteLoadsOrIsRefused() {
        byte[] whole = ProjectWriter.write(project);
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) (32 + random.nextInt(95));
            try {
                assertThat(ProjectReader.read(file.path(), changed).source()).isNotNull();
            } catch (ReviewFileException e) {
                assertThat(e).hasMessageStartingWith(file.path().toString());
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 999);
    }

    @Test
    void theSchemaIsJsonThatOthersCanRead() throws IOException {
        file.save(project);

        var json = new ObjectMapper().readTree(Files.readAllBytes(file.path()));

        assertThat(json.get("format").asText()).isEqualTo("dateline-project");
        assertThat(json.at("/steps/0/verdict").asText()).isEqualTo("take");
        assertThat(json.at("/steps/0/who").asText()).isEqualTo("reader");
        assertThat(json.at("/steps/0/when").asText())
                .isEqualTo(project.steps().get(0).correction().when().toString());
        assertThat(json.at("/quotes/1/exact").asText()).isEqualTo("Kandahar");
        assertThat(json.at("/article/text").asText()).isEqualTo(Desk.TEXT);
        assertThat(new String(Files.readAllBytes(file.path()), UTF_8)).doesNotContain("\r");
    }

    @Test
    void whatIsSaidOfPlacesIsReadAgain() throws IOException {
        var because = Saying.of("evidence.name.respelled", new PlaceName("Afghanistan", true));
        var candidate = new Candidate(Desk.HERAT, 1, List.of(new Evidence("near", 1.5, because)));
        var mention = Desk.analysis().resolutions().get(0).mention();
        var told = new Analysis(
                Desk.analysis().article(), List.of(new Resolved(mention, List.of(candidate), 0.9)), Desk.PROVENANCE);

        file.save(Project.withText(Review.of(told), Map.of()));

        assertThat(file.load().verdicts()).isEqualTo(told.resolutions());
    }
}

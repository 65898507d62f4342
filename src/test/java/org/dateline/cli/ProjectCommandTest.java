package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.article.Articles;
import org.dateline.article.Span;
import org.dateline.export.Samples;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.Correction;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;
import org.dateline.review.Scope;
import org.dateline.review.Session;
import org.dateline.review.SessionFile;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader took Lima for that in Ohio, called Herat no place, and could not locate Xanadu. */
class ProjectCommandTest {

    private static final String TEXT = "From Lima to Xanadu, said Herat.";

    @TempDir
    private Path folder;

    private final Console console = Console.withDisplay();
    private Path article;
    private String project;

    @BeforeEach
    void save() throws Exception {
        article = Files.writeString(folder.resolve("a.txt"), TEXT);
        var analyst = new Analyst(console.program.geoparser(), Hint.NONE, PersonalGazetteer.empty());
        Review review = analyst.review(Articles.read(article));
        review = review.apply(of("Lima", new Take(Samples.LIMA_OHIO)));
        review = review.apply(of("Herat", new NotAPlace()));
        review = review.apply(of("Xanadu", new NotLocatable()));
        ProjectFile file = ProjectFile.beside(article);
        file.save(Project.of(review, Map.of()));
        project = file.path().toString();
    }

    private static Correction of(String name, org.dateline.review.Verdict verdict) {
        int at = TEXT.indexOf(name);
        return Correction.of(new Span(at, at + name.length()), Scope.MENTION, verdict, Clock.systemUTC());
    }

    private String places(String... options) {
        List<String> arguments = new ArrayList<>(List.of("places"));
        arguments.addAll(List.of(options));
        assertThat(console.run(arguments.toArray(String[]::new))).isZero();
        assertThat(console.err()).isEmpty();
        return console.out();
    }

    @Test
    void aTableHasARowForEveryDecision() {
        List<String> rows = places("--format", "csv", project).lines().skip(1).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("Ohio").contains(",resolved,").endsWith(",verified");
        assertThat(rows.get(1)).contains("Xanadu").contains(",unlocated,").endsWith(",not-locatable");
        assertThat(rows.get(2)).contains(",Herat,").contains(",rejected,").endsWith(",rejected");
    }

    @Test
    void aTableOfMentionsHasThemToo() {
        assertThat(places("--format", "csv-mentions", project).lines().skip(1))
                .hasSize(3)
                .anySatisfy(row -> assertThat(row).contains(",Herat,").contains("you said that this is no place"));
    }

    @Test
    void aMapFileHasThemWithoutGeometry() {
        String json = places("--format", "geojson", "--project", project);
        assertThat(json.split("\"type\" : \"Point\"", -1)).hasSize(2);
        assertThat(json.split("\"geometry\" : null", -1)).hasSize(3);
        assertThat(json)
                .contains("\"review\" : \"verified\"")
                .contains("\"review\" : \"not-locatable\"")
                .containsSubsequence("\"name\" : \"Herat\"", "\"status\" : \"rejected\"", "\"review\" : \"rejected\"");
    }

    @Test
    void aDocumentKeepsTheRejectedApartFromTheMentions() {
        String json = places("--format", "json", project);
        String rejected = json.substring(json.indexOf("\"rejected\" : ["));
        assertThat(rejected).contains("\"text\" : \"Herat\"").contains("\"review\" : \"rejected\"");
        assertThat(json.substring(0, json.indexOf("\"rejected\" : [")))
                .contains("\"text\" : \"Xanadu\"")
                .contains("\"review\" : \"not-locatable\"")
                .doesNotContain("\"text\" : \"Herat\"");
    }

    @Test
    void aProjectStandsAmongArticlesInTheOrderInWhichTheyAreNamed() throws Exception {
        String other = Files.writeString(folder.resolve("b.txt"), "Herat").toString();
        assertThat(places("--format", "csv", other, project).lines().skip(1).map(row -> row.replaceAll(",.*", "")))
                .containsExactly(other, article.toString(), article.toString(), article.toString());
    }

    @Test
    void oneListOfSeveralTakesAProjectToo() throws Exception {
        String other = Files.writeString(folder.resolve("b.txt"), "Herat").toString();
        assertThat(places("--combined", "--format", "csv", other, "--project", project))
                .contains("Ohio")
                .contains("Herāt");
    }

    @Test
    void aFilterAsksForPlacesOnly() {
        assertThat(places("--format", "csv", "--filter", "ohio", project)
                        .lines()
                        .skip(1))
                .hasSize(1);
    }

    @Test
    void anArticleThatHasChangedIsTold() throws Exception {
        Files.writeString(article, "Lately. " + TEXT);
        assertThat(console.run("places", "--format", "csv", project)).isZero();
        assertThat(console.err()).contains("The article has changed since the project was saved");
        assertThat(console.out()).contains("rejected");
    }

    @Test
    void aProjectThatIsNotThereIsNamed() {
        String none = folder.resolve("none.dateline").toString();
        assertThat(console.run("places", "--project", none)).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains(none).contains("no such file").doesNotContain("Exception");
    }

    @Test
    void withoutAnyNameItSaysWhatToName() {
        assertThat(console.run("places")).isEqualTo(2);
        assertThat(console.err()).contains("name an article as FILE or a --project");
    }

    @Test
    void aSessionIsOneListOfItsArticlesWithTheirCorrections() throws Exception {
        Path other = Files.writeString(folder.resolve("b.txt"), "Herat");
        Path session = folder.resolve("week.dateline");
        new SessionFile(session).save(new Session(List.of(article, other), OptionalInt.empty(), Map.of()));

        String list = places("--project", session.toString());
        assertThat(list).startsWith("2 articles: 2 places").contains("Ohio").contains("b.txt");
        assertThat(places("--format", "csv-mentions", "--project", session.toString())
                        .lines()
                        .skip(1))
                .anySatisfy(row -> assertThat(row).startsWith(other.toString()))
                .anySatisfy(row -> assertThat(row).contains("Ohio"));
    }

    @Test
    void aProjectAndASessionAreDrawnAsTheyAreCorrected() throws Exception {
        Path other = Files.writeString(folder.resolve("b.txt"), "Herat was quiet.");
        Path session = folder.resolve("week.dateline");
        new SessionFile(session).save(new Session(List.of(article, other), OptionalInt.empty(), Map.of()));

        assertThat(map(article.toString())).contains("places in Peru and Afghanistan. It marks Lima and Herāt.");
        assertThat(map("--project", project)).contains("places in United States. It marks Lima.");
        assertThat(map("--project", session.toString()))
                .contains("places in United States and Afghanistan. It marks Lima and Herāt.");
    }

    /** What a map says of itself. */
    private String map(String... articles) throws Exception {
        Path map = folder.resolve("map.svg");
        List<String> arguments = new ArrayList<>(List.of("map", "-o", map.toString()));
        arguments.addAll(List.of(articles));
        assertThat(console.run(arguments.toArray(String[]::new)))
                .as(console.err())
                .isZero();
        String drawn = Files.readString(map);
        return drawn.substring(drawn.indexOf("<desc>"), drawn.indexOf("</desc>"));
    }

    @Test
    void aSessionThatIsDamagedIsToldWithItsName() throws Exception {
        Path session = Files.writeString(folder.resolve("week.dateline"), "{\"format\": \"dateline-session\"");

        assertThat(console.run("places", "--project", session.toString())).isEqualTo(1);
        assertThat(console.err()).contains("week.dateline: the session is damaged");
    }
}

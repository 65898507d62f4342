package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
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
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader has decided reaches the command line, once for all and for one article. */
class PersonalCommandTest {

    private static final String TEXT = "Trucks from Xanadu City and Lima-Herat passed Callao and Herat.";

    @TempDir
    private Path folder;

    private final Console console = Console.withDisplay();

    @Test
    void theNamesThatTheWindowKeepsHoldHereToo() throws IOException {
        console.program.personal = own("name,lat,lon,note\nXanadu,42.36,116.19,the old summer capital\n");

        assertThat(console.run("explain", article("Xanadu was quiet."))).isZero();

        assertThat(console.out())
                .contains("42.3600, 116.1900")
                .contains("your own gazetteer says so: the old summer capital");
    }

    @Test
    void theyCanBeLeftOutOrTakenFromAnotherFile() throws IOException {
        console.program.personal = own("name,kind\nHerat,not a place\n");
        String article = article("Herat was quiet.");

        assertThat(console.run("places", article)).isZero();
        assertThat(console.out()).contains("no place found");
        console.clear();
        assertThat(console.run("places", "--no-personal", article)).isZero();
        assertThat(console.out()).contains("Herāt");
        console.clear();
        Path other = Files.writeString(folder.resolve("other.csv"), "name,lat,lon\nHerat,10,20\n");
        assertThat(console.run("places", "--personal", other.toString(), article))
                .isZero();
        assertThat(console.out()).contains("10.0000");
    }

    @Test
    void whatIsOddAboutThemIsSaidWithItsLine() throws IOException {
        console.program.personal = own("name,lat,lon\nXanadu,north,116.19\n");

        assertThat(console.run("places", article("Herat"))).isZero();

        assertThat(console.err()).contains("own.csv, line 2: the lat is not a number");
    }

    @Test
    void aProjectAppliesEveryKindOfCorrection() throws Exception {
        Path file = Path.of(article(TEXT));
        Article read = Articles.read(file);
        var analyst = new Analyst(console.program.geoparser(), Hint.NONE, PersonalGazetteer.empty());
        Review review = analyst.review(read);
        review = review.apply(of("Xanadu", new Respan(span("Xanadu City"))));
        review = review.apply(of("Xanadu City", new Take(Samples.LIMA_OHIO)));
        review = review.apply(of("Lima", new Respan(span("Lima-Herat"))));
        review = review.apply(of("Lima-Herat", new Split(List.of(span("Lima"), span("Herat")))));
        review = review.apply(of("Callao", new Add()));
        review = review.apply(of("Callao", new Take(Samples.LIMA)));
        Span last = new Span(TEXT.lastIndexOf("Herat"), TEXT.lastIndexOf("Herat") + 5);
        review = review.apply(Correction.of(last, Scope.MENTION, new NotAPlace(), Clock.systemUTC()));
        ProjectFile project = ProjectFile.beside(file);
        project.save(Project.of(review, Map.of()));

        assertThat(console.run("explain", project.path().toString())).isZero();

        assertThat(console.out().lines().filter(line -> line.matches("\\d+\\. .*")))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("\"Xanadu City\""))
                .anySatisfy(line -> assertThat(line).contains("\"Lima\""))
                .anySatisfy(line -> assertThat(line).contains("\"Herat\""))
                .anySatisfy(line -> assertThat(line).contains("\"Callao\""));
        assertThat(console.err()).isEmpty();
    }

    private static Correction of(String name, org.dateline.review.Verdict verdict) {
        return Correction.of(span(name), Scope.MENTION, verdict, Clock.systemUTC());
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private Path own(String table) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), table);
    }

    private String article(String text) throws IOException {
        return Files.writeString(folder.resolve("a.txt"), text).toString();
    }
}

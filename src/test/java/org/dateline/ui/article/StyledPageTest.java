package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Links;
import org.dateline.article.ArticleReadException;
import org.dateline.review.Review;
import org.dateline.ui.Report;
import org.dateline.ui.article.StyledPage.Line;
import org.dateline.ui.article.StyledPage.Run;
import org.dateline.ui.workspace.Focus;
import org.junit.jupiter.api.Test;

class StyledPageTest {

    private final StyledPage page = page(Report.links());

    @Test
    void theRunsTogetherAreTheText() {
        assertThat(text(page)).isEqualTo(Report.TEXT);
    }

    @Test
    void mentionsAreMarkedByTheirKindAndVerdict() {
        assertThat(classesOf("Lashkar Gah")).containsExactly("mention", "settlement");
        assertThat(classesOf("Afghanistan")).containsExactly("mention", "area");
        assertThat(classesOf("KABUL")).containsExactly("mention", "dateline", "dateline-text");
        assertThat(classesOf("Kandahar")).containsExactly("mention", "settlement", "unsure");
        assertThat(classesOf("Ashkinak")).containsExactly("mention", "lost");
        assertThat(classesOf("Afghan")).containsExactly("demonym");
        assertThat(classesOf(", 3 March")).containsExactly("dateline-text");
    }

    @Test
    void linesAreSetByTheKindOfTheirParagraph() {
        assertThat(page.lines().stream().map(Line::classes).map(List::toString))
                .containsExactly("[body]", "[blank]", "[body]", "[blank]", "[caption]", "[blank]", "[body]", "[blank]");
    }

    @Test
    void linesThatEndInCarriageReturnsKeepTheirMentionsInPlace() throws ArticleReadException {
        Links links = Links.of(Report.analyze("One line.\r\n\r\nThen Herat.\r\nAnd Kandahar too.\r\n"));
        StyledPage windows = page(links);

        assertThat(runs(windows).filter(r -> r.classes().contains("mention")).map(Run::text))
                .containsExactly("Herat", "Kandahar");
    }

    @Test
    void aPageFromRightToLeftIsSetWordByWordAndSoAreItsMentions() throws ArticleReadException {
        StyledPage leftward = page(Links.of(Report.analyze("قالت وكالة إن Lashkar Gah مغلقة")));

        List<Run> runs = runs(leftward).toList();
        assertThat(runs)
                .extracting(Run::text)
                .containsExactly("\u202B", "قالت ", "وكالة ", "إن ", "Lashkar ", "Gah", " ", "مغلقة");
        assertThat(runs.get(4).classes()).contains("mention");
        assertThat(runs.get(5).classes()).contains("mention", "odd");
    }

    private static StyledPage page(Links links) {
        return StyledPage.of(links, Review.of(links.analysis()).mentions());
    }

    private static Stream<Run> runs(StyledPage page) {
        return page.lines().stream().flatMap(line -> page.runs(line, Focus.NONE, Focus.NONE).stream());
    }

    private List<String> classesOf(String run) {
        return runs(page)
                .filter(r -> r.text().equals(run))
                .findFirst()
                .orElseThrow()
                .classes();
    }

    private static String text(StyledPage page) {
        return page.lines().stream()
                .map(line -> page.runs(line, Focus.NONE, Focus.NONE).stream()
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}

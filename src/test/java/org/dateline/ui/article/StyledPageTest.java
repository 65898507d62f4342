package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.Links;
import org.dateline.article.ArticleReadException;
import org.dateline.ui.Report;
import org.dateline.ui.article.StyledPage.Line;
import org.dateline.ui.article.StyledPage.Run;
import org.junit.jupiter.api.Test;

class StyledPageTest {

    private final StyledPage page = StyledPage.of(Report.links());

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
        StyledPage windows = StyledPage.of(links);

        assertThat(windows.lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .filter(r -> r.classes().contains("mention"))
                        .map(Run::text))
                .containsExactly("Herat", "Kandahar");
    }

    @Test
    void aPageFromRightToLeftIsSetWordByWordAndSoAreItsMentions() throws ArticleReadException {
        StyledPage leftward = StyledPage.of(Links.of(Report.analyze("قالت وكالة إن Lashkar Gah مغلقة")));

        List<Run> runs = leftward.lines().get(0).runs();
        assertThat(runs)
                .extracting(Run::text)
                .containsExactly("\u202B", "قالت ", "وكالة ", "إن ", "Lashkar ", "Gah", " ", "مغلقة");
        assertThat(runs.get(4).classes()).contains("mention");
        assertThat(runs.get(5).classes()).contains("mention", "odd");
        assertThat(runs.get(5).restyled(List.of("lit"))).containsExactly("lit", "odd");
    }

    private List<String> classesOf(String run) {
        return page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(r -> r.text().equals(run))
                .findFirst()
                .orElseThrow()
                .classes();
    }

    private static String text(StyledPage page) {
        return page.lines().stream()
                .map(line -> line.runs().stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}

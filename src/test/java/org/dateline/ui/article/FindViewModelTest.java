package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Span;
import org.dateline.review.Review;
import org.dateline.ui.Report;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class FindViewModelTest {

    private final Workspace workspace = Report.workspace();
    private int firstSeen;
    private final FindViewModel model = new FindViewModel(workspace, () -> firstSeen);

    @Test
    void wordsAreFoundWhateverTheirCase() {
        model.query().set("lashkar");

        assertThat(model.match().get()).contains(Report.span("Lashkar", 1));
        assertThat(model.position().get()).isEqualTo("1 of 2");
    }

    @Test
    void theSearchGoesRound() {
        model.query().set("Lashkar");
        model.next();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 2));
        model.next();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 1));
        model.previous();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 2));
    }

    @Test
    void signsAreSoughtAsTheyAre() {
        model.query().set("(Agency)");

        assertThat(model.position().get()).isEqualTo("1 of 1");
    }

    @Test
    void nothingFoundIsSaid() {
        model.query().set("Xanadu");

        assertThat(model.match().get()).isEmpty();
        assertThat(model.position().get()).isEqualTo("nothing found");
    }

    @Test
    void theSearchBeginsWhereTheArticleIsRead() {
        firstSeen = Report.span("Lashkar", 1).end();

        model.query().set("Lashkar");

        assertThat(model.match().get()).contains(Report.span("Lashkar", 2));
        assertThat(model.position().get()).isEqualTo("2 of 2");
    }

    @Test
    void behindTheLastMatchItBeginsWithTheFirst() {
        firstSeen = Report.TEXT.length();

        model.query().set("Lashkar");

        assertThat(model.match().get()).contains(Report.span("Lashkar", 1));
    }

    @Test
    void anotherArticleStaysWhereItWasLeftUntilTheReaderAsks() throws ArticleReadException {
        model.query().set("Lashkar");
        workspace.open(Document.of(
                Review.of(Report.analyze("In Lashkar Gah all was quiet.")), Optional.empty(), Duration.ZERO));

        assertThat(model.match().get()).isEmpty();
        assertThat(model.position().get()).isEqualTo("1 found");

        model.next();
        assertThat(model.match().get()).contains(new Span(3, 10));
    }
}

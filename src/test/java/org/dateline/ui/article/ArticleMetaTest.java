package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.dateline.article.ArticleReadException;
import org.dateline.review.Review;
import org.dateline.ui.Report;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.junit.jupiter.api.Test;

class ArticleMetaTest {

    @Test
    void whatWasOddIsSaidAndNotOnlyCounted() throws ArticleReadException {
        Texts.speak(Optional.of("en"));
        var document = Document.of(Review.of(Report.analyze("喀布尔局势紧张。")), Optional.empty(), Duration.ZERO);

        assertThat(ArticleViewModel.meta(document)).startsWith("test").endsWith("by hand.");
    }
}

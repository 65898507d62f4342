package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.ParagraphKind;
import org.dateline.resolution.Resolution;
import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class CombinedTest {

    private final Analysis first = Report.analysis();
    private final Analysis second = Report.analyze("Herat was quiet. So was Ashkinak, near Herat.");
    private final Combined combined = Combined.of(List.of(first, second), "Two");

    CombinedTest() throws Exception {}

    @Test
    void everyMentionStandsOnItsWordsInTheJoinedText() {
        assertThat(combined.analysis().resolutions())
                .hasSize(first.resolutions().size() + second.resolutions().size())
                .allSatisfy(resolution -> assertThat(combined.analysis()
                                .article()
                                .text(resolution.mention().span()))
                        .isEqualTo(resolution.mention().surface()));
    }

    @Test
    void everyParagraphHasItsTextAndKindAndAnArticleWithoutAHeadlineGetsOne() {
        var joined = combined.analysis().article();
        List<String> headlines = joined.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADLINE)
                .map(paragraph -> joined.text(paragraph.span()))
                .toList();

        assertThat(headlines)
                .containsExactly(first.article().title(), second.article().title());
        assertThat(joined.paragraphs().stream().filter(p -> p.kind() != ParagraphKind.HEADLINE))
                .hasSize(first.article().paragraphs().size()
                        + second.article().paragraphs().size());
    }

    @Test
    void aPlaceOfSeveralArticlesIsOnePlaceWithTheMentionsOfAll() {
        LinkedPlace herat =
                Links.of(combined.analysis()).place(Report.HERAT.id()).orElseThrow();

        assertThat(combined.partsOf(herat)).hasSize(2);
        assertThat(herat.mentions()).hasSize(4);
        assertThat(combined.mentionsIn(combined.parts().get(1), herat)).hasSize(2);
        LinkedPlace kabul =
                Links.of(combined.analysis()).place(Report.KABUL.id()).orElseThrow();
        assertThat(combined.partsOf(kabul)).containsExactly(combined.parts().get(0));
    }

    @Test
    void aMentionLeadsBackToItsArticle() {
        int offset = first.resolutions().size();
        IntStream.range(0, second.resolutions().size()).forEach(i -> {
            Resolution joined = combined.analysis().resolutions().get(offset + i);
            var part = combined.partAt(joined.mention().span().start());

            assertThat(part.article()).isSameAs(second.article());
            assertThat(part.local(joined.mention().span()))
                    .isEqualTo(second.resolutions().get(i).mention().span());
            assertThat(part.joined(part.local(joined.mention().span())))
                    .isEqualTo(joined.mention().span());
        });
    }

    @Test
    void otherVerdictsOnTheSameArticlesLeaveTheJoinedTextAsItIs() {
        Analysis without = second.with(second.resolutions().subList(0, 1));

        Combined next = combined.with(List.of(first, without));

        assertThat(next.analysis().article()).isSameAs(combined.analysis().article());
        assertThat(next.analysis().resolutions()).hasSize(first.resolutions().size() + 1);
        assertThat(combined.with(List.of(first)).parts()).hasSize(1);
    }
}

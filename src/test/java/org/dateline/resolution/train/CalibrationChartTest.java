package org.dateline.resolution.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class CalibrationChartTest {

    private static Score of(int verdicts, double confidence) {
        Score score = new Score();
        var here = new LatLon(34, 36);
        var label = new Gold.Label(new Span(0, 4), "gold", Optional.of(here));
        for (int i = 0; i < verdicts; i++) {
            score.resolved(label, new Guess(new Span(0, 4), Optional.of(here), confidence, 0), Scorer.LIMIT_KM);
        }
        return score;
    }

    @Test
    void everyCorpusHasALineAndTenthsOfFewVerdictsHaveNoDot() throws Exception {
        CalibrationChart chart = new CalibrationChart();
        chart.add("many", of(200, 0.95));
        chart.add("few", of(3, 0.95));
        String svg = chart.svg();

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg).contains(">many</text>", ">few</text>", "mean gap 0.050");
        // Two in the key and one for the 200 verdicts.
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
    }

    @Test
    void aProvinceIsRightWhereverItsPointIsInIt() {
        Score score = new Score();
        var label = new Gold.Label(new Span(0, 4), "gold", Optional.of(new LatLon(-23, 143)));
        score.resolved(label, new Guess(new Span(0, 4), Optional.of(new LatLon(-21, 146)), 0.9, 900), Scorer.LIMIT_KM);
        assertThat(score.accuracy()).isZero();
        assertThat(score.confidenceBins())
                .singleElement()
                .satisfies(bin -> assertThat(bin.right()).isEqualTo(1));
    }
}

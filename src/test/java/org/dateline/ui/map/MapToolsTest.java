package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class MapToolsTest {

    private static final Viewport KABUL = Viewport.centered(new LatLon(34.53, 69.17), 8, 800, 600);
    private static final Viewport HERAT = Viewport.centered(new LatLon(34.35, 62.2), 8, 800, 600);
    private static final Viewport ALL = Viewport.centered(new LatLon(33, 66), 5, 800, 600);

    private final ViewHistory history = new ViewHistory();
    private final MeasureViewModel measure = new MeasureViewModel();

    @Test
    void theMapGoesBackToWhereItWasAndForwardAgain() {
        List.of(ALL, KABUL, HERAT).forEach(history::rested);
        assertThat(history.back()).contains(KABUL);
        history.rested(KABUL);
        assertThat(history.back()).contains(ALL);
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(KABUL);
        assertThat(history.forward()).contains(HERAT);
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        List.of(ALL, KABUL).forEach(history::rested);
        assertThat(history.back()).contains(ALL);
        history.rested(HERAT);
        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(ALL);
    }

    @Test
    void aNudgeIsNotANewView() {
        history.rested(KABUL);
        history.rested(new Viewport(KABUL.x() + 3 / KABUL.worldPixels(), KABUL.y(), 8, 800, 600));
        assertThat(history.back()).isEmpty();
    }

    @Test
    void aBoxFillsTheView() {
        Viewport goal = BoxZoom.goal(ALL, new Rectangle2D(100, 100, 200, 150));
        assertThat(goal.zoom()).isCloseTo(7, within(1e-9));
        var corner = ALL.at(100, 100);
        assertThat(goal.at(0, 0).distanceMetres(corner)).isLessThan(1);
    }

    @Test
    void clicksAddUpToAWayAndBackspaceTakesOneBack() {
        measure.to(new LatLon(34.53, 69.17));
        assertThat(measure.active().get()).isTrue();
        measure.to(new LatLon(34.35, 62.2));
        assertThat(measure.text()).isEqualTo("640.8 km");
        measure.to(new LatLon(31.61, 65.71));
        assertThat(measure.text()).startsWith("1,0").contains("the last leg 44");
        measure.back();
        assertThat(measure.text()).isEqualTo("640.8 km");
    }

    @Test
    void whatWasMeasuredGoesWithTheTool() {
        measure.to(new LatLon(34.53, 69.17));
        measure.active().set(false);
        assertThat(measure.route().get().points()).isEmpty();
    }

    @Test
    void lengthsAreWrittenAsFineAsTheyAreKnown() {
        assertThat(MeasureViewModel.length(849.6)).isEqualTo("850 m");
        assertThat(MeasureViewModel.length(3_424)).isEqualTo("3.42 km");
        assertThat(MeasureViewModel.length(1_240_310)).isEqualTo("1,240.3 km");
    }

    @Test
    void whatIsHereSaysThePositionInThreeNotationsAndWhatLiesNear() {
        Here here = Here.of(new LatLon(31.59, 64.5), List.of(Report.LASHKAR_GAH));
        assertThat(here.written()).hasSize(3);
        assertThat(here.written().get(0)).isEqualTo("31.59000, 64.50000");
        assertThat(here.written().get(1)).isEqualTo("31°35′24″N 64°30′00″E");
        assertThat(here.written().get(2)).startsWith("41R ");
        assertThat(here.near().get(0).text())
                .startsWith("Lashkar Gah, ")
                .contains("12 km")
                .endsWith("west");
    }

    @Test
    void nearThePoleNoGridIsOffered() {
        assertThat(Here.of(new LatLon(89, 0), List.of()).written()).hasSize(2);
    }
}

package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with the layers of the map. */
@ExtendWith(ApplicationExtension.class)
class LayersJourneyTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private List<Path> chosen = List.of();

    @Start
    void start(Stage stage) {
        desk = JourneyDesk.show(stage, JourneyDesk.engine(), folder, new Answers());
    }

    private final class Answers extends JourneyDesk.NoFiles {
        @Override
        public List<Path> toLayOver() {
            return chosen;
        }
    }

    @Test
    void aLayerIsTurnedOffInThePanel(FxRobot robot) {
        assertThat(robot.lookup(".layer-panel").query().isVisible()).isFalse();
        robot.clickOn("#layers");
        robot.clickOn("#layer-RELIEF");
        assertThat(scene().shows(Layer.RELIEF)).isFalse();
        robot.clickOn("#layers");
        assertThat(robot.lookup(".layer-panel").query().isVisible()).isFalse();
    }

    @Test
    void aFileIsAddedNamedInTheLegendAndRemoved(FxRobot robot) throws IOException, TimeoutException {
        chosen = List.of(
                Files.writeString(folder.resolve("Camps.csv"), "name,lat,lon\nCamp,33,66\n", StandardCharsets.UTF_8));
        robot.clickOn("#layers");

        robot.clickOn("#add-layer");
        await(() -> scene().overlays().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".legend .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Camps");
        robot.clickOn(".own-layer .remove-layer");
        assertThat(scene().overlays()).isEmpty();
    }

    @Test
    void thePanelStaysInTheSmallestWindowHoweverManyLayersThereAre(FxRobot robot) throws IOException, TimeoutException {
        chosen = List.of(
                Files.writeString(folder.resolve("a.csv"), "name,lat,lon\nCamp,33,66\n", StandardCharsets.UTF_8),
                Files.writeString(folder.resolve("b.csv"), "name,lat,lon\nCamp,33,66\n", StandardCharsets.UTF_8),
                Files.writeString(folder.resolve("c.csv"), "name,lat,lon\nCamp,33,66\n", StandardCharsets.UTF_8));
        robot.interact(() -> {
            desk.stage().setWidth(1024);
            desk.stage().setHeight(640);
        });
        robot.clickOn("#layers").clickOn("#add-layer");
        await(() -> scene().overlays().size() == 3);
        WaitForAsyncUtils.waitForFxEvents();

        Node panel = robot.lookup(".layer-panel").query();
        assertThat(panel.getParent().getLayoutBounds().getHeight()).isLessThan(600);
        assertThat(panel.getLayoutY() + panel.getLayoutBounds().getHeight())
                .isLessThan(panel.getParent().getLayoutBounds().getHeight());
    }

    @Test
    void aBadFileIsToldInTheBanner(FxRobot robot) throws IOException, TimeoutException {
        chosen = List.of(Files.writeString(folder.resolve("bad.kml"), "<kml>", StandardCharsets.UTF_8));
        robot.clickOn("#layers");

        robot.clickOn("#add-layer");
        await(() -> robot.lookup(".banner").query().isVisible());

        assertThat(robot.lookup(".banner .label").queryAs(Label.class).getText())
                .contains("bad.kml");
        assertThat(scene().overlays()).isEmpty();
    }

    private MapScene scene() {
        return desk.window().mapModel().painted().get();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}

package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.dateline.ui.map.CartographyPainter;
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
        Fonts.load(Path.of("data", "fonts"));
        Engine engine = Engine.start(Report::geoparser, () -> Basemap.open(Path.of("data", "basemap")));
        var tools = new Desk.Tools(
                engine,
                new FxTaskRunner(),
                new CartographyPainter(engine::basemap),
                Settings.FIRST,
                new SettingsFile(folder.resolve("window.properties")),
                new Answers(),
                List.of());
        desk = new Desk(stage, tools);
        desk.window().map().camera().setAnimated(false);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    private final class Answers implements FileQuestions {
        @Override
        public Optional<Path> toOpen(Set<String> extensions, Optional<Path> begin) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            return Optional.empty();
        }

        @Override
        public List<Path> toLayOver() {
            return chosen;
        }

        @Override
        public Unsaved aboutUnsaved() {
            return Unsaved.DISCARD;
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
        robot.clickOn(".own-layer .button");
        assertThat(scene().overlays()).isEmpty();
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

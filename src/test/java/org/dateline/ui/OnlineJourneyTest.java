package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.dateline.cartography.tiles.TileServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Going online, with a server on this machine that may behave badly. */
@ExtendWith(ApplicationExtension.class)
class OnlineJourneyTest {

    @TempDir
    private Path folder;

    private TileServer server;
    private Desk desk;

    @Start
    void start(Stage stage) throws IOException {
        server = new TileServer();
        desk = JourneyDesk.show(stage, JourneyDesk.engine(), folder, new JourneyDesk.NoFiles());
        desk.layering().online().address().set(server.template().text());
    }

    @AfterEach
    void stop() {
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> desk.layering().online().on().set(false));
        server.close();
    }

    @Test
    void nobodyIsAskedUntilTheReaderWantsItAndNobodyAfterwards(FxRobot robot) throws TimeoutException {
        await(() -> desk.window().map().isCrisp());
        assertThat(server.requests()).isZero();

        robot.clickOn("#layers").clickOn("#online");
        await(() -> tiles() > 4);
        assertThat(attribution(robot)).contains("Map tiles: 127.0.0.1", "Natural Earth");

        await(() -> desk.window().map().isCrisp());
        assertThat(placesOverTiles())
                .as("names of places are painted above the tiles")
                .isTrue();

        robot.clickOn("#online");
        assertThat(tiles()).isZero();
        assertThat(placesOverTiles()).isFalse();
        assertThat(attribution(robot)).doesNotContain("127.0.0.1");
        int asked = server.requests();
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> desk.window().map().camera().pan(300, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(server.requests()).isEqualTo(asked);
    }

    @Test
    void withAServerInTroubleTheOfflineMapStaysAndTheReaderIsTold(FxRobot robot) throws TimeoutException {
        server.behave(TileServer.Manner.HANGS_UP);
        robot.clickOn("#layers").clickOn("#online");

        await(() -> robot.lookup("#online-problem").query().isVisible());

        assertThat(robot.lookup("#online-problem").queryAs(Label.class).getText())
                .contains("offline map");
        assertThat(tiles()).isZero();
        await(() -> desk.window().map().isCrisp());
    }

    @Test
    void rubbishIsNotShownAndNothingBreaks(FxRobot robot) throws TimeoutException {
        server.behave(TileServer.Manner.RUBBISH);
        robot.clickOn("#layers").clickOn("#online");
        await(() -> server.requests() > 4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tiles()).isZero();
        await(() -> desk.window().map().isCrisp());
    }

    private int tiles() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> ((Parent) desk.window().lookup(".online-tiles"))
                        .getChildrenUnmodifiable().stream()
                                .filter(ImageView.class::isInstance)
                                .toList()
                                .size());
    }

    private boolean placesOverTiles() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> ((Parent) desk.window().lookup(".places-over-tiles"))
                        .getChildrenUnmodifiable().stream()
                                .anyMatch(node -> node instanceof ImageView view && view.getImage() != null));
    }

    private static String attribution(FxRobot robot) {
        Node label = robot.lookup(".attribution").query();
        return ((Label) label).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}

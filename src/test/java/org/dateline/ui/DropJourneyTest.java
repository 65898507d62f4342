package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.dateline.ui.workspace.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is dragged from elsewhere and dropped on the window; the events are real, what they carry is ours. */
class DropJourneyTest extends WindowJourney {

    private static final String GROUND =
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[62.2,34.3]}}";

    @TempDir
    private Path files;

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void aFileIsOpened() throws IOException, TimeoutException {
        Path report = write("herat.txt", "Herat was quiet.");

        assertThat(drop(report)).isTrue();

        until(() -> desk.workspace().documents().size() == 1);
        assertThat(opened()).containsExactly(report);
    }

    @Test
    void severalFilesAreOpenedInTheirOrderAndTheFirstIsShown() throws IOException, TimeoutException {
        Path one = write("one.txt", "Herat was quiet.");
        Path two = write("two.md", "Kandahar was *quiet*.");
        Path three = write("three.html", "<html><body><p>Kabul was quiet, and so was Herat.</p></body></html>");

        drop(two, three, one);

        until(() -> desk.workspace().documents().size() == 3);
        assertThat(opened()).containsExactly(two, three, one);
        assertThat(onFx(() -> desk.workspace().document().get().orElseThrow().file()))
                .contains(two);
    }

    @Test
    void aFolderOpensAllThatItHolds() throws IOException, TimeoutException {
        Path folder = Files.createDirectories(files.resolve("week/monday"));
        Path one = Files.writeString(files.resolve("week/a.txt"), "Herat was quiet.");
        Path two = Files.writeString(folder.resolve("b.txt"), "Kandahar was quiet.");
        Files.writeString(folder.resolve("notes.bin"), "nothing to read");

        drop(files.resolve("week"));

        until(() -> desk.workspace().documents().size() == 2);
        assertThat(opened()).containsExactly(one, two);
    }

    @Test
    void anEmptyFolderIsToldAndNothingElseHappens() throws IOException, TimeoutException {
        drop(Files.createDirectories(files.resolve("empty")));

        until(() -> desk.window().banner().isVisible());
        assertThat(desk.workspace().documents()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsToldByItsNameAndTheOthersAreOpened() throws IOException, TimeoutException {
        Path picture =
                Files.write(files.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Path report = write("herat.txt", "Herat was quiet.");

        drop(picture, report);

        until(() -> desk.workspace().documents().size() == 1);
        assertThat(opened()).containsExactly(report);
        until(() -> desk.window().banner().isVisible());
        assertThat(bannerText()).contains("photo.png");
    }

    @Test
    void geographicDataIsLaidOverTheMapAndTheArticlesBesideItAreOpened() throws IOException, TimeoutException {
        Path ground = write("front.geojson", GROUND);
        Path report = write("herat.txt", "Herat was quiet.");

        drop(ground, report);

        until(() -> desk.workspace().documents().size() == 1
                && desk.window().mapModel().overlays().get().size() == 1);
        assertThat(opened()).containsExactly(report);
    }

    @Test
    void aProjectOpensWithItsArticleAndOnce() throws IOException, TimeoutException {
        Path report = write("herat.txt", "Herat was quiet.");
        drop(report);
        until(() -> desk.workspace().documents().size() == 1);
        onFx(() -> desk.documents().save());
        Path project = files.resolve("herat.txt.dateline");
        until(() -> Files.exists(project) && desk.tools().tasks().running().isEmpty());
        onFx(() -> desk.documents().close());

        drop(project);

        until(() -> desk.workspace().documents().size() == 1);
        assertThat(onFx(() -> desk.workspace().links().orElseThrow().places())).hasSize(1);
    }

    @Test
    void whatIsOpenAlreadyComesToTheFront() throws IOException, TimeoutException {
        Path one = write("one.txt", "Herat was quiet.");
        Path two = write("two.txt", "Kandahar was quiet.");
        drop(one, two);
        until(() -> desk.workspace().documents().size() == 2);

        drop(two);

        until(() -> desk.workspace().document().get().flatMap(Document::file).equals(Optional.of(two)));
        assertThat(desk.workspace().documents()).hasSize(2);
    }

    @Test
    void textIsOpenedAsFromTheClipboard() throws TimeoutException {
        drop(Map.of(DataFormat.PLAIN_TEXT, "Herat was quiet."));

        until(() -> desk.workspace().documents().size() == 1);
        assertThat(onFx(() -> desk.workspace().document().get().orElseThrow().file()))
                .isEmpty();
    }

    @Test
    void theAddressOfAPageIsNoArticle() throws TimeoutException {
        drop(Map.of(DataFormat.PLAIN_TEXT, "https://example.org/news/1\n"));

        until(() -> desk.window().banner().isVisible());
        assertThat(desk.workspace().documents()).isEmpty();
        assertThat(bannerText()).contains("Save the page");
    }

    @Test
    void onlyWhatCanBeOpenedMayBeDropped() {
        assertThat(over(Map.of(DataFormat.PLAIN_TEXT, "Herat"), null)).isTrue();
        assertThat(over(Map.of(DataFormat.FILES, List.of(files.toFile())), null))
                .isTrue();
        assertThat(over(Map.of(DataFormat.IMAGE, "no image"), null)).isFalse();
        assertThat(over(Map.of(DataFormat.PLAIN_TEXT, "Herat"), desk.window()))
                .as("from the window itself")
                .isFalse();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(files.resolve(name), text);
    }

    private List<Path> opened() {
        return onFx(() -> desk.workspace().documents().stream()
                .map(document -> document.file().orElseThrow())
                .toList());
    }

    private String bannerText() {
        return onFx(() -> desk.window().banner().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", String::concat));
    }

    private boolean drop(Path... dropped) {
        List<File> list = List.of(dropped).stream().map(Path::toFile).toList();
        return drop(Map.of(DataFormat.FILES, list));
    }

    private boolean drop(Map<DataFormat, Object> content) {
        return onFx(() -> {
            DragEvent event = event(DragEvent.DRAG_DROPPED, content, null);
            Event.fireEvent(desk.stage().getScene(), event);
            return event.isDropCompleted();
        });
    }

    private boolean over(Map<DataFormat, Object> content, Object source) {
        return onFx(() -> {
            DragEvent event = event(DragEvent.DRAG_OVER, content, source);
            Event.fireEvent(desk.stage().getScene(), event);
            return event.isAccepted();
        });
    }

    private DragEvent event(EventType<DragEvent> type, Map<DataFormat, Object> content, Object source) {
        Dragboard board = DragboardHelper.createDragboard(carried(content));
        return new DragEvent(
                type, board, 9, 9, 9, 9, TransferMode.COPY, source, null, new PickResult(desk.window(), 9, 9));
    }

    private static void until(Supplier<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, onFxThread(there));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a drag carries, as the toolkit asks for it. */
    private static TKClipboard carried(Map<DataFormat, Object> content) {
        InvocationHandler answers = (board, question, about) -> switch (question.getName()) {
            case "getContentTypes" -> content.keySet();
            case "getContent" -> content.get(about[0]);
            case "hasContent" -> content.containsKey(about[0]);
            case "getTransferModes" -> Set.of(TransferMode.COPY);
            default -> null;
        };
        return (TKClipboard) Proxy.newProxyInstance(
                DropJourneyTest.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, answers);
    }
}

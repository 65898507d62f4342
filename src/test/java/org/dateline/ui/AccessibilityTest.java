package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever listens to the window, or has no mouse, finds everything in it. */
class AccessibilityTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void everyControlHasANameForThoseWhoListen() throws TimeoutException {
        List<String> nameless = new ArrayList<>(namelessIn());
        openText();
        nameless.addAll(namelessIn());
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));
        nameless.addAll(namelessIn());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.guides().followStory());
        nameless.addAll(namelessIn());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.guides().checkPlaces());
        nameless.addAll(namelessIn());

        assertThat(nameless).isEmpty();
    }

    @Test
    void everyButtonThatIsAPictureExplainsItselfToThePointer() throws TimeoutException {
        openText();

        assertThat(all(desk.window()).stream()
                        .filter(node -> node instanceof ButtonBase button && !says(button.getText()))
                        .filter(node -> node.getStyleClass().contains("button-icon"))
                        .filter(node -> ((ButtonBase) node).getTooltip() == null)
                        .map(AccessibilityTest::describe))
                .isEmpty();
    }

    @Test
    void theKeysOfTheMenusAreThereOnceAndCanBePressed() {
        var keys = new ArrayList<String>();
        for (MenuItem item : items(menus())) {
            if (item.getAccelerator() != null) {
                assertThat(item.getAccelerator()).as(item.getText()).isNotInstanceOf(KeyCharacterCombination.class);
                keys.add(item.getAccelerator().getName());
            }
        }

        assertThat(keys).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandOfTheMenusIsInThePalette() {
        List<String> palette =
                Entry.of(menus().getMenus()).stream().map(Entry::title).toList();

        for (MenuItem item : items(menus())) {
            if (!item.isDisable() && says(item.getText()) && !(item instanceof Menu)) {
                assertThat(palette).contains(item.getText());
            }
        }
        assertThat(items(menus())).anyMatch(CheckMenuItem.class::isInstance);
    }

    private List<String> namelessIn() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> all(desk.window()).stream()
                        .filter(AccessibilityTest::needsAName)
                        .filter(node -> !isNamed(node))
                        .map(AccessibilityTest::describe)
                        .toList());
    }

    /** What can be operated by itself; the arrows and tracks inside of a control speak through it. */
    private static boolean needsAName(Node node) {
        boolean control = node instanceof ButtonBase
                || node instanceof ComboBoxBase<?>
                || node instanceof TextInputControl
                || node instanceof ListView<?>
                || node instanceof Slider
                || node instanceof StyleClassedTextArea
                || node.getStyleClass().contains("marker");
        // the list that drops from a choice box speaks through the box
        boolean part = "list-view".equals(node.getId());
        return control && !part;
    }

    private static boolean isNamed(Node node) {
        return says(node.getAccessibleText())
                || node instanceof Labeled labeled && says(labeled.getText())
                || node instanceof Labeled other && says(other.getAccessibleText());
    }

    private static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass();
    }

    private static List<Node> all(Parent root) {
        var nodes = new ArrayList<Node>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            nodes.add(child);
            if (child instanceof Parent parent) {
                nodes.addAll(all(parent));
            }
        }
        return nodes;
    }

    private MenuBar menus() {
        return (MenuBar) desk.window().lookup(".main-menu");
    }

    private static List<MenuItem> items(MenuBar bar) {
        var items = new ArrayList<MenuItem>();
        bar.getMenus().forEach(menu -> collect(menu, items));
        return items;
    }

    private static void collect(Menu menu, List<MenuItem> items) {
        for (MenuItem item : menu.getItems()) {
            items.add(item);
            if (item instanceof Menu inner) {
                collect(inner, items);
            }
        }
    }
}

package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCharacterCombination;
import javafx.stage.Stage;
import org.dateline.ui.search.Entry;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever listens to the window, or has no mouse, finds everything in it. */
class AccessibilityTest extends SpokenJourney {

    @Override
    @Start
    void start(Stage stage) throws IOException {
        super.start(stage);
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

        assertThat(NamedControls.all(desk.window()).stream()
                        .filter(node -> node instanceof ButtonBase button && !NamedControls.says(button.getText()))
                        .filter(node -> node.getStyleClass().contains("button-icon"))
                        .filter(node -> ((ButtonBase) node).getTooltip() == null)
                        .map(NamedControls::describe))
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
    void theArticleIsReadByAScreenReaderWhereTheMentionInHandStands() throws TimeoutException {
        openText();
        Node text = desk.window().lookup(".article-text");
        assertThat(text.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        onFx(() -> desk.workspace().select(new Selection.OfMention(Report.span("Kandahar", 1))));

        String words = onFx(() -> (String) text.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        int caret = onFx(() -> (Integer) text.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
        int line = onFx(() -> (Integer) text.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, caret));
        int start = onFx(() -> (Integer) text.queryAccessibleAttribute(AccessibleAttribute.LINE_START, line));
        int end = onFx(() -> (Integer) text.queryAccessibleAttribute(AccessibleAttribute.LINE_END, line));
        assertThat(words.substring(caret)).startsWith("Kandahar");
        assertThat(words.substring(start, end)).contains("Kandahar").doesNotContain("\n");
    }

    @Test
    void everyMenuOpensWithALetterOfItsOwn() {
        List<String> letters = menus().getMenus().stream()
                .map(menu -> menu.getText().replaceFirst("(?s).*_(.).*", "$1").toUpperCase(Locale.ROOT))
                .toList();

        assertThat(letters).allMatch(letter -> letter.length() == 1).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandOfTheMenusIsInThePalette() {
        List<String> palette =
                Entry.of(menus().getMenus()).stream().map(Entry::title).toList();

        for (MenuItem item : items(menus())) {
            if (!item.isDisable() && NamedControls.says(item.getText()) && !(item instanceof Menu)) {
                assertThat(palette).contains(item.getText());
            }
        }
        assertThat(items(menus())).anyMatch(CheckMenuItem.class::isInstance);
    }

    private List<String> namelessIn() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> NamedControls.namelessIn(desk.window()));
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

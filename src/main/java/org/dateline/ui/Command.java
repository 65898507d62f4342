package org.dateline.ui;

import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.Property;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.ui.words.Keys;
import org.dateline.ui.words.Texts;

/**
 * Something the reader can do, as a line of a menu.
 *
 * @param key names it in the texts and its keys in {@code keys.properties}, under {@code command.}
 * @param action what it does
 * @param possible whether it can be done now; empty when it always can
 */
record Command(String key, Runnable action, Optional<BooleanExpression> possible) {

    static Command of(String key, Runnable action) {
        return new Command(key, action, Optional.empty());
    }

    Command when(BooleanExpression condition) {
        return new Command(key, action, Optional.of(condition));
    }

    String title() {
        return Texts.of("command." + key);
    }

    MenuItem item() {
        var item = new MenuItem(title());
        item.setId("command-" + key);
        item.setMnemonicParsing(false);
        Keys.forText("command." + key).ifPresent(item::setAccelerator);
        item.setOnAction(event -> action.run());
        possible.ifPresent(condition -> item.disableProperty().bind(condition.not()));
        return item;
    }

    /** Some of them under a name, the letter behind whose underscore opens it with Alt. */
    static Menu menu(String key, MenuItem... items) {
        var menu = new Menu(Texts.of(key));
        menu.getItems().addAll(items);
        return menu;
    }

    /** Something that is turned on and off. */
    static MenuItem check(String key, Property<Boolean> on) {
        var item = new CheckMenuItem(Texts.of(key));
        item.setId("check-" + key);
        item.setMnemonicParsing(false);
        item.selectedProperty().bindBidirectional(on);
        Keys.forText(key).ifPresent(item::setAccelerator);
        return item;
    }

    static MenuItem line() {
        return new SeparatorMenuItem();
    }
}

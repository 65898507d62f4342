package org.dateline.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.ui.words.Keys;
import org.dateline.ui.words.Texts;

/**
 * A command as the palette lists it.
 *
 * @param title what it does
 * @param where the menus that lead to it
 * @param also other words that one may type for it; possibly none
 * @param keys its accelerator as the reader would say it; empty for none
 * @param marked whether it is turned on
 * @param run does it
 */
public record Entry(String title, String where, String also, String keys, boolean marked, Runnable run) {

    public Entry {
        Objects.requireNonNull(title);
        Objects.requireNonNull(where);
        Objects.requireNonNull(also);
        Objects.requireNonNull(keys);
        Objects.requireNonNull(run);
    }

    /** All that can be done now, in the order of the menus. */
    public static List<Entry> of(List<Menu> menus) {
        var entries = new ArrayList<Entry>();
        menus.forEach(menu -> collect(menu, plain(menu), entries));
        return entries;
    }

    private static void collect(Menu menu, String where, List<Entry> entries) {
        for (MenuItem item : menu.getItems()) {
            if (item.isDisable() || !item.isVisible() || item instanceof SeparatorMenuItem) {
                continue;
            }
            if (item instanceof Menu inner) {
                collect(inner, where + " › " + plain(inner), entries);
            } else {
                entries.add(
                        new Entry(item.getText(), where, also(item), Keys.of(item), isMarked(item), () -> fire(item)));
            }
        }
    }

    /** Without the underscore before the letter that opens it. */
    private static String plain(Menu menu) {
        return menu.getText().replace("_", "");
    }

    private static String also(MenuItem item) {
        return Optional.ofNullable(item.getId())
                .flatMap(id -> Texts.find("also." + id.replaceFirst("^(command|check)-", "")))
                .orElse("");
    }

    private static boolean isMarked(MenuItem item) {
        return item instanceof CheckMenuItem check && check.isSelected()
                || item instanceof RadioMenuItem radio && radio.isSelected();
    }

    /** As a click in the menu would, which turns a check item over first. */
    private static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        } else if (item instanceof RadioMenuItem radio) {
            radio.setSelected(true);
        }
        item.fire();
    }
}

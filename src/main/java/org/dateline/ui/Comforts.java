package org.dateline.ui;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import org.dateline.ui.search.Entry;
import org.dateline.ui.search.Palette;
import org.dateline.ui.words.Keys;

/** What helps to find one's way: the palette of commands, the settings, and the greeting of the first time. */
final class Comforts {

    private static final Insets PALETTE_MARGIN = new Insets(48, 20, 20, 20);
    private static final Insets GREETING_MARGIN = new Insets(0, 20, 24, 20);
    static final KeyCombination PALETTE_KEYS = Keys.parse("Shortcut+K");
    /** Known from other programs, besides the one in the menu. */
    private static final KeyCombination OTHER_PALETTE_KEYS = Keys.parse("Shortcut+Shift+P");

    private final Desk desk;
    private final Palette palette = new Palette();
    private final Greeting greeting;
    private MenuBar menus = new MenuBar();

    Comforts(Desk desk) {
        this.desk = desk;
        greeting = new Greeting(() -> desk.habits().prefer(preferences -> preferences.greeted(true)));
        desk.window().addOverlay(greeting, Pos.BOTTOM_CENTER, GREETING_MARGIN);
        greeting.standBeside(
                desk.window().article().widthProperty(), desk.window().widthProperty());
        desk.window().addOverlay(palette, Pos.TOP_CENTER, PALETTE_MARGIN);
    }

    /** Lets the palette know the commands and its other keys, and greets who is new. */
    void attach(Scene scene, MenuBar menus) {
        scene.getAccelerators().put(OTHER_PALETTE_KEYS, this::openPalette);
        this.menus = menus;
        if (!desk.settings().get().preferences().greeted()) {
            greet();
        }
    }

    void openPalette() {
        palette.toggle(Entry.of(List.copyOf(menus.getMenus())));
    }

    void openSettings() {
        new SettingsDialog(desk).show();
    }

    /** Shows what one can do here. */
    void greet() {
        greeting.show();
    }

    /** Ends the greeting: who goes on without it has understood. */
    void makeWay() {
        greeting.close();
    }

    /** Closes what is open over the window, and answers whether there was something. */
    boolean close() {
        return palette.close() || greeting.close();
    }
}

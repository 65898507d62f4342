package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.look.Icons;
import org.dateline.ui.look.Tips;
import org.dateline.ui.search.SearchBox;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is done most, within reach of the mouse. */
final class Toolbar extends HBox {

    /** Without their words, where there is no room for them. */
    private final List<Labeled> shrinking = new ArrayList<>();

    private double wanted;

    Toolbar(Desk desk, MenuBar menus, Menu recentMenu) {
        super(4);
        getStyleClass().add("main-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        var open = labelled(Feather.FOLDER, "command.open", desk.documents()::openByDialog);
        var recent = new MenuButton(Texts.of("menu.recent"), new FontIcon(Feather.CLOCK));
        recent.getStyleClass().add("flat");
        recent.setTooltip(Tips.of("menu.recent"));
        recent.setAccessibleText(Texts.of("menu.recent"));
        shrinking.add(recent);
        menus.setMinWidth(USE_PREF_SIZE);
        javafx.beans.binding.Bindings.bindContent(recent.getItems(), recentMenu.getItems());
        var paste = labelled(Feather.CLIPBOARD, "toolbar.paste", desk.documents()::paste);
        var export = labelled(Feather.SHARE, "toolbar.export", () -> ExportDialog.show(desk));
        export.getStyleClass().remove("flat");
        export.getStyleClass().add("accent");
        export.disableProperty().bind(desk.hasDocument().not());
        var undo = Icons.button(Feather.ROTATE_CCW, "command.undo", desk.correcting()::undo);
        undo.disableProperty().bind(desk.correcting().canUndo().not());
        var redo = Icons.button(Feather.ROTATE_CW, "command.redo", desk.correcting()::redo);
        redo.disableProperty().bind(desk.correcting().canRedo().not());
        var history = Icons.button(Feather.LIST, "command.history", desk.correctingTools()::toggleHistory);
        history.setId("history-button");
        history.disableProperty().bind(desk.hasDocument().not());
        var search = new SearchBox(desk.search(), desk::go);
        search.setId("search");
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menus,
                        line(),
                        open,
                        recent,
                        paste,
                        line(),
                        undo,
                        redo,
                        history,
                        gap(),
                        search,
                        gap(),
                        look(desk),
                        export);
    }

    private static Node look(Desk desk) {
        Button button = Icons.button(Feather.MOON, "command.look", desk.habits()::switchLook);
        Runnable follow = () -> ((FontIcon) button.getGraphic())
                .setIconCode(desk.appearance().look().get() == Look.DARK ? Feather.SUN : Feather.MOON);
        desk.appearance().look().addListener(o -> follow.run());
        follow.run();
        return button;
    }

    /** Without words it fits any window; with them it would widen what stands below it. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        boolean shrunk = shrinking.get(0).getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        if (!shrunk) {
            wanted = prefWidth(-1);
        }
        boolean tight = wanted > getWidth();
        if (tight != shrunk) {
            shrinking.forEach(
                    button -> button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        }
        super.layoutChildren();
    }

    private Button labelled(Feather icon, String key, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Texts.of(key));
        shrinking.add(button);
        button.getStyleClass().add("flat");
        button.setOnAction(event -> action.run());
        button.setTooltip(Tips.of(key));
        return button;
    }

    private static Node line() {
        var line = new Separator(Orientation.VERTICAL);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}

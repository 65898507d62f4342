package org.dateline.ui.map;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of a right click on the map: what is here. */
final class HereMenu {

    private HereMenu() {}

    static ContextMenu of(Here here, Consumer<LatLon> measure, Consumer<Place> goTo) {
        var menu = new ContextMenu();
        menu.setId("here-menu");
        for (String text : here.written()) {
            var item = item(text, () -> copy(text));
            item.setGraphic(new FontIcon(Feather.COPY));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item(Texts.of("here.measure"), () -> measure.accept(here.at())));
        if (!here.near().isEmpty()) {
            var heading = new MenuItem(Texts.of("here.nearest"));
            heading.setDisable(true);
            heading.getStyleClass().add("menu-heading");
            menu.getItems().addAll(new SeparatorMenuItem(), heading);
        }
        for (Here.Near near : here.near()) {
            menu.getItems().add(item(near.text(), () -> goTo.accept(near.place())));
        }
        return menu;
    }

    /** Offers to put a name of the article here. */
    static void offer(ContextMenu menu, String name, Runnable put) {
        var item = item(Texts.of("here.put", name), put);
        item.setId("put-here");
        item.setGraphic(new FontIcon(Feather.MAP_PIN));
        menu.getItems().add(0, item);
        menu.getItems().add(1, new SeparatorMenuItem());
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

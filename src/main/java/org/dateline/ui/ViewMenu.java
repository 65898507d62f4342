package org.dateline.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import org.dateline.cartography.Layer;
import org.dateline.ui.places.Order;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.words.Texts;

/** How the map, the text and the list are shown. */
final class ViewMenu {

    private final Desk desk;

    ViewMenu(Desk desk) {
        this.desk = desk;
    }

    Menu menu() {
        var map = desk.window().map();
        var article = desk.window().article();
        return Command.menu(
                "menu.view",
                Command.of("fit", map::fit).item(),
                Command.of("zoomIn", () -> map.zoom(1)).item(),
                Command.of("zoomOut", () -> map.zoom(-1)).item(),
                Command.of("viewBack", map.tools()::back).item(),
                Command.of("viewForward", map.tools()::forward).item(),
                Command.line(),
                Command.check("map.measure", map.tools().measure().active()),
                layers(),
                choice(
                        "menu.notation",
                        Preferences.NOTATIONS,
                        desk.window().notation(),
                        notation -> "notation." + notation.name()),
                Command.check("map.legend", map.furniture().legendShown()),
                list(),
                Command.line(),
                Command.of("larger", () -> desk.habits().setTextSize(article.fontSize() + 1))
                        .item(),
                Command.of("smaller", () -> desk.habits().setTextSize(article.fontSize() - 1))
                        .item(),
                Command.line(),
                Command.of("look", desk.habits()::switchLook).item(),
                Command.of(
                                "fullScreen",
                                () -> desk.stage().setFullScreen(!desk.stage().isFullScreen()))
                        .item());
    }

    /** The panel of the layers, and what it turns on and off. */
    private Menu layers() {
        var menu = Command.menu(
                "layers.name",
                Command.of("layers", desk.layering()::openPanel).item(),
                Command.of(
                                "addLayer",
                                () -> desk.layering()
                                        .layOver(desk.tools().questions().toLayOver()))
                        .item(),
                Command.line());
        for (Layer layer : Layer.values()) {
            menu.getItems()
                    .add(Command.check(
                            "layer." + layer.name(), desk.layering().model().isShown(layer)));
        }
        return menu;
    }

    /** How the places are listed. */
    private Menu list() {
        var list = desk.window().placesModel();
        Menu menu = choice("menu.list", List.of(Order.values()), list.order(), order -> "places.order." + order.name());
        menu.getItems().addAll(Command.line(), Command.check("sieve.grouped", list.grouped()));
        menu.getItems().add(Command.of("showEverything", list::clearFilters).item());
        return menu;
    }

    /** One of several, as lines of a menu of which one is marked. */
    private static <T extends Enum<T>> Menu choice(
            String key, Iterable<T> all, Property<T> chosen, Function<T, String> keys) {
        var menu = Command.menu(key);
        for (T one : all) {
            var item = new RadioMenuItem(Texts.of(keys.apply(one)));
            item.setId(keys.apply(one).replace('.', '-'));
            item.setSelected(chosen.getValue() == one);
            chosen.addListener((o, was, is) -> item.setSelected(is == one));
            item.setOnAction(event -> chosen.setValue(one));
            menu.getItems().add(item);
        }
        return menu;
    }
}

package org.dateline.ui.places;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.dateline.cartography.PlaceKind;
import org.dateline.recognition.story.StoryPart;
import org.dateline.review.Status;
import org.dateline.ui.look.Icons;
import org.dateline.ui.look.StatusMark;
import org.dateline.ui.places.Sieve.Sureness;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The button beside the filter: ticks for kind, part, sureness and status, and whether the list goes by country. */
final class SieveMenu extends MenuButton {

    private static final PseudoClass SIEVING = PseudoClass.getPseudoClass("sieving");

    private final PlacesViewModel model;

    SieveMenu(PlacesViewModel model) {
        this.model = model;
        setId("sieve");
        getStyleClass().addAll("small", "flat", "button-icon", "no-arrow", "sieve-button");
        Icons.dress(this, Feather.FILTER, "sieve.name");
        var grouped = new CheckMenuItem(Texts.of("sieve.grouped"));
        grouped.selectedProperty().bindBidirectional(model.grouped());
        var clear = new MenuItem(Texts.of("sieve.clear"));
        clear.setOnAction(event -> model.clearFilters());
        getItems()
                .addAll(
                        grouped,
                        new SeparatorMenuItem(),
                        kinds(),
                        parts(),
                        sureness(),
                        statuses(),
                        new SeparatorMenuItem(),
                        clear);
        model.sieve()
                .addListener(o ->
                        pseudoClassStateChanged(SIEVING, !model.sieve().get().isOpen()));
    }

    private Menu kinds() {
        var menu = new Menu(Texts.of("sieve.kind"));
        for (PlaceKind kind : PlaceKind.values()) {
            menu.getItems().add(tick(Texts.of(kind.plural()), new Ticked() {
                @Override
                public boolean is(Sieve sieve) {
                    return sieve.kinds().contains(kind);
                }

                @Override
                public Sieve with(Sieve sieve, boolean wanted) {
                    return sieve.with(kind, wanted);
                }
            }));
        }
        return menu;
    }

    private Menu parts() {
        var menu = new Menu(Texts.of("sieve.part"));
        for (StoryPart.Kind part : StoryPart.Kind.values()) {
            menu.getItems().add(tick(Texts.of("part." + part.word()), new Ticked() {
                @Override
                public boolean is(Sieve sieve) {
                    return sieve.parts().contains(part);
                }

                @Override
                public Sieve with(Sieve sieve, boolean wanted) {
                    return sieve.with(part, wanted);
                }
            }));
        }
        return menu;
    }

    private Menu statuses() {
        var menu = new Menu(Texts.of("sieve.status"));
        for (Status status : List.of(Status.UNVERIFIED, Status.VERIFIED, Status.NOT_LOCATABLE, Status.REJECTED)) {
            menu.getItems().add(tick(StatusMark.word(status), new Ticked() {
                @Override
                public boolean is(Sieve sieve) {
                    return sieve.statuses().contains(status);
                }

                @Override
                public Sieve with(Sieve sieve, boolean wanted) {
                    return sieve.with(status, wanted);
                }
            }));
        }
        return menu;
    }

    /** Something that can be ticked. */
    private interface Ticked {
        boolean is(Sieve sieve);

        Sieve with(Sieve sieve, boolean wanted);
    }

    private CheckMenuItem tick(String words, Ticked ticked) {
        var item = new CheckMenuItem(words);
        item.setOnAction(event -> model.sieve().set(ticked.with(model.sieve().get(), item.isSelected())));
        model.sieve().addListener(o -> item.setSelected(ticked.is(model.sieve().get())));
        return item;
    }

    private Menu sureness() {
        var menu = new Menu(Texts.of("sieve.sureness"));
        var group = new ToggleGroup();
        for (Sureness each : Sureness.values()) {
            var item = new RadioMenuItem(Texts.of("sureness." + each.name()));
            item.setToggleGroup(group);
            item.setSelected(model.sieve().get().sureness() == each);
            item.setOnAction(event -> model.sieve().set(model.sieve().get().with(each)));
            model.sieve().addListener(o -> item.setSelected(model.sieve().get().sureness() == each));
            menu.getItems().add(item);
        }
        return menu;
    }
}

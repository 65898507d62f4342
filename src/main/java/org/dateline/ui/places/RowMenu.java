package org.dateline.ui.places;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.dateline.review.Verdict;
import org.dateline.ui.words.Texts;

/** The menu of the list's rows: what can be decided about those that are chosen. */
final class RowMenu extends ContextMenu {

    private final PlacesViewModel model;
    private final Supplier<List<PlaceRow>> chosen;

    RowMenu(PlacesViewModel model, Supplier<List<PlaceRow>> chosen) {
        this.model = model;
        this.chosen = chosen;
        MenuItem reject = item("why.notAPlace", new Verdict.NotAPlace());
        reject.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        getItems()
                .addAll(
                        item("why.accept", new Verdict.Accept()),
                        reject,
                        item("why.cannotLocate", new Verdict.NotLocatable()),
                        new SeparatorMenuItem(),
                        item("why.leave", new Verdict.LeaveToProgram()));
        setOnShowing(event -> getItems()
                .forEach(line -> line.setDisable(
                        chosen.get().stream().allMatch(row -> row.spans().isEmpty()))));
    }

    private MenuItem item(String key, Verdict verdict) {
        var item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> model.decide(chosen.get(), verdict));
        return item;
    }
}

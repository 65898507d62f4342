package org.dateline.ui.places;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.review.Verdict;
import org.dateline.ui.look.Tips;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the list while several rows are chosen: what can be decided about all of them in one step. */
final class BatchBar extends VBox {

    private final PlacesViewModel model;
    private final Label heading = new Label();
    private final MenuButton merge = new MenuButton(Texts.of("batch.merge"), new FontIcon(Feather.GIT_MERGE));
    private List<PlaceRow> chosen = List.of();

    BatchBar(PlacesViewModel model) {
        super(4);
        this.model = model;
        getStyleClass().add("batch-bar");
        heading.getStyleClass().add("batch-heading");
        merge.getStyleClass().addAll("small", "decision");
        merge.setTooltip(Tips.of("batch.merge.hint"));
        getChildren()
                .addAll(
                        heading,
                        new FlowPane(
                                6,
                                4,
                                verdict(Feather.CHECK, "why.accept", new Verdict.Accept()),
                                verdict(Feather.SLASH, "why.notAPlace", new Verdict.NotAPlace()),
                                verdict(Feather.HELP_CIRCLE, "why.cannotLocate", new Verdict.NotLocatable()),
                                merge));
        show(List.of());
    }

    private Button verdict(Feather icon, String key, Verdict verdict) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().addAll("small", "decision");
        button.setTooltip(Tips.of(key + ".hint"));
        button.setOnAction(event -> model.decide(chosen, verdict));
        return button;
    }

    void show(List<PlaceRow> rows) {
        chosen = List.copyOf(rows);
        boolean several = rows.size() > 1;
        setVisible(several);
        setManaged(several);
        if (several) {
            int mentions = rows.stream().mapToInt(row -> row.spans().size()).sum();
            heading.setText(Texts.of("batch.count", rows.size(), mentions));
            fillMerge();
        }
    }

    private void fillMerge() {
        List<Located> places = chosen.stream()
                .filter(Located.class::isInstance)
                .map(Located.class::cast)
                .toList();
        merge.setDisable(places.isEmpty());
        merge.getItems().setAll(places.stream().map(this::into).toList());
    }

    private MenuItem into(Located row) {
        var place = row.linked().place();
        var item = new MenuItem(PlaceText.inFull(place));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.merge(chosen, place));
        return item;
    }
}

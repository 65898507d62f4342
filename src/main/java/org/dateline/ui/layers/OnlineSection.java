package org.dateline.ui.layers;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.ui.words.Texts;

/** The part of the layer panel in which the map goes online. */
final class OnlineSection extends VBox {

    OnlineSection(OnlineViewModel model) {
        super(5);
        var on = new CheckBox(Texts.of("online.on"));
        on.setId("online");
        on.selectedProperty().bindBidirectional(model.on());
        var hint = hint();
        hint.setText(Texts.of("online.hint"));
        var address = new TextField(model.address().get());
        address.setId("online-address");
        address.getStyleClass().add("small");
        address.setAccessibleText(Texts.of("online.address.name"));
        // taken up at Enter or on leaving: half an address would ask the wrong server
        address.setOnAction(event -> model.address().set(address.getText()));
        address.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                model.address().set(address.getText());
            }
        });
        var problem = hint();
        problem.setId("online-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(on, hint, address, problem);
    }

    private static Label hint() {
        var label = new Label();
        label.getStyleClass().add("layer-hint");
        label.setWrapText(true);
        return label;
    }
}

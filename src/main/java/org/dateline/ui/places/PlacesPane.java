package org.dateline.ui.places;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.ui.Texts;
import org.dateline.ui.Workspace;

/** The list of the article's places. */
public final class PlacesPane extends BorderPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final PlacesViewModel model;
    private final ListView<PlaceRow> list = new ListView<>();
    private boolean following;
    private boolean prepared;

    public PlacesPane(PlacesViewModel model, Workspace workspace) {
        this.model = model;
        getStyleClass().add("places-pane");
        setMinWidth(200);
        setTop(new VBox(6, heading(), filter()));
        list.setId("places-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new PlaceCell(model::preview));
        list.setAccessibleText(Texts.of("places.name"));
        var placeholder = new Label(Texts.of("places.none"));
        placeholder.getStyleClass().add("placeholder-text");
        placeholder.setWrapText(true);
        list.setPlaceholder(placeholder);
        setCenter(list);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, row) -> chosen(Optional.ofNullable(row)));
        workspace.focus().addListener(o -> follow());
        workspace.document().addListener(o -> follow());
    }

    /** Gives the list the keyboard. */
    public void focusList() {
        list.requestFocus();
    }

    private HBox heading() {
        var summary = new Label();
        summary.getStyleClass().add("pane-heading");
        summary.textProperty().bind(model.summary());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var order = new ComboBox<Order>();
        order.getItems().setAll(Order.values());
        order.valueProperty().bindBidirectional(model.order());
        order.getStyleClass().addAll("small", "order-box");
        order.setAccessibleText(Texts.of("places.order"));
        var heading = new HBox(8, summary, gap, order);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-head");
        return heading;
    }

    private HBox filter() {
        var field = new TextField();
        field.setPromptText(Texts.of("places.filter"));
        field.setAccessibleText(Texts.of("places.filter"));
        field.getStyleClass().add("small");
        field.textProperty().bindBidirectional(model.filter());
        field.focusedProperty().addListener(o -> prepare());
        field.setTooltip(new Tooltip(Texts.of("places.filter.hint")));
        model.problem().addListener((o, was, problem) -> {
            field.pseudoClassStateChanged(DANGER, !problem.isEmpty());
            field.getTooltip().setText(problem.isEmpty() ? Texts.of("places.filter.hint") : problem);
            field.setAccessibleHelp(problem);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(field);
        box.getStyleClass().add("pane-filter");
        return box;
    }

    /** Once, and not on the thread of the window, which would stand still at the first condition typed. */
    private void prepare() {
        if (!prepared) {
            prepared = true;
            var thread = new Thread(PlaceFilter::prepare, "dateline-filter");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void chosen(Optional<PlaceRow> row) {
        if (!following) {
            row.ifPresent(model::choose);
        }
    }

    /** Scrolls only to what is out of sight, or the row under the pointer would jump away. */
    private void scrollTo(int index) {
        boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && flow.getLastVisibleCell().getIndex() >= index;
        if (!seen) {
            list.scrollTo(index);
        }
    }

    /** Marks the row of what was chosen elsewhere, without choosing it again. */
    private void follow() {
        following = true;
        Optional<PlaceRow> row = model.chosenRow();
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (!row.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row.get());
            scrollTo(list.getItems().indexOf(row.get()));
        }
        following = false;
    }
}

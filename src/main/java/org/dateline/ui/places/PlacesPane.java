package org.dateline.ui.places;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Workspace;

/** The list of the article's places. */
public final class PlacesPane extends BorderPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final PlacesViewModel model;
    private final ListView<PlaceRow> list = new ListView<>();
    private final BatchBar batch;
    private boolean following;
    private boolean prepared;

    public PlacesPane(PlacesViewModel model, Workspace workspace) {
        this.model = model;
        this.batch = new BatchBar(model);
        getStyleClass().add("places-pane");
        setMinWidth(200);
        setTop(new VBox(6, heading(), filter()));
        setCenter(list);
        setBottom(batch);
        fillList();
        workspace.focus().addListener(o -> follow());
        workspace.selection().addListener(o -> follow());
        workspace.document().addListener(o -> follow());
    }

    private void fillList() {
        list.setId("places-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new PlaceCell(model::preview));
        list.setAccessibleText(Texts.of("places.name"));
        var placeholder = new Label();
        placeholder.textProperty().bind(model.nothing());
        placeholder.getStyleClass().add("placeholder-text");
        placeholder.setWrapText(true);
        list.setPlaceholder(placeholder);
        list.setContextMenu(new RowMenu(model, this::chosen));
        // the toolkit's list keeps Escape to itself, in case a row were being edited
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                fireEvent(event.copyFor(this, this));
            }
        });
        MultipleSelectionModel<PlaceRow> selection = list.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.getSelectedItems().addListener((javafx.collections.ListChangeListener<PlaceRow>) change -> choose());
    }

    /** Gives the list the keyboard. */
    public void focusList() {
        list.requestFocus();
    }

    private HBox heading() {
        var summary = new Label();
        summary.getStyleClass().add("pane-heading");
        summary.textProperty().bind(model.summary());
        summary.setMinWidth(Region.USE_PREF_SIZE);
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
        field.setTooltip(Tips.of("places.filter.hint"));
        model.problem().addListener((o, was, problem) -> {
            field.pseudoClassStateChanged(DANGER, !problem.isEmpty());
            field.getTooltip().setText(problem.isEmpty() ? Texts.of("places.filter.hint") : problem);
            field.setAccessibleHelp(problem);
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(4, field, new SieveMenu(model));
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

    /** What is chosen in the list; while rows are exchanged the list may hold gaps. */
    private List<PlaceRow> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .filter(row -> !(row instanceof PlaceRow.Heading))
                .toList();
    }

    private void choose() {
        List<PlaceRow> rows = chosen();
        batch.show(rows);
        if (!following && !rows.isEmpty()) {
            following = true;
            model.choose(rows);
            following = false;
        }
    }

    /** Scrolls as little as shows the whole row, or the one under the pointer would jump away. */
    private void scrollTo(int index) {
        boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= index
                && flow.getLastVisibleCell().getIndex() >= index;
        if (seen) {
            showWhole((VirtualFlow<?>) list.lookup(".virtual-flow"), index);
        } else {
            list.scrollTo(index);
        }
    }

    private static void showWhole(VirtualFlow<?> flow, int index) {
        Region cell = flow.getCell(index);
        double below = cell.getLayoutY() + cell.getHeight() - flow.getHeight();
        if (cell.getLayoutY() < 0 || below > 0) {
            flow.scrollPixels(cell.getLayoutY() < 0 ? cell.getLayoutY() : below);
        }
    }

    /** Marks the rows of what was chosen elsewhere, without choosing them again. */
    private void follow() {
        if (following) {
            return;
        }
        following = true;
        List<PlaceRow> rows = model.chosenRows();
        MultipleSelectionModel<PlaceRow> selection = list.getSelectionModel();
        if (!rows.equals(chosen())) {
            selection.clearSelection();
            rows.forEach(selection::select);
            Optional<PlaceRow> first = rows.stream().findFirst();
            first.ifPresent(row -> scrollTo(list.getItems().indexOf(row)));
        }
        following = false;
        batch.show(chosen());
    }
}

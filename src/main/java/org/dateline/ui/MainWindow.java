package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Notation;
import org.dateline.ui.PaneTurns.Pane;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.ArticleViewModel;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.Marking;
import org.dateline.ui.look.Banner;
import org.dateline.ui.look.Panes;
import org.dateline.ui.look.Toast;
import org.dateline.ui.map.CandidatePin;
import org.dateline.ui.map.MapPane;
import org.dateline.ui.map.MapViewModel;
import org.dateline.ui.map.Painter;
import org.dateline.ui.places.Answer.Alternative;
import org.dateline.ui.places.PlaceSearch;
import org.dateline.ui.places.PlacesPane;
import org.dateline.ui.places.PlacesViewModel;
import org.dateline.ui.places.WhyPane;
import org.dateline.ui.places.WhyViewModel;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Workspace;

/** The panes of the window and how they are arranged. */
final class MainWindow extends BorderPane {

    /** Alternatives that have a key. */
    private static final int MOST_PINS = 9;

    /** The list of places above, why the chosen one is there below. */
    private static final double PLACES_SHARE = 0.47;

    private final Workspace workspace;
    private final ArticlePane article;
    private final ArticleViewModel articleModel;
    private final MapPane map;
    private final MapViewModel mapModel;
    private final Marking marking;
    private final PlacesViewModel placesModel;
    private final PlacesPane places;
    private final WhyPane why;
    private final WhyViewModel whyModel;
    private final StackPane left = new StackPane();
    private final Panes right;
    private final Panes middle;
    private final Banner banner = new Banner();
    private final VBox head = new VBox(banner);
    private final ObjectProperty<Notation> notation = new SimpleObjectProperty<>(Notation.DD);
    private final VBox guides = new VBox();
    private final Toast toast = new Toast();
    private final StackPane stack = new StackPane();
    private final PaneTurns turns;
    private boolean pinsWanted = true;

    MainWindow(Workspace workspace, Painter painter, Correcting correcting, Function<String, List<Place>> complete) {
        this.workspace = workspace;
        articleModel = new ArticleViewModel(workspace);
        article = new ArticlePane(articleModel);
        mapModel = new MapViewModel(workspace);
        map = new MapPane(workspace, mapModel, painter);
        marking = new Marking(workspace, correcting);
        placesModel = new PlacesViewModel(workspace, correcting);
        places = new PlacesPane(placesModel, workspace);
        whyModel = new WhyViewModel(workspace, correcting);
        why = new WhyPane(whyModel, marking, new PlaceSearch(complete));
        map.addPopupAction("popup.why", why::focusEvidence);
        map.addPopupAction("popup.change", why::focusSearch);
        placesModel.wanted().addListener(o -> filterMap());
        whyModel.question().addListener(o -> map.showCandidates(pins()));
        getStyleClass().add("main-window");
        left.getChildren().add(article);
        left.setMinWidth(260);
        // what is too high for a small window is cut at its foot, and moves nothing
        left.setMinHeight(0);
        right = new Panes(Orientation.VERTICAL, height -> List.of(PLACES_SHARE), places, why);
        right.setMinWidth(220);
        var center = new BorderPane(map);
        center.setBottom(guides);
        center.setMinWidth(360);
        middle = new Panes(Orientation.HORIZONTAL, MainWindow::usualShares, left, center, right);
        setTop(head);
        stack.getChildren().addAll(middle, toast);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 20, 48, 20));
        // above the keys of a review or a story, which it would cover
        toast.translateYProperty().bind(guides.heightProperty().negate());
        setCenter(stack);
        turns = new PaneTurns(List.of(
                new Pane(left, article::focusText),
                new Pane(map, map::focusMap),
                new Pane(places, places::focusList),
                new Pane(why, why::focusEvidence)));
        sceneProperty()
                .addListener((o, was, scene) -> Optional.ofNullable(scene).ifPresent(turns::attach));
    }

    /** The list's filter holds on the map too. */
    private void filterMap() {
        Optional<Set<PlaceId>> wanted = placesModel.wanted().get();
        List<PlaceId> all = mapModel.painted().get().links().places().stream()
                .map(linked -> linked.place().id())
                .toList();
        mapModel.aside()
                .set(wanted.map(kept ->
                                all.stream().filter(id -> !kept.contains(id)).collect(Collectors.toSet()))
                        .orElse(Set.of()));
        map.furniture()
                .tellFilter(
                        wanted.map(kept -> Texts.of("filter.chip", kept.size(), all.size())),
                        placesModel::clearFilters);
    }

    /** Whether the map shows what else a mention may mean; who is told the story decides nothing. */
    void wantPins(boolean wanted) {
        if (wanted != pinsWanted) {
            pinsWanted = wanted;
            map.showCandidates(pins());
        }
    }

    /** What else the mention in hand may mean, as far as one key takes it. */
    private List<CandidatePin> pins() {
        List<Alternative> others = whyModel.question()
                .get()
                .filter(asked -> pinsWanted)
                .map(asked -> asked.answer().alternatives())
                .orElse(List.of());
        return IntStream.range(0, Math.min(MOST_PINS, others.size()))
                .mapToObj(i -> new CandidatePin(
                        others.get(i).place(),
                        i + 1,
                        others.get(i).distinction(),
                        () -> whyModel.takeAlternative(i + 1)))
                .toList();
    }

    ArticlePane article() {
        return article;
    }

    ArticleViewModel articleModel() {
        return articleModel;
    }

    MapPane map() {
        return map;
    }

    MapViewModel mapModel() {
        return mapModel;
    }

    /** Words of the open article, short enough for a line of a menu. */
    String articleText(Span span) {
        return workspace
                .document()
                .get()
                .map(document ->
                        TextMenu.shortened(document.analysis().article().text(), span))
                .orElse("");
    }

    Marking marking() {
        return marking;
    }

    PlacesViewModel placesModel() {
        return placesModel;
    }

    WhyPane why() {
        return why;
    }

    WhyViewModel whyModel() {
        return whyModel;
    }

    /** In which notation the position under the pointer is written. */
    ObjectProperty<Notation> notation() {
        return notation;
    }

    /** Adds a bar at the head of the window, above what there is to say. */
    void addHead(Node bar) {
        head.getChildren().add(head.getChildren().size() - 1, bar);
    }

    /** Goes on with what another window lists, seeks and says. */
    void takeOver(MainWindow other) {
        placesModel.takeOver(other.placesModel);
        article.takeOverFinding(other.article);
        banner.takeOver(other.banner);
        toast.takeOver(other.toast);
    }

    /** Says something that stays until it is closed. */
    void warn(Message message) {
        banner.show(message);
    }

    Banner banner() {
        return banner;
    }

    void hideBanner() {
        banner.hide();
    }

    /** Says that something is done, without moving anything. */
    void say(Message message) {
        toast.show(message);
    }

    /** Adds something that opens over the panes. */
    void addOverlay(Node node, Pos position, Insets margin) {
        stack.getChildren().add(node);
        StackPane.setAlignment(node, position);
        StackPane.setMargin(node, margin);
    }

    /** Adds a bar under the map. */
    void addGuide(Node bar) {
        guides.getChildren().add(bar);
    }

    /** What stands in place of the article while none is open. */
    void setEmptyState(Node empty, Workspace workspace) {
        left.getChildren().add(empty);
        Runnable show = () -> {
            boolean none = workspace.document().get().isEmpty()
                    && workspace.awaited().get().isEmpty();
            empty.setVisible(none);
            empty.setManaged(none);
            article.setVisible(!none);
        };
        workspace.document().addListener(o -> show.run());
        workspace.awaited().addListener(o -> show.run());
        show.run();
    }

    void setFoot(StatusViewModel status, Node progress) {
        var summary = new Label();
        summary.textProperty().bind(status.summary());
        summary.setMinWidth(0);
        var position = new Label();
        position.getStyleClass().add("pointer-position");
        position.setMinWidth(Region.USE_PREF_SIZE);
        map.pointer()
                .addListener((o, was, at) ->
                        position.setText(at.map(here -> StatusViewModel.position(here, notation.get()))
                                .orElse("")));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(16, summary, gap, progress, position);
        foot.getStyleClass().add("status-line");
        foot.setAlignment(Pos.CENTER_LEFT);
        setBottom(foot);
    }

    /** Gives the keyboard to the pane after (or before) the one that has it. */
    void turnPane(int step) {
        turns.turn(getScene(), step);
    }

    /** Shares at which the reader divides the panes: two of the width, one of the right pane's height; empty while they stand as usual. */
    List<Double> dividers() {
        Optional<List<Double>> across = middle.chosen();
        Optional<List<Double>> down = right.chosen();
        if (across.isEmpty() && down.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<Double>(across.orElseGet(() -> usualShares(middle.getWidth())));
        shares.addAll(down.orElse(List.of(PLACES_SHARE)));
        return shares;
    }

    void setDividers(List<Double> shares) {
        if (shares.size() == 3) {
            middle.choose(shares.subList(0, 2));
            right.choose(shares.subList(2, 3));
        }
    }

    private static List<Double> usualShares(double width) {
        double text = Math.max(340, Math.min(560, width * 0.31));
        double list = Math.max(240, Math.min(340, width * 0.21));
        return List.of(text / width, 1 - list / width);
    }
}

package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.cartography.PlaceKind;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Quote;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Focus;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk;
import org.dateline.ui.workspace.Workspace;

/** What the popup of a marker says: the place, and what the article says of it, a mention at a time. */
public final class PopupViewModel {

    /** Characters of a quote to either side of the mention: about three lines of the popup in all. */
    private static final int QUOTE_REACH = 90;

    /**
     * A page of the popup.
     *
     * @param at where it stands
     * @param title what it is called
     * @param kind the style class of its colour
     * @param description its kind and what holds it
     * @param quote one of its mentions
     * @param mention where that is
     * @param position "1 of 4"
     * @param isPlace whether it is a place with a verdict, and not ground that is told by other places
     * @param hasOthers whether there are other mentions to turn to
     */
    public record Page(
            LatLon at,
            String title,
            String kind,
            String description,
            Quote quote,
            Span mention,
            String position,
            boolean isPlace,
            boolean hasOthers) {}

    /** The style class of told ground. */
    private static final String TOLD = "relative";

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PlaceId> open = Optional.empty();
    private Optional<Span> openTold = Optional.empty();

    public PopupViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.focus().addListener(o -> refresh());
        workspace.document().addListener(o -> refresh());
    }

    /** What is shown; empty when the popup is closed. */
    public ReadOnlyObjectProperty<Optional<Page>> page() {
        return page.getReadOnlyProperty();
    }

    /** Opens the popup of a place and selects it. */
    public void open(PlaceId place) {
        open = Optional.of(place);
        openTold = Optional.empty();
        workspace.select(new Selection.OfPlace(place));
        refresh();
    }

    /** Opens the popup of a place that the article tells by others, and selects it. */
    public void openTold(Span words) {
        open = Optional.empty();
        openTold = Optional.of(words);
        workspace.select(new Selection.OfTold(words));
        refresh();
    }

    /** Closes the popup; what is selected stays selected. */
    public void close() {
        open = Optional.empty();
        openTold = Optional.empty();
        refresh();
    }

    public void next() {
        turn(Walk.Way.FORWARD);
    }

    public void previous() {
        turn(Walk.Way.BACK);
    }

    /** Of several articles together, what each says of the place; empty where a single one is shown. */
    public List<InArticle> articles() {
        return workspace
                .document()
                .get()
                .flatMap(document -> open.map(place -> InArticle.of(document, place)))
                .orElse(List.of());
    }

    /** Goes from all articles together to the one that holds a mention. */
    public void goToArticle(Span mention) {
        workspace.showSource(mention);
    }

    /** Selects the words that are quoted, so that the text scrolls to them. */
    public void goToText() {
        page.get()
                .ifPresent(shown -> workspace.select(
                        openTold.isPresent()
                                ? new Selection.OfTold(shown.mention())
                                : new Selection.OfMention(shown.mention())));
    }

    private void turn(Walk.Way way) {
        if (openTold.isPresent()) {
            turnTold(way);
            return;
        }
        workspace
                .links()
                .flatMap(links -> Walk.step(links, workspace.focus().get(), Walk.Among.THIS_PLACE, way))
                .ifPresent(span -> workspace.select(new Selection.OfMention(span)));
    }

    private void turnTold(Walk.Way way) {
        workspace.links().ifPresent(links -> {
            List<Span> same = sameGround(links, openTold.orElseThrow());
            int step = way == Walk.Way.FORWARD ? 1 : -1;
            openTold(same.get(Math.floorMod(same.indexOf(openTold.orElseThrow()) + step, same.size())));
        });
    }

    /** The popup stays with its place: selecting another closes it. */
    private void refresh() {
        Focus focus = workspace.focus().get();
        if (!open.equals(focus.place())) {
            open = Optional.empty();
        }
        if (!(focus.places().isEmpty() && openTold.equals(focus.mention()))) {
            openTold = Optional.empty();
        }
        page.set(workspace
                .links()
                .flatMap(links -> open.flatMap(id -> pageOf(links, id))
                        .or(() -> openTold.flatMap(words -> pageOf(links, words)))));
    }

    private Optional<Page> pageOf(Links links, PlaceId id) {
        Optional<Span> inHand = workspace.focus().get().mention();
        return links.place(id).map(linked -> {
            List<Span> spans =
                    linked.mentions().stream().map(r -> r.mention().span()).toList();
            Span mention = inHand.filter(spans::contains).orElse(spans.get(0));
            return page(
                    links,
                    linked.place().location(),
                    PlaceText.name(linked.place()),
                    KindStyle.styleClass(PlaceKind.of(linked)),
                    PlaceText.description(linked.place()),
                    mention,
                    spans);
        });
    }

    private static Optional<Page> pageOf(Links links, Span words) {
        return told(links, words)
                .map(told -> page(
                        links,
                        told.footprint().center(),
                        capitalised(Texts.of(told.description())),
                        TOLD,
                        Texts.of("told.description"),
                        words,
                        sameGround(links, words)));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Texts.locale()) + words.substring(1);
    }

    private static Optional<RelativePlace> told(Links links, Span words) {
        return links.analysis().relatives().stream()
                .filter(told -> told.span().equals(words))
                .findFirst();
    }

    /** The words of all that tell the same ground: it is one patch on the map. */
    private static List<Span> sameGround(Links links, Span words) {
        return told(links, words).stream()
                .flatMap(told -> links.analysis().relatives().stream()
                        .filter(other -> other.footprint().equals(told.footprint())))
                .map(RelativePlace::span)
                .toList();
    }

    private static Page page(
            Links links, LatLon at, String title, String kind, String description, Span mention, List<Span> all) {
        return new Page(
                at,
                title,
                kind,
                description,
                Quote.of(links.analysis().article(), mention, QUOTE_REACH),
                mention,
                Texts.of("popup.position", all.indexOf(mention) + 1, all.size()),
                !kind.equals(TOLD),
                all.size() > 1);
    }
}

package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Quote;
import org.dateline.ui.Selection;
import org.dateline.ui.Texts;
import org.dateline.ui.Walk;
import org.dateline.ui.Workspace;

/** What the popup of a marker says: the place, and what the article says of it, a mention at a time. */
public final class PopupViewModel {

    /** Characters of a quote to either side of the mention: about three lines of the popup in all. */
    private static final int QUOTE_REACH = 90;

    /**
     * A page of the popup.
     *
     * @param place the place
     * @param description its kind and what holds it
     * @param quote one of its mentions
     * @param mention where that is
     * @param position "1 of 4"
     * @param hasOthers whether there are other mentions to turn to
     */
    public record Page(
            LinkedPlace place, String description, Quote quote, Span mention, String position, boolean hasOthers) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PlaceId> open = Optional.empty();

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
        workspace.select(new Selection.OfPlace(place));
        refresh();
    }

    /** Closes the popup; what is selected stays selected. */
    public void close() {
        open = Optional.empty();
        refresh();
    }

    public void next() {
        turn(Walk.Way.FORWARD);
    }

    public void previous() {
        turn(Walk.Way.BACK);
    }

    /** Selects the mention that is quoted, so that the text scrolls to it. */
    public void goToText() {
        page.get().ifPresent(shown -> workspace.select(new Selection.OfMention(shown.mention())));
    }

    private void turn(Walk.Way way) {
        workspace
                .links()
                .flatMap(links -> Walk.step(links, workspace.focus().get(), Walk.Among.THIS_PLACE, way))
                .ifPresent(span -> workspace.select(new Selection.OfMention(span)));
    }

    /** The popup stays with its place: selecting another closes it. */
    private void refresh() {
        Optional<PlaceId> chosen = workspace.focus().get().place();
        if (!open.equals(chosen)) {
            open = Optional.empty();
        }
        page.set(open.flatMap(id -> workspace.links().flatMap(links -> pageOf(links, id))));
    }

    private Optional<Page> pageOf(Links links, PlaceId id) {
        Optional<Span> inHand = workspace.focus().get().mention();
        return links.place(id).map(place -> {
            List<Span> spans =
                    place.mentions().stream().map(r -> r.mention().span()).toList();
            Span mention = inHand.filter(spans::contains).orElse(spans.get(0));
            return new Page(
                    place,
                    PlaceText.description(place.place()),
                    Quote.of(links.analysis().article(), mention, QUOTE_REACH),
                    mention,
                    Texts.of("popup.position", spans.indexOf(mention) + 1, spans.size()),
                    spans.size() > 1);
        });
    }
}

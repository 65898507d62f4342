package org.dateline.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution;
import org.dateline.ui.words.Quote;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;

/** The article as a journey: its mentions in reading order, one stop where several in a row name the same place. */
public final class StoryViewModel {

    /**
     * Where the reader stands.
     *
     * @param number of the stop, from 1
     * @param of how many there are
     * @param linked where it leads
     * @param quote what the article says there
     */
    public record Stop(int number, int of, LinkedPlace linked, Quote quote) {

        public Place place() {
            return linked.place();
        }
    }

    /** About a sentence. */
    private static final int QUOTE_REACH = 80;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Stop>> stop = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Resolution> stops = List.of();
    private int at;

    public StoryViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.document().addListener(o -> end());
    }

    /** The stop at hand; empty while no story is told. */
    public ReadOnlyObjectProperty<Optional<Stop>> stop() {
        return stop.getReadOnlyProperty();
    }

    /** Begins at the mention in hand, or at the first. */
    public void begin() {
        stops = workspace.links().map(StoryViewModel::stops).orElse(List.of());
        int from = workspace.focus().get().mention().map(Span::start).orElse(0);
        at = 0;
        while (at < stops.size() - 1 && stops.get(at).mention().span().start() < from) {
            at++;
        }
        tell();
    }

    /** Goes on, and answers whether there was another stop. */
    public boolean next() {
        return go(at + 1);
    }

    public boolean previous() {
        return go(at - 1);
    }

    /** Goes back to where the article begins. */
    public void restart() {
        go(0);
    }

    public void end() {
        stops = List.of();
        stop.set(Optional.empty());
    }

    /** Goes on where another is, in the same article. */
    void takeOver(StoryViewModel other) {
        if (other.stop.get().isPresent()) {
            stops = workspace.links().map(StoryViewModel::stops).orElse(List.of());
            at = Math.min(other.at, stops.size() - 1);
            show();
        }
    }

    private boolean go(int index) {
        boolean there = index >= 0 && index < stops.size();
        if (there) {
            at = index;
            tell();
        }
        return there;
    }

    private void tell() {
        if (!stops.isEmpty()) {
            workspace.select(new Selection.OfMention(stops.get(at).mention().span()));
        }
        show();
    }

    private void show() {
        if (stops.isEmpty()) {
            stop.set(Optional.empty());
            return;
        }
        Resolution here = stops.get(at);
        Links links = workspace.links().orElseThrow();
        LinkedPlace place = links.place(here.place().orElseThrow().id()).orElseThrow();
        Quote quote = Quote.of(links.analysis().article(), here.mention().span(), QUOTE_REACH);
        stop.set(Optional.of(new Stop(at + 1, stops.size(), place, quote)));
    }

    static List<Resolution> stops(Links links) {
        var stops = new ArrayList<Resolution>();
        for (Resolution resolution : links.analysis().resolutions()) {
            boolean tells = resolution.place().isPresent()
                    && resolution.mention().role() != Role.DEMONYM
                    && resolution.mention().role() != Role.RELATED;
            boolean sameAgain = !stops.isEmpty()
                    && stops.get(stops.size() - 1)
                            .place()
                            .map(Place::id)
                            .equals(resolution.place().map(Place::id));
            if (tells && !sameAgain) {
                stops.add(resolution);
            }
        }
        return List.copyOf(stops);
    }
}

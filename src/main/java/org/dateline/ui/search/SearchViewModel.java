package org.dateline.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Coordinates;
import org.dateline.geo.Reading;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Quote;
import org.dateline.ui.workspace.Sought;
import org.dateline.ui.workspace.Workspace;

/** One box that finds places of the article, words of the article, any place of the gazetteer, and positions in any notation. */
public final class SearchViewModel {

    private static final int PLACES = 5;
    private static final int QUOTES = 5;
    private static final int ENTRIES = 6;
    private static final int QUOTE_REACH = 36;
    private static final int LEAST_LETTERS = 2;

    /** Something found. */
    public sealed interface Hit {

        /** A place of the article. */
        record InArticle(LinkedPlace linked) implements Hit {}

        /** Words of the article, with what stands around them. */
        record InText(Span span, Quote quote) implements Hit {}

        /** A place that the article need not mention. */
        record InGazetteer(Place place) implements Hit {}

        /** A position that was typed. */
        record AtPosition(Reading reading) implements Hit {}
    }

    private final Workspace workspace;
    private final Function<String, List<Place>> complete;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shown = FXCollections.unmodifiableObservableList(hits);

    /**
     * A search.
     *
     * @param complete the places of the gazetteer of which a name begins so
     */
    public SearchViewModel(Workspace workspace, Function<String, List<Place>> complete) {
        this.workspace = workspace;
        this.complete = complete;
        query.addListener(o -> search());
    }

    public StringProperty query() {
        return query;
    }

    /** A typed position first, then places of the article, then its words, then the rest of the world. */
    public ObservableList<Hit> hits() {
        return shown;
    }

    private void search() {
        String wanted = query.get().strip();
        var found = new ArrayList<Hit>();
        Coordinates.parse(wanted).map(Hit.AtPosition::new).ifPresent(found::add);
        if (wanted.length() >= LEAST_LETTERS) {
            workspace.links().ifPresent(links -> {
                inArticle(links, wanted).forEach(found::add);
                inText(links, wanted).forEach(found::add);
            });
            complete.apply(wanted).stream()
                    .filter(place -> workspace
                            .links()
                            .flatMap(links -> links.place(place.id()))
                            .isEmpty())
                    .limit(ENTRIES)
                    .map(Hit.InGazetteer::new)
                    .forEach(found::add);
        }
        hits.setAll(found);
    }

    private static Stream<Hit> inArticle(Links links, String wanted) {
        String folded = Names.fold(wanted);
        return links.places().stream()
                .filter(linked -> PlaceText.names(linked.place())
                        .anyMatch(name -> Names.fold(name).contains(folded)))
                .limit(PLACES)
                .map(Hit.InArticle::new);
    }

    private static Stream<Hit> inText(Links links, String wanted) {
        var article = links.analysis().article();
        return Sought.in(article.text(), wanted)
                .limit(QUOTES)
                .map(span -> new Hit.InText(span, Quote.of(article, span, QUOTE_REACH)));
    }
}

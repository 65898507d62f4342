package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dateline.Links;
import org.dateline.geo.LatLon;
import org.dateline.geo.Notation;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** The line at the foot of the window. */
public final class StatusViewModel {

    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public StatusViewModel(Workspace workspace) {
        workspace.document().addListener((o, was, document) -> summary.set(summary(document)));
        summary.set(summary(workspace.document().get()));
    }

    /** "14 places, 27 mentions, 2 not found, 1 unsure · WGS 84 · offline basemap · 0.3 s". */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    static String summary(Optional<Document> document) {
        if (document.isEmpty()) {
            return Texts.of("status.map");
        }
        Links links = document.get().links();
        var counts = new ArrayList<String>();
        counts.add(Texts.of("status.places", links.places().size()));
        counts.add(Texts.of(
                "status.mentions",
                links.places().stream().mapToInt(p -> p.mentions().size()).sum()
                        + links.unlocated().size()));
        if (!links.unlocated().isEmpty()) {
            counts.add(Texts.of("status.notFound", links.unlocated().size()));
        }
        long unsure =
                links.places().stream().filter(Links.LinkedPlace::isUnsure).count();
        if (unsure > 0) {
            counts.add(Texts.of("status.unsure", unsure));
        }
        if (document.get().combined().isPresent()) {
            return String.join(" · ", String.join(", ", counts), Texts.of("status.map"));
        }
        double seconds = document.get().took().toMillis() / 1000.0;
        return String.join(
                " · ", List.of(String.join(", ", counts), Texts.of("status.map"), Texts.of("status.seconds", seconds)));
    }

    /** A position in the notation chosen; in decimal degrees where that does not reach. */
    static String position(LatLon at, Notation notation) {
        return notation == Notation.DD ? position(at) : notation.format(at).orElseGet(() -> position(at));
    }

    /** A position as a reader writes it: "31.59383, 64.37161". */
    static String position(LatLon at) {
        return String.format(
                Locale.ROOT,
                "%.4f° %s  %.4f° %s",
                Math.abs(at.lat()),
                at.lat() < 0 ? "S" : "N",
                Math.abs(at.lon()),
                at.lon() < 0 ? "W" : "E");
    }
}

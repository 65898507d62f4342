package org.dateline.ui.map;

import java.text.NumberFormat;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.dateline.geo.LatLon;
import org.dateline.geo.Route;
import org.dateline.ui.words.Texts;

/** Measures a way on the map, click by click. */
public final class MeasureViewModel {

    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Route> route = new ReadOnlyObjectWrapper<>(Route.EMPTY);

    public MeasureViewModel() {
        active.addListener(o -> {
            if (!active.get()) {
                route.set(Route.EMPTY);
            }
        });
    }

    /** Whether clicks measure. Turned off, what was measured goes. */
    public BooleanProperty active() {
        return active;
    }

    public ReadOnlyObjectProperty<Route> route() {
        return route.getReadOnlyProperty();
    }

    /** Begins anew at a position. */
    public void from(LatLon position) {
        active.set(true);
        route.set(new Route(List.of(position)));
    }

    /** Goes on to a position; begins to measure if need be. */
    public void to(LatLon position) {
        active.set(true);
        route.set(route.get().then(position));
    }

    /** Takes the last point back. */
    public void back() {
        route.set(route.get().shortened());
    }

    /** "1,240.3 km, the last leg 320.0 km", or what to do. */
    public String text() {
        Route way = route.get();
        return switch (way.points().size()) {
            case 0 -> Texts.of("measure.begin");
            case 1 -> Texts.of("measure.goOn");
            case 2 -> length(way.metres());
            default -> Texts.of("measure.legs", length(way.metres()), length(way.lastMetres()));
        };
    }

    /** "850 m", "3.42 km", "1,240.3 km". */
    static String length(double metres) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        int digits = metres < 1000 ? 0 : metres < 100_000 ? 2 : 1;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return metres < 1000 ? format.format(metres) + " m" : format.format(metres / 1000) + " km";
    }
}

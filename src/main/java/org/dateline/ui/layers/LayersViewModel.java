package org.dateline.ui.layers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.cartography.Layer;
import org.dateline.cartography.Overlay;

/** What of the map is shown: layers of the basemap, and the reader's own ones. */
public final class LayersViewModel {

    private final ObjectProperty<Set<Layer>> shown;
    private final ObjectProperty<List<Overlay>> painted;
    private final Map<Layer, BooleanProperty> switches = new EnumMap<>(Layer.class);
    private final BooleanProperty locator = new SimpleBooleanProperty(true);
    private final ObservableList<OwnLayer> own = FXCollections.observableArrayList();
    // one for all: such a view listens weakly, and one made for a listener alone would fall silent
    private final ObservableList<OwnLayer> ownView = FXCollections.unmodifiableObservableList(own);

    /**
     * A choice of layers.
     *
     * @param shown the layers of the basemap that the map shows; read and written
     * @param painted the overlays that the map shows, the lowest first; written
     */
    public LayersViewModel(ObjectProperty<Set<Layer>> shown, ObjectProperty<List<Overlay>> painted) {
        this.shown = shown;
        this.painted = painted;
        for (Layer layer : Layer.values()) {
            var on = new SimpleBooleanProperty(shown.get().contains(layer));
            on.addListener((o, was, is) -> turn(layer, is));
            switches.put(layer, on);
        }
        shown.addListener(
                o -> switches.forEach((layer, on) -> on.set(shown.get().contains(layer))));
    }

    /** All layers that are shown. */
    public Set<Layer> shown() {
        return shown.get();
    }

    /** Shows these and no others. */
    public void show(Set<Layer> wanted) {
        shown.set(Set.copyOf(wanted));
    }

    /** Whether a small map shows where the map lies. */
    public BooleanProperty locator() {
        return locator;
    }

    /** Whether a layer of the basemap is shown. */
    public BooleanProperty isShown(Layer layer) {
        return switches.get(layer);
    }

    /** The reader's own layers, the lowest first. */
    public ObservableList<OwnLayer> own() {
        return ownView;
    }

    /** Lays something over all that is there. */
    public OwnLayer add(Overlay overlay) {
        return add(overlay, Optional.empty());
    }

    /** The same, read from a file, so that it can be read again the next time. */
    public OwnLayer add(Overlay overlay, Optional<Path> file) {
        var layer = new OwnLayer(overlay, file);
        layer.visible().addListener(o -> paint());
        layer.opacity().addListener(o -> paint());
        own.add(layer);
        paint();
        return layer;
    }

    /** Moves a layer up over others, or down below them, by so many steps. */
    public void raise(OwnLayer layer, int steps) {
        int from = own.indexOf(layer);
        int to = Math.max(0, Math.min(own.size() - 1, from + steps));
        if (from >= 0 && to != from) {
            var order = new ArrayList<>(own);
            order.add(to, order.remove(from));
            own.setAll(order);
            paint();
        }
    }

    public void remove(OwnLayer layer) {
        own.remove(layer);
        paint();
    }

    /** The colour in which a layer is drawn, 0xRRGGBB; a picture has none. */
    public OptionalInt rgb(OwnLayer layer) {
        return Overlay.rgb(layer.overlay(), own.indexOf(layer));
    }

    private void turn(Layer layer, boolean on) {
        var next = EnumSet.noneOf(Layer.class);
        next.addAll(shown.get());
        if (on ? next.add(layer) : next.remove(layer)) {
            shown.set(Set.copyOf(next));
        }
    }

    private void paint() {
        painted.set(own.stream().map(OwnLayer::painted).toList());
    }
}

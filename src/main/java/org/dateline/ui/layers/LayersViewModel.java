package org.dateline.ui.layers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    /** Whether a layer of the basemap is shown. */
    public BooleanProperty isShown(Layer layer) {
        return switches.get(layer);
    }

    /** The reader's own layers, the lowest first. */
    public ObservableList<OwnLayer> own() {
        return ownView;
    }

    /** Lays something over all that is there. */
    public void add(Overlay overlay) {
        var layer = new OwnLayer(overlay);
        layer.visible().addListener(o -> paint());
        layer.opacity().addListener(o -> paint());
        own.add(layer);
        paint();
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

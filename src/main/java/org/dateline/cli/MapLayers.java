package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.overlay.OverlayException;
import org.dateline.cartography.overlay.Overlays;
import org.dateline.cartography.query.FilterException;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.gazetteer.PlaceId;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;
import picocli.CommandLine.Option;

/** Which layers a map shows, as the command line says it, and the reader's own ones. Filled in by picocli, then read. */
final class MapLayers {

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description =
                    "lay this GeoJSON, KML, KMZ, CSV, GeoPackage or GeoTIFF file over the map; may be given again, the last on top")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--layers",
            paramLabel = "LAYER",
            split = ",",
            description = "show just these, and the places of the article: ${COMPLETION-CANDIDATES};"
                    + " naming kinds of place shows just those kinds")
    private Set<Layer> only = EnumSet.noneOf(Layer.class);

    @Option(names = "--show", paramLabel = "LAYER", split = ",", description = "show these besides what is usual")
    private Set<Layer> more = EnumSet.noneOf(Layer.class);

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description =
                    "mark the places that match only: words, or a condition like \"country = 'Sudan' AND mentions > 1\";"
                            + " of the others faint dots remain")
    private String filter = "";

    @Option(
            names = "--hide",
            paramLabel = "LAYER",
            split = ",",
            description = "leave these out: ${COMPLETION-CANDIDATES}")
    private Set<Layer> hidden = EnumSet.noneOf(Layer.class);

    /**
     * Reads the reader's files.
     *
     * @throws CommandFailure for the first that cannot be laid over a map
     */
    List<Overlay> overlays() throws CommandFailure {
        var overlays = new ArrayList<Overlay>();
        for (Path file : files) {
            try {
                overlays.add(Overlays.read(file));
            } catch (OverlayException e) {
                throw CommandFailure.because(e);
            }
        }
        return overlays;
    }

    /**
     * The filter that was asked for.
     *
     * @throws Refusal when it cannot be understood
     */
    PlaceFilter filter() {
        try {
            return PlaceFilter.of(filter);
        } catch (FilterException e) {
            throw new Refusal(Saying.of("cli.option", "--filter", Worded.of(e)), e);
        }
    }

    MapScene dress(MapScene scene, List<Overlay> overlays) {
        var layers = EnumSet.noneOf(Layer.class);
        layers.addAll(only.isEmpty() ? scene.layers() : only);
        layers.add(Layer.PLACES);
        if (Collections.disjoint(layers, Layer.of(Layer.Group.KIND))) {
            layers.addAll(Layer.of(Layer.Group.KIND));
        }
        layers.addAll(more);
        layers.removeAll(hidden);
        PlaceFilter wanted = filter();
        Set<PlaceId> aside = scene.links().places().stream()
                .filter(place -> !wanted.matches(place))
                .map(place -> place.place().id())
                .collect(Collectors.toSet());
        return scene.withLayers(layers).withOverlays(overlays).withAside(aside);
    }
}

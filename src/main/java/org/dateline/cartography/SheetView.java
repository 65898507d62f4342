package org.dateline.cartography;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Links;
import org.dateline.cartography.projection.FittingProjection;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.cartography.projection.Projection;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** What part of the world a sheet shows, and in which projection. */
final class SheetView {

    private static final Bounds WORLD = new Bounds(-90, -180, 90, 180);

    /** A quarter of the way round the earth, in metres. */
    private static final double FARTHEST = 10_000_000;

    /** From here on lands are drawn out of all shape, in metres from the middle. */
    private static final double BACK = 15_000_000;

    private final Links links;
    private final Snapshot.Options options;
    private final Projection projection;
    private final Optional<Bounds> asked;
    private final Bounds box;

    /** @throws ProjectionException when the projection asked for is not there or does not reach so far */
    SheetView(Links links, Snapshot.Options options) throws ProjectionException {
        this.links = links;
        this.options = options;
        Viewport flat = flat(options.width(), options.height(), 1);
        Bounds sheet = ProjectedFit.shown(flat);
        this.asked = options.extent().or(() -> options.view().map(view -> sheet));
        Bounds shown = asked.or(() -> Fit.extent(links)).orElse(WORLD);
        boolean world = options.projection() == ProjectionChoice.FITTING && FittingProjection.isWorld(shown, sheet);
        this.box = world ? around(shown) : shown;
        Projection chosen = options.projection().projection(box, sheet);
        boolean fitting = options.projection() == ProjectionChoice.FITTING && !world;
        this.projection =
                fitting && reachesTooFar(chosen) ? FittingProjection.ofBelt(box).orElse(chosen) : chosen;
    }

    /**
     * Whether the map would show the far side of the globe, which a projection about a middle tears apart. A key below may
     * leave the map less than half of the sheet's height: even then its back must not be seen.
     */
    private boolean reachesTooFar(Projection chosen) {
        return farthest(chosen, options.height()) > FARTHEST || farthest(chosen, options.height() * 0.4) > BACK;
    }

    /** Metres from the middle of the ground to the farthest corner of a map of some height. */
    private double farthest(Projection chosen, double height) {
        Viewport map = view(chosen, options.width(), (int) Math.max(100, height));
        LatLon middle = box.center();
        return Stream.of(
                        map.seen(0, 0),
                        map.seen(map.width(), 0),
                        map.seen(0, map.height()),
                        map.seen(map.width(), map.height()))
                .mapToDouble(corner -> corner.map(middle::distanceMetres).orElse(Double.MAX_VALUE))
                .max()
                .orElseThrow();
    }

    /** The whole world, the meridian of what is to be shown in its middle. */
    private static Bounds around(Bounds shown) {
        double middle = shown.center().lon();
        return new Bounds(-90, Longitudes.wrapped(middle - 179.9999), 90, Longitudes.wrapped(middle + 179.9999));
    }

    Projection projection() {
        return projection;
    }

    /** The view of a map of so many view pixels. */
    Viewport view(int width, int height) {
        return view(width, height, 1);
    }

    /**
     * The view of a map of so many view pixels.
     *
     * @param share 1, or less on a map that is smaller by so much than it would be alone on its sheet: it shows the same ground
     */
    Viewport view(int width, int height, double share) {
        if (projection.repeats()) {
            return flat(width, height, share);
        }
        return view(projection, width, height);
    }

    private Viewport view(Projection plane, int width, int height) {
        double padding = box.height() > 179 ? 10 : asked.isPresent() ? 0 : Fit.padding(width, height);
        return ProjectedFit.of(plane, box, width, height, padding, asked.isPresent() ? Camera.MAX_ZOOM : Fit.CLOSEST);
    }

    private Viewport flat(int width, int height, double share) {
        return options.extent()
                .map(extent -> Camera.fit(extent, width, height, 0, Camera.MAX_ZOOM))
                .or(() -> options.view().map(view -> flat(view, width, height, share)))
                .orElseGet(() -> Fit.to(links, width, height));
    }

    private static Viewport flat(Viewport view, int width, int height, double share) {
        double zoom = view.zoom() + Math.log(share) / Math.log(2);
        return Camera.clamp(new Viewport(view.x(), view.y(), zoom, width, height));
    }
}

package org.dateline.cartography;

import java.util.Optional;
import org.dateline.Links;
import org.dateline.cartography.projection.FittingProjection;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.cartography.projection.Projection;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.geo.Bounds;

/** What part of the world a sheet shows, and in which projection. */
final class SheetView {

    private static final Bounds WORLD = new Bounds(-90, -180, 90, 180);

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
        this.projection = options.projection().projection(box, sheet);
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
        double padding = box.height() > 179 ? 10 : asked.isPresent() ? 0 : Fit.padding(width, height);
        return ProjectedFit.of(
                projection, box, width, height, padding, asked.isPresent() ? Camera.MAX_ZOOM : Fit.CLOSEST);
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

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
        Viewport flat = flat(options.width(), options.height());
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
        if (projection.repeats()) {
            return flat(width, height);
        }
        double padding = box.height() > 179 ? 10 : asked.isPresent() ? 0 : Fit.padding(width, height);
        return ProjectedFit.of(
                projection, box, width, height, padding, asked.isPresent() ? Camera.MAX_ZOOM : Fit.CLOSEST);
    }

    private Viewport flat(int width, int height) {
        return options.extent()
                .map(extent -> Camera.fit(extent, width, height, 0, Camera.MAX_ZOOM))
                .or(() -> options.view().map(view -> Camera.resize(view, width, height)))
                .orElseGet(() -> Fit.to(links, width, height));
    }
}

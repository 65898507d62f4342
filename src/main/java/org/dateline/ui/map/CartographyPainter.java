package org.dateline.ui.map;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.Painting;

/** Paints with the cartography, as soon as the basemap is loaded. */
public final class CartographyPainter implements Painter {

    private final Callable<Basemap> basemap;
    private Optional<MapPainter> painter = Optional.empty();

    /**
     * A painter.
     *
     * @param basemap waits for the basemap; called on the painter's worker
     */
    public CartographyPainter(Callable<Basemap> basemap) {
        this.basemap = basemap;
    }

    @Override
    public Picture paint(Wish wish) {
        Painting painting = switch (wish.ground()) {
            case MAP -> painter().paint(wish.scene(), wish.view(), wish.scale(), wish.theme(), wish.frame());
            case TILES -> painter().paintOverTiles(wish.scene(), wish.view(), wish.scale(), wish.theme(), wish.frame());
        };
        return new Picture(wish, painting.pixelWidth(), painting.pixelHeight(), painting.argb());
    }

    private synchronized MapPainter painter() {
        try {
            if (painter.isEmpty()) {
                painter = Optional.of(new MapPainter(basemap.call()));
            }
            return painter.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}

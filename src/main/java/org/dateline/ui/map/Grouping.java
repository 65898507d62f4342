package org.dateline.ui.map;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MarkerGroups;

/**
 * Which places share a marker now. Few are grouped at once. Many take as long as several frames; they are grouped by a worker
 * while the groups of the zoom before are shown, which are right in all but that some lie too close or too far apart. Too far
 * out they would be too many, though, and then the window waits. For the window's thread.
 */
final class Grouping {

    /** So many places take a millisecond or two. */
    static final int FEW = 600;

    private final Executor worker;
    private final Executor window;
    private final Runnable regrouped;
    private Optional<MarkerGroups> held = Optional.empty();
    private boolean busy;

    /**
     * No groups yet.
     *
     * @param worker groups many places
     * @param window runs on the window's thread
     * @param regrouped is told when other groups hold than were shown
     */
    Grouping(Executor worker, Executor window, Runnable regrouped) {
        this.worker = worker;
        this.window = window;
        this.regrouped = regrouped;
    }

    /** The groups to show of a scene at a zoom. */
    MarkerGroups of(MapScene scene, double zoom) {
        MarkerGroups now = held.filter(groups -> groups.isOf(scene))
                .map(groups -> groups.holdsAt(zoom)
                                || groups.isFarFrom(zoom)
                                || scene.places().size() <= FEW
                        ? groups.renewed(scene, zoom)
                        : meanwhile(groups, scene, zoom))
                .orElseGet(() -> MarkerGroups.of(scene, zoom));
        held = Optional.of(now);
        return now;
    }

    private MarkerGroups meanwhile(MarkerGroups old, MapScene scene, double zoom) {
        if (!busy) {
            busy = true;
            var unused = CompletableFuture.supplyAsync(() -> MarkerGroups.of(scene, zoom), worker)
                    .thenAcceptAsync(this::come, window);
        }
        return old.stretchedTo(zoom);
    }

    /** Takes what has been grouped, unless other places are shown by now. */
    private void come(MarkerGroups fresh) {
        busy = false;
        if (held.filter(fresh::isOfSameScene).isPresent()) {
            held = Optional.of(fresh);
        }
        regrouped.run();
    }
}

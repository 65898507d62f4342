package org.dateline.ui.map;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Flight;
import org.dateline.cartography.Viewport;
import org.dateline.ui.map.Motion.Ease;
import org.dateline.ui.map.Motion.Glide;
import org.dateline.ui.map.Motion.Travel;

/**
 * Where the map looks, and how it gets there: at once while the pointer drags, gliding after it, flying when a place is
 * called. Any new move ends the one under way. To be used on the JavaFX thread.
 */
public final class MapCamera {

    /** A flight over one screen's width, in seconds; longer ones take longer, but not in proportion. */
    private static final double FLIGHT_SECONDS = 0.55;

    private static final double LONGEST_FLIGHT_SECONDS = 1.6;

    /** What the keyboard comes to stands at least so far inside the map, in view pixels. */
    private static final double SIGHT = 60;

    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(Camera.clamp(new Viewport(0.53, 0.42, 2, 800, 600)));
    private final Clock clock = new Clock();
    private Optional<Motion> motion = Optional.empty();
    private boolean animated = true;

    public ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /** Whether moves are shown; without, every one is at once. */
    public void setAnimated(boolean moves) {
        animated = moves;
    }

    /** Whether moves are shown. */
    boolean isAnimated() {
        return animated;
    }

    /** Whether the map is on its way somewhere. */
    public boolean isMoving() {
        return motion.isPresent();
    }

    /** Tells the size of the map in view pixels; the centre stays. */
    public void resize(int width, int height) {
        if (width != view.get().width() || height != view.get().height()) {
            view.set(Camera.resize(view.get(), width, height));
        }
    }

    /** Shows a view at once. */
    public void jumpTo(Viewport goal) {
        stop();
        view.set(sized(goal));
    }

    /** Moves at once, as under a pointer. */
    public void pan(double dx, double dy) {
        jumpTo(Camera.pan(view.get(), dx, dy));
    }

    /** Zooms at once about a point of the screen, as under two fingers. */
    public void zoomAbout(double delta, double screenX, double screenY) {
        jumpTo(Camera.zoomAbout(view.get(), delta, screenX, screenY));
    }

    /** Moves gently; more of the same while it moves adds up. */
    public void easePan(double dx, double dy) {
        Ease ease = easing();
        ease.push(dx, dy);
        start(ease);
    }

    /** Moves just so far that a point of the screen can be seen well. */
    void bringToSight(double x, double y) {
        Viewport now = view.get();
        double dx = x < SIGHT ? SIGHT - x : Math.min(0, now.width() - SIGHT - x);
        double dy = y < SIGHT ? SIGHT - y : Math.min(0, now.height() - SIGHT - y);
        if (dx != 0 || dy != 0) {
            easePan(dx, dy);
        }
    }

    /** Zooms gently about a point of the screen; more of the same while it moves adds up. */
    public void easeZoom(double delta, double screenX, double screenY) {
        Ease ease = easing();
        ease.pushZoom(delta, screenX, screenY);
        start(ease);
    }

    /** Lets the map run on after a drag, slowing down; the speed in view pixels a second. */
    public void glide(double speedX, double speedY) {
        if (animated && Math.hypot(speedX, speedY) > Glide.SLOWEST) {
            start(new Glide(speedX, speedY));
        }
    }

    /** Travels to a view, over a wider one if it is far. */
    public void flyTo(Viewport goal) {
        Viewport from = view.get();
        Viewport to = sized(goal);
        double length = Flight.between(from, to).length();
        if (!animated || !(length > 1e-6)) {
            jumpTo(to);
            return;
        }
        double seconds = Math.min(LONGEST_FLIGHT_SECONDS, FLIGHT_SECONDS * Math.max(0.5, Math.sqrt(length)));
        start(new Travel(seconds, t -> Camera.between(from, to, t)));
    }

    public void stop() {
        motion = Optional.empty();
        clock.stop();
    }

    private Ease easing() {
        return motion.filter(Ease.class::isInstance).map(Ease.class::cast).orElseGet(Ease::new);
    }

    private void start(Motion next) {
        if (!animated) {
            if (next instanceof Ease ease) {
                jumpTo(ease.finish(view.get()));
            }
            return;
        }
        if (!motion.equals(Optional.of(next))) {
            motion = Optional.of(next);
            clock.restart();
        }
    }

    private Viewport sized(Viewport goal) {
        return Camera.resize(goal, view.get().width(), view.get().height());
    }

    private final class Clock extends AnimationTimer {
        private long last;

        void restart() {
            last = 0;
            start();
        }

        @Override
        public void handle(long now) {
            Motion current = motion.orElseThrow();
            double seconds = last == 0 ? 1 / 60.0 : Math.min(0.1, (now - last) / 1e9);
            last = now;
            Viewport next = sized(current.step(view.get(), seconds));
            if (current.isOver()) {
                MapCamera.this.stop();
            }
            view.set(next);
        }
    }
}

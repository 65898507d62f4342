package org.dateline.ui.map;

import java.util.function.DoubleFunction;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Viewport;

/** Something that moves the view a little every frame until it has arrived. */
interface Motion {

    /** The next view after some seconds. */
    Viewport step(Viewport current, double seconds);

    boolean isOver();

    /** Along a path in a given time, starting and ending gently. */
    final class Travel implements Motion {
        private final double duration;
        private final DoubleFunction<Viewport> path;
        private double passed;

        Travel(double seconds, DoubleFunction<Viewport> path) {
            this.duration = seconds;
            this.path = path;
        }

        @Override
        public Viewport step(Viewport current, double seconds) {
            passed += seconds;
            double t = Math.min(1, passed / duration);
            return path.apply(t * t * (3 - 2 * t));
        }

        @Override
        public boolean isOver() {
            return passed >= duration;
        }
    }

    /** On after a drag, ever slower. */
    final class Glide implements Motion {
        /** After this many seconds 63 % of the speed are gone. */
        private static final double DECAY_SECONDS = 0.18;

        /** Slower than this, in view pixels a second, nothing glides. */
        static final double SLOWEST = 60;

        private double speedX;
        private double speedY;

        Glide(double speedX, double speedY) {
            this.speedX = speedX;
            this.speedY = speedY;
        }

        @Override
        public Viewport step(Viewport current, double seconds) {
            double keep = Math.exp(-seconds / DECAY_SECONDS);
            speedX *= keep;
            speedY *= keep;
            return Camera.pan(current, speedX * seconds, speedY * seconds);
        }

        @Override
        public boolean isOver() {
            return Math.hypot(speedX, speedY) < SLOWEST / 4;
        }
    }

    /** Towards a goal that key strokes and wheel notches push on, a share of the way every frame. */
    final class Ease implements Motion {
        /** After this many seconds 63 % of the way are gone. */
        private static final double SECONDS = 0.07;

        private double restX;
        private double restY;
        private double restZoom;
        private double aboutX;
        private double aboutY;

        void push(double dx, double dy) {
            restX += dx;
            restY += dy;
        }

        void pushZoom(double delta, double screenX, double screenY) {
            restZoom += delta;
            aboutX = screenX;
            aboutY = screenY;
        }

        /** All that is left of the way, in one step. */
        Viewport finish(Viewport current) {
            return move(current, 1);
        }

        @Override
        public Viewport step(Viewport current, double seconds) {
            double rest = Math.max(Math.hypot(restX, restY), Math.abs(restZoom) * 400);
            return move(current, rest < 0.7 ? 1 : 1 - Math.exp(-seconds / SECONDS));
        }

        private Viewport move(Viewport current, double share) {
            double dx = restX * share;
            double dy = restY * share;
            double dz = restZoom * share;
            restX -= dx;
            restY -= dy;
            restZoom -= dz;
            return Camera.pan(Camera.zoomAbout(current, dz, aboutX, aboutY), dx, dy);
        }

        @Override
        public boolean isOver() {
            return restX == 0 && restY == 0 && restZoom == 0;
        }
    }
}

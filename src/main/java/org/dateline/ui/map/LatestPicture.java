package org.dateline.ui.map;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;

/**
 * Paints on a worker, one picture at a time; of the wishes that arrive meanwhile only the latest is met. A picture that
 * would be of no use any more is interrupted. Thread-safe.
 */
final class LatestPicture {

    private static final System.Logger LOG = System.getLogger(LatestPicture.class.getName());

    private final Painter painter;
    private final Consumer<Picture> painted;
    private final Thread worker;
    private Optional<Wish> wanted = Optional.empty();
    private Optional<Wish> current = Optional.empty();
    private boolean closed;

    /** Whether a picture has been given up and none been finished since: on a slow machine the next one is, or none would. */
    private boolean spared;

    /**
     * Starts the worker.
     *
     * @param painted is given each picture, on {@code ui}
     */
    LatestPicture(Painter painter, Consumer<Picture> painted, Executor ui) {
        this.painter = painter;
        this.painted = picture -> ui.execute(() -> painted.accept(picture));
        this.worker = new Thread(this::work, "dateline-painter");
        worker.setDaemon(true);
        worker.start();
    }

    synchronized void want(Wish wish) {
        wanted = Optional.of(wish);
        if (current.isPresent() && !spared && !isUseful(current.get(), wish)) {
            spared = true;
            worker.interrupt();
        }
        notifyAll();
    }

    /** Ends the worker. */
    synchronized void close() {
        wanted = Optional.empty();
        closed = true;
        worker.interrupt();
    }

    /** Whether what is being painted will still fill most of the screen when it is done. */
    private static boolean isUseful(Wish painting, Wish next) {
        return painting.theme() == next.theme()
                && painting.scene().links() == next.scene().links()
                && Math.abs(painting.view().zoom() - next.view().zoom()) < 1.2
                && Math.abs(painting.view().x() - next.view().x()) * next.view().worldPixels()
                        < next.view().width() * 0.5;
    }

    private void work() {
        while (true) {
            Optional<Wish> next = await();
            if (next.isEmpty()) {
                return;
            }
            try {
                painted.accept(painter.paint(next.get()));
                finished();
            } catch (CancellationException e) {
                // a newer wish has come, or the window is closing: go on with what is wanted now
            } catch (RuntimeException e) {
                // the map stays as it is, and the next wish is tried again
                LOG.log(System.Logger.Level.WARNING, "The map could not be painted", e);
            }
        }
    }

    private synchronized void finished() {
        spared = false;
    }

    private synchronized Optional<Wish> await() {
        Thread.interrupted();
        current = Optional.empty();
        while (wanted.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // a newer view is wanted: the loop looks for it
            }
        }
        current = wanted;
        wanted = Optional.empty();
        return closed ? Optional.empty() : current;
    }
}

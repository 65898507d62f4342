package org.dateline.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The thread of the window, for harnesses that run without TestFX; started with the first call. */
final class FxThread {

    private FxThread() {}

    /** Works there and waits for the result; a failure ends the program, which would otherwise stand still. */
    static <T> T call(Supplier<T> work) throws InterruptedException {
        var result = new AtomicReference<T>();
        var done = new CountDownLatch(1);
        Runnable task = () -> {
            try {
                result.set(work.get());
                done.countDown();
            } catch (RuntimeException e) {
                e.printStackTrace();
                System.exit(1);
            }
        };
        try {
            Platform.runLater(task);
        } catch (IllegalStateException notStarted) {
            Platform.startup(task);
            Platform.setImplicitExit(false);
        }
        done.await();
        return result.get();
    }
}

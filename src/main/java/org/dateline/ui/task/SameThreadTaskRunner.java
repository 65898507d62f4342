package org.dateline.ui.task;

import java.util.function.Consumer;

/** Does all work at once, on the caller's thread: for tests, and for a place where there is no window. */
public final class SameThreadTaskRunner implements TaskRunner {

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return new Finished(title);
        }
        done.accept(result);
        return new Finished(title);
    }

    private record Finished(String title) implements Job {
        @Override
        public boolean isOver() {
            return true;
        }

        @Override
        public void cancel() {
            // nothing is left to stop
        }

        @Override
        public void setOnCancelled(Runnable action) {
            // nor to be told
        }
    }
}

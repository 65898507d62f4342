package org.dateline.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Does nothing until it is told to: one piece of work after the other, on the caller's thread. */
public final class StepwiseTaskRunner implements TaskRunner {

    private final Deque<Pending> pending = new ArrayDeque<>();

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var job = new Pending(title, () -> new SameThreadTaskRunner().run(title, work, done, failed));
        pending.add(job);
        return job;
    }

    /** Does the work that has waited longest. */
    public void step() {
        Pending next = pending.remove();
        next.over = true;
        next.work.run();
    }

    private final class Pending implements Job {
        private final String title;
        private final Runnable work;
        private Runnable onCancelled = () -> {};
        private boolean over;

        Pending(String title, Runnable work) {
            this.title = title;
            this.work = work;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public void cancel() {
            if (!over) {
                over = true;
                pending.remove(this);
                onCancelled.run();
            }
        }

        @Override
        public void setOnCancelled(Runnable action) {
            onCancelled = action;
        }
    }
}

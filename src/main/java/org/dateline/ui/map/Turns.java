package org.dateline.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Does one change of the nodes on the map after the other. A node that goes tells the pointer and the keyboard, and what they
 * then ask for would change the nodes in the midst of a change; it has to wait its turn. For the JavaFX thread only.
 */
final class Turns {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /** Does a change now, or as soon as the one under way is done. */
    void take(Runnable change) {
        waiting.add(change);
        if (busy) {
            return;
        }
        busy = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        } finally {
            busy = false;
            waiting.clear();
        }
    }
}

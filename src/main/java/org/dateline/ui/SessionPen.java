package org.dateline.ui;

import java.util.concurrent.atomic.AtomicLong;
import org.dateline.review.ReviewFileException;
import org.dateline.review.Session;
import org.dateline.review.SessionFile;

/**
 * Writes session files from several workers, one at a time; an autosave that is overtaken by a later save is not written after it.
 * Thread-safe.
 */
final class SessionPen {

    private final AtomicLong turns = new AtomicLong();

    /** The next turn, which makes those before it void. */
    long overtake() {
        return turns.incrementAndGet();
    }

    synchronized void save(SessionFile file, Session session) throws ReviewFileException {
        file.save(session);
    }

    synchronized void autosave(SessionFile file, Session session, long turn) throws ReviewFileException {
        if (turn == turns.get()) {
            file.autosave(session);
        }
    }

    synchronized void discard(SessionFile file) throws ReviewFileException {
        overtake();
        file.discardAutosave();
    }
}

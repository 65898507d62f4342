package org.dateline.ui.correcting;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.dateline.Geoparser;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.PersonalEntry;
import org.dateline.review.PersonalGazetteer;

/**
 * The reader's personal gazetteer in its file, which the reader may edit with other programs: every use reads it anew. Takes
 * its time: for a worker. Safe for several threads.
 */
public final class OwnPlaces {

    private final Path file;
    private final Callable<Geoparser> geoparser;

    /**
     * The gazetteer in a file that need not exist yet.
     *
     * @param geoparser waits for the geoparser to be loaded
     */
    public OwnPlaces(Path file, Callable<Geoparser> geoparser) {
        this.file = Objects.requireNonNull(file);
        this.geoparser = Objects.requireNonNull(geoparser);
    }

    public Path file() {
        return file;
    }

    /**
     * The program with these names.
     *
     * @throws Exception what kept the geoparser from loading, or the file from being read
     */
    public Analyst analyst() throws Exception {
        return new Analyst(geoparser.call(), Hint.NONE, read());
    }

    /**
     * What the file says today.
     *
     * @throws Exception as {@link #analyst()}
     */
    public synchronized PersonalGazetteer read() throws Exception {
        return PersonalGazetteer.read(file, geoparser.call().gazetteer());
    }

    /**
     * From now on a name means this; or, without an entry, what the program thinks.
     *
     * @return what it meant before
     * @throws Exception as {@link #analyst()}, or when the file cannot be written
     */
    public synchronized Optional<PersonalEntry> put(String name, Optional<PersonalEntry> entry) throws Exception {
        Optional<PersonalEntry> before = read().find(name);
        if (!before.equals(entry)) {
            change(own -> entry.map(own::with).orElseGet(() -> own.without(name)));
        }
        return before;
    }

    /**
     * Changes what the file says.
     *
     * @param step answers the same gazetteer when there is nothing to change, and then nothing is written
     * @throws Exception as {@link #analyst()}, or when the file cannot be written
     */
    public synchronized void change(UnaryOperator<PersonalGazetteer> step) throws Exception {
        PersonalGazetteer own = read();
        PersonalGazetteer next = step.apply(own);
        if (!next.equals(own)) {
            next.save(file);
        }
    }
}

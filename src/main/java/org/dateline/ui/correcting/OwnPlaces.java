package org.dateline.ui.correcting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.dateline.Geoparser;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.PersonalEntry;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.ReviewFileException;

/**
 * The reader's personal gazetteer in its file, which the reader may edit with other programs: every use reads it anew. Takes
 * its time: for a worker. Safe for several threads.
 */
public final class OwnPlaces {

    private final Path file;
    private final Callable<Geoparser> geoparser;
    private Optional<Stamp> known = Optional.empty();

    /**
     * A state of the file.
     *
     * @param time when it was written; the beginning of time where there is none
     */
    private record Stamp(FileTime time, long bytes) {
        static Stamp of(Path file) {
            try {
                return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
            } catch (IOException e) {
                return new Stamp(FileTime.fromMillis(0), 0);
            }
        }
    }

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
     * The program with these names; without them where the file cannot be read just now, as while another program writes it, because
     * articles can be opened all the same. {@link #news} tells of it.
     *
     * @throws Exception what kept the geoparser from loading
     */
    public synchronized Analyst analyst() throws Exception {
        Geoparser program = geoparser.call();
        try {
            return new Analyst(program, Hint.NONE, read());
        } catch (ReviewFileException e) {
            known = Optional.empty();
            return new Analyst(program, Hint.NONE, PersonalGazetteer.empty());
        }
    }

    /**
     * Something that another program has written into the file.
     *
     * @param gazetteer what the file says now
     * @param isFirst whether nobody has asked before, so that it may have been so for long
     */
    record News(PersonalGazetteer gazetteer, boolean isFirst) {}

    /**
     * What another program has written since somebody asked last.
     *
     * @throws Exception what kept the geoparser from loading, or the file from being read; only once for each state of the file
     */
    synchronized Optional<News> news() throws Exception {
        Stamp now = Stamp.of(file);
        Optional<Stamp> before = known;
        if (before.equals(Optional.of(now))) {
            return Optional.empty();
        }
        known = Optional.of(now);
        return Optional.of(new News(read(), before.isEmpty()));
    }

    /** Knows what another knows of the same file. */
    void takeOver(OwnPlaces other) {
        Optional<Stamp> theirs = other.stamp();
        synchronized (this) {
            known = theirs;
        }
    }

    private synchronized Optional<Stamp> stamp() {
        return known;
    }

    /**
     * What the file says today.
     *
     * @throws Exception what kept the geoparser from loading, or the file from being read
     */
    public synchronized PersonalGazetteer read() throws Exception {
        return PersonalGazetteer.read(file, geoparser.call().gazetteer());
    }

    /**
     * From now on a name means this; or, without an entry, what the program thinks.
     *
     * @return what it meant before
     * @throws Exception as {@link #read()}, or when the file cannot be written
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
     * @throws Exception as {@link #read()}, or when the file cannot be written
     */
    public synchronized void change(UnaryOperator<PersonalGazetteer> step) throws Exception {
        boolean isKnown = known.equals(Optional.of(Stamp.of(file)));
        PersonalGazetteer own = read();
        PersonalGazetteer next = step.apply(own);
        if (!next.equals(own)) {
            next.save(file);
            known = isKnown ? Optional.of(Stamp.of(file)) : known;
        }
    }
}

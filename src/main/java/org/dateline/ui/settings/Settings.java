package org.dateline.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the window remembers from one time to the next. Immutable.
 *
 * @param preferences what the reader has chosen in the settings
 * @param map what is shown on the map
 * @param frame where the window stood; empty the first time
 * @param dividers shares of the width at which the panes divide, and of the height at which the right one does; may be empty
 * @param textSize size of the article's text in pixels
 * @param recent the files opened last, newest first, at most {@link #MOST_RECENT}
 * @param session the files that were open when a window was closed, in the order of their tabs
 */
public record Settings(
        Preferences preferences,
        MapChoices map,
        Optional<Frame> frame,
        List<Double> dividers,
        double textSize,
        List<Recent> recent,
        List<Path> session) {

    public static final int MOST_RECENT = 10;

    public static final Settings FIRST =
            new Settings(Preferences.FIRST, MapChoices.FIRST, Optional.empty(), List.of(), 16, List.of(), List.of());

    public Settings {
        Objects.requireNonNull(preferences);
        Objects.requireNonNull(map);
        Objects.requireNonNull(frame);
        dividers = List.copyOf(dividers);
        recent = List.copyOf(recent);
        session = List.copyOf(session);
        if (!(textSize >= 8 && textSize <= 64)) {
            throw new IllegalArgumentException("text size out of range: " + textSize);
        }
    }

    /** The window's place on the screen. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {
        public Frame {
            if (!(width >= 100 && height >= 100) || !Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("not a window: " + width + " x " + height);
            }
        }
    }

    /**
     * A file opened before.
     *
     * @param view what the map showed when it was left: x, y, zoom, as in a viewport
     */
    public record Recent(Path file, Optional<View> view) {
        public Recent {
            Objects.requireNonNull(file);
            Objects.requireNonNull(view);
        }
    }

    /** Centre on the unit square of Web Mercator, and zoom. */
    public record View(double x, double y, double zoom) {
        public View {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(zoom)) {
                throw new IllegalArgumentException("not a view: " + x + ", " + y + ", " + zoom);
            }
        }
    }

    /** With a file at the head of the recent ones; what its map showed is kept where {@code view} is empty. */
    public Settings opened(Path file, Optional<View> view) {
        var files = new ArrayList<Recent>();
        files.add(new Recent(file, view.or(() -> viewOf(file))));
        recent.stream()
                .filter(r -> !r.file().equals(file))
                .limit(MOST_RECENT - 1)
                .forEach(files::add);
        return new Settings(preferences, map, frame, dividers, textSize, files, session);
    }

    /** What the map showed when a file was left. */
    public Optional<View> viewOf(Path file) {
        return recent.stream().filter(r -> r.file().equals(file)).findFirst().flatMap(Recent::view);
    }

    /** With the files that are open now; as it is where none are, for a window that was only looked at. */
    public Settings leaving(List<Path> open) {
        return open.isEmpty() ? this : new Settings(preferences, map, frame, dividers, textSize, recent, open);
    }

    /** With those files of last time only that meet a condition. */
    public Settings reopening(Predicate<Path> wanted) {
        List<Path> still = session.stream().filter(wanted).toList();
        return new Settings(preferences, map, frame, dividers, textSize, recent, still);
    }

    /** Without any file that was opened before. */
    public Settings withoutRecent() {
        return new Settings(preferences, map, frame, dividers, textSize, List.of(), List.of());
    }

    public Settings with(Preferences chosen) {
        return new Settings(chosen, map, frame, dividers, textSize, recent, session);
    }

    public Settings withTextSize(double pixels) {
        return new Settings(preferences, map, frame, dividers, pixels, recent, session);
    }

    public Settings with(Optional<Frame> stood, List<Double> divided, double size) {
        return new Settings(preferences, map, stood, divided, size, recent, session);
    }

    public Settings with(MapChoices shown) {
        return new Settings(preferences, shown, frame, dividers, textSize, recent, session);
    }
}

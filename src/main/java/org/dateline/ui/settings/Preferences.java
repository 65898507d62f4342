package org.dateline.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.cartography.MapTheme;
import org.dateline.geo.Notation;

/**
 * What a reader has chosen once and for all, in the settings. Immutable.
 *
 * @param look the colours of the window
 * @param mapStyle the colours of the map where they are not the window's
 * @param notation how positions are written
 * @param language of the window as an ISO 639 code; empty follows the system
 * @param follows whether the map follows the reading
 * @param greeted whether the reader has been shown what one can do here
 */
public record Preferences(
        Look look,
        Optional<MapTheme> mapStyle,
        Notation notation,
        Optional<String> language,
        boolean follows,
        boolean greeted) {

    public static final Preferences FIRST =
            new Preferences(Look.SYSTEM, Optional.empty(), Notation.DD, Optional.empty(), false, false);

    /** The notations that a reader may choose. */
    public static final List<Notation> NOTATIONS =
            List.of(Notation.DD, Notation.DDM, Notation.DMS, Notation.UTM, Notation.MGRS);

    public Preferences {
        Objects.requireNonNull(look);
        Objects.requireNonNull(mapStyle);
        Objects.requireNonNull(notation);
        if (language.filter(code -> !code.matches("[a-z]{2,3}")).isPresent()) {
            throw new IllegalArgumentException("not a language: " + language.get());
        }
    }

    /** The colours of the window. */
    public enum Look {
        /** As the system's other windows, as far as they can be asked; else light. */
        SYSTEM,
        LIGHT,
        DARK,
        /** Black on white, with strong outlines. */
        CONTRAST
    }

    public Preferences with(Look wanted) {
        return new Preferences(wanted, mapStyle, notation, language, follows, greeted);
    }

    public Preferences withMapStyle(Optional<MapTheme> wanted) {
        return new Preferences(look, wanted, notation, language, follows, greeted);
    }

    public Preferences with(Notation wanted) {
        return new Preferences(look, mapStyle, wanted, language, follows, greeted);
    }

    public Preferences withLanguage(Optional<String> wanted) {
        return new Preferences(look, mapStyle, notation, wanted, follows, greeted);
    }

    public Preferences following(boolean wanted) {
        return new Preferences(look, mapStyle, notation, language, wanted, greeted);
    }

    public Preferences greeted(boolean done) {
        return new Preferences(look, mapStyle, notation, language, follows, done);
    }
}

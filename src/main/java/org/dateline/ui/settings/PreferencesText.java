package org.dateline.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.dateline.cartography.MapTheme;
import org.dateline.geo.Notation;
import org.dateline.ui.settings.Preferences.Look;

/** The preferences as lines of the settings file. What cannot be understood is as the first time. */
final class PreferencesText {

    private PreferencesText() {}

    static List<String> write(Preferences preferences) {
        var lines = new ArrayList<String>();
        lines.add("look=" + preferences.look());
        preferences.mapStyle().ifPresent(style -> lines.add("map.style=" + style));
        lines.add("notation=" + preferences.notation());
        preferences.language().ifPresent(code -> lines.add("language=" + code));
        lines.add("follows=" + preferences.follows());
        lines.add("greeted=" + preferences.greeted());
        return lines;
    }

    static Preferences read(Properties values) {
        return new Preferences(
                value(values, "look", Look::valueOf).orElse(Preferences.FIRST.look()),
                value(values, "map.style", MapTheme::valueOf),
                value(values, "notation", Notation::valueOf).orElse(Preferences.FIRST.notation()),
                value(values, "language", Function.identity()).filter(code -> code.matches("[a-z]{2,3}")),
                value(values, "follows", Boolean::valueOf).orElse(false),
                value(values, "greeted", Boolean::valueOf).orElse(false));
    }

    private static <T> Optional<T> value(Properties values, String key, Function<String, T> reading) {
        try {
            return Optional.ofNullable(values.getProperty(key)).map(reading);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.dateline.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.wording.Saying;

/** Whether there is a display to open a window on, as far as the environment tells. */
final class Display {

    private Display() {}

    /** Why no window can be opened, or nothing where it is worth a try: the toolkit has the last word. */
    static Optional<Saying> missing(String osName, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows") || os.startsWith("mac")) {
            return Optional.empty();
        }
        return isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY")
                ? Optional.empty()
                : Optional.of(Saying.of("cli.no.display"));
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}

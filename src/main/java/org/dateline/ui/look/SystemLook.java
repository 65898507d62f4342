package org.dateline.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.ui.settings.Preferences.Look;

/** Whether the system's windows are dark, as far as a program of the system tells. Never fails; light where nobody knows. */
public final class SystemLook {

    private static final long PATIENCE_MILLIS = 1500;

    private SystemLook() {}

    /** Asks the system; takes a moment, so call it on a worker. */
    public static Look ask() {
        return question(System.getProperty("os.name")).stream().anyMatch(SystemLook::saysDark) ? Look.DARK : Look.LIGHT;
    }

    /** The programs to ask, the likeliest first. */
    static List<List<String>> question(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return List.of(List.of("reg", "query", key, "/v", "AppsUseLightTheme"));
        }
        if (name.contains("mac")) {
            return List.of(List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
        }
        String schema = "org.gnome.desktop.interface";
        return List.of(
                List.of("gsettings", "get", schema, "color-scheme"), List.of("gsettings", "get", schema, "gtk-theme"));
    }

    /** "'prefer-dark'", "'Adwaita-dark'", "Dark", "AppsUseLightTheme REG_DWORD 0x0". */
    static boolean isDark(String answer) {
        String said = answer.strip().toLowerCase(Locale.ROOT);
        return said.contains("dark") || said.endsWith("0x0");
    }

    private static boolean saysDark(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream out = process.getInputStream()) {
                boolean answered = process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
                return answered && isDark(new String(out.readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.dateline.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.UserFolder;
import org.dateline.ui.settings.Settings.Frame;
import org.dateline.ui.settings.Settings.Recent;
import org.dateline.ui.settings.Settings.View;

/**
 * The settings as a small properties file in the user's configuration folder. Reading never fails: what cannot be
 * understood is as the first time. Writing replaces the file as a whole.
 */
public final class SettingsFile {

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file of this user: {@code dateline.config} where that is set, else where the system keeps such files. */
    public static SettingsFile ofUser() {
        return new SettingsFile(UserFolder.locate().resolve("window.properties"));
    }

    /** The folder it lies in, where the window may keep other things of its own. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    public Settings read() {
        var values = new Properties();
        try {
            values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Settings.FIRST;
        }
        double textSize = attempt(() -> Double.parseDouble(values.getProperty("text.size")))
                .filter(size -> size >= 8 && size <= 64)
                .orElse(Settings.FIRST.textSize());
        List<Double> dividers = numbers(values.getProperty("dividers", ""));
        return new Settings(
                PreferencesText.read(values),
                MapChoicesText.read(values),
                frame(values),
                dividers,
                textSize,
                recent(values),
                session(values));
    }

    /**
     * Keeps the settings.
     *
     * @throws IOException when the folder cannot be made or written to
     */
    public void write(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "window", ".tmp");
        try {
            Files.writeString(draft, text(settings), StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String text(Settings settings) {
        var lines = new ArrayList<>(PreferencesText.write(settings.preferences()));
        lines.add("text.size=" + settings.textSize());
        lines.add("dividers=" + joined(settings.dividers()));
        lines.addAll(MapChoicesText.write(settings.map()));
        settings.frame()
                .ifPresent(f -> lines.add(
                        "frame=" + joined(List.of(f.x(), f.y(), f.width(), f.height())) + "," + f.maximized()));
        for (int i = 0; i < settings.recent().size(); i++) {
            Recent recent = settings.recent().get(i);
            lines.add("recent." + i + "=" + escaped(recent.file().toString()));
            int index = i;
            recent.view()
                    .ifPresent(v -> lines.add("recent." + index + ".view=" + joined(List.of(v.x(), v.y(), v.zoom()))));
        }
        for (int i = 0; i < settings.session().size(); i++) {
            lines.add("session." + i + "=" + escaped(settings.session().get(i).toString()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String joined(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static Optional<Frame> frame(Properties values) {
        String[] parts = values.getProperty("frame", "").split(",", -1);
        return parts.length != 5
                ? Optional.empty()
                : attempt(() -> new Frame(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]),
                        Boolean.parseBoolean(parts[4])));
    }

    private static List<Recent> recent(Properties values) {
        var recent = new ArrayList<Recent>();
        for (int i = 0; i < Settings.MOST_RECENT; i++) {
            String key = "recent." + i;
            String path = values.getProperty(key, "");
            List<Double> view = numbers(values.getProperty(key + ".view", ""));
            if (!path.isEmpty()) {
                attempt(() -> new Recent(
                                Path.of(path),
                                view.size() == 3
                                        ? Optional.of(new View(view.get(0), view.get(1), view.get(2)))
                                        : Optional.empty()))
                        .ifPresent(recent::add);
            }
        }
        return recent;
    }

    private static List<Path> session(Properties values) {
        var session = new ArrayList<Path>();
        for (int i = 0; values.containsKey("session." + i); i++) {
            String path = values.getProperty("session." + i);
            if (!path.isEmpty()) {
                attempt(() -> Path.of(path)).ifPresent(session::add);
            }
        }
        return session;
    }

    private static List<Double> numbers(String text) {
        return attempt(() -> Arrays.stream(text.split(","))
                        .filter(part -> !part.isBlank())
                        .map(Double::valueOf)
                        .filter(Double::isFinite)
                        .toList())
                .orElse(List.of());
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}

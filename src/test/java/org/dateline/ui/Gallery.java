package org.dateline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.dateline.Geoparser;
import org.dateline.cartography.Basemap;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Engine;
import org.dateline.ui.workspace.Selection;

/**
 * Pictures of the window in all of its states, to be looked at. With the test class path and Monocle, or under Xvfb:
 *
 * <pre>java -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1920x1080-32 -Dprism.order=sw \
 *   org.dateline.ui.Gallery FOLDER [--only REGEX] [--size 1024x640]... [--look DARK]... [--language de] [--article FILE]</pre>
 */
public final class Gallery {

    private static final long QUIET_MILLIS = 900;

    private record State(String name, Consumer<Gallery> arrange) {}

    private final Path folder;
    private final Desk desk;
    private final Path article;

    private Gallery(Path folder, Desk desk, Path article) {
        this.folder = folder;
        this.desk = desk;
        this.article = article;
    }

    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        Path folder = Files.createDirectories(Path.of(options.get(0)));
        Pattern only =
                Pattern.compile(all(options, "--only").stream().findFirst().orElse(""));
        List<String> sizes = or(all(options, "--size"), List.of("1024x640", "1440x900", "1920x1080"));
        List<String> looks = or(all(options, "--look"), List.of("LIGHT", "DARK"));
        Optional<String> language = all(options, "--language").stream().findFirst();
        Path article = copy(
                folder,
                Path.of(or(all(options, "--article"), List.of("data/articles/afghanistan-ring-road.txt"))
                        .get(0)));
        Path data = Path.of("data");
        Engine engine = Engine.start(() -> Geoparser.open(data), () -> Basemap.open(data.resolve("basemap")));
        for (String look : looks) {
            for (String size : sizes) {
                Desk desk = open(engine, folder, Look.valueOf(look), size, language);
                var gallery = new Gallery(folder, desk, article);
                for (State state : states()) {
                    String name = state.name() + "-" + look.toLowerCase(Locale.ROOT) + "-" + size;
                    if (only.matcher(name).find()) {
                        state.arrange().accept(gallery);
                        gallery.capture(name);
                        gallery.clear();
                    }
                }
                onFx(() -> {
                    desk.stage().hide();
                    return true;
                });
            }
        }
        System.exit(0);
    }

    private static List<State> states() {
        return List.of(
                new State("empty", gallery -> {}),
                new State(
                        "problem",
                        gallery -> gallery.run(() ->
                                gallery.desk.documents().open(gallery.article.resolveSibling("missing-report.txt")))),
                new State("reading", Gallery::read),
                new State("popup", gallery -> {
                    gallery.read();
                    gallery.run(() -> gallery.desk
                            .workspace()
                            .links()
                            .flatMap(links -> links.places().stream()
                                    .filter(p -> p.mentions().size() > 1)
                                    .findFirst())
                            .ifPresent(p -> gallery.desk
                                    .window()
                                    .map()
                                    .popup()
                                    .open(p.place().id())));
                }),
                new State("find", gallery -> {
                    gallery.read();
                    gallery.run(() -> gallery.desk.window().article().find());
                    gallery.type("road");
                }),
                new State("review", gallery -> {
                    gallery.read();
                    gallery.run(gallery.desk.guides()::checkPlaces);
                }),
                new State("story", gallery -> {
                    gallery.read();
                    gallery.run(gallery.desk.guides()::followStory);
                }),
                new State("follow", gallery -> {
                    gallery.read();
                    gallery.run(() -> gallery.desk.window().article().follows().set(true));
                    gallery.run(() -> gallery.desk.workspace().select(new Selection.OfParagraph(4)));
                }),
                new State("palette", gallery -> {
                    gallery.read();
                    gallery.run(gallery.desk.comforts()::openPalette);
                    gallery.type("ne");
                }),
                new State("greeting", gallery -> gallery.run(gallery.desk.comforts()::greet)),
                new State("settings", gallery -> gallery.run(gallery.desk.comforts()::openSettings)),
                new State("export", gallery -> {
                    gallery.read();
                    gallery.run(() -> Platform.runLater(() -> ExportDialog.show(gallery.desk)));
                }),
                new State("together", gallery -> {
                    gallery.read();
                    samples().forEach(sample -> {
                        gallery.run(() -> gallery.desk.documents().open(gallery.copyOf(sample)));
                        rest(2500);
                    });
                    gallery.run(gallery.desk.workspace()::showTogether);
                    gallery.run(gallery.desk.window().map()::fit);
                }),
                new State("toast", gallery -> {
                    gallery.read();
                    gallery.run(() ->
                            gallery.desk.tell(Message.done(() -> Texts.of("done.written", "/home/reader/map.png"))));
                }));
    }

    private void read() {
        if (desk.workspace().document().get().isEmpty()) {
            run(() -> desk.documents().open(article));
            for (int i = 0; i < 100 && desk.workspace().document().get().isEmpty(); i++) {
                rest(200);
            }
        }
    }

    private void type(String text) {
        for (char c : text.toCharArray()) {
            run(() -> Event.fireEvent(
                    desk.stage().getScene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_TYPED, String.valueOf(c), "", KeyCode.UNDEFINED, false, false, false, false)));
        }
    }

    private void clear() {
        run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != desk.stage())
                .forEach(Window::hide));
        run(() -> {
            if (desk.workspace().document().get().isPresent()) {
                desk.window().article().closeFind();
                desk.window().article().follows().set(false);
                for (int i = 0; i < 4; i++) {
                    Event.fireEvent(
                            desk.stage().getScene().getRoot(),
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
                }
            }
        });
    }

    private void capture(String name) throws IOException {
        for (int i = 0; i < 40 && !onFx(() -> desk.window().map().isCrisp()); i++) {
            rest(200);
        }
        rest(QUIET_MILLIS);
        Image picture = onFx(() -> {
            Stage stage = desk.stage();
            return new Robot()
                    .getScreenCapture(null, stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        });
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static Desk open(Engine engine, Path folder, Look look, String size, Optional<String> language) {
        String[] sides = size.split("x");
        return onFx(() -> {
            Texts.speak(language);
            Fonts.load(Path.of("data", "fonts"));
            var stage = new Stage();
            var tools = Tools.of(
                    engine,
                    Settings.FIRST
                            .with(Preferences.FIRST
                                    .with(look)
                                    .withLanguage(language)
                                    .greeted(true))
                            .with(
                                    Optional.of(new Settings.Frame(
                                            0, 0, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), false)),
                                    List.of(),
                                    16),
                    new SettingsFile(folder.resolve("window.properties")),
                    new JourneyDesk.NoFiles(),
                    samples());
            var desk = new Desk(stage, tools);
            stage.show();
            return desk;
        });
    }

    private static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("data", "articles"))) {
            return files.filter(file -> file.getFileName().toString().contains("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The window keeps what a reader does beside the article; the shipped ones stay as they are. */
    private static Path copy(Path folder, Path article) throws IOException {
        Path copy = folder.resolve(article.getFileName());
        Files.copy(article, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    private Path copyOf(Path sample) {
        try {
            return copy(folder, sample);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
        rest(150);
    }

    private static <T> T onFx(Supplier<T> work) {
        try {
            return FxThread.call(work);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(List<String> options, String name) {
        var values = new ArrayList<String>();
        for (int i = 1; i < options.size() - 1; i++) {
            if (options.get(i).equals(name)) {
                values.add(options.get(i + 1));
            }
        }
        return values;
    }

    private static <T> List<T> or(List<T> given, List<T> usual) {
        return given.isEmpty() ? usual : given;
    }
}

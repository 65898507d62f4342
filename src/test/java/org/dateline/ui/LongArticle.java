package org.dateline.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.Geoparser;
import org.dateline.article.Articles;
import org.dateline.review.Review;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.ArticleViewModel;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.look.Theme;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * How long the article pane takes to show an article of a megabyte, and to scroll it. With the test class path and the options
 * of {@link Gallery} and of the launcher ({@code -XX:TieredStopAtLevel=1 -XX:+UseSerialGC}): {@code org.dateline.ui.LongArticle [FILE]}.
 * Geoparsing is timed apart; it runs in the background.
 */
public final class LongArticle {

    private static final int BYTES = 1_000_000;
    private static final int STEPS = 120;

    private LongArticle() {}

    public static void main(String[] args) throws Exception {
        Path sample = Path.of(args.length > 0 ? args[0] : "data/articles/afghanistan-ring-road.txt");
        String once = Files.readString(sample, StandardCharsets.UTF_8);
        String text = once.repeat(1 + BYTES / once.getBytes(StandardCharsets.UTF_8).length);
        long begun = System.nanoTime();
        Document document = Document.of(
                Review.of(Geoparser.open(Path.of("data")).analyze(Articles.fromText(text, "long"))),
                Optional.empty(),
                Duration.ZERO);
        System.out.printf(
                "geoparsed %,d characters, %,d mentions in %,d ms%n",
                text.length(), document.analysis().resolutions().size(), millis(begun));
        var workspace = new Workspace();
        ArticlePane pane = FxThread.call(() -> {
            Fonts.load(Path.of("data", "fonts"));
            var made = new ArticlePane(new ArticleViewModel(workspace));
            var stage = new Stage();
            stage.setScene(new Scene(made, 460, 900));
            Theme.apply(Preferences.Look.LIGHT, stage.getScene());
            stage.show();
            return made;
        });
        for (int i = 0; i < 3; i++) {
            long open = System.nanoTime();
            FxThread.call(() -> {
                workspace.close(document);
                workspace.open(document);
                return true;
            });
            pulse(pane);
            System.out.printf("shown in %,d ms%n", millis(open));
        }
        var area = (StyleClassedTextArea) pane.lookup(".article-text");
        long[] frames = new long[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long frame = System.nanoTime();
            FxThread.call(() -> {
                area.scrollYBy(60);
                return true;
            });
            pulse(pane);
            frames[i] = millis(frame);
        }
        Arrays.sort(frames);
        System.out.printf(
                "scrolled by 60 px: median %d ms, 95th percentile %d ms%n",
                frames[STEPS / 2], frames[STEPS * 95 / 100]);
        long jump = System.nanoTime();
        FxThread.call(() -> {
            workspace.select(new Selection.OfMention(document.analysis()
                    .resolutions()
                    .get(document.analysis().resolutions().size() - 1)
                    .mention()
                    .span()));
            return true;
        });
        pulse(pane);
        System.out.printf("last mention chosen and scrolled to in %,d ms%n", millis(jump));
        System.exit(0);
    }

    /** Waits until the window has been laid out and drawn once. */
    private static void pulse(Parent pane) throws InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            Scene scene = pane.getScene();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        if (!drawn.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing was drawn.");
        }
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }
}

package org.dateline.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.Geoparser;
import org.dateline.article.Articles;
import org.dateline.review.Review;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.ArticleViewModel;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * How long the article pane takes to show an article of a megabyte, and to scroll it. With the test class path and the options
 * of {@link Gallery}: {@code org.dateline.ui.LongArticle [FILE]}. Geoparsing is timed apart; it runs in the background.
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
        StyleClassedTextArea area = onFx(() -> {
            Fonts.load(Path.of("data", "fonts"));
            var pane = new ArticlePane(new ArticleViewModel(workspace));
            var stage = new Stage();
            stage.setScene(new Scene(pane, 460, 900));
            Theme.apply(Preferences.Look.LIGHT, stage.getScene());
            stage.show();
            return (StyleClassedTextArea) pane.lookup(".article-text");
        });
        for (int i = 0; i < 3; i++) {
            long open = System.nanoTime();
            onFx(() -> {
                workspace.open(document);
                return true;
            });
            pulse(area);
            System.out.printf("shown in %,d ms%n", millis(open));
        }
        long[] frames = new long[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long frame = System.nanoTime();
            onFx(() -> {
                area.scrollYBy(60);
                return true;
            });
            pulse(area);
            frames[i] = millis(frame);
        }
        Arrays.sort(frames);
        System.out.printf(
                "scrolled by 60 px: median %d ms, 95th percentile %d ms%n",
                frames[STEPS / 2], frames[STEPS * 95 / 100]);
        long jump = System.nanoTime();
        onFx(() -> {
            workspace.select(new Selection.OfMention(document.analysis()
                    .resolutions()
                    .get(document.analysis().resolutions().size() - 1)
                    .mention()
                    .span()));
            return true;
        });
        pulse(area);
        System.out.printf("last mention chosen and scrolled to in %,d ms%n", millis(jump));
        System.exit(0);
    }

    /** Waits until the window has been laid out and drawn once. */
    private static void pulse(StyleClassedTextArea area) throws InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.runLater(() -> {
            Scene scene = area.getScene();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        drawn.await(30, TimeUnit.SECONDS);
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }

    private static <T> T onFx(Supplier<T> work) throws InterruptedException {
        return FxThread.call(work);
    }
}

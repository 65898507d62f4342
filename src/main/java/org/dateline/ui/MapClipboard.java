package org.dateline.ui;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Painting;
import org.dateline.cartography.Viewport;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;

/** Copies what the map shows as an image. */
final class MapClipboard {

    private static final double SCALE = 2;

    private final Desk desk;

    MapClipboard(Desk desk) {
        this.desk = desk;
    }

    void copy() {
        MapScene scene = desk.window().mapModel().painted().get();
        Viewport view = desk.window().map().camera().view().get();
        MapTheme theme = desk.appearance().map().get();
        desk.tools()
                .tasks()
                .run(
                        Texts.of("task.image"),
                        () -> image(
                                new MapPainter(desk.tools().engine().basemap()).paint(scene, view, SCALE, theme, true)),
                        image -> {
                            var content = new ClipboardContent();
                            content.putImage(image);
                            Clipboard.getSystemClipboard().setContent(content);
                            desk.tell(Message.done(() -> Texts.of("done.copied")));
                        },
                        failure -> desk.tell(Message.of(failure)));
    }

    private static WritableImage image(Painting painting) {
        return new WritableImage(new PixelBuffer<>(
                painting.pixelWidth(),
                painting.pixelHeight(),
                IntBuffer.wrap(painting.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }
}

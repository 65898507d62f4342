package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the article while none is open: how to open one, and some to try. */
final class EmptyState extends VBox {

    EmptyState(Runnable open, Runnable paste, List<Path> samples, Consumer<Path> openSample) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var icon = new FontIcon(Feather.MAP);
        icon.getStyleClass().add("empty-icon");
        var openButton = new Button(Texts.of("empty.open"), new FontIcon(Feather.FOLDER));
        openButton.getStyleClass().add("accent");
        openButton.setOnAction(event -> open.run());
        var pasteButton = new Button(Texts.of("empty.paste"), new FontIcon(Feather.CLIPBOARD));
        pasteButton.setOnAction(event -> paste.run());
        getChildren()
                .addAll(
                        icon,
                        styled(Texts.of("empty.title"), "empty-title"),
                        styled(Texts.of("empty.hint"), "empty-text"),
                        openButton,
                        pasteButton);
        if (!samples.isEmpty()) {
            getChildren().add(styled(Texts.of("empty.samples"), "empty-text"));
            samples.forEach(sample -> getChildren().add(link(sample, openSample)));
        }
    }

    private static Hyperlink link(Path sample, Consumer<Path> open) {
        String name = sample.getFileName().toString();
        String words = name.replaceFirst("\\.[^.]*$", "").replace('-', ' ');
        var link = new Hyperlink(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        link.setOnAction(event -> open.accept(sample));
        return link;
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the article while none is open: how to open one, and some to try. */
final class EmptyState extends VBox {

    EmptyState(Runnable open, Runnable paste) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var icon = new FontIcon(Feather.MAP);
        icon.getStyleClass().add("empty-icon");
        var openButton = button(Texts.of("empty.open"), Feather.FOLDER, open);
        openButton.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        icon,
                        styled(Texts.of("empty.title"), "empty-title"),
                        styled(Texts.of("empty.hint"), "empty-text"),
                        openButton,
                        button(Texts.of("empty.paste"), Feather.CLIPBOARD, paste));
    }

    /** Offers the articles of last time, all in one step; nothing where there are none. */
    EmptyState offering(List<Path> session, Consumer<List<Path>> reopen) {
        if (!session.isEmpty()) {
            String first = session.get(0).getFileName().toString();
            String words = Texts.of("empty.reopen", session.size(), first);
            Button button = button(words, Feather.ROTATE_CCW, () -> reopen.accept(session));
            button.setId("reopen");
            button.setTooltip(new Tooltip(
                    session.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("\n"))));
            getChildren().add(button);
        }
        return this;
    }

    /** Offers articles to try. */
    EmptyState trying(List<Path> samples, Consumer<Path> open) {
        if (!samples.isEmpty()) {
            getChildren().add(styled(Texts.of("empty.samples"), "empty-text"));
            samples.forEach(sample -> getChildren().add(link(sample, open)));
        }
        return this;
    }

    private static Button button(String words, Feather icon, Runnable action) {
        var button = new Button(words, new FontIcon(icon));
        button.setOnAction(event -> action.run());
        return button;
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

package org.dateline.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.dateline.ui.layers.OverlayFiles;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;

/** Files and text that are dropped on the window are opened. */
final class DropTarget {

    /** What a browser hands over when a link or its address is dragged. */
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?|ftp)://\\S+");

    private final Desk desk;

    DropTarget(Desk desk) {
        this.desk = desk;
    }

    void attach(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (event.getGestureSource() == null && (board.hasFiles() || board.hasString())) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /** Files of geographic data are laid over the map, and the others are opened. */
    private void take(List<Path> files) {
        desk.layering().layOver(files.stream().filter(OverlayFiles::isOverlay).toList());
        List<Path> articles =
                files.stream().filter(file -> !OverlayFiles.isOverlay(file)).toList();
        if (!articles.isEmpty()) {
            desk.documents().open(articles);
        }
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean taken = true;
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            take(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString() && LINK.matcher(board.getString().strip()).matches()) {
            desk.tell(Message.problem(() -> Texts.of("problem.link")));
        } else if (board.hasString() && !board.getString().isBlank()) {
            desk.documents().openText(board.getString());
        } else {
            taken = false;
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}

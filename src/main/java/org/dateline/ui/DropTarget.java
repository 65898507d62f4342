package org.dateline.ui;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files and text that are dropped on the window are opened. */
final class DropTarget {

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

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean taken = true;
        if (board.hasFiles() && !board.getFiles().isEmpty()) {
            desk.open(board.getFiles().get(0).toPath());
        } else if (board.hasString() && !board.getString().isBlank()) {
            desk.openText(board.getString());
        } else {
            taken = false;
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}

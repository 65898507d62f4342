package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The window as a JavaFX application. Started by {@link #launch(List)} only. */
public final class DatelineApp extends Application {

    /**
     * Opens the window and returns when it is closed. May be called once in the life of a program.
     *
     * @param files articles to open; none shows an empty window
     */
    public static void launch(List<Path> files) {
        Application.launch(DatelineApp.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Dateline");
        stage.setScene(new Scene(new BorderPane(), 1280, 800));
        stage.show();
    }
}

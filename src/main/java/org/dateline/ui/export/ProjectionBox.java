package org.dateline.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.ui.words.Texts;

/** Lets the reader choose a projection: one of two by their names, or any by its code. */
public final class ProjectionBox extends ComboBox<String> {

    private static final List<ProjectionChoice> NAMED = List.of(ProjectionChoice.MERCATOR, ProjectionChoice.FITTING);

    public ProjectionBox() {
        setEditable(true);
        NAMED.forEach(choice -> getItems().add(name(choice)));
        setValue(getItems().get(0));
    }

    private static String name(ProjectionChoice choice) {
        return Texts.of("export.projection." + choice.word());
    }

    /** What is chosen or written; empty while that means nothing. */
    public Optional<ProjectionChoice> choice() {
        return choice(getEditor().getText());
    }

    /** Whether what is written means nothing. */
    public ObservableValue<Boolean> unclear() {
        return getEditor().textProperty().map(text -> choice(text).isEmpty());
    }

    public static Optional<ProjectionChoice> choice(String text) {
        for (ProjectionChoice named : NAMED) {
            if (text.equals(name(named))) {
                return Optional.of(named);
            }
        }
        try {
            return Optional.of(ProjectionChoice.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

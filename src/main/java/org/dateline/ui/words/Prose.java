package org.dateline.ui.words;

import java.util.List;
import javafx.scene.text.Text;

/** Text for a flow of text, set well in both directions, see {@link Words}. */
public final class Prose {

    /** Style class of what is not to be seen and takes no room. */
    private static final String HIDDEN = "hidden-mark";

    private Prose() {}

    /** What the first line of a flow must begin with, so that its marks and figures stand where they belong. */
    public static List<Text> beginning(Direction direction) {
        return direction == Direction.RIGHT_TO_LEFT ? List.of(text("\u202B", HIDDEN)) : List.of();
    }

    /** A stretch of text in one style. */
    public static List<Text> of(String text, Direction direction, String... styleClasses) {
        return direction == Direction.LEFT_TO_RIGHT
                ? List.of(text(text, styleClasses))
                : Words.of(text).stream()
                        .map(word -> Words.isHidden(word.charAt(0)) ? text(word, HIDDEN) : text(word, styleClasses))
                        .toList();
    }

    private static Text text(String text, String... styleClasses) {
        var node = new Text(text);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}

package org.dateline.ui.look;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.dateline.review.Status;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How far something has been checked, as a small mark: told apart by shape first, by colour second. */
public final class StatusMark {

    private StatusMark() {}

    /** The mark of a status; what nobody has looked at has none. */
    public static Optional<Node> of(Status status) {
        return switch (status) {
            case UNVERIFIED -> Optional.empty();
            case VERIFIED -> Optional.of(mark(Feather.CHECK_CIRCLE, status));
            case REJECTED -> Optional.of(mark(Feather.SLASH, status));
            case NOT_LOCATABLE -> Optional.of(mark(Feather.HELP_CIRCLE, status));
        };
    }

    /** The word of a status for readers. */
    public static String word(Status status) {
        return Texts.of("status." + status.word());
    }

    /** The style class of a status in the text: "checked-verified" ... */
    public static String styleClass(Status status) {
        return "checked-" + status.word();
    }

    private static Node mark(Feather shape, Status status) {
        var mark = new Label("", new FontIcon(shape));
        mark.getStyleClass().addAll("status-mark", styleClass(status));
        mark.setMinWidth(Label.USE_PREF_SIZE);
        mark.setAccessibleText(word(status));
        mark.setTooltip(new Tooltip(word(status)));
        return mark;
    }
}

package org.dateline.ui.article;

import javafx.scene.AccessibleAttribute;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** What a screen reader may ask of a text, for the text area itself answers none of it: the words, the caret, the lines. */
final class Spoken {

    private final GenericStyledArea<?, ?, ?> area;

    Spoken(GenericStyledArea<?, ?, ?> area) {
        this.area = area;
        area.caretPositionProperty()
                .addListener(o -> area.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
        area.selectionProperty().addListener(o -> {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
    }

    /** Whether it is this that answers. */
    static boolean answers(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT, EDITABLE, CARET_OFFSET, SELECTION_START, SELECTION_END, LINE_FOR_OFFSET, LINE_START, LINE_END ->
                true;
            default -> false;
        };
    }

    /**
     * The answer.
     *
     * @param parameters of a line its number, of what is asked about an offset the offset
     */
    Object answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> area.getText();
            case EDITABLE -> area.isEditable();
            case CARET_OFFSET -> area.getCaretPosition();
            case SELECTION_START -> area.getSelection().getStart();
            case SELECTION_END -> area.getSelection().getEnd();
            case LINE_FOR_OFFSET ->
                area.offsetToPosition(number(parameters), Bias.Forward).getMajor();
            case LINE_START -> start(number(parameters));
            case LINE_END -> start(number(parameters)) + area.getParagraphLength(number(parameters));
            default -> throw new IllegalArgumentException(attribute.toString());
        };
    }

    private int start(int line) {
        return area.getAbsolutePosition(line, 0);
    }

    private static int number(Object... parameters) {
        return (Integer) parameters[0];
    }
}

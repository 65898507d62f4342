package org.dateline.ui.words;

import javafx.css.PseudoClass;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/** A quote with its mention in the colour of its kind, set the way that its words are read. */
public final class QuoteFlow extends TextFlow {

    private static final PseudoClass LEFTWARD = PseudoClass.getPseudoClass("leftward");
    private static final PseudoClass HEBREW = PseudoClass.getPseudoClass("hebrew");

    /** One without words yet, with a style class of its own. */
    public QuoteFlow(String styleClass) {
        getStyleClass().addAll("quote", styleClass);
    }

    /**
     * Shows a quote in place of what stood there.
     *
     * @param kind the style class of the mention's kind of place
     */
    public void show(Quote quote, String kind) {
        String whole = quote.before() + quote.mention() + quote.after();
        Direction direction = Direction.of(whole);
        boolean leftward = direction == Direction.RIGHT_TO_LEFT;
        setTextAlignment(leftward ? TextAlignment.RIGHT : TextAlignment.LEFT);
        pseudoClassStateChanged(LEFTWARD, leftward);
        pseudoClassStateChanged(HEBREW, leftward && Direction.isHebrew(whole));
        getChildren().setAll(Prose.beginning(direction));
        getChildren().addAll(Prose.of(quote.before(), direction, "quote-text"));
        getChildren().addAll(Prose.of(quote.mention(), direction, "quote-mention", kind));
        getChildren().addAll(Prose.of(quote.after(), direction, "quote-text"));
    }
}

package org.dateline.ui.places;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Something that can be said at more or less length, said at the greatest length there is room for. */
final class FittedLabel extends Label {

    private final List<String> wordings;
    private final Text ruler = new Text();

    /**
     * A label.
     *
     * @param wordings from the longest to the shortest, at least one
     */
    FittedLabel(List<String> wordings) {
        super(wordings.get(0));
        this.wordings = List.copyOf(wordings);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        choose();
        super.layoutChildren();
    }

    private void choose() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            setText(wordings.stream()
                    .filter(words -> widthOf(words) <= room)
                    .findFirst()
                    .orElse(wordings.get(wordings.size() - 1)));
        }
    }

    private double widthOf(String words) {
        ruler.setFont(getFont());
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }
}

package org.dateline.ui.map;

import javafx.event.Event;
import javafx.scene.Node;

/** Whether an event happened on a node or on something in it. */
final class Inside {

    private Inside() {}

    static boolean is(Event event, Node whole) {
        for (Node node = event.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            if (node == whole) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.ui.places;

import org.dateline.review.Scope;

/** How far the reader's next decision about a mention reaches. */
public enum Reach {
    /** This mention. */
    MENTION(Scope.MENTION),
    /** The mentions of its name or place that the reader has ticked: how one place becomes two. */
    CHOSEN(Scope.MENTION),
    /** Of several articles shown together, all mentions of its name in the one that holds it. */
    ARTICLE(Scope.NAME),
    /** All mentions of its name, in every article that is shown. */
    NAME(Scope.NAME),
    /** All mentions of its place, whatever they call it. */
    PLACE(Scope.PLACE),
    /** All mentions of its name, in what is shown and in every article opened from now on. */
    FROM_NOW_ON(Scope.FROM_NOW_ON);

    private final Scope scope;

    Reach(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    /** Whether it goes on holding when the reader turns to another name. */
    boolean isLasting() {
        return this == MENTION || this == ARTICLE || this == NAME;
    }
}

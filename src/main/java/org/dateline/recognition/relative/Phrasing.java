package org.dateline.recognition.relative;

import java.util.Optional;
import java.util.regex.Pattern;

/** One way to tell a place by others. Implementations have no state. */
interface Phrasing {

    int FLAGS = Pattern.CASE_INSENSITIVE;

    /** "the besieged city of": what may stand between "of" and a name. Words that lead to another thing are left out. */
    String THE_TOWN_OF =
            "(?:the |its |their )?(?:(?-i:(?!(?:to|from|in|near|with|and|or|for|at|on|through|via|past|over|into"
                    + "|across|along|road|border|frontier|between)\\b)[a-z][a-z-]*),? ){0,4}";

    /** The phrase that ends in the mention, or begins with it. */
    Optional<RelativePhrase> find(Surroundings around);
}

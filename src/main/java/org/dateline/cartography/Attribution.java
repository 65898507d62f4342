package org.dateline.cartography;

import org.dateline.wording.Saying;

/** What a map owes to its sources and its readers. */
public final class Attribution {

    /** The short line on a map. */
    public static final Saying SHORT = Saying.of("sheet.attribution");

    /** What boundaries on a map do not mean. */
    public static final Saying DISCLAIMER = Saying.of("sheet.disclaimer");

    private Attribution() {}
}

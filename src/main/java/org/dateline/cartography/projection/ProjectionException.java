package org.dateline.cartography.projection;

import java.io.IOException;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** A map cannot be shown in the projection that was asked for. The message names it, the cause and a remedy. */
public final class ProjectionException extends IOException implements Worded {

    private static final long serialVersionUID = 2;

    private final transient Saying saying;

    public ProjectionException(Saying saying) {
        super(saying.in(Language.ENGLISH));
        this.saying = saying;
    }

    public ProjectionException(Saying saying, Throwable cause) {
        super(saying.in(Language.ENGLISH), cause);
        this.saying = saying;
    }

    @Override
    public String in(Language language) {
        return saying.in(language);
    }
}

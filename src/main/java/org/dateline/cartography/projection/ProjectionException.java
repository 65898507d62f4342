package org.dateline.cartography.projection;

import org.dateline.wording.Saying;
import org.dateline.wording.WordedIOException;

/** A map cannot be shown in the projection that was asked for. The message names it, the cause and a remedy. */
public final class ProjectionException extends WordedIOException {

    private static final long serialVersionUID = 2;

    public ProjectionException(Saying saying) {
        super(saying, null);
    }

    public ProjectionException(Saying saying, Throwable cause) {
        super(saying, cause);
    }
}

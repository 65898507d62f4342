package org.dateline.cartography.projection;

import java.io.IOException;

/** A map cannot be shown in the projection that was asked for. The message names it, the cause and a remedy. */
public final class ProjectionException extends IOException {

    private static final long serialVersionUID = 1;

    public ProjectionException(String message) {
        super(message);
    }

    public ProjectionException(String message, Throwable cause) {
        super(message, cause);
    }
}

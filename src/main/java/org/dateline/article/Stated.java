package org.dateline.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file states about its article outside of the text.
 *
 * @param title the headline
 * @param author who wrote it
 * @param published when it appeared
 */
record Stated(Optional<String> title, Optional<String> author, Optional<LocalDate> published) {

    static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), Optional.empty());

    Stated {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(published);
    }
}

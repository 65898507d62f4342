package org.dateline.article;

import java.util.List;

/**
 * The characters of a file without byte order mark, and what was odd about its encoding.
 *
 * @param text the characters; line ends are kept as they are
 * @param notices at most one
 */
record Decoded(String text, List<Notice> notices) {
    Decoded {
        notices = List.copyOf(notices);
    }
}

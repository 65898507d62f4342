package org.dateline.article;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.wording.Saying;

/** In which letters a text is written. Pure. */
final class Lettering {

    /** In these the recogniser knows where a name begins and ends, and the gazetteer what it may mean. */
    private static final Set<UnicodeScript> READ = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    /** The beginning tells; a long text need not be walked. */
    private static final int SAMPLE = 20_000;

    private Lettering() {}

    /** The notices of a text, and one more where most of its letters are of a script in which no names are found. */
    static List<Notice> noticed(String text, List<Notice> notices) {
        int[] letters =
                text.codePoints().limit(SAMPLE).filter(Character::isLetter).toArray();
        long read = Arrays.stream(letters)
                .filter(letter -> READ.contains(UnicodeScript.of(letter)))
                .count();
        return letters.length <= 2 * read
                ? notices
                : Stream.concat(notices.stream(), Stream.of(new Notice(new Span(0, 0), Saying.of("notice.letters"))))
                        .toList();
    }
}

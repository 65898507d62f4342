package org.dateline.ui.export;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.dateline.article.Article;
import org.dateline.ui.words.Texts;

/** The line under the title of a published map: where the report comes from, and its date. */
public final class SourceLine {

    private SourceLine() {}

    public static String of(Article article) {
        var parts = new ArrayList<String>();
        String source = article.source();
        parts.add(source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1));
        article.published()
                .ifPresent(date -> parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Texts.locale())
                        .format(date)));
        return Texts.of("export.sourceLine", String.join(", ", parts));
    }
}

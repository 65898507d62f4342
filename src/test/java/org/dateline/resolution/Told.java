package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/** A short article with its mentions, written for a test as "Fighting near [Herat] and {Afghan} troops". */
record Told(Article article, List<Mention> mentions) {

    /** Square brackets hold place names, braces demonyms. */
    static Told of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[', '{' -> open = text.length();
                case ']', '}' -> {
                    Role role = c == '}' ? Role.DEMONYM : Role.PLACE;
                    mentions.add(new Mention(new Span(open, text.length()), text.substring(open), role, 1));
                }
                default -> text.append(c);
            }
        }
        List<Paragraph> paragraphs = List.of(Paragraph.body(new Span(0, text.length())));
        Article article = new Article("test", "test", text.toString(), paragraphs, Optional.empty(), List.of());
        return new Told(article, mentions);
    }
}

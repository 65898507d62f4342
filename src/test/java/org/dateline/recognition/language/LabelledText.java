package org.dateline.recognition.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;

/** A text of {@code src/test/resources/languages} with the places that are labelled in it. */
public record LabelledText(Article article, List<Label> labels) {

    public record Label(Span span, LatLon position) {}

    private static final Pattern LABEL = Pattern.compile("\\[\\[([^|\\]]+)\\|([-0-9.]+)\\|([-0-9.]+)]]");

    public static LabelledText of(String language) {
        String resource = "/languages/" + language + ".txt";
        try (var in = LabelledText.class.getResourceAsStream(resource)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledText parse(String marked, String name) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(marked);
        int from = 0;
        while (label.find()) {
            text.append(marked, from, label.start());
            Span span = new Span(text.length(), text.length() + label.group(1).length());
            text.append(label.group(1));
            labels.add(new Label(
                    span, new LatLon(Double.parseDouble(label.group(2)), Double.parseDouble(label.group(3)))));
            from = label.end();
        }
        text.append(marked, from, marked.length());
        return new LabelledText(article(text.toString(), name), labels);
    }

    private static Article article(String text, String name) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.stripTrailing().length() : end;
            if (end > start) {
                ParagraphKind kind = paragraphs.isEmpty() ? ParagraphKind.HEADLINE : ParagraphKind.BODY;
                paragraphs.add(new Paragraph(new Span(start, end), kind, Optional.empty(), OptionalInt.empty()));
            }
            start = Math.max(end, start) + 2;
        }
        return new Article(name, name, text, paragraphs, Optional.empty(), List.of());
    }
}

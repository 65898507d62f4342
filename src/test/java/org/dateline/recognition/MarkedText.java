package org.dateline.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/** A text with marked names, as the files beside the tests hold them: {@code [[place]]}, <code>{{demonym}}</code>. */
record MarkedText(String text, List<Span> places, List<Span> demonyms) {

    private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]|\\{\\{(.*?)}}");

    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<Span> demonyms = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            boolean place = mark.group(1) != null;
            String name = place ? mark.group(1) : mark.group(2);
            (place ? places : demonyms).add(new Span(text.length(), text.length() + name.length()));
            text.append(name);
            at = mark.end();
        }
        return new MarkedText(text.append(marked, at, marked.length()).toString(), places, demonyms);
    }

    /** The file's lines that are no comments, as one string. */
    static String resource(String name) {
        try (InputStream in = MarkedText.class.getResourceAsStream(name)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return String.join(
                    "\n", all.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

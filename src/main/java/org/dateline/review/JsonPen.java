package org.dateline.review;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Span;

/**
 * Writes the shapes that recur in a project file.
 *
 * @param json where they go
 */
record JsonPen(JsonGenerator json) {

    /** Writes a value; what it writes is one value, or the members of one object. */
    interface Write<T> {
        void write(T value) throws IOException;
    }

    <T> void list(String name, Iterable<T> values, Write<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            write.write(value);
        }
        json.writeEndArray();
    }

    <T> void objects(String name, Iterable<T> values, Write<T> members) throws IOException {
        list(name, values, value -> {
            json.writeStartObject();
            members.write(value);
            json.writeEndObject();
        });
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    /** Writes an object of texts, ordered by their names. */
    void texts(String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (var entry : new TreeMap<>(texts).entrySet()) {
            text(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    void word(String name, Enum<?> constant) throws IOException {
        text(name, Words.of(constant));
    }

    void number(String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    void integer(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    void span(String name, Span span) throws IOException {
        json.writeFieldName(name);
        span(span);
    }

    void spans(String name, Iterable<Span> spans) throws IOException {
        list(name, spans, this::span);
    }

    private void span(Span span) throws IOException {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
}

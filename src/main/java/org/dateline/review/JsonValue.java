package org.dateline.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Span;

/**
 * A value of a JSON document that knows where it stands, so that whatever is wrong with it can be said with its place. All
 * readers throw {@link Odd} when the value is not of the kind asked for.
 */
record JsonValue(String path, Object value) {

    /** The article's text is one string. */
    private static final StreamReadConstraints ROOMY =
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

    /** Something in the document is not as it should be; the message says where and what, without a full stop. */
    static final class Odd extends RuntimeException {
        private static final long serialVersionUID = 1;

        Odd(String path, String what) {
            super((path.isEmpty() ? "the document" : path) + " " + what);
        }
    }

    /**
     * Reads one document.
     *
     * @throws IOException when it is not JSON, or goes on after its end
     */
    static JsonValue parse(byte[] bytes) throws IOException {
        var factory = JsonFactory.builder().streamReadConstraints(ROOMY).build();
        try (JsonParser parser = factory.createParser(bytes)) {
            if (parser.nextToken() == null) {
                throw new Odd("", "is empty");
            }
            var document = new JsonValue("", tree(parser));
            if (parser.nextToken() != null) {
                throw new Odd("", "goes on after its end");
            }
            return document;
        }
    }

    private static Object tree(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> parser.currentToken();
            default -> throw new Odd("", "breaks off");
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, tree(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(tree(parser));
        }
        return elements;
    }

    Optional<JsonValue> find(String name) {
        Object found = members().get(name);
        return found == null
                ? Optional.empty()
                : Optional.of(new JsonValue(path.isEmpty() ? name : path + "." + name, found));
    }

    JsonValue get(String name) {
        return find(name).orElseThrow(() -> new Odd(path, "has no \"" + name + "\""));
    }

    /** The members of an object, by name; names and values are texts. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object key : members().keySet()) {
            String name = String.valueOf(key);
            texts.put(name, text(name));
        }
        return texts;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    private Map<?, ?> members() {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new Odd(path, "is not an object");
    }

    <T> List<T> list(Function<JsonValue, T> element) {
        if (!(value instanceof List<?> elements)) {
            throw new Odd(path, "is not a list");
        }
        List<T> list = new ArrayList<>();
        for (Object each : elements) {
            list.add(new JsonValue(path + "[" + list.size() + "]", each).as(element));
        }
        return list;
    }

    /** What a reader makes of the value; an argument that a record refuses is told with its place. */
    <T> T as(Function<JsonValue, T> reader) {
        try {
            return reader.apply(this);
        } catch (Odd e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Odd(path, "makes no sense: " + e.getMessage());
        }
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new Odd(path, "is neither text nor number");
    }

    String text(String name) {
        return get(name).text();
    }

    /** A member that is true or false. */
    boolean flag(String name) {
        JsonValue flag = get(name);
        if (flag.value == JsonToken.VALUE_TRUE || flag.value == JsonToken.VALUE_FALSE) {
            return flag.value == JsonToken.VALUE_TRUE;
        }
        throw new Odd(flag.path, "is neither true nor false");
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw new Odd(path, "is not a number");
        }
    }

    double number(String name) {
        return get(name).number();
    }

    long integer() {
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new Odd(path, "is not a whole number");
        }
    }

    int integer(String name) {
        return get(name).as(number -> Math.toIntExact(number.integer()));
    }

    Span span() {
        List<Long> ends = list(JsonValue::integer);
        return as(span -> new Span(Math.toIntExact(ends.get(0)), Math.toIntExact(ends.get(1))));
    }
}

package org.dateline.gazetteer.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON as it comes: objects, arrays, strings and numbers, with empty answers where something is not there. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    static Json read(Path file) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.toFile())) {
            parser.nextToken();
            return new Json(value(parser));
        }
    }

    /** Hands over the members of the first array in the file whose members are objects, one at a time. */
    static void readArray(Path file, Consumer<Json> each) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.toFile())) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                if (parser.currentToken() == null) {
                    throw new IOException(file + ": no array");
                }
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                each.accept(new Json(value(parser)));
            }
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> parser.getText();
            default -> "";
        };
    }

    Json get(String key) {
        return new Json(value instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : "");
    }

    Json get(int index) {
        return new Json(value instanceof List<?> list && index < list.size() ? list.get(index) : "");
    }

    List<Json> list() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    /** The members of an object in their order; none for anything else. */
    Map<String, Json> members() {
        Map<String, Json> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> members.put((String) key, new Json(member)));
        }
        return members;
    }

    String text() {
        return value instanceof String text ? text : "";
    }

    Optional<Double> number() {
        if (value instanceof Double number) {
            return Optional.of(number);
        }
        try {
            return Optional.of(Double.valueOf(text()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

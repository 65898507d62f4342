package org.dateline.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.wording.Language;
import org.dateline.wording.PlaceName;
import org.dateline.wording.Saying;

/**
 * Reasons in project files: in English words, for whoever reads the file, and as key and values, so that a window can say them in
 * its own language. A file of an older program has the words alone, and they stay what they are.
 */
final class SayingJson {

    private static final String SAYS = "says";
    private static final String KEY = "key";
    private static final String WITH = "with";
    private static final String PLACE = "place";
    private static final String KNOWN = "known";
    private static final String WHOLE = "whole";
    private static final String DECIMAL = "decimal";

    /** What older files say in words alone, and what decides how far a mention has been checked. */
    private static final Map<String, Saying> BY_WORDS = Stream.of(Decided.NOWHERE, Decided.NO_PLACE)
            .collect(Collectors.toMap(saying -> saying.in(Language.ENGLISH), saying -> saying));

    private SayingJson() {}

    /** Writes the words as a member, and beside it what they are made of. */
    static void write(String name, Saying saying, JsonPen pen) throws IOException {
        pen.text(name, saying.in(Language.ENGLISH));
        if (!saying.isVerbatim()) {
            pen.json().writeFieldName(SAYS);
            write(saying, pen);
        }
    }

    private static void write(Saying saying, JsonPen pen) throws IOException {
        pen.json().writeStartObject();
        pen.text(KEY, saying.key());
        pen.list(WITH, saying.values(), value -> value(value, pen));
        pen.json().writeEndObject();
    }

    private static void value(Object value, JsonPen pen) throws IOException {
        if (value instanceof String text) {
            pen.json().writeString(text);
            return;
        }
        if (value instanceof Saying saying) {
            write(saying, pen);
            return;
        }
        pen.json().writeStartObject();
        if (value instanceof PlaceName place) {
            pen.text(PLACE, place.english());
            pen.json().writeBooleanField(KNOWN, place.known());
        } else if (value instanceof Long whole) {
            pen.integer(WHOLE, whole);
        } else {
            pen.number(DECIMAL, ((Number) value).doubleValue());
        }
        pen.json().writeEndObject();
    }

    /** Reads what {@link #write(String, Saying, JsonPen)} wrote; what makes no sense today keeps its words. */
    static Saying read(JsonValue json, String name) {
        String words = json.text(name);
        return json.find(SAYS)
                .map(SayingJson::saying)
                .filter(Saying::isSayable)
                .orElseGet(() -> BY_WORDS.getOrDefault(words, Saying.verbatim(words)));
    }

    private static Saying saying(JsonValue json) {
        List<Object> values = json.get(WITH).list(SayingJson::value);
        return new Saying(json.text(KEY), values);
    }

    private static Object value(JsonValue json) {
        if (json.value() instanceof String text) {
            return text;
        }
        if (json.find(KEY).isPresent()) {
            return saying(json);
        }
        if (json.find(PLACE).isPresent()) {
            return new PlaceName(json.text(PLACE), json.flag(KNOWN));
        }
        return json.find(WHOLE).isPresent() ? (Object) json.get(WHOLE).integer() : (Object) json.number(DECIMAL);
    }
}

package org.dateline.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Hint;

/** What the reader said of an article beforehand, in a project file; left out where that is nothing. */
final class HintJson {

    private HintJson() {}

    static void write(Hint hint, JsonPen pen) throws IOException {
        if (hint.equals(Hint.NONE)) {
            return;
        }
        pen.json().writeObjectFieldStart("hint");
        pen.list("countries", hint.countries().stream().sorted().toList(), pen.json()::writeString);
        if (hint.area().isPresent()) {
            Bounds box = hint.area().get();
            pen.list("area", List.of(box.south(), box.west(), box.north(), box.east()), pen.json()::writeNumber);
        }
        if (hint.published().isPresent()) {
            pen.text("published", hint.published().get().toString());
        }
        pen.json().writeEndObject();
    }

    static Hint read(JsonValue root) {
        return root.find("hint")
                .map(json -> json.as(hint -> new Hint(
                        Set.copyOf(hint.get("countries").list(JsonValue::text)),
                        hint.find("area").map(HintJson::box),
                        hint.find("published").map(JsonValue::text).map(LocalDate::parse))))
                .orElse(Hint.NONE);
    }

    private static Bounds box(JsonValue json) {
        List<Double> edges = json.list(JsonValue::number);
        return json.as(b -> new Bounds(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }
}

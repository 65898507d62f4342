package org.dateline.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Ambiguous;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.resolution.Resolution.Unresolved;

/**
 * The places, reasons and lists of candidates of a project file, each written once and called by its number, because the
 * mentions of a name share theirs, and candidates most of their reasons. Grows while verdicts are added; confined to one thread.
 */
final class RankingTable {

    private final Numbered<Place> places = new Numbered<>();
    private final Numbered<Evidence> reasons = new Numbered<>();
    private final Numbered<List<Candidate>> rankings = new Numbered<>();

    /** Values by number, in the order in which they came. */
    private static final class Numbered<T> {
        private final List<T> values = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        void add(T value) {
            if (numbers.putIfAbsent(value, values.size()) == null) {
                values.add(value);
            }
        }
    }

    void add(Place place) {
        places.add(place);
    }

    void add(Resolution resolution) {
        rankings.add(resolution.candidates());
        for (Candidate candidate : resolution.candidates()) {
            places.add(candidate.place());
            candidate.evidence().forEach(reasons::add);
        }
    }

    void add(OwnChange change) {
        change.before().flatMap(PersonalEntry::place).ifPresent(places::add);
        change.after().flatMap(PersonalEntry::place).ifPresent(places::add);
    }

    int number(Place place) {
        return places.numbers.get(place);
    }

    Place place(JsonValue number) {
        return at(places.values, number);
    }

    private static <T> T at(List<T> table, JsonValue number) {
        return number.as(n -> table.get(Math.toIntExact(n.integer())));
    }

    void write(JsonPen pen) throws IOException {
        pen.objects("places", places.values, place -> PlaceJson.write(place, pen));
        pen.objects("reasons", reasons.values, reason -> {
            pen.text("rule", reason.rule());
            pen.number("weight", reason.weight());
            SayingJson.write("because", reason.because(), pen);
        });
        pen.list("rankings", rankings.values, candidates -> {
            pen.json().writeStartArray();
            for (Candidate candidate : candidates) {
                write(candidate, pen);
            }
            pen.json().writeEndArray();
        });
    }

    private void write(Candidate candidate, JsonPen pen) throws IOException {
        pen.json().writeStartObject();
        pen.integer("place", number(candidate.place()));
        pen.number("probability", candidate.probability());
        pen.json().writeArrayFieldStart("evidence");
        for (Evidence reason : candidate.evidence()) {
            pen.json().writeNumber(reasons.numbers.get(reason));
        }
        pen.json().writeEndArray();
        pen.json().writeEndObject();
    }

    static RankingTable read(JsonValue root) {
        var table = new RankingTable();
        table.places.values.addAll(root.get("places").list(PlaceJson::read));
        root.find("reasons").ifPresent(all -> table.reasons.values.addAll(all.list(RankingTable::evidence)));
        table.rankings.values.addAll(root.get("rankings").list(ranking -> ranking.list(table::candidate)));
        return table;
    }

    private Candidate candidate(JsonValue json) {
        return new Candidate(
                place(json.get("place")),
                json.number("probability"),
                json.get("evidence").list(each -> each.isObject() ? evidence(each) : at(reasons.values, each)));
    }

    private static Evidence evidence(JsonValue json) {
        return new Evidence(json.text("rule"), json.number("weight"), SayingJson.read(json, "because"));
    }

    /** Writes an entry of the reader's own gazetteer. */
    void write(String name, PersonalEntry entry, JsonPen pen) throws IOException {
        pen.json().writeObjectFieldStart(name);
        pen.text("name", entry.name());
        if (entry.place().isPresent()) {
            pen.integer("place", number(entry.place().get()));
        }
        pen.text("note", entry.note());
        pen.text("scope", entry.scope().text());
        pen.json().writeEndObject();
    }

    PersonalEntry entry(JsonValue json) {
        return json.as(entry -> new PersonalEntry(
                entry.text("name"),
                entry.find("place").map(this::place),
                entry.text("note"),
                PersonalScope.of(entry.text("scope"))));
    }

    /** Writes the members of a verdict that was added before. */
    void write(Resolution resolution, JsonPen pen) throws IOException {
        Mention mention = resolution.mention();
        pen.span("span", mention.span());
        pen.text("text", mention.surface());
        if (!mention.name().equals(mention.surface())) {
            pen.text("name", mention.name());
        }
        pen.word("role", mention.role());
        pen.number("certainty", mention.certainty());
        if (resolution instanceof Unresolved unresolved) {
            SayingJson.write("unresolved", unresolved.because(), pen);
        } else {
            int ranking = rankings.numbers.get(resolution.candidates());
            pen.integer(resolution instanceof Resolved ? "resolved" : "ambiguous", ranking);
            pen.number("confidence", resolution.confidence());
        }
    }

    Resolution resolution(JsonValue json) {
        var mention = new Mention(
                json.get("span").span(),
                json.text("text"),
                Words.in(Role.class, json.get("role")),
                json.number("certainty"),
                json.find("name").map(JsonValue::text).orElseGet(() -> json.text("text")));
        if (json.find("unresolved").isPresent()) {
            return new Unresolved(mention, SayingJson.read(json, "unresolved"));
        }
        return json.find("resolved").isPresent()
                ? new Resolved(mention, at(rankings.values, json.get("resolved")), json.number("confidence"))
                : new Ambiguous(mention, at(rankings.values, json.get("ambiguous")), json.number("confidence"));
    }
}

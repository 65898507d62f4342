package org.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.story.StoryPart;
import org.dateline.recognition.story.StoryParts;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/** What the JSON formats have in common: the members of a place, a mention, a piece of evidence, each written one way. */
final class JsonParts {

    /** Degrees are written to about 10 cm, more than any gazetteer knows. */
    private static final int DEGREE_DECIMALS = 6;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonParts() {}

    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Members of the object that is open: id, name, kind and the units that hold the place; not its position. */
    static void placeMembers(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("id", place.id().value());
        json.writeStringField("name", place.name());
        json.writeStringField("kind", place.code().label());
        json.writeStringField("featureCode", place.code().name());
        unit(json, "countryName", place.admin().country());
        codes(json, place);
        if (place.population().isPresent()) {
            json.writeNumberField("population", place.population().getAsLong());
        }
    }

    /** Country as its ISO code, provinces and districts by their names. */
    static void codes(JsonGenerator json, Place place) throws IOException {
        Optional<AdminPath.Unit> country = place.admin().country();
        if (country.isPresent()) {
            json.writeStringField("country", country.get().code());
        }
        unit(json, "admin1", place.admin().admin1());
        unit(json, "admin2", place.admin().admin2());
    }

    private static void unit(JsonGenerator json, String member, Optional<AdminPath.Unit> unit) throws IOException {
        if (unit.isPresent()) {
            json.writeStringField(member, unit.get().name());
        }
    }

    /** Begins a feature of GeoJSON at a place, its properties open. */
    static void feature(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        degrees(json, place.location().lon());
        degrees(json, place.location().lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
    }

    static void position(JsonGenerator json, Place place) throws IOException {
        degrees(json, "lat", place.location().lat());
        degrees(json, "lon", place.location().lon());
    }

    static void precision(JsonGenerator json, Place place) throws IOException {
        number(json, "precisionMetres", place.precisionMetres(), 0);
    }

    /** Offsets in code points, the words there, and the part they play. */
    static void mentionMembers(
            JsonGenerator json, Language language, Article article, CodePoints points, Resolution resolution)
            throws IOException {
        Span span = resolution.mention().span();
        json.writeNumberField("start", points.before(span.start()));
        json.writeNumberField("end", points.before(span.end()));
        words(json, "text", resolution.mention().surface());
        json.writeStringField("role", resolution.mention().role().word());
        Optional<StoryPart> part = StoryParts.of(article, resolution.mention());
        if (part.isPresent()) {
            json.writeStringField("part", part.get().kind().word());
            words(json, "partBecause", part.get().because().in(language));
        }
        if (!article.paragraphs().isEmpty()) {
            json.writeNumberField("paragraph", article.paragraphAt(span.start()) + 1);
        }
    }

    /** What a reader has said of it, where one has. */
    static void checking(JsonGenerator json, Optional<org.dateline.review.Status> checking) throws IOException {
        if (checking.isPresent()) {
            json.writeStringField("review", checking.get().word());
        }
    }

    static void confidence(JsonGenerator json, double confidence) throws IOException {
        number(json, "confidence", confidence, 4);
    }

    static void evidence(JsonGenerator json, Language language, Candidate candidate) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : candidate.evidence()) {
            json.writeStartObject();
            json.writeStringField("rule", evidence.rule());
            number(json, "weight", evidence.weight(), 4);
            words(json, "because", evidence.because().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void notices(JsonGenerator json, Language language, Article article) throws IOException {
        List<Notice> notices = article.notices();
        json.writeArrayFieldStart("notices");
        var points = new CodePoints(article.text());
        for (Notice notice : notices) {
            json.writeStartObject();
            json.writeNumberField(
                    "start", points.before(within(article, notice.span().start())));
            json.writeNumberField(
                    "end", points.before(within(article, notice.span().end())));
            words(json, "message", notice.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static int within(Article article, int offset) {
        return Math.min(offset, article.text().length());
    }

    /** Words from outside, which may hold half a pair of surrogates: Jackson would join it with the next character. */
    static void words(JsonGenerator json, String member, String text) throws IOException {
        json.writeStringField(member, Wellformed.text(text));
    }

    static void degrees(JsonGenerator json, String member, double degrees) throws IOException {
        number(json, member, degrees, DEGREE_DECIMALS);
    }

    static void number(JsonGenerator json, String member, double value, int decimals) throws IOException {
        json.writeFieldName(member);
        json.writeNumber(plain(value, decimals));
    }

    static void degrees(JsonGenerator json, double degrees) throws IOException {
        json.writeNumber(plain(degrees, DEGREE_DECIMALS));
    }

    /** Decimal digits without an exponent and without trailing zeros. */
    static String plain(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

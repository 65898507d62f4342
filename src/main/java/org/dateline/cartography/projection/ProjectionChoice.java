package org.dateline.cartography.projection;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.geo.Bounds;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;

/** What projection a reader asks for. Immutable. */
public sealed interface ProjectionChoice {

    /** Web Mercator, as the window shows it. */
    ProjectionChoice MERCATOR = new Mercator();

    /** One that fits the ground that the map shows. */
    ProjectionChoice FITTING = new Fitting();

    /** What a command line or a dialog writes for it; {@link #parse} understands it. */
    String word();

    /**
     * The projection itself. May take seconds the first time, when a code has to be looked up.
     *
     * @param extent what the map has to show
     * @param sheet about what the whole sheet will show, which is wider or higher
     * @throws ProjectionException when there is none, or it does not reach so far
     */
    Projection projection(Bounds extent, Bounds sheet) throws ProjectionException;

    /**
     * Reads a choice: "mercator", "auto" or a code as "EPSG:3035".
     *
     * @throws IllegalArgumentException when it is none of these; the message is for the user
     */
    static ProjectionChoice parse(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("mercator")) {
            return MERCATOR;
        }
        if (plain.equals("auto")) {
            return FITTING;
        }
        var code = Pattern.compile("(?:epsg:)?([0-9]{4,6})").matcher(plain);
        if (code.matches()) {
            int number = Integer.parseInt(code.group(1));
            return number == 3857 ? MERCATOR : new Code(number);
        }
        throw new Refusal(Saying.of("projection.word", word.strip()));
    }

    /** Web Mercator. */
    record Mercator() implements ProjectionChoice {
        @Override
        public String word() {
            return "mercator";
        }

        @Override
        public Projection projection(Bounds extent, Bounds sheet) {
            return WebMercatorProjection.INSTANCE;
        }
    }

    /** One that fits. */
    record Fitting() implements ProjectionChoice {
        @Override
        public String word() {
            return "auto";
        }

        @Override
        public Projection projection(Bounds extent, Bounds sheet) {
            return FittingProjection.of(extent, sheet);
        }
    }

    /** One of the EPSG's register. */
    record Code(int number) implements ProjectionChoice {
        public Code {
            if (number <= 0) {
                throw new IllegalArgumentException("not a code: " + number);
            }
        }

        @Override
        public String word() {
            return "EPSG:" + number;
        }

        @Override
        public Projection projection(Bounds extent, Bounds sheet) throws ProjectionException {
            return EpsgProjection.of(number, extent);
        }
    }
}

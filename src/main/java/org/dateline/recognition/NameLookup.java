package org.dateline.recognition;

import java.util.concurrent.atomic.AtomicLongArray;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;

/**
 * What the gazetteer knows about a stretch of text, packed into one int, with a memory for names seen before: in news the same
 * names come again and again, and folding one costs microseconds. Safe for any number of threads: an entry of the memory is one
 * long, 44 bits of the text's hash and 20 bits of answer, replaced as a whole.
 */
final class NameLookup {

    private static final int BITS = 20;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SLOTS = 1 << 17;

    private static final int GROUP_SHIFT = 0;
    private static final int PROMINENCE_SHIFT = 4;
    private static final int COUNT_SHIFT = 8;
    private static final int KIND_SHIFT = 10;
    private static final int DEMONYM = 1 << 13;
    private static final int CONTINUES = 1 << 14;
    private static final int COUNTRY = 1 << 15;
    private static final int ADMIN1 = 1 << 16;
    private static final int KNOWN = 1 << 19;

    /** Sorts of places that behave alike in text. {@link #NONE} is a name that no place bears. */
    enum Group {
        NONE,
        COUNTRY,
        ADMIN1,
        DISTRICT,
        CAPITAL,
        CITY,
        TOWN,
        VILLAGE,
        QUARTER,
        SEA,
        WATER,
        LAND,
        REGION,
        SPOT,
        OTHER
    }

    private static final Group[] GROUPS = Group.values();

    private final Gazetteer gazetteer;
    private final AtomicLongArray memory = new AtomicLongArray(SLOTS);

    NameLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What is known of the text from {@code start} to {@code end}; read it with the static methods of this class. */
    int of(CharSequence text, int start, int end) {
        long hash = Hashes.exact(text, start, end);
        int slot = (int) (hash & (SLOTS - 1));
        long entry = memory.get(slot);
        if ((entry ^ hash) >>> BITS == 0 && (entry & KNOWN) != 0) {
            return (int) (entry & MASK);
        }
        int info = ask(text.subSequence(start, end));
        memory.set(slot, hash >>> BITS << BITS | info);
        return info;
    }

    private int ask(CharSequence name) {
        Gazetteer.Bearers bearers = gazetteer.find(name);
        int info = KNOWN | (gazetteer.continues(name) ? CONTINUES : 0);
        int places = 0;
        for (int i = 0; i < bearers.count(); i++) {
            if (bearers.kind(i) == NameKind.DEMONYM) {
                info |= DEMONYM;
                continue;
            }
            FeatureCode code = gazetteer.code(bearers.row(i));
            if (places++ == 0) {
                info |= best(bearers.row(i), code, bearers.kind(i));
            }
            info |= code.isCountry() ? COUNTRY : code == FeatureCode.ADM1 ? ADMIN1 : 0;
        }
        int count = places < 2 ? 0 : places < 4 ? 1 : places < 10 ? 2 : 3;
        return info | count << COUNT_SHIFT;
    }

    private int best(int row, FeatureCode code, NameKind kind) {
        int prominence = (int) Math.max(0, Math.min(15, gazetteer.prominence(row)));
        return group(code, gazetteer.population(row)).ordinal() << GROUP_SHIFT
                | prominence << PROMINENCE_SHIFT
                | (kind.ordinal() + 1) << KIND_SHIFT;
    }

    private static Group group(FeatureCode code, long population) {
        if (code.isCountry()) {
            return Group.COUNTRY;
        }
        return switch (code.featureClass()) {
            case A -> code == FeatureCode.ADM1 ? Group.ADMIN1 : Group.DISTRICT;
            case P -> settlement(code, population);
            case H ->
                switch (code) {
                    case OCN, SEA, GULF, BAY, STRT -> Group.SEA;
                    default -> Group.WATER;
                };
            case T -> Group.LAND;
            case L -> Group.REGION;
            case S -> Group.SPOT;
            case R, U, V -> Group.OTHER;
        };
    }

    private static Group settlement(FeatureCode code, long population) {
        if (code == FeatureCode.PPLX) {
            return Group.QUARTER;
        }
        if (code == FeatureCode.PPLC || code == FeatureCode.PPLA && population >= 100_000) {
            return Group.CAPITAL;
        }
        return population >= 100_000 ? Group.CITY : population >= 10_000 ? Group.TOWN : Group.VILLAGE;
    }

    /** Whether some place, not only its people, bears the name. */
    static boolean isPlace(int info) {
        return (info >>> GROUP_SHIFT & 15) != 0;
    }

    static Group group(int info) {
        return GROUPS[info >>> GROUP_SHIFT & 15];
    }

    /** Prominence of the best bearer, 0 to 15. */
    static int prominence(int info) {
        return info >>> PROMINENCE_SHIFT & 15;
    }

    /** How many bear the name: 0 one, 1 a few, 2 several, 3 ten and more. */
    static int crowd(int info) {
        return info >>> COUNT_SHIFT & 3;
    }

    /** 1 + ordinal of the {@link NameKind} under which the best bearer has the name; 0 without a bearer. */
    static int kind(int info) {
        return info >>> KIND_SHIFT & 7;
    }

    /** Whether the best bearer has the name only as one of its other spellings. */
    static boolean isWeak(int info) {
        return kind(info) > NameKind.ENGLISH.ordinal() + 1;
    }

    static boolean isDemonym(int info) {
        return (info & DEMONYM) != 0;
    }

    static boolean continues(int info) {
        return (info & CONTINUES) != 0;
    }

    /** Whether a country or a first-order unit bears the name, even if something more prominent does too. */
    static boolean isUnit(int info) {
        return (info & (COUNTRY | ADMIN1)) != 0;
    }
}

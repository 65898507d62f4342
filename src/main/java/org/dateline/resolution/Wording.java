package org.dateline.resolution;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.wording.PlaceName;
import org.dateline.wording.Saying;

/** The sentences of the evidence: each says what in the text or the gazetteer speaks, as a reader would say it. */
final class Wording {

    /** A place is better known than another from twice the inhabitants on. */
    private static final double MUCH = 0.3;

    /** Nearer than this is worth a word, farther is far. */
    private static final double NEAR_KM = 300;

    private final Gazetteer gazetteer;
    private final Facts facts;
    private final Backdrop backdrop;

    Wording(Story story, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.facts = new Facts(story);
        this.backdrop = story.backdrop();
    }

    Saying sentence(Rule rule, Naming naming, int i, double weight) {
        return switch (rule) {
            case PROMINENCE -> prominence(naming, i);
            case NAME -> name(naming, i);
            case PAIR -> pair(naming, i);
            case TYPE -> type(naming, i);
            case NAMESAKE -> namesake(naming, i);
            case COUNTRY -> country(naming, i);
            case PROVINCE -> province(naming, i);
            case NEARBY -> nearby(naming, i);
            case SENTENCE -> inSentence(naming, i);
            case HINT -> Saying.of(weight > 0 ? "evidence.hint" : "evidence.hint.former");
        };
    }

    private Saying prominence(Naming naming, int i) {
        Columns columns = naming.columns;
        long people = gazetteer.population(naming.list.row(i));
        Saying kind = columns.code[i].saying();
        Saying size = people > 0 ? Saying.of("evidence.size", kind, people) : Saying.of("evidence.size.unknown", kind);
        if (naming.isDemonym()) {
            return Saying.of("evidence.prominence.demonym", size, naming.surface);
        }
        if (naming.size() == 1) {
            return Saying.of("evidence.prominence.only", size);
        }
        int first = columns.first();
        return columns.prominence[first] > columns.prominence[i] + MUCH
                ? behind(size, naming, first)
                : Saying.of("evidence.prominence.among", size, (long) naming.size());
    }

    /** Better known is "the country of that name", "the town of that name in Canada". */
    private Saying behind(Saying size, Naming naming, int first) {
        Saying kind = naming.columns.code[first].saying();
        boolean somewhere = naming.columns.country[first] != 0 && !naming.columns.isCountry(first);
        return somewhere
                ? Saying.of("evidence.prominence.behind.there", size, kind, countryName(naming, first))
                : Saying.of("evidence.prominence.behind", size, kind);
    }

    private Saying name(Naming naming, int i) {
        PlaceName shown = placeName(naming.list.row(i));
        return switch (naming.list.fit(i)) {
            case WHOLE -> written(naming, naming.list.kind(i), shown);
            case RESPELLED -> Saying.of("evidence.name.respelled", naming.surface);
            case UNTYPED, TRIMMED -> Saying.of("evidence.name.bare", naming.bare, naming.surface, shown);
            case PART -> Saying.of("evidence.name.part", naming.surface, shown);
            case ALIKE -> Saying.of("evidence.name.alike", naming.surface, shown);
        };
    }

    private static Saying written(Naming naming, NameKind kind, PlaceName shown) {
        return switch (kind) {
            case MAIN -> Saying.of("evidence.name.main");
            case ENGLISH -> Saying.of("evidence.name.english");
            case ALTERNATE -> Saying.of("evidence.name.alternate", naming.surface, shown);
            case ABBREVIATION -> Saying.of("evidence.name.abbreviation", naming.surface, shown);
            case DEMONYM -> Saying.of("evidence.name.demonym", naming.surface, shown);
        };
    }

    private static Saying pair(Naming naming, int i) {
        if (naming.container.isPresent()) {
            Naming holder = naming.container.get();
            return Saying.of(
                    PairFeatures.mass(naming, i, holder) > 0 ? "evidence.pair.says" : "evidence.pair.says.elsewhere",
                    naming.surface,
                    holder.surface);
        }
        Optional<Naming> holder = naming.holders.stream()
                .filter(other -> PairFeatures.mass(naming, i, other) > 0)
                .findFirst();
        if (holder.isPresent()) {
            return Saying.of(
                    holder.get().isDemonym() ? "evidence.pair.calls" : "evidence.pair.puts", holder.get().surface);
        }
        if (!naming.holders.isEmpty()) {
            return Saying.of("evidence.pair.puts.elsewhere", naming.holders.get(0).surface);
        }
        return naming.contents.isEmpty()
                ? sibling(naming.siblings.get(0))
                : Saying.of("evidence.pair.says", naming.contents.get(0).surface, naming.surface);
    }

    private static Saying sibling(Naming sibling) {
        String container = sibling.container.map(other -> other.surface).orElse("");
        return Saying.of("evidence.pair.sibling", sibling.surface, container);
    }

    private static Saying type(Naming naming, int i) {
        FeatureCode code = naming.columns.code[i];
        if (naming.type.isEmpty() && naming.saysArticle() && !naming.saidCapital) {
            return OwnFeatures.isNature(code)
                    ? Saying.of("evidence.type.article", naming.surface)
                    : Saying.of("evidence.type.article.not", naming.surface, code.saying());
        }
        if (naming.type.isEmpty()) {
            boolean capital = code == FeatureCode.PPLC || code == FeatureCode.PPLA;
            return Saying.of(capital ? "evidence.type.capital" : "evidence.type.capital.not");
        }
        TypeWord type = naming.type.get();
        return type.fits(code)
                ? Saying.of("evidence.type.says", type.word())
                : Saying.of("evidence.type.says.other", type.word(), code.saying());
    }

    private static Saying namesake(Naming naming, int i) {
        FeatureCode code = naming.columns.code[i];
        if (OwnFeatures.isNamesakeOfTown(naming.columns, i)) {
            return naming.type.isPresent()
                    ? Saying.of("evidence.namesake.town")
                    : Saying.of("evidence.namesake.bare", code.saying());
        }
        return naming.siblings.isEmpty()
                ? Saying.of("evidence.namesake.around")
                : Saying.of("evidence.namesake.sibling", naming.siblings.get(0).surface);
    }

    private Saying country(Naming naming, int i) {
        if (naming.columns.country[i] == 0) {
            return Saying.of("evidence.country.no");
        }
        PlaceName country = countryName(naming, i);
        long others = facts.namesIn(naming, columns -> columns.country, naming.columns.country[i]);
        if (naming.columns.isCountry(i)) {
            return others == 0
                    ? Saying.of("evidence.country.itself.none")
                    : Saying.of("evidence.country.itself", others);
        }
        if (others == 0) {
            boolean spoken = backdrop.times(naming.columns.country[i]) > 0;
            return Saying.of(spoken ? "evidence.unit.spoken" : "evidence.country.silent", country);
        }
        return Saying.of("evidence.unit.others", others, country);
    }

    private Saying province(Naming naming, int i) {
        int row = naming.columns.admin1[i];
        if (row == 0) {
            return Saying.of("evidence.province.no");
        }
        PlaceName province = placeName(row);
        long others = facts.namesIn(naming, columns -> columns.admin1, row);
        if (others == 0) {
            boolean spoken = backdrop.times(row) > 0;
            return Saying.of(spoken ? "evidence.unit.spoken" : "evidence.province.none", province);
        }
        return Saying.of("evidence.unit.others", others, province);
    }

    private Saying nearby(Naming naming, int i) {
        return facts.nearest(naming, i)
                .map(other -> Saying.of(
                        other.km() < NEAR_KM ? "evidence.nearby" : "evidence.nearby.far",
                        Math.round(other.km()),
                        other.naming().surface))
                .orElseGet(() -> Saying.of("evidence.nearby.none"));
    }

    private Saying inSentence(Naming naming, int i) {
        List<Naming> same = facts.neighboursWith(naming, i);
        if (same.isEmpty()) {
            return Saying.of("evidence.sentence.none");
        }
        String first = same.get(0).surface;
        return same.size() > 1
                ? Saying.of("evidence.sentence.more", first, same.size() - 1L)
                : Saying.of("evidence.sentence", first);
    }

    private PlaceName countryName(Naming naming, int i) {
        return placeName(naming.columns.country[i]);
    }

    private PlaceName placeName(int row) {
        return new PlaceName(gazetteer.name(row), gazetteer.code(row).isKnownAbroad());
    }
}

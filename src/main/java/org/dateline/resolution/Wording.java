package org.dateline.resolution;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;

/** The sentences of the evidence: each says what in the text or the gazetteer speaks, as a reader would say it. */
final class Wording {

    /** A place is better known than another from twice the inhabitants on. */
    private static final double MUCH = 0.3;

    private final Gazetteer gazetteer;
    private final Facts facts;
    private final Backdrop backdrop;

    Wording(Story story, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.facts = new Facts(story);
        this.backdrop = story.backdrop();
    }

    String sentence(Rule rule, Naming naming, int i, double weight) {
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
            case HINT ->
                weight > 0
                        ? "it lies where the reader said that the article plays"
                        : "a country that is no more, and the article is of a later time";
        };
    }

    private String prominence(Naming naming, int i) {
        Columns columns = naming.columns;
        String kind = Numbers.withArticle(columns.code[i].label());
        long people = gazetteer.population(naming.list.row(i));
        String size = people > 0 ? kind + " of " + Numbers.people(people) : kind;
        if (naming.isDemonym()) {
            return size + ", of which \"" + naming.surface + "\" speaks";
        }
        if (naming.size() == 1) {
            return size + ", and the only place of that name";
        }
        int first = columns.first();
        return columns.prominence[first] > columns.prominence[i] + MUCH
                ? size + "; better known is " + other(naming, first)
                : size + ", among the best-known of " + naming.size() + " places of that name";
    }

    /** "the country of that name", "the town of that name in Canada". */
    private String other(Naming naming, int i) {
        String kind = "the " + naming.columns.code[i].label() + " of that name";
        boolean somewhere = naming.columns.country[i] != 0 && !naming.columns.isCountry(i);
        return somewhere ? kind + " in " + countryName(naming, i) : kind;
    }

    private String name(Naming naming, int i) {
        String shown = gazetteer.name(naming.list.row(i));
        return switch (naming.list.fit(i)) {
            case WHOLE -> written(naming, naming.list.kind(i), shown);
            case RESPELLED -> "\"" + naming.surface + "\" is written otherwise in the gazetteer";
            case UNTYPED, TRIMMED -> "\"" + naming.bare + "\" of \"" + naming.surface + "\" names " + shown;
            case PART -> "only a part of \"" + naming.surface + "\" names " + shown;
            case ALIKE -> "\"" + naming.surface + "\" reads like another spelling of " + shown;
        };
    }

    private static String written(Naming naming, NameKind kind, String shown) {
        return switch (kind) {
            case MAIN -> "its main name is written just so";
            case ENGLISH -> "its English name is written just so";
            case ALTERNATE -> "\"" + naming.surface + "\" is another name of " + shown;
            case ABBREVIATION -> "\"" + naming.surface + "\" is short for " + shown;
            case DEMONYM -> "\"" + naming.surface + "\" speaks of " + shown;
        };
    }

    private String pair(Naming naming, int i) {
        if (naming.container.isPresent()) {
            Naming holder = naming.container.get();
            return PairFeatures.mass(naming, i, holder) > 0
                    ? "the text says \"" + naming.surface + ", " + holder.surface + "\""
                    : "the text says \"" + naming.surface + ", " + holder.surface + "\", and this one lies elsewhere";
        }
        Optional<Naming> holder = naming.holders.stream()
                .filter(other -> PairFeatures.mass(naming, i, other) > 0)
                .findFirst();
        if (holder.isPresent()) {
            return holder.get().isDemonym()
                    ? "the text calls it " + holder.get().surface
                    : "the text puts it in " + holder.get().surface;
        }
        if (!naming.holders.isEmpty()) {
            return "the text puts it in " + naming.holders.get(0).surface + ", and this one lies elsewhere";
        }
        return naming.contents.isEmpty()
                ? "elsewhere the article says \"" + naming.siblings.get(0).surface + ", "
                        + naming.siblings
                                .get(0)
                                .container
                                .map(other -> other.surface)
                                .orElse("") + "\""
                : "the text says \"" + naming.contents.get(0).surface + ", " + naming.surface + "\"";
    }

    private String type(Naming naming, int i) {
        FeatureCode code = naming.columns.code[i];
        if (naming.type.isEmpty()) {
            return code == FeatureCode.PPLC || code == FeatureCode.PPLA
                    ? "the text calls it a capital"
                    : "the text calls it a capital, which this one is not";
        }
        TypeWord type = naming.type.get();
        return type.fits(code)
                ? "the text says " + type.word()
                : "the text says " + type.word() + ", and this is " + Numbers.withArticle(code.label());
    }

    private String namesake(Naming naming, int i) {
        FeatureCode code = naming.columns.code[i];
        if (code == FeatureCode.ADM1 || code == FeatureCode.ADM2) {
            return naming.type.isPresent()
                    ? "a town bears the name too"
                    : "a bare name means the town rather than the " + code.label() + " around it";
        }
        return naming.siblings.isEmpty()
                ? "a bare name means the town rather than what lies around it"
                : "the article also writes \"" + naming.siblings.get(0).surface + "\"";
    }

    private String country(Naming naming, int i) {
        String country = countryName(naming, i);
        int others = facts.namesIn(naming, columns -> columns.country, naming.columns.country[i]);
        if (naming.columns.isCountry(i)) {
            return others == 0
                    ? "the article names no place there"
                    : "the article names " + Numbers.others(others, "place") + " there";
        }
        if (others == 0) {
            return backdrop.times(naming.columns.country[i]) > 0
                    ? "the text speaks of " + country + " elsewhere"
                    : "nothing else in the article speaks for " + country;
        }
        return "the article names " + Numbers.others(others, "other place") + " in " + country;
    }

    private String province(Naming naming, int i) {
        int row = naming.columns.admin1[i];
        String province = gazetteer.name(row);
        int others = facts.namesIn(naming, columns -> columns.admin1, row);
        if (others == 0) {
            return backdrop.times(row) > 0
                    ? "the text speaks of " + province + " elsewhere"
                    : "the article names no other place in " + province;
        }
        return "the article names " + Numbers.others(others, "other place") + " in " + province;
    }

    private String nearby(Naming naming, int i) {
        Optional<Facts.Near> near = facts.nearest(naming, i);
        return near.map(other -> other.km() < 300
                        ? Numbers.km(other.km()) + " from " + other.naming().surface + ", which the article names too"
                        : "far from every other place of the article, " + Numbers.km(other.km()) + " from "
                                + other.naming().surface)
                .orElse("the article names no other place to be near to");
    }

    private String inSentence(Naming naming, int i) {
        List<Naming> same = facts.neighboursWith(naming, i);
        return same.isEmpty()
                ? "the names beside it lie elsewhere"
                : "the same sentence names " + same.get(0).surface
                        + (same.size() > 1 ? " and " + Numbers.others(same.size() - 1, "other place") + " there" : "");
    }

    private String countryName(Naming naming, int i) {
        return gazetteer.name(naming.columns.country[i]);
    }
}

package org.dateline.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Interruption;
import org.dateline.article.Span;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Names;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/** Groups the mentions of one article into distinct names and looks up the candidates of each. */
final class NamingMaker {

    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private final Article article;
    private final List<Mention> mentions;
    private final Gap[] gaps;
    private final DecidedRows decided;
    private final Map<String, Found> found = new HashMap<>();

    NamingMaker(
            Gazetteer gazetteer,
            Candidates candidates,
            Article article,
            List<Mention> mentions,
            Gap[] gaps,
            DecidedRows decided) {
        this.gazetteer = gazetteer;
        this.candidates = candidates;
        this.article = article;
        this.mentions = mentions;
        this.gaps = gaps;
        this.decided = decided;
    }

    /** What a look-up gave; shared by the namings that are written alike. */
    private record Found(Shortlist list, Columns columns) {}

    /** The naming of each mention; namings are numbered in order of first mention. */
    List<Naming> make() {
        List<Optional<TypeWord>> types = types();
        Map<String, Naming> byKey = new HashMap<>();
        List<Naming> made = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Interruption.check();
            Naming naming = naming(i, types, byKey);
            naming.mentions.add(i);
            Span span = mentions.get(i).span();
            naming.saidCapital |= Phrase.saysCapital(article.text(), span);
            naming.articled |= Phrase.isArticled(article.text(), span);
            made.add(naming);
        }
        linkPairs(made, types);
        return made;
    }

    private Naming naming(int i, List<Optional<TypeWord>> types, Map<String, Naming> byKey) {
        Mention mention = mentions.get(i);
        String name = Names.fold(mention.name());
        String container = isPair(i, types) ? Names.fold(mentions.get(i + 1).name()) : "";
        String key = key(mention, types.get(i)) + '|' + container;
        Naming known = byKey.get(key);
        if (known == null) {
            Found look = look(mention, types.get(i));
            known = new Naming(byKey.size(), mention, name, types.get(i), look.list, look.columns);
            byKey.put(key, known);
        }
        return known;
    }

    private void linkPairs(List<Naming> made, List<Optional<TypeWord>> types) {
        for (int i = 0; i + 1 < made.size(); i++) {
            Naming content = made.get(i);
            Naming container = made.get(i + 1);
            if (isPair(i, types) && content != container && content.container.isEmpty()) {
                content.container = Optional.of(container);
                container.contents.add(content);
            }
        }
    }

    /** Whether a mention and the next may be "X, Y": the next must be able to hold a place, "Paris, London" is a list. */
    private boolean isPair(int i, List<Optional<TypeWord>> types) {
        return gaps[i] == Gap.COMMA
                && isName(mentions.get(i))
                && isName(mentions.get(i + 1))
                && holdsAny(look(mentions.get(i + 1), types.get(i + 1)))
                && !isAmongEquals(i, types);
    }

    /** "Georgia, Oklahoma, Pennsylvania" are three states, although Pennsylvania has a town called Oklahoma. */
    private boolean isAmongEquals(int i, List<Optional<TypeWord>> types) {
        Optional<FeatureCode> level = level(i, types);
        return level.isPresent()
                && level.equals(level(i + 1, types))
                && (isListed(i - 1) && level.equals(level(i - 1, types))
                        || isListed(i + 1) && level.equals(level(i + 2, types)));
    }

    /** Whether a comma or an "and" stands between a mention and the next. */
    private boolean isListed(int i) {
        return i >= 0 && i + 1 < gaps.length && (gaps[i] == Gap.COMMA || gaps[i] == Gap.LIST);
    }

    /** Country or province, where the best-known bearer of the name is one. */
    private Optional<FeatureCode> level(int i, List<Optional<TypeWord>> types) {
        Columns columns = look(mentions.get(i), types.get(i)).columns;
        int first = columns.first();
        if (first < columns.code.length && columns.isCountry(first)) {
            return Optional.of(FeatureCode.PCLI);
        }
        return first < columns.code.length && columns.code[first] == FeatureCode.ADM1
                ? Optional.of(FeatureCode.ADM1)
                : Optional.empty();
    }

    private static boolean isName(Mention mention) {
        return mention.role() != Role.DEMONYM && mention.role() != Role.COORDINATES;
    }

    private static boolean holdsAny(Found look) {
        for (int i = 0; i < look.list.size(); i++) {
            switch (look.columns.code[i].featureClass()) {
                case A, L -> {
                    return true;
                }
                case H, P, R, S, T, U, V -> {}
            }
        }
        return false;
    }

    private Found look(Mention mention, Optional<TypeWord> type) {
        return found.computeIfAbsent(key(mention, type), key -> {
            Shortlist list = decided.of(mention).orElseGet(() -> switch (mention.role()) {
                case DEMONYM -> candidates.ofDemonym(mention.name());
                case COORDINATES -> new Shortlist();
                case PLACE, DATELINE, CAPTION, RELATED -> candidates.anywhere(mention.name(), type);
            });
            return new Found(list, new Columns(gazetteer, list));
        });
    }

    /** Short names stay as written, because abbreviations match only so. */
    private String key(Mention mention, Optional<TypeWord> type) {
        String surface = mention.name();
        String name = surface.length() < 6 ? surface : Names.fold(surface);
        String kind = isName(mention) ? "" : mention.role().word();
        String sense = decided.of(mention).map(list -> "=" + list.row(0)).orElse("");
        return name + '|' + type.map(TypeWord::word).orElse("") + '|' + kind + sense;
    }

    /**
     * The type word of each mention; a plural one holds for the whole list before it, and says nothing where there is no list:
     * "Sahel towns" are towns of the Sahel.
     */
    private List<Optional<TypeWord>> types() {
        List<Optional<TypeWord>> types = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            types.add(isName(mention) ? Phrase.type(article.text(), mention.span()) : Optional.empty());
        }
        boolean plural = false;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            boolean said = saysPlural(mentions.get(i));
            boolean listed = isListed(i - 1);
            plural = listed && (plural || said);
            if (plural && types.get(i - 1).isEmpty()) {
                types.set(i - 1, types.get(i));
            } else if (said && !listed) {
                types.set(i, Phrase.ownType(article.text(), mentions.get(i).span()));
            }
        }
        return types;
    }

    private boolean saysPlural(Mention mention) {
        return Gap.wordAfter(article.text(), mention.span().end())
                .filter(TypeWord::isPlural)
                .isPresent();
    }
}

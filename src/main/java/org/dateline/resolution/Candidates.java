package org.dateline.resolution;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;

/**
 * Finds the places that a name may mean, most prominent first, at most {@value #MOST} of them. The ways that may lead
 * astray, a part of the name or one that sounds alike, are open only inside given countries: "Near East" must not become
 * East Province in Cameroon. Immutable and safe for any number of threads.
 */
final class Candidates {

    static final int MOST = 60;

    /** A part of a name counts only where it is a place of some size: less, and any word would find its hamlet. */
    private static final double PROMINENT = 3.0;

    private static final int MOST_ALIKE = 8;

    private final Gazetteer gazetteer;

    private final UnitWords unitWords;

    Candidates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.unitWords = new UnitWords(gazetteer);
    }

    UnitWords unitWords() {
        return unitWords;
    }

    /** The countries that a demonym speaks for. */
    Shortlist ofDemonym(String surface) {
        Shortlist found = new Shortlist();
        Gazetteer.Bearers bearers = gazetteer.find(surface);
        for (int i = 0; i < bearers.count(); i++) {
            if (bearers.kind(i) == NameKind.DEMONYM) {
                found.add(bearers.row(i), NameKind.DEMONYM, Fit.WHOLE);
            }
        }
        return found;
    }

    /**
     * The places anywhere that bear the name, or its bare form.
     *
     * @param surface as written
     * @param type the type word beside the name
     */
    Shortlist anywhere(String surface, Optional<TypeWord> type) {
        Shortlist found = new Shortlist();
        String name = Names.fold(surface);
        add(found, gazetteer.find(surface), Fit.WHOLE);
        NameForms.respelled(name).ifPresent(other -> add(found, other, Fit.RESPELLED));
        if (type.isPresent() && !anyFits(found, type.get())) {
            add(found, name + ' ' + type.get().word(), Fit.WHOLE);
        }
        Optional<NameForms.Untyped> untyped = NameForms.untyped(name);
        untyped.filter(bare -> !anyFits(found, bare.type())).ifPresent(bare -> add(found, bare.name(), Fit.UNTYPED));
        if (found.isEmpty()) {
            NameForms.trimmed(name).ifPresent(rest -> addTrimmed(found, rest));
        }
        if (found.isEmpty()) {
            untyped.flatMap(bare -> NameForms.trimmed(bare.name())).ifPresent(rest -> add(found, rest, Fit.TRIMMED));
        }
        return found.isEmpty() ? ofDemonym(surface) : found;
    }

    private void addTrimmed(Shortlist found, String rest) {
        add(found, rest, Fit.TRIMMED);
        NameForms.respelled(rest).ifPresent(other -> add(found, other, Fit.TRIMMED));
    }

    /** The places inside some countries that bear a part of the name; for names that {@link #anywhere} does not find. */
    Shortlist partly(String surface, IntPredicate country) {
        Shortlist found = new Shortlist();
        String name = Names.fold(surface);
        Optional<TypeWord> type = NameForms.untyped(name).map(NameForms.Untyped::type);
        for (String part : NameForms.parts(name)) {
            Gazetteer.Bearers bearers = gazetteer.findFolded(part);
            for (int i = 0; i < bearers.count() && found.size() < MOST; i++) {
                int row = bearers.row(i);
                if (mayStandFor(row, bearers.kind(i), type) && country.test(gazetteer.country(row))) {
                    found.add(row, bearers.kind(i), Fit.PART);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** A part of a name stands for a place of some size by its own name, and a part of "Red River" for a river only. */
    private boolean mayStandFor(int row, NameKind kind, Optional<TypeWord> type) {
        FeatureCode code = gazetteer.code(row);
        return (kind == NameKind.MAIN || kind == NameKind.ENGLISH)
                && code != FeatureCode.ADM2
                && gazetteer.prominence(row) >= PROMINENT
                && type.map(word -> word.fits(code)).orElse(true);
    }

    /** The places of one country whose names sound alike in another romanisation. */
    Shortlist alike(String surface, int country) {
        Shortlist found = new Shortlist();
        for (int row : gazetteer.findTolerant(surface, country)) {
            if (found.size() < MOST_ALIKE) {
                found.add(row, NameKind.ALTERNATE, Fit.ALIKE);
            }
        }
        return found;
    }

    private void add(Shortlist found, CharSequence folded, Fit fit) {
        add(found, gazetteer.findFolded(folded), fit);
    }

    private static void add(Shortlist found, Gazetteer.Bearers bearers, Fit fit) {
        for (int i = 0; i < bearers.count() && found.size() < MOST; i++) {
            if (isName(bearers.kind(i))) {
                found.add(bearers.row(i), bearers.kind(i), fit);
            }
        }
    }

    private static boolean isName(NameKind kind) {
        return kind != NameKind.DEMONYM;
    }

    private boolean anyFits(Shortlist found, TypeWord type) {
        for (int i = 0; i < found.size(); i++) {
            if (type.fits(gazetteer.code(found.row(i)))) {
                return true;
            }
        }
        return false;
    }
}

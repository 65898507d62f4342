package org.dateline.resolution;

import static org.dateline.resolution.Feature.*;

import java.util.List;
import java.util.Optional;

/** Features from phrases that put one place into another: "Paris, Texas", "the Syrian town of Dabiq", "Herat in Afghanistan". */
final class PairFeatures {

    /** A town "in" a city lies no farther from it. */
    private static final double BESIDE_KM = 60;

    private PairFeatures() {}

    static void fill(Naming naming, Matrix matrix) {
        naming.container.ifPresent(holder -> held(naming, List.of(holder), matrix, IN_PAIR, IN_PAIR_SURE, OUT_OF_PAIR));
        held(naming, naming.holders, matrix, HELD, HELD_SURE, NOT_HELD);
        contents(naming, matrix);
        siblings(naming, matrix);
    }

    private static void held(
            Naming naming, List<Naming> holders, Matrix matrix, Feature may, Feature sure, Feature not) {
        boolean any = false;
        for (int i = 0; i < naming.size(); i++) {
            double mass = 0;
            for (Naming holder : holders) {
                double inThis = mass(naming, i, holder);
                mass = Math.max(mass, inThis);
            }
            if (mass > 0) {
                any = true;
                matrix.set(i, may, 1);
                matrix.set(i, sure, mass);
            }
        }
        for (int i = 0; any && i < naming.size(); i++) {
            matrix.set(i, not, matrix.get(i, may) == 0);
        }
    }

    /** How likely a candidate lies in what another name means. */
    static double mass(Naming naming, int i, Naming holder) {
        double mass = 0;
        for (int j = 0; j < holder.size(); j++) {
            if (isIn(naming.columns, i, holder.columns, j)) {
                mass += holder.probability[j];
            }
        }
        return mass;
    }

    /** Whether a place lies in another of a higher level; for two towns, whether they are neighbours. */
    static boolean isIn(Columns inner, int i, Columns outer, int j) {
        return switch (outer.code[j]) {
            case PCLI, PCLD, PCLX, PCLH, TERR -> inner.country[i] == outer.country[j] && !inner.isCountry(i);
            case ADM1 ->
                inner.admin1[i] == outer.admin1[j]
                        && !inner.isCountry(i)
                        && inner.code[i] != org.dateline.gazetteer.FeatureCode.ADM1;
            case ADM2 ->
                inner.admin2[i] == outer.admin2[j]
                        && inner.isLocal(i)
                        && inner.code[i] != org.dateline.gazetteer.FeatureCode.ADM2;
            default ->
                inner.isLocal(i)
                        && outer.isLocal(j)
                        && outer.prominence[j] > inner.prominence[i]
                        && inner.km(i, outer, j) < BESIDE_KM;
        };
    }

    private static void contents(Naming naming, Matrix matrix) {
        for (Naming content : naming.contents) {
            for (int j = 0; j < naming.size(); j++) {
                double sure = 0;
                boolean any = false;
                for (int i = 0; i < content.size(); i++) {
                    if (isIn(content.columns, i, naming.columns, j)) {
                        any = true;
                        sure += content.probability[i];
                    }
                }
                if (any) {
                    matrix.set(j, HOLDS_PAIR, 1);
                    matrix.set(j, HOLDS_PAIR_SURE, Math.max(sure, matrix.get(j, HOLDS_PAIR_SURE)));
                }
            }
        }
    }

    /** What the same name means elsewhere in the article, above all where "X, Y" says it. */
    private static void siblings(Naming naming, Matrix matrix) {
        for (Naming sibling : naming.siblings) {
            Optional<Naming> container = sibling.container;
            for (int i = 0; i < naming.size(); i++) {
                double same = 0;
                double province = 0;
                for (int j = 0; j < sibling.size(); j++) {
                    if (sibling.list.row(j) == naming.list.row(i)) {
                        same += sibling.probability[j];
                    }
                    if (sibling.columns.admin1[j] == naming.columns.admin1[i]) {
                        province += sibling.probability[j];
                    }
                }
                matrix.set(i, SIBLING_SAME, Math.max(same, matrix.get(i, SIBLING_SAME)));
                matrix.set(i, SIBLING_PROVINCE, Math.max(province, matrix.get(i, SIBLING_PROVINCE)));
                if (container.isPresent() && naming.container.isEmpty()) {
                    boolean inside = mass(naming, i, container.get()) > 0;
                    matrix.set(i, inside ? PAIRED_ELSEWHERE : PAIRED_ELSEWHERE_OTHER, 1);
                }
            }
        }
    }
}

package org.dateline.resolution.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.article.Articles;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Footprint;
import org.dateline.recognition.relative.Relation;
import org.dateline.recognition.relative.RelativePhrase;
import org.junit.jupiter.api.Test;

/** Places told by others, from the sentence to the ground, over a labelled list of our own writing. */
class ToldPlacesTest {

    /** Rows of the list that came out wholly right when it was last measured. */
    private static final int FLOOR = 66;

    private static List<Row> rows() throws IOException {
        try (InputStream in = ToldPlacesTest.class.getResourceAsStream("told-places.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    private record Row(String sentence, String relation, Set<String> anchors, String kilometres, String bearing) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], Set.of(cells[2].split("\\|")), cells[3], cells[4]);
        }

        /** What is wrong with an analysis of the sentence, empty when nothing is. */
        Optional<String> fault(Analysis analysis) {
            if (relation.equals("NONE")) {
                return analysis.relatives().isEmpty() && analysis.unplaced().isEmpty()
                        ? Optional.empty()
                        : Optional.of("found " + analysis.relatives() + analysis.unplaced());
            }
            if (relation.startsWith("!")) {
                return analysis.unplaced().size() == 1 && analysis.relatives().isEmpty()
                        ? fault(analysis.unplaced().get(0).phrase(), relation.substring(1))
                        : Optional.of("listed are " + analysis.unplaced() + analysis.relatives());
            }
            if (analysis.relatives().size() != 1) {
                return Optional.of("found " + analysis.relatives() + analysis.unplaced());
            }
            RelativePlace told = analysis.relatives().get(0);
            return fault(told.phrase(), relation)
                    .or(() -> anchors(told))
                    .or(() -> shape(told.phrase().relation(), told.footprint()));
        }

        private Optional<String> fault(RelativePhrase phrase, String wanted) {
            if (!phrase.relation().name().equals(wanted)) {
                return Optional.of("is " + phrase.relation());
            }
            String found = phrase.direction()
                    .map(point -> String.valueOf((int) point.bearing()))
                    .orElse("-");
            if (!found.equals(bearing)) {
                return Optional.of("goes to " + found);
            }
            double metres = phrase.distance().map(distance -> distance.metres()).orElse(0.0);
            double gold = kilometres.equals("-") ? 0 : Double.parseDouble(kilometres) * 1000;
            return Math.abs(metres - gold) < 100 ? Optional.empty() : Optional.of("is told " + metres + " m off");
        }

        private Optional<String> anchors(RelativePlace told) {
            Set<String> found =
                    new HashSet<>(told.anchors().stream().map(Place::name).toList());
            return found.equals(anchors) ? Optional.empty() : Optional.of("hangs on " + found);
        }

        private Optional<String> shape(Relation kind, Footprint footprint) {
            Class<? extends Footprint> gold = switch (kind) {
                case OFFSET, OFFSHORE -> bearing.equals("-") ? Footprint.Disc.class : Footprint.Wedge.class;
                case SIDE, OUTSKIRTS -> Footprint.Wedge.class;
                case BETWEEN, ROUTE -> Footprint.Corridor.class;
                case BORDER -> Footprint.Disc.class;
            };
            return gold.isInstance(footprint) ? Optional.empty() : Optional.of("is drawn as " + footprint);
        }
    }

    @Test
    void theLabelledListKeepsItsFloor() throws Exception {
        Geoparser geoparser = Geoparser.open(Path.of("data"));
        List<Row> rows = rows();
        var faults = new ArrayList<String>();
        for (Row row : rows) {
            row.fault(geoparser.analyze(Articles.fromText(row.sentence(), "sentence.txt")))
                    .ifPresent(fault -> faults.add(row.sentence() + " -> " + fault));
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rows.size() - faults.size()).as(String.join("\n", faults)).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void everyRelationIsInTheList() throws Exception {
        List<String> listed = rows().stream().map(Row::relation).toList();
        assertThat(listed)
                .containsAll(Arrays.stream(Relation.values()).map(Enum::name).toList());
    }
}

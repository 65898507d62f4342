package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

/** The shipped gazetteer and model on reports of our own; the floors are what was reached when they were recorded. */
class LabelledPlacesTest {

    private static final Pattern LABEL =
            Pattern.compile("([\\[{])([^@\\]}]+)@(-?[0-9.]+),(-?[0-9.]+)(?: (\\w+))?([]}])");
    private static final double LIMIT_METRES = 161_000;

    private record Expected(LatLon at, String kind) {}

    private static String text() throws IOException {
        try (InputStream in = LabelledPlacesTest.class.getResourceAsStream("labelled-places.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isRight(Resolution resolution, Expected expected) {
        Place place = resolution.place().orElse(null);
        return place != null
                && place.location().distanceMetres(expected.at) <= LIMIT_METRES
                && (expected.kind.isEmpty() || place.code().name().equals(expected.kind));
    }

    @Test
    void nearlyAllPlacesOfOurReportsAreFoundAndOfTheRightKind() throws IOException {
        Path data = Path.of("data");
        RankingResolver resolver =
                RankingResolver.open(data.resolve("models"), GazetteerFile.open(data.resolve("gazetteer")));
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String block : text().split("\n\n")) {
            if (block.startsWith("#")) {
                continue;
            }
            List<Expected> expected = new ArrayList<>();
            Matcher matcher = LABEL.matcher(block);
            while (matcher.find()) {
                LatLon at = new LatLon(Double.parseDouble(matcher.group(3)), Double.parseDouble(matcher.group(4)));
                expected.add(new Expected(at, matcher.group(5) == null ? "" : matcher.group(5)));
            }
            Told told = Told.of(LABEL.matcher(block).replaceAll("$1$2$6"));
            List<Resolution> resolutions = resolver.resolve(told.article(), told.mentions());
            for (int i = 0; i < resolutions.size(); i++) {
                all++;
                if (!isRight(resolutions.get(i), expected.get(i))) {
                    wrong.add(resolutions.get(i).mention().surface() + " as "
                            + resolutions.get(i).place());
                }
            }
        }
        assertThat(all).isGreaterThan(70);
        assertThat(wrong).as("wrong of " + all).hasSizeLessThanOrEqualTo(1);
    }
}

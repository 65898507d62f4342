package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Locale;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

/** Type in many scripts. */
class TextShaperTest {

    private static final TextStyle PLAIN = new TextStyle(Face.SEMIBOLD, 12, 0, 0, 0, 0, 1);
    private static final String HERAT = "هرات";

    private final MapFonts fonts = TestMap.basemap().fonts();
    private final TextShaper shaper = TestMap.painter().shaper();

    @Test
    void arabicIsSetInTheBundledFaceThatHasIt() {
        assertThat(fonts.runs(Face.SEMIBOLD, 12, HERAT))
                .singleElement()
                .satisfies(run -> assertThat(run.font().getFamily()).isEqualTo("Vazirmatn"));
    }

    @Test
    void aNameInTwoScriptsIsSetInTwoFaces() {
        var runs = fonts.runs(Face.SEMIBOLD, 12, "Herat (" + HERAT + "), Afghanistan");
        assertThat(runs).extracting(MapFonts.Run::text).containsExactly("Herat (", HERAT + "), ", "Afghanistan");
        assertThat(runs).allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0);
        assertThat(shaper.outline("Herat " + HERAT, PLAIN).getBounds2D().getWidth())
                .isGreaterThan(shaper.outline("Herat", PLAIN).getBounds2D().getWidth() + 10);
    }

    @Test
    void joinedLettersAreNeverSpacedOut() {
        assertThat(shaper.width(HERAT, PLAIN.withTracking(0.4))).isEqualTo(shaper.width(HERAT, PLAIN));
        assertThat(shaper.width("Herat", PLAIN.withTracking(0.4))).isGreaterThan(shaper.width("Herat", PLAIN) + 15);
    }

    @Test
    void joinedLettersAreNotSetOneByOneAlongALine() {
        double[] line = {0, 0, 300, 0};
        assertThat(new LabelShapes(shaper, Language.ENGLISH).along(HERAT, PLAIN, line, 0))
                .isEmpty();
        assertThat(new LabelShapes(shaper, Language.ENGLISH).along("Одеса", PLAIN, line, 0))
                .hasSize(1);
    }

    @Test
    void everyNameOfTheBasemapCanBeSetInTheBundledFaces() throws ReflectiveOperationException {
        Names names = TestMap.basemap().names();
        Field kinds = Names.class.getDeclaredField("kinds");
        kinds.setAccessible(true);
        int count = ((Object[]) kinds.get(names)).length;
        for (int name = 0; name < count; name++) {
            Face face = names.kind(name).isWater() ? Face.SERIF_ITALIC : Face.REGULAR;
            assertThat(fonts.runs(face, 10, names.text(name)))
                    .as("%s in %s", names.text(name), face)
                    .allMatch(TextShaperTest::isBundled);
        }
        assertThat(count).isGreaterThan(50_000);
        assertThat(TestMap.basemap().water().riverNames().values())
                .allMatch(river -> fonts.font(Face.SERIF_ITALIC, 10).canDisplayUpTo(river) < 0);
    }

    /** A map that needed a font of the system would look different on every machine. */
    private static boolean isBundled(MapFonts.Run run) {
        String family = run.font().getFamily(Locale.ROOT);
        return run.font().canDisplayUpTo(run.text()) < 0
                && (family.startsWith("Inter") || family.startsWith("Source Serif") || family.startsWith("Vazirmatn"));
    }
}

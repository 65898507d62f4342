package org.dateline.cartography.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.cartography.MapFonts.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontOutlinesTest {

    /** Square units of a font of which an em has a thousand or two. */
    private static final double UNSEEN = 60;

    @Test
    void whatTwoStrokesShareIsMeasuredAsAHole() {
        assertThat(FontOutlines.overlap(strokes())).isCloseTo(100, within(1e-6));
        assertThat(FontOutlines.overlap(new Area(strokes()))).isZero();
    }

    @Test
    void anOutlineIsWrittenAndReadBackAsItIs() {
        Area ring = new Area(new Rectangle2D.Double(-300, -100, 800, 700));
        ring.subtract(new Area(new QuadCurve2D.Double(0, 0, 150, 500, 300, 0)));
        SimpleGlyph glyph = SimpleGlyph.of(ring.getPathIterator(null));
        var in = ByteBuffer.wrap(glyph.toBytes());
        var read = new Path2D.Double(Path2D.WIND_NON_ZERO);
        SimpleGlyph.read(in.position(10), in.getShort(0), read);

        assertThat(glyph.contours()).isEqualTo(2);
        assertThat(SimpleGlyph.of(read.getPathIterator(null)).toBytes()).isEqualTo(glyph.toBytes());
    }

    /** JavaFX would draw a hole where they do. */
    @ParameterizedTest
    @EnumSource(Face.class)
    void noLettersStrokesOverlapInTheFontsOfTheProgram(Face face) throws IOException {
        var glyphs = new GlyphTable(new TrueTypeFile(Files.readAllBytes(file(face))));
        for (int i = 0; i < glyphs.count(); i++) {
            assertThat(FontOutlines.overlap(glyphs.outline(i)))
                    .as("%s, glyph %d", face, i)
                    .isLessThan(UNSEEN);
        }
    }

    @Test
    void aFontWithMergedOutlinesIsReadByOthersAndLooksAsBefore() throws IOException, FontFormatException {
        byte[] shipped = Files.readAllBytes(file(Face.SERIF));
        Font was = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(shipped));
        var file = new TrueTypeFile(shipped);
        var glyphs = new GlyphTable(file);
        glyphs.replace(glyph(was, "R"), SimpleGlyph.of(strokes().getPathIterator(null)));
        glyphs.store();
        Font is = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontOutlines.merged(file.toBytes())));

        assertThat(FontOutlines.overlap(outline(is, "R"))).isZero();
        assertThat(outline(is, "R").getBounds2D().getWidth()).isEqualTo(100);
        for (String letter : List.of("g", "\u00c5", "\u00df", "8", "&")) {
            assertThat(outline(is, letter).getBounds2D())
                    .isEqualTo(outline(was, letter).getBounds2D());
        }
    }

    private static int glyph(Font font, String letter) {
        return font.createGlyphVector(new FontRenderContext(null, true, true), letter)
                .getGlyphCode(0);
    }

    private static Shape outline(Font font, String letter) {
        return font.deriveFont(1000f)
                .createGlyphVector(new FontRenderContext(null, true, true), letter)
                .getOutline();
    }

    /** A cross of two bars, each ten wide. */
    private static Path2D strokes() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.append(new Rectangle2D.Double(0, 45, 100, 10), false);
        path.append(new Rectangle2D.Double(45, 0, 10, 100), false);
        return path;
    }

    private static Path file(Face face) {
        return Path.of("data", "fonts", face.file());
    }
}

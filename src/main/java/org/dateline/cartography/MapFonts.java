package org.dateline.cartography;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/**
 * The typefaces of the map, from {@code data/fonts}: Inter for towns and lands, Source Serif for water and landscape,
 * Vazirmatn or Noto Sans Hebrew where the others have no letters. In Vazirmatn a letter and its dots are one glyph; JavaFX, which on Linux puts
 * no sign where the font wants it, sets dots of their own beside their letters. Immutable and thread-safe.
 */
public final class MapFonts {

    /** A face and its file. */
    public enum Face {
        REGULAR("Inter_400Regular.ttf"),
        MEDIUM("Inter_500Medium.ttf"),
        SEMIBOLD("Inter_600SemiBold.ttf"),
        BOLD("Inter_700Bold.ttf"),
        ITALIC("Inter_400Regular_Italic.ttf"),
        SERIF("SourceSerif4_400Regular.ttf"),
        SERIF_ITALIC("SourceSerif4_400Regular_Italic.ttf"),
        SERIF_SEMIBOLD("SourceSerif4_600SemiBold.ttf"),
        ARABIC("Vazirmatn_400Regular.ttf"),
        ARABIC_BOLD("Vazirmatn_700Bold.ttf"),
        HEBREW("NotoSansHebrew_400Regular.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        /** Its file in {@code data/fonts}. */
        public String file() {
            return file;
        }
    }

    private final Path folder;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    private MapFonts(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the fonts that every map needs; the others are read when first used.
     *
     * @param folder {@code data/fonts}
     * @throws DataException when a font is missing or damaged
     */
    static MapFonts open(Path folder) throws DataException {
        var fonts = new MapFonts(folder);
        for (Face face : Face.values()) {
            if (!java.nio.file.Files.isReadable(folder.resolve(face.file))) {
                throw new DataException(
                        folder.resolve(face.file),
                        Saying.of("trouble.font.missing"),
                        Saying.of("trouble.install.program.again"));
            }
        }
        fonts.fonts.put(Face.REGULAR, fonts.load(Face.REGULAR));
        return fonts;
    }

    /** The file of a face. */
    public Path file(Face face) {
        return folder.resolve(face.file);
    }

    /** A face at a size in pixels. */
    synchronized Font font(Face face, double size) {
        Font font = fonts.get(face);
        if (font == null) {
            try {
                font = load(face);
            } catch (DataException e) {
                font = fonts.get(Face.REGULAR);
            }
            fonts.put(face, font);
        }
        return font.deriveFont((float) size);
    }

    /** The face for a text: the wanted one, or one that has its letters. */
    Font font(Face face, double size, String text) {
        Font wanted = font(face, size);
        if (wanted.canDisplayUpTo(text) < 0) {
            return wanted;
        }
        for (Face other : List.of(Face.ARABIC, Face.HEBREW)) {
            Font font = font(other, size);
            if (font.canDisplayUpTo(text) < 0) {
                return font;
            }
        }
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** A stretch of text in one font. */
    record Run(String text, Font font) {}

    /**
     * Cuts a text into stretches that each have a font with all of their letters: the wanted face where it can, Vazirmatn
     * or Noto Sans Hebrew where those can, and what the system has for the rest. Blanks and signs stay with what stands before them.
     */
    List<Run> runs(Face face, double size, String text) {
        Font wanted = font(face, size);
        if (wanted.canDisplayUpTo(text) < 0) {
            return List.of(new Run(text, wanted));
        }
        var runs = new ArrayList<Run>();
        int from = 0;
        Font current = wanted;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean follows = i > 0 && !Character.isLetterOrDigit(point) && current.canDisplay(point);
            Font next = follows ? current : font(face, size, Character.toString(point));
            if (!next.equals(current) && i > from) {
                runs.add(new Run(text.substring(from, i), current));
                from = i;
            }
            current = next;
            i += Character.charCount(point);
        }
        runs.add(new Run(text.substring(from), current));
        return runs;
    }

    private Font load(Face face) throws DataException {
        Path file = folder.resolve(face.file);
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException e) {
            throw new DataException(
                    file, Saying.of("trouble.font.cannot.be.read"), Saying.of("trouble.install.program.again"), e);
        }
    }
}

package org.dateline.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dateline.cartography.Lettering;
import org.dateline.cartography.MapFonts;

/** Sets type in a PDF in the map's own fonts, of which the document gets the letters that it uses. For one document. */
final class PdfLettering extends PdfBoxGraphics2DFontTextDrawer implements Lettering {

    private final PDDocument document;
    private final MapFonts fonts;
    private final Map<MapFonts.Face, PDFont> held = new EnumMap<>(MapFonts.Face.class);
    private MapFonts.Face face = MapFonts.Face.REGULAR;

    PdfLettering(PDDocument document, MapFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    @Override
    public void draw(Graphics2D g, Line line) {
        if (!line.shipped()) {
            SHAPES.draw(g, line);
            return;
        }
        line.halo(g);
        face = line.style().face();
        g.setComposite(AlphaComposite.SrcOver.derive((float) line.style().opacity()));
        g.setColor(new Color(line.style().rgb()));
        g.setFont(line.font());
        g.drawString(line.text(), 0f, 0f);
        g.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        PDFont known = held.get(face);
        if (known == null) {
            try (var in = Files.newInputStream(fonts.file(face))) {
                known = PDType0Font.load(document, in);
            }
            held.put(face, known);
        }
        return known;
    }
}

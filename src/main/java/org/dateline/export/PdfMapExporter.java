package org.dateline.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.dateline.cartography.Lettering;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;

/** The map sheet as a PDF of one page with shapes, and text in fonts that it holds, or type as shapes. */
public final class PdfMapExporter implements MapExporter {

    /** PDF counts 72 points an inch, a sheet 96 pixels as CSS does. */
    private static final float POINTS = 72f / 96;

    private final boolean paths;

    public PdfMapExporter() {
        this(false);
    }

    private PdfMapExporter(boolean paths) {
        this.paths = paths;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String description() {
        return "PDF, for print";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public Optional<MapExporter> withTextAsPaths() {
        return Optional.of(new PdfMapExporter(true));
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(options.width() * POINTS, options.height() * POINTS));
            document.addPage(page);
            var g = new PdfBoxGraphics2D(document, (float) options.width(), (float) options.height());
            var lettering = new PdfLettering(document, painter.basemap().fonts());
            g.setFontTextDrawer(lettering);
            String words = Snapshot.draw(painter, scene, options, g, paths ? Lettering.SHAPES : lettering);
            g.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(g.getXFormObject());
            }
            document.setDocumentInformation(information(scene, options, words));
            document.getDocumentCatalog().setLanguage(scene.language().code());
            document.save(new Unclosed(out));
        }
        out.flush();
    }

    private static PDDocumentInformation information(MapScene scene, Snapshot.Options options, String words) {
        var information = new PDDocumentInformation();
        information.setTitle(options.title().isBlank() ? scene.language().text("sheet.map") : options.title());
        information.setSubject(words);
        information.setCreator(scene.links().analysis().provenance().program());
        return information;
    }
}

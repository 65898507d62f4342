package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;

/** The map sheet as a PNG that knows its resolution, its title and its description in words. */
public final class PngMapExporter implements MapExporter {

    /** Dots an inch at scale 1, as CSS defines its pixel; scale 2 prints at the same size with twice the dots. */
    private static final double CSS_DPI = 96;

    @Override
    public String name() {
        return "png";
    }

    @Override
    public String description() {
        return "PNG, for pages and posts";
    }

    @Override
    public List<String> extensions() {
        return List.of("png");
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        Snapshot snapshot = Snapshot.of(painter, scene, options);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Title", options.title());
        words.put("Description", snapshot.altText());
        words.put("Source", options.source());
        words.put("Copyright", org.dateline.cartography.Attribution.SHORT.in(scene.language()));
        words.put("Software", scene.links().analysis().provenance().program());
        words.values().removeIf(String::isBlank);
        PngWriter.write(snapshot.image(), CSS_DPI * options.scale(), words, out);
    }
}

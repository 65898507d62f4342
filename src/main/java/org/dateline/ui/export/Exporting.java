package org.dateline.ui.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Combined;
import org.dateline.FullDisk;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.export.CombinedList;
import org.dateline.export.Exporter;
import org.dateline.review.Findings;
import org.dateline.ui.words.FileProblem;
import org.dateline.ui.words.Texts;
import org.dateline.wording.Worded;

/**
 * Writes what the window shows to a file. The file is written beside its place and moved there when it is whole.
 *
 * @param scene the map, with the analysis behind it
 * @param options what a map sheet looks like
 * @param findings the articles that are shown, for data formats
 * @param combined these articles as one, where there are several
 */
public record Exporting(
        MapScene scene, Snapshot.Options options, List<Findings> findings, Optional<Combined> combined) {

    public Exporting {
        findings = List.copyOf(findings);
        Objects.requireNonNull(combined);
        Objects.requireNonNull(scene);
        Objects.requireNonNull(options);
    }

    /**
     * Writes one file; takes from a moment to seconds, so call it on a worker.
     *
     * @param basemap waits for the basemap; not asked for data formats
     * @throws FileProblem when the file cannot be written
     * @throws Exception when the basemap cannot be had
     */
    public void write(ExportChoice choice, Callable<Basemap> basemap, Path target) throws Exception {
        Path file = target.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(file.getParent(), ".dateline", ".tmp");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    fill(choice, basemap, out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw e instanceof org.dateline.gazetteer.DataException || e instanceof ProjectionException
                    ? e
                    : new FileProblem(Texts.of("problem.write", file, cause(e, file)), e);
        }
    }

    private void fill(ExportChoice choice, Callable<Basemap> basemap, OutputStream out) throws Exception {
        if (choice instanceof ExportChoice.Picture picture) {
            picture.write(new MapPainter(basemap.call()), scene, options, out);
        } else if (choice instanceof ExportChoice.Data data) {
            write(data.exporter(), out);
        } else if (choice instanceof ExportChoice.PlaceTable table) {
            CombinedList.write(combined.orElseThrow(), table.format(), scene.language(), out);
        }
    }

    /** Of several articles together every one is written by itself: offsets and quotes are its own. */
    private void write(Exporter exporter, OutputStream out) throws IOException {
        try (Exporter.Document document = exporter.open(scene.language(), out)) {
            for (Findings article : findings) {
                document.add(article);
            }
        }
    }

    private static String cause(IOException e, Path file) {
        if (e instanceof AccessDeniedException) {
            return Texts.of("problem.write.denied");
        }
        if (e instanceof NoSuchFileException) {
            return Texts.of("problem.write.folder");
        }
        if (FullDisk.isWhy(e, file.resolveSibling("."))) {
            return Texts.of("problem.write.full");
        }
        return Worded.problem(e, Texts.language());
    }
}

package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.DataFolder;
import org.dateline.Geoparser;
import org.dateline.UserFolder;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.TopologyBorders;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.review.PersonalGazetteer;
import org.dateline.ui.DatelineApp;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** The program as it is installed, on the data that it ships. */
final class Installed implements Program {

    @Override
    public Geoparser geoparser() throws DataException {
        Path data = DataFolder.locate();
        return Geoparser.open(data).with(TopologyBorders.in(data.resolve("basemap")));
    }

    @Override
    public Gazetteer gazetteer() throws DataException {
        return GazetteerFile.open(DataFolder.locate().resolve("gazetteer"));
    }

    @Override
    public MapPainter painter() throws DataException {
        return new MapPainter(Basemap.open(DataFolder.locate().resolve("basemap")));
    }

    @Override
    public Path personalGazetteer() {
        return UserFolder.locate().resolve(PersonalGazetteer.FILE_NAME);
    }

    @Override
    public Optional<Saying> window(List<Path> files, Optional<Language> language) throws CommandFailure {
        Optional<Saying> missing = Display.missing(System.getProperty("os.name"), System.getenv());
        if (missing.isPresent()) {
            return missing;
        }
        silenceTheEnd();
        try {
            DatelineApp.launch(files, language);
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw new CommandFailure(Worded.of(e.getCause()), e);
        } catch (UnsupportedOperationException | LinkageError e) {
            return Optional.of(Saying.of("cli.no.toolkit", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Stopped from the terminal, the toolkit is taken apart while it still draws and hears the mouse, and would print a stack
     * trace for each: with the mouse moving, 172 lines at one stop in six. Nothing of ours speaks through this stream while the
     * window is open, and its files are written whole or not at all.
     */
    private static void silenceTheEnd() {
        if (!Boolean.getBoolean(Complaints.TRACE)) {
            var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.setErr(silent), "silence"));
        }
    }
}

package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.Geoparser;
import org.dateline.cartography.MapPainter;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/**
 * What commands ask of the rest of Dateline. Each call opens what it gives, so a command that fails early pays for nothing.
 * The seam at which tests put a small gazetteer in place of the shipped data.
 */
interface Program {

    Geoparser geoparser() throws DataException;

    Gazetteer gazetteer() throws DataException;

    MapPainter painter() throws DataException;

    /** Where the user's own gazetteer lies, or will lie. */
    Path personalGazetteer();

    /**
     * Shows the window and returns when it is closed.
     *
     * @param language which the window is to speak from now on, where it was asked for
     * @return nothing, or why no window could be opened: a sentence without its full stop
     * @throws CommandFailure when the data of the program is not there
     */
    Optional<Saying> window(List<Path> files, Optional<Language> language) throws CommandFailure;
}

package org.dateline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/** Where the gazetteer, the basemap, the models and the sample articles lie. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * The folder that the system property {@code dateline.data} names, else {@code data} beside the program's {@code lib}
     * folder, else {@code data} in the working directory.
     *
     * @throws DataException when none of them is there
     */
    public static Path locate() throws DataException {
        String named = System.getProperty("dateline.data");
        if (named != null) {
            Path folder = Path.of(named);
            if (!Files.isDirectory(folder)) {
                throw new DataException(
                        folder,
                        Saying.of("trouble.no.such.folder"),
                        Saying.of("trouble.point.ddatelinedata.at.datelines.data"));
            }
            return folder;
        }
        return Stream.of(besideProgram(), Optional.of(Path.of("data")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new DataException(
                        Path.of("data"),
                        Saying.of("trouble.no.data.folder.beside.program"),
                        Saying.of("trouble.point.ddatelinedata.at")));
    }

    private static Optional<Path> besideProgram() {
        try {
            Path code = Path.of(DataFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.ofNullable(code.getParent()).map(Path::getParent).map(home -> home.resolve("data"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a Java of its own each time, because logging is settled once for all. */
class LibrariesTest {

    @TempDir
    private Path folder;

    /** What runs there: a library that logs, and says where the register goes. */
    static final class Chatty {
        public static void main(String[] arguments) {
            Libraries.settle(Path.of(arguments[0]));
            Logger.getLogger("org.geotools").warning("a warning of a library");
            System.getLogger("org.hsqldb").log(System.Logger.Level.ERROR, "an error of a library");
            System.out.println(System.getProperty("EPSG-HSQL.directory"));
        }
    }

    private String run(String... options) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, "target/classes", "target/test-classes")));
        command.addAll(List.of(Chatty.class.getName(), folder.resolve("own").toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    @Test
    void whatLibrariesLogReachesNobody() throws Exception {
        assertThat(run().strip())
                .isEqualTo(
                        folder.resolve("own/reference-systems").toAbsolutePath().toString());
        assertThat(folder.resolve("own/reference-systems")).isDirectory();
    }

    @Test
    void whoeverLooksForAFaultSeesTheLogs() throws Exception {
        assertThat(run("-D" + Complaints.TRACE + "=true"))
                .contains("a warning of a library")
                .contains("an error of a library");
    }

    @Test
    void aFolderThatTheUserHasNamedStays() throws Exception {
        assertThat(run("-DEPSG-HSQL.directory=elsewhere").strip()).isEqualTo("elsewhere");
    }

    @Test
    void whereNothingCanBeWrittenTheLibraryDecides() throws Exception {
        Files.writeString(folder.resolve("own"), "a file in the way");
        assertThat(run().strip()).isEqualTo("null");
    }
}

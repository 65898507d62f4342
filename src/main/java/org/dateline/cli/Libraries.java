package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** How the libraries behave, settled before any of them is used. */
public final class Libraries {

    /** Where GeoTools unpacks its register of reference systems, 33 MB that stay for the next time. */
    private static final String REGISTER = "EPSG-HSQL.directory";

    private static final String LOGGING = "java.util.logging.config.class";

    /** Made by the log manager when a library logs for the first time. */
    public Libraries() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=OFF\n".getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * Keeps their logs from standard error, where what goes wrong is said in a sentence, and their files out of the folder
     * for temporary files, which others share and the system empties. What the user has set stays.
     *
     * @param folder the user's own, which need not exist yet
     */
    static void settle(Path folder) {
        if (!Boolean.getBoolean(Complaints.TRACE) && System.getProperty("java.util.logging.config.file") == null) {
            setUnlessSet(LOGGING, Libraries.class.getName());
            setUnlessSet("hsqldb.reconfig_logging", "false");
        }
        Path register = folder.resolve("reference-systems").toAbsolutePath();
        try {
            Files.createDirectories(register);
            if (Files.isWritable(register)) {
                setUnlessSet(REGISTER, register.toString());
            }
        } catch (IOException e) {
            return; // a home that cannot be written to: the folder for temporary files it is
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}

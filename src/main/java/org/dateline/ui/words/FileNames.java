package org.dateline.ui.words;

/** Names for files that the window writes. */
public final class FileNames {

    private FileNames() {}

    /** The article's own name with another extension: "report.html" gives "report-map.png". */
    public static String suggest(String source, String extension) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return (stem.isBlank() ? "article" : stem) + "-map." + extension;
    }
}

package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.wording.Saying;

/**
 * The front door for reading: a file, a stream or some text becomes an {@link Article}. The extension chooses the reader;
 * content that is plainly HTML goes to the HTML reader whatever its name, and a file with an unknown extension is read as
 * plain text when it is text. Stateless and safe for any number of threads.
 */
public final class Articles {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 50_000_000;

    private static final List<ArticleReader> READERS =
            ServiceLoader.load(ArticleReader.class, Articles.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Articles() {}

    /** The extensions that have a reader, in lower case and without the dot, sorted. */
    public static Set<String> extensions() {
        var extensions = new TreeSet<String>();
        READERS.forEach(reader -> extensions.addAll(reader.extensions()));
        return extensions;
    }

    /**
     * Reads one file.
     *
     * @throws ArticleReadException when it is missing, a folder, empty, larger than {@link #MAX_BYTES}, not permitted or
     *     not a text; the message names file, cause and remedy
     */
    public static Article read(Path file) throws ArticleReadException {
        return parse(Intake.bytes(file), file.toString());
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param source how to call it to the reader: a file name, whose extension counts, or "standard input"
     * @throws ArticleReadException as {@link #read(Path)}
     */
    public static Article read(InputStream in, String source) throws ArticleReadException {
        return parse(Intake.bytes(in, source), source);
    }

    /**
     * An article from text at hand, the clipboard's for example.
     *
     * @param source how to call it to the reader
     * @throws ArticleReadException when there is nothing but white space
     */
    public static Article fromText(String text, String source) throws ArticleReadException {
        return TextReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text, source, List.of());
    }

    /** Whether the extension of a file is one that a reader knows. */
    public static boolean isReadable(Path file) {
        return reader(extension(file.toString())).isPresent();
    }

    /**
     * The articles of a folder and of the folders in it, by their extensions, sorted by path.
     *
     * @throws ArticleReadException when it cannot be listed or holds no article
     */
    public static List<Path> in(Path folder) throws ArticleReadException {
        List<Path> found = files(folder, Articles::isReadable);
        if (found.isEmpty()) {
            throw ArticleReadException.of(
                    folder.toString(),
                    Saying.of("trouble.no.article.folder"),
                    Saying.of("trouble.extensions", String.join(", ", extensions())));
        }
        return found;
    }

    /**
     * The files of a folder, and of the folders in it, that {@link #in} leaves out; hidden ones are not worth a word.
     *
     * @throws ArticleReadException when it cannot be listed
     */
    public static List<Path> besides(Path folder) throws ArticleReadException {
        return files(
                folder,
                file -> !isReadable(file) && !file.getFileName().toString().startsWith("."));
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws ArticleReadException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw ArticleReadException.of(
                    folder.toString(),
                    Saying.of("trouble.folder.cannot.be.listed"),
                    Saying.of("trouble.check.exists.you.may.read"));
        }
    }

    private static Article parse(byte[] bytes, String source) throws ArticleReadException {
        FileSignature.refuseForeign(bytes, source);
        String extension = FileSignature.isHtml(bytes) ? "html" : extension(source);
        ArticleReader reader = reader(extension).or(() -> reader("txt")).orElseThrow();
        return reader.read(bytes, source);
    }

    private static Optional<ArticleReader> reader(String extension) {
        return READERS.stream()
                .filter(reader -> reader.extensions().contains(extension))
                .findFirst();
    }

    private static String extension(String source) {
        String name = fileName(source);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The last part of a path, or the whole of a source that is none. */
    static String fileName(String source) {
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return slash == source.length() - 1 ? source : source.substring(slash + 1);
    }
}

package org.dateline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;

/**
 * Brings articles and projects together again of which one has been renamed or moved without the other. What lies in one folder
 * is known by its text.
 */
final class Reunion {

    /** Files of a folder that are looked at. */
    private static final int MOST = 200;

    private Reunion() {}

    /** Where a project's article lies today: where it was, or beside the project, under the same name or under another. */
    static Optional<Path> articleOf(Path file, Project project) {
        return known(file, project).or(() -> project.article().isPresent() ? Optional.empty() : renamed(file, project));
    }

    private static Optional<Path> known(Path file, Project project) {
        try {
            Path source = Path.of(project.source());
            return Stream.of(source, file.toAbsolutePath().resolveSibling(source.getFileName()))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> renamed(Path file, Project project) {
        return beside(file)
                .filter(other -> Articles.extensions().stream()
                        .anyMatch(ending -> other.toString().endsWith("." + ending)))
                .filter(other -> holds(other, project.fingerprint()))
                .findFirst();
    }

    private static boolean holds(Path article, Fingerprint fingerprint) {
        try {
            return Fingerprint.of(Articles.read(article).text()).equals(fingerprint);
        } catch (ArticleReadException e) {
            return false;
        }
    }

    /** The project of an article that was called otherwise when it was saved: its own article is not there any more. */
    static Optional<ProjectFile> projectOf(Path article, String text) {
        Fingerprint fingerprint = Fingerprint.of(text);
        return beside(article)
                .filter(other -> other.toString().endsWith(ProjectFile.EXTENSION) && !SessionFile.isSession(other))
                .filter(other -> !Files.exists(withoutEnding(other)) && isOf(other, fingerprint))
                .findFirst()
                .map(ProjectFile::new);
    }

    private static Path withoutEnding(Path project) {
        String name = project.getFileName().toString();
        return project.resolveSibling(name.substring(0, name.length() - ProjectFile.EXTENSION.length()));
    }

    private static boolean isOf(Path file, Fingerprint fingerprint) {
        try {
            Project project = new ProjectFile(file).load();
            return project.article().isEmpty()
                    && project.fingerprint().equals(fingerprint)
                    && known(file, project).isEmpty();
        } catch (ReviewFileException e) {
            return false;
        }
    }

    private static Stream<Path> beside(Path file) {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            List<Path> some = files.filter(
                            other -> !other.getFileName().toString().startsWith(".") && Files.isRegularFile(other))
                    .limit(MOST)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return some.stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}

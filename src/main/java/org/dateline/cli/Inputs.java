package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.review.Analyst;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;
import org.dateline.review.SessionFile;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/**
 * The articles that a command line names, in its order: files, projects, sessions and folders with all articles in them, and {@code -} for
 * standard input.
 *
 * @param sources what can be read
 * @param complaints one message for each name that leads to nothing
 * @param remarks what else is worth knowing: what was left out of folders
 */
record Inputs(List<Source> sources, List<Worded> complaints, List<Saying> remarks) {

    private static final String STANDARD_INPUT = "-";

    /** Files of a folder that are named when they are left out. */
    private static final int MOST_NAMED = 3;

    /** One article to be read and analysed; what cannot be read is a verdict, too. */
    @FunctionalInterface
    interface Source {
        Verdict judge(Analyst analyst);
    }

    Inputs {
        sources = List.copyOf(sources);
        complaints = List.copyOf(complaints);
        remarks = List.copyOf(remarks);
    }

    static Inputs of(List<String> names, Terminal terminal) {
        var sources = new ArrayList<Source>();
        var complaints = new ArrayList<Worded>();
        var remarks = new ArrayList<Saying>();
        for (String name : names) {
            try {
                if (name.equals(STANDARD_INPUT)) {
                    sources.add(analyst -> Verdict.on(
                            () -> Articles.read(terminal.in(), terminal.words(Saying.of("cli.standard.input"))),
                            analyst));
                } else if (name.isBlank()) {
                    complaints.add(Saying.of("cli.path.name", "''")); // an empty variable is not the folder at hand
                } else {
                    Path path = Path.of(name);
                    sources.addAll(below(path));
                    leftOut(path).ifPresent(remarks::add);
                }
            } catch (ArticleReadException | ReviewFileException e) {
                complaints.add(Worded.of(e));
            } catch (InvalidPathException e) {
                complaints.add(Saying.of("cli.path.name", name));
            }
        }
        return new Inputs(sources, complaints, remarks);
    }

    static Source file(Path path) {
        return path.toString().endsWith(ProjectFile.EXTENSION)
                ? analyst -> Verdict.onProject(path, analyst)
                : analyst -> Verdict.on(() -> Articles.read(path), analyst);
    }

    /** An article of a session: as its project has it, where there is one. */
    private static Source asKept(Path article) {
        Path project = ProjectFile.beside(article).path();
        return file(Files.isRegularFile(project) ? project : article);
    }

    private static List<Source> below(Path path) throws ArticleReadException, ReviewFileException {
        if (SessionFile.isSession(path)) {
            return new SessionFile(path)
                    .load().articles().stream().map(Inputs::asKept).toList();
        }
        if (!Files.isDirectory(path)) {
            return List.of(file(path));
        }
        return Articles.in(path).stream().map(Inputs::file).toList();
    }

    /** What a folder holds besides articles and their projects, so that nobody misses it in vain. */
    private static Optional<Saying> leftOut(Path path) throws ArticleReadException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        List<String> others = Articles.besides(path).stream()
                .map(file -> path.relativize(file).toString())
                .filter(name -> !name.contains(ProjectFile.EXTENSION))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String named = String.join(", ", others.subList(0, Math.min(MOST_NAMED, others.size())));
        long more = others.size() - (long) MOST_NAMED;
        return Optional.of(
                more > 0
                        ? Saying.of("cli.folder.left.more", path.toString(), named, more)
                        : Saying.of("cli.folder.left", path.toString(), named));
    }
}

package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.review.Analyst;
import org.dateline.review.ProjectFile;

/**
 * The articles that a command line names, in its order: files, projects, folders with all articles in them, and {@code -} for
 * standard input.
 *
 * @param sources what can be read
 * @param complaints one message for each name that leads to nothing
 */
record Inputs(List<Source> sources, List<String> complaints) {

    private static final String STANDARD_INPUT = "-";

    /** One article to be read and analysed; what cannot be read is a verdict, too. */
    @FunctionalInterface
    interface Source {
        Verdict judge(Analyst analyst);
    }

    Inputs {
        sources = List.copyOf(sources);
        complaints = List.copyOf(complaints);
    }

    static Inputs of(List<String> names, Terminal terminal) {
        var sources = new ArrayList<Source>();
        var complaints = new ArrayList<String>();
        for (String name : names) {
            try {
                if (name.equals(STANDARD_INPUT)) {
                    sources.add(analyst -> Verdict.on(() -> Articles.read(terminal.in(), "standard input"), analyst));
                } else {
                    sources.addAll(below(Path.of(name)));
                }
            } catch (ArticleReadException e) {
                complaints.add(e.getMessage());
            } catch (InvalidPathException e) {
                complaints.add(name + ": not a file name on this system. Check the spelling of the path.");
            }
        }
        return new Inputs(sources, complaints);
    }

    static Source file(Path path) {
        return path.toString().endsWith(ProjectFile.EXTENSION)
                ? analyst -> Verdict.onProject(path, analyst)
                : analyst -> Verdict.on(() -> Articles.read(path), analyst);
    }

    private static List<Source> below(Path path) throws ArticleReadException {
        if (!Files.isDirectory(path)) {
            return List.of(file(path));
        }
        return Articles.in(path).stream().map(Inputs::file).toList();
    }
}

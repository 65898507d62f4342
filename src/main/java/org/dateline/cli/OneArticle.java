package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.article.ArticleReadException;
import org.dateline.gazetteer.DataException;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reopened;
import org.dateline.review.ReviewFileException;

/** Reads and geoparses for the commands that take one article. */
final class OneArticle {

    private final Program program;
    private final Terminal terminal;

    OneArticle(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /**
     * The analysis of one article.
     *
     * @param name an article, a project, or {@code -} for standard input
     */
    Analysis analysis(String name, Beforehand beforehand) throws CommandFailure, DataException {
        if (name.endsWith(ProjectFile.EXTENSION)) {
            return project(new ProjectFile(Path.of(name)), beforehand.analyst(program, terminal));
        }
        Inputs inputs = Inputs.of(List.of(name), terminal);
        if (!inputs.complaints().isEmpty()) {
            throw new CommandFailure(inputs.complaints().get(0));
        }
        if (inputs.sources().size() > 1) {
            throw new CommandFailure(
                    name + ": a folder with " + inputs.sources().size() + " articles. Name one of them.");
        }
        Verdict verdict = Verdict.on(inputs.sources().get(0), beforehand.analyst(program, terminal));
        if (verdict instanceof Verdict.Refused refused) {
            throw new CommandFailure(refused.message());
        }
        return ((Verdict.Analyzed) verdict).analysis();
    }

    /** The article of a project as its reader left it; what is not as it was is said. */
    private Analysis project(ProjectFile file, Analyst analyst) throws CommandFailure {
        try {
            Project project = file.load();
            Analyst told = analyst.hint().equals(Hint.NONE) ? analyst.with(project.hint()) : analyst;
            Reopened reopened = file.open(project, told::analyse, told.reranker());
            reopened.inWords().forEach(terminal::say);
            return reopened.review().analysis();
        } catch (ReviewFileException | ArticleReadException e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }
}

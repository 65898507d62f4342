package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.Findings;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reopened;
import org.dateline.review.ReviewFileException;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** What became of one input: what was found in it, or the reason why nothing was. */
sealed interface Verdict {

    /**
     * An article that was read and analysed.
     *
     * @param findings what was found, with the decisions of its reader when it comes from a project
     * @param remarks what the user should know about it, in plain sentences
     */
    record Analyzed(Findings findings, List<Saying> remarks) implements Verdict {
        public Analyzed {
            Objects.requireNonNull(findings);
            remarks = List.copyOf(remarks);
        }

        Analysis analysis() {
            return findings.analysis();
        }
    }

    record Refused(Worded message) implements Verdict {
        public Refused {
            Objects.requireNonNull(message);
        }
    }

    /** Reads an article. */
    @FunctionalInterface
    interface Reading {
        Article read() throws ArticleReadException;
    }

    /** Reads and geoparses; an article that is too large for the memory at hand is refused like one that cannot be read. */
    static Verdict on(Reading article, Analyst analyst) {
        return guarded(() -> new Analyzed(Findings.of(analyst.analyse(article.read())), List.of()));
    }

    /** The article of a project as its reader left it, with a remark on whatever is not as it was. */
    static Verdict onProject(Path path, Analyst analyst) {
        return guarded(() -> {
            var file = new ProjectFile(path);
            Project project = file.load();
            Analyst told = analyst.hint().equals(Hint.NONE) ? analyst.with(project.hint()) : analyst;
            Reopened reopened = file.open(project, told::analyse, told.reranker());
            return new Analyzed(reopened.review().findings(), reopened.inWords());
        });
    }

    private static Verdict guarded(Work work) {
        try {
            return work.done();
        } catch (ArticleReadException | ReviewFileException e) {
            return new Refused(Worded.of(e));
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return new Refused(Saying.of("cli.memory", megabytes));
        }
    }

    /** What may fail on bad input. */
    @FunctionalInterface
    interface Work {
        Analyzed done() throws ArticleReadException, ReviewFileException;
    }
}

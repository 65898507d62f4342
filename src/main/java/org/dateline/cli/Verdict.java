package org.dateline.cli;

import java.util.Objects;
import org.dateline.Analysis;
import org.dateline.article.ArticleReadException;
import org.dateline.review.Analyst;

/** What became of one input: an analysis, or the reason why there is none. */
sealed interface Verdict {

    record Analyzed(Analysis analysis) implements Verdict {
        public Analyzed {
            Objects.requireNonNull(analysis);
        }
    }

    record Refused(String message) implements Verdict {
        public Refused {
            Objects.requireNonNull(message);
        }
    }

    /** Reads and geoparses; an article that is too large for the memory at hand is refused like one that cannot be read. */
    static Verdict on(Inputs.Source source, Analyst analyst) {
        try {
            return new Analyzed(analyst.analyse(source.read()));
        } catch (ArticleReadException e) {
            return new Refused(e.getMessage());
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return new Refused("an article is too large for the " + megabytes
                    + " MB at hand. Give Java more, as in DATELINE_JAVA_OPTS=-Xmx4g.");
        }
    }
}

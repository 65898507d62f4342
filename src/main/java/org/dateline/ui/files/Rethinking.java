package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.article.Articles;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** Has the program think again about an open article; the reader's corrections are brought over. */
public final class Rethinking {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Callable<Analyst> analyst;
    private final Keeping keeping;
    private final Notes notes;
    private final Consumer<Message> messages;

    /**
     * Thinks again.
     *
     * @param analyst waits for the geoparser to be loaded; called on a worker
     */
    public Rethinking(
            Workspace workspace,
            TaskRunner tasks,
            Callable<Analyst> analyst,
            Keeping keeping,
            Notes notes,
            Consumer<Message> messages) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.analyst = analyst;
        this.keeping = keeping;
        this.notes = notes;
        this.messages = messages;
    }

    /** With something else said of the article beforehand. */
    public void with(Document document, Hint hint) {
        if (!hint.equals(document.hint())) {
            run(document, () -> new Reading(analyst.call()).rethink(document, hint));
        }
    }

    /** With what the reader's own gazetteer says now. */
    public void afresh(Document document) {
        run(document, () -> new Reading(analyst.call()).rethink(document, document.hint()));
    }

    /** With the article as it is on the disk now. */
    void again(Document document, Path article) {
        run(document, () -> new Reading(analyst.call()).again(document, Articles.read(article)));
    }

    /** What the reader has corrected meanwhile wins: then nothing is replaced, and it is said. */
    private void run(Document document, TaskRunner.Work<Opened> reading) {
        tasks.run(
                Texts.of("task.reading", document.title()),
                reading,
                opened -> {
                    if (workspace.current(document).filter(document::equals).isPresent()) {
                        replace(document, opened);
                    } else {
                        messages.accept(Message.note(() -> Texts.of("rethink.overtaken", document.title())));
                    }
                },
                failure -> messages.accept(Message.of(failure)));
    }

    private void replace(Document before, Opened opened) {
        Document next = opened.document();
        if (!Document.sameArticle(before, next)) {
            keeping.readAgain(before, next, opened.projectHoldsMore());
        }
        workspace.replace(before, next);
        if (!opened.news().isEmpty()) {
            notes.tell(next, Message.note(() -> Texts.of("rethink.lost", opened.newsInBrief())));
        } else {
            messages.accept(Message.done(() -> Texts.of("rethink.done", next.title())));
        }
    }
}

package org.dateline.ui.correcting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.RowNotice;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/**
 * Notices that the reader has edited the table of own places with another program: tells what is odd about it, and offers to weigh
 * the open articles again. Looks when asked to and when another article is shown, in the background.
 */
public final class OwnPlacesWatch {

    private final OwnPlaces own;
    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Consumer<Document> weighAgain;

    /**
     * Watches a table.
     *
     * @param weighAgain has the program think again about an article
     */
    public OwnPlacesWatch(
            OwnPlaces own,
            Workspace workspace,
            TaskRunner tasks,
            Consumer<Message> messages,
            Consumer<Document> weighAgain) {
        this.own = own;
        this.workspace = workspace;
        this.tasks = tasks;
        this.messages = messages;
        this.weighAgain = weighAgain;
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                look();
            }
        });
    }

    /** Looks whether the table is as it was. */
    public void look() {
        tasks.run(
                Texts.of("task.own"),
                own::news,
                news -> news.ifPresent(this::tell),
                failure -> messages.accept(Message.of(failure)));
    }

    /** Knows what another has told already. */
    public void takeOver(OwnPlacesWatch other) {
        own.takeOver(other.own);
    }

    private void tell(OwnPlaces.News news) {
        PersonalGazetteer now = news.gazetteer();
        if (!news.isFirst() && !workspace.documents().isEmpty()) {
            messages.accept(Message.note(() -> (Texts.of("own.changed") + " " + odd(now)).strip())
                    .offering(
                            "own.again",
                            () -> List.copyOf(workspace.documents())
                                    .forEach(open -> workspace.current(open).ifPresent(weighAgain))));
        } else if (!now.notices().isEmpty()) {
            messages.accept(Message.note(() -> odd(now)));
        }
    }

    /** What is odd in it; nothing as a rule. */
    private String odd(PersonalGazetteer now) {
        return oddRows(now.notices())
                .map(rows -> Texts.of("own.told", own.file(), rows))
                .orElse("");
    }

    /** How many rows are odd, and what the first of them has. */
    private static Optional<String> oddRows(List<RowNotice> notices) {
        long rows = notices.stream().map(RowNotice::line).distinct().count();
        return notices.stream().findFirst().map(first -> Texts.of("own.odd", rows, Texts.of(first.inWords())));
    }
}

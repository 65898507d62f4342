package org.dateline.ui;

import java.util.function.Consumer;
import org.dateline.resolution.Hint;
import org.dateline.ui.correcting.OwnPlaces;
import org.dateline.ui.correcting.OwnPlacesWatch;
import org.dateline.ui.files.DiskWatch;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.files.Notes;
import org.dateline.ui.files.Opening;
import org.dateline.ui.files.Rethinking;
import org.dateline.ui.files.Saving;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** The articles of a window with all that opens, keeps, watches and shows them as they were left. */
final class Shelf {

    private final Views views;
    private final Keeping keeping;
    private final Notes notes;
    private final Arrivals arrivals;
    private final Rethinking rethinking;
    private final DiskWatch watch;
    private final OwnPlacesWatch ownWatch;
    private final Documents documents;

    /**
     * The shelf of a window.
     *
     * @param ownPlaces the names that the reader has given
     * @param messages is told how it went
     */
    Shelf(
            Tools tools,
            Workspace workspace,
            MainWindow window,
            Habits habits,
            Layering layering,
            OwnPlaces ownPlaces,
            Consumer<Message> messages) {
        TaskRunner tasks = tools.tasks();
        views = new Views(workspace, window, habits, layering.model(), layering.files()::addAgain);
        keeping = new Keeping(workspace, tasks, messages, views::words);
        notes = new Notes(workspace, window.banner());
        rethinking = new Rethinking(workspace, tasks, ownPlaces::analyst, keeping, notes, messages);
        watch = new DiskWatch(workspace, tasks, notes, rethinking);
        ownWatch = new OwnPlacesWatch(ownPlaces, workspace, tasks, messages, rethinking::afresh);
        arrivals = new Arrivals(views, keeping, notes);
        var saving = new Saving(workspace, tasks, messages, tools.questions(), keeping);
        var opening = new Opening(workspace, tasks, ownPlaces::analyst, messages, arrivals);
        var sessions = new Sessions(workspace, tasks, opening, keeping, saving, views, notes, messages);
        var leaving = new Leaving(
                workspace, keeping, saving, sessions, tools.questions(), habits, window.map()::viewOf, messages);
        documents = new Documents(
                workspace, opening, leaving, saving, sessions, tools.questions(), habits, window, messages);
    }

    Documents documents() {
        return documents;
    }

    Keeping keeping() {
        return keeping;
    }

    /** Looks whether an article, or the reader's own gazetteer, has changed on the disk, and tells. */
    void look() {
        watch.look();
        ownWatch.look();
    }

    /** Has the program read an article again, with what the reader says of it beforehand. */
    void rethink(Document document, Hint hint) {
        rethinking.with(document, hint);
    }

    /** Goes on with the articles of another window, each as it is shown, kept and told of there. */
    void takeOver(Workspace workspace, Shelf other, Workspace there) {
        ownWatch.takeOver(other.ownWatch);
        workspace.takeOver(there, document -> {
            views.takeOver(document, other.views, there.isShown(document));
            keeping.takeOver(document, other.keeping);
            notes.takeOver(document, other.notes);
        });
        documents.takeOver(other.documents);
        workspace.documents().forEach(arrivals::offerAgain);
    }
}

package org.dateline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;
import org.dateline.review.Session;
import org.dateline.review.SessionFile;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.files.Notes;
import org.dateline.ui.files.Opening;
import org.dateline.ui.files.Saving;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/**
 * The articles of the window kept together: opened as one file, with their tabs, their order, the one in front and the map of
 * all of them; saved with the corrections of each in its own project; and what is opened, closed or turned to meanwhile noted
 * beside it, in case the program ends.
 */
final class Sessions {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Opening opening;
    private final Keeping keeping;
    private final Saving saving;
    private final Views views;
    private final Notes notes;
    private final Consumer<Message> messages;
    private final ReadOnlyObjectWrapper<Optional<SessionFile>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SessionPen pen = new SessionPen();
    private List<Path> saved = List.of();
    private boolean arriving;

    /**
     * The sessions of a window.
     *
     * @param opening opens the articles
     * @param keeping knows what of them is not saved
     * @param saving saves them
     * @param views knows how all of them as one are looked at
     * @param notes tells what there is to know about each
     * @param messages is told how it went
     */
    Sessions(
            Workspace workspace,
            TaskRunner tasks,
            Opening opening,
            Keeping keeping,
            Saving saving,
            Views views,
            Notes notes,
            Consumer<Message> messages) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.opening = opening;
        this.keeping = keeping;
        this.saving = saving;
        this.views = views;
        this.notes = notes;
        this.messages = messages;
        workspace.documents().addListener((ListChangeListener<Document>) change -> follow());
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                follow();
            }
        });
    }

    /** The session that is open; empty as a rule. */
    ReadOnlyObjectProperty<Optional<SessionFile>> open() {
        return open.getReadOnlyProperty();
    }

    /** What the session that is open is called; empty as a rule. */
    Optional<String> name() {
        return open.get().map(session -> String.valueOf(session.path().getFileName()));
    }

    /** Whether articles have been opened or closed since the session was saved. Turning pages changes nothing. */
    boolean isUnsaved() {
        return open.get().isPresent() && !files().equals(saved);
    }

    private record Found(Session session, boolean recovered) {}

    /** Opens a session in the place of what is open, which the reader must have left by then. */
    void open(SessionFile file) {
        tasks.run(
                Texts.of("task.reading", file.path().getFileName()),
                () -> file.hasAutosave() ? new Found(file.recover(), true) : new Found(file.load(), false),
                found -> arrive(file, found),
                failure -> messages.accept(Message.of(failure)));
    }

    private void arrive(SessionFile file, Found found) {
        forget();
        arriving = true;
        List.copyOf(workspace.documents()).forEach(workspace::close);
        Session session = found.session();
        views.arriveTogether(session.view());
        opening.open(session.articles(), () -> {
            arriving = false;
            bringForward(session);
            open.set(Optional.of(file));
            // what could not be read is told, and stays in the session until it is saved without it
            saved = found.recovered() ? List.of() : session.articles();
            tellRecovered(file, found);
        });
    }

    /** What each article offers in its own banner is offered for all of them at once. */
    private void tellRecovered(SessionFile file, Found found) {
        List<Document> offering =
                workspace.documents().stream().filter(keeping::isOffering).toList();
        if (!offering.isEmpty()) {
            messages.accept(Message.note(() -> Texts.of("session.offer", offering.size()))
                    .offering("session.restoreAll", () -> restore(offering)));
        } else if (found.recovered()) {
            messages.accept(
                    Message.done(() -> Texts.of("session.recovered", file.path().getFileName())));
        }
    }

    private void restore(List<Document> offering) {
        for (Document document : offering) {
            keeping.restore(document);
            notes.withdraw(document);
        }
    }

    private void bringForward(Session session) {
        if (session.front().isEmpty()) {
            workspace.showTogether();
            return;
        }
        Path front = session.articles().get(session.front().getAsInt());
        workspace.documents().stream()
                .filter(document -> document.file().equals(Optional.of(front)))
                .findFirst()
                .ifPresent(workspace::show);
    }

    /** Saves where the session is. */
    void save() {
        open.get().ifPresent(this::save);
    }

    /** Saves all articles, each in its project, and which they are. */
    void saveAs(Path file) {
        save(new SessionFile(Document.isProject(file) ? file : Path.of(file + ProjectFile.EXTENSION)));
    }

    private void save(SessionFile file) {
        if (workspace.documents().isEmpty()) {
            return;
        }
        saving.settle(namesBeside(file.path()));
        Session session = now();
        pen.overtake();
        saving.saveAll(() -> pen.save(file, session), () -> {
            open.set(Optional.of(file));
            saved = session.articles();
            messages.accept(Message.done(() -> Texts.of("session.saved", file.path(), saved.size())));
        });
    }

    /** Saves at once, on this thread, as the window closes: the list alone, after its articles have been seen to. */
    void saveNow() throws ReviewFileException {
        if (open.get().isPresent()) {
            pen.overtake();
            pen.save(open.get().get(), now());
        }
    }

    /** For texts of the clipboard: "week-1.dateline" and so on, as far as they are free. */
    private static Iterator<Path> namesBeside(Path session) {
        String stem = session.getFileName().toString().replaceFirst("\\" + ProjectFile.EXTENSION + "$", "");
        return Stream.iterate(1, i -> i + 1)
                .map(i -> session.toAbsolutePath().resolveSibling(stem + "-" + i + ProjectFile.EXTENSION))
                .filter(Files::notExists)
                .iterator();
    }

    /** Goes on with the session of another window, whose articles are here by now. */
    void takeOver(Sessions other) {
        saved = other.saved;
        open.set(other.open.get());
    }

    /** Throws away what has been opened and closed since the session was saved. */
    void discard() throws ReviewFileException {
        if (open.get().isPresent()) {
            pen.discard(open.get().get());
        }
    }

    /** The articles of the window are no session any more. */
    private void forget() {
        open.set(Optional.empty());
        saved = List.of();
    }

    private List<Path> files() {
        return workspace.documents().stream()
                .flatMap(document -> document.file().stream())
                .toList();
    }

    private Session now() {
        List<Document> kept = workspace.documents().stream()
                .filter(document -> document.file().isPresent())
                .toList();
        OptionalInt front = IntStream.range(0, kept.size())
                .filter(i -> workspace.isShown(kept.get(i)))
                .findFirst();
        Map<String, String> view = workspace.together().map(views::words).orElse(Map.of());
        return new Session(
                kept.stream().map(document -> document.file().orElseThrow()).toList(), front, view);
    }

    private void follow() {
        if (arriving || open.get().isEmpty()) {
            return;
        }
        if (workspace.documents().isEmpty()) {
            close();
        } else if (!files().isEmpty()) {
            autosave(open.get().get());
        }
    }

    /** Who closes one article after the other leaves the session as it was saved. */
    private void close() {
        try {
            discard();
        } catch (ReviewFileException e) {
            messages.accept(Message.of(e));
        }
        forget();
    }

    /** Quietly: where nothing can be written, saving will say so. */
    private void autosave(SessionFile file) {
        Session session = now();
        long turn = pen.overtake();
        tasks.run(
                Texts.of("task.autosave"),
                () -> {
                    pen.autosave(file, session, turn);
                    return file;
                },
                written -> {},
                failure -> {});
    }
}

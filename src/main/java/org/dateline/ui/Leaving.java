package org.dateline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import org.dateline.cartography.Viewport;
import org.dateline.review.SessionFile;
import org.dateline.ui.files.FileQuestions;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.files.Saving;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** Leaves articles, asking the reader about what is not saved, and remembers which were open for the next time. */
final class Leaving {

    private final Workspace workspace;
    private final Keeping keeping;
    private final Saving saving;
    private final Sessions sessions;
    private final FileQuestions questions;
    private final Habits habits;
    private final Function<Document, Optional<Viewport>> view;
    private final Consumer<Message> messages;

    /**
     * What leaves the articles of a window.
     *
     * @param view where the map of an article stands
     * @param messages is told what went wrong
     */
    Leaving(
            Workspace workspace,
            Keeping keeping,
            Saving saving,
            Sessions sessions,
            FileQuestions questions,
            Habits habits,
            Function<Document, Optional<Viewport>> view,
            Consumer<Message> messages) {
        this.workspace = workspace;
        this.keeping = keeping;
        this.saving = saving;
        this.sessions = sessions;
        this.questions = questions;
        this.habits = habits;
        this.view = view;
        this.messages = messages;
        workspace
                .document()
                .addListener(
                        (o, was, document) -> document.flatMap(Document::file).ifPresent(habits::opened));
        sessions.open().addListener((o, was, is) -> {
            is.map(SessionFile::path).ifPresent(habits::opened);
            habits.keep(lastTime());
        });
        workspace.documents().addListener((ListChangeListener<Document>) change -> habits.keep(lastTime()));
    }

    /** What to offer the next time, also when the program does not come to its end. */
    private List<Path> lastTime() {
        return sessions.open()
                .get()
                .map(session -> List.of(session.path()))
                .orElseGet(() -> workspace.documents().stream()
                        .flatMap(document -> document.file().stream())
                        .toList());
    }

    /** Closes an article unless the reader, asked about what is not saved, wants to stay; answers whether it is closed. */
    boolean close(Document document) {
        Optional<Document> open = workspace.current(document).filter(this::mayLeave);
        open.ifPresent(left -> {
            rememberView(left);
            workspace.close(left);
        });
        return open.isPresent();
    }

    /** Asks about every article with corrections that have not been saved; false keeps the window open. */
    boolean mayLeaveAll() {
        for (Document document : List.copyOf(workspace.documents())) {
            if (!mayLeave(document)) {
                return false;
            }
        }
        if (!mayLeaveSession()) {
            return false;
        }
        workspace.documents().forEach(this::rememberView);
        habits.leave(lastTime());
        return true;
    }

    private boolean mayLeaveSession() {
        try {
            if (sessions.isUnsaved()) {
                switch (questions.aboutUnsaved(sessions.name().orElseThrow())) {
                    case SAVE -> sessions.saveNow();
                    case DISCARD -> sessions.discard();
                    case STAY -> {
                        return false;
                    }
                }
            } else {
                sessions.discard();
            }
            return true;
        } catch (IOException e) {
            messages.accept(Message.of(e));
            return false;
        }
    }

    private boolean mayLeave(Document document) {
        if (!keeping.isUnsaved(document)) {
            return true;
        }
        workspace.show(document);
        return switch (questions.aboutUnsaved(document.title())) {
            case SAVE -> saved(document);
            case DISCARD -> {
                keeping.discard(document);
                yield true;
            }
            case STAY -> false;
        };
    }

    /** A text of the clipboard is asked where to, and can be left when that is done. */
    private boolean saved(Document document) {
        if (document.project().isPresent()) {
            return saving.saveNow(document);
        }
        saving.save(document);
        return false;
    }

    private void rememberView(Document document) {
        document.file().ifPresent(file -> view.apply(document).ifPresent(left -> habits.left(file, left)));
    }
}

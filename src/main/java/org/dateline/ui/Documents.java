package org.dateline.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.review.ProjectFile;
import org.dateline.review.SessionFile;
import org.dateline.ui.files.FileQuestions;
import org.dateline.ui.files.Opening;
import org.dateline.ui.files.Saving;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** Opens documents, saves and closes them, asking the reader where that is needed. */
final class Documents {

    /** More tabs than this at once are a mistake, as a rule: a whole archive dropped on the window. */
    static final int MOST_AT_ONCE = 20;

    private final Workspace workspace;
    private final Opening opening;
    private final Leaving leaving;
    private final Saving saving;
    private final Sessions sessions;
    private final FileQuestions questions;
    private final Habits habits;
    private final MainWindow window;
    private final Consumer<Message> messages;
    private final Deque<Path> closed = new ArrayDeque<>();

    /**
     * What opens and closes the documents of a window.
     *
     * @param messages is told what went wrong
     */
    Documents(
            Workspace workspace,
            Opening opening,
            Leaving leaving,
            Saving saving,
            Sessions sessions,
            FileQuestions questions,
            Habits habits,
            MainWindow window,
            Consumer<Message> messages) {
        this.workspace = workspace;
        this.opening = opening;
        this.leaving = leaving;
        this.saving = saving;
        this.sessions = sessions;
        this.questions = questions;
        this.habits = habits;
        this.window = window;
        this.messages = messages;
    }

    /** Opens a file behind the others, or brings it to the front where it is open. */
    void open(Path file) {
        open(List.of(file));
    }

    /** Opens several files, of folders all that they hold, and shows the first. */
    void open(List<Path> files) {
        window.hideBanner();
        Optional<Path> session = files.stream().filter(SessionFile::isSession).findFirst();
        if (session.isPresent()) {
            openSession(session.get().toAbsolutePath().normalize());
            return;
        }
        List<Path> articles = new ArrayList<>();
        files.forEach(file -> articles.addAll(below(file)));
        List<Path> some = articles.subList(0, Math.min(MOST_AT_ONCE, articles.size()));
        if (some.size() < articles.size()) {
            messages.accept(Message.note(() -> Texts.of("open.many", some.size(), articles.size())));
        }
        if (!some.isEmpty()) {
            find(some.get(0)).ifPresent(workspace::show);
        }
        opening.open(some.stream().filter(file -> find(file).isEmpty()).toList());
    }

    /** What the session that is open is called; empty as a rule. */
    Optional<String> sessionName() {
        return sessions.name();
    }

    /** Whether the window may be closed: asks about every article with corrections that have not been saved. */
    boolean mayLeaveAll() {
        return leaving.mayLeaveAll();
    }

    /** A session takes the place of what is open. */
    private void openSession(Path file) {
        if (mayLeaveAll()) {
            sessions.open(new SessionFile(file));
        }
    }

    private List<Path> below(Path file) {
        try {
            return java.nio.file.Files.isDirectory(file) ? Articles.in(file) : List.of(file);
        } catch (ArticleReadException e) {
            messages.accept(Message.of(e));
            return List.of();
        }
    }

    private Optional<Document> find(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return workspace.documents().stream()
                .filter(document -> document.file().equals(Optional.of(absolute)))
                .findFirst();
    }

    void openByDialog() {
        Optional<Path> folder = habits.now().recent().stream()
                .findFirst()
                .map(recent -> recent.file().getParent());
        List<Path> chosen = questions.toOpen(Articles.extensions(), folder);
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /** Opens what the clipboard holds: files or text. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            open(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            openText(clipboard.getString());
        } else {
            messages.accept(Message.problem(() -> Texts.of("problem.clipboard")));
        }
    }

    void openText(String text) {
        window.hideBanner();
        opening.openText(text);
    }

    /** Saves the corrections beside the article, or where the reader says; of all articles together, all of them. */
    void save() {
        if (workspace.isTogether()) {
            saveSession();
            return;
        }
        workspace.document().get().ifPresent(saving::save);
    }

    /** Saves all open articles, and which they are, where the session is or where the reader says. */
    void saveSession() {
        if (sessions.open().get().isPresent()) {
            sessions.save();
        } else if (!workspace.documents().isEmpty()) {
            questions
                    .toSave("articles" + ProjectFile.EXTENSION, Texts.of("session.kind"), "dateline")
                    .ifPresent(sessions::saveAs);
        }
    }

    /** Closes what is shown: an article, or the view of all together. */
    void close() {
        workspace.document().get().ifPresent(shown -> {
            if (shown.combined().isPresent()) {
                workspace.show(workspace.documents().get(0));
            } else {
                close(shown);
            }
        });
    }

    /** Closes an article unless the reader, asked about what is not saved, wants to stay. */
    void close(Document document) {
        Optional<Path> file = workspace.current(document).flatMap(Document::file);
        if (leaving.close(document)) {
            file.ifPresent(closed::push);
        }
    }

    /** Opens again what was closed last. */
    void reopen() {
        while (!closed.isEmpty()) {
            Path file = closed.pop();
            if (find(file).isEmpty()) {
                open(file);
                return;
            }
        }
        messages.accept(Message.done(() -> Texts.of("tabs.noneClosed")));
    }

    /** Can open again what was closed in another window, and goes on with its session. */
    void takeOver(Documents other) {
        sessions.takeOver(other.sessions);
        closed.addAll(other.closed);
    }

    /** Brings the article so many tabs further on to the front, round and round; all together are the tab before the first. */
    void turn(int step) {
        List<Document> open = workspace.documents();
        if (open.size() < 2) {
            return;
        }
        int at = workspace.isTogether() ? 0 : 1 + shownIndex();
        int next = Math.floorMod(at + step, open.size() + 1);
        if (next == 0) {
            workspace.showTogether();
        } else {
            workspace.show(open.get(next - 1));
        }
    }

    private int shownIndex() {
        List<Document> open = workspace.documents();
        for (int i = 0; i < open.size(); i++) {
            if (workspace.isShown(open.get(i))) {
                return i;
            }
        }
        return 0;
    }
}

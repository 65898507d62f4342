package org.dateline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.dateline.article.Articles;
import org.dateline.review.ProjectFile;

/** Opens documents, saves them and leaves them, asking the reader where that is needed. */
final class Documents {

    private final Workspace workspace;
    private final Opening opening;
    private final Keeping keeping;
    private final FileQuestions questions;
    private final Habits habits;
    private final MainWindow window;
    private final Consumer<Message> messages;

    /**
     * What opens and leaves the documents of a window.
     *
     * @param messages is told what went wrong
     */
    Documents(
            Workspace workspace,
            Opening opening,
            Keeping keeping,
            FileQuestions questions,
            Habits habits,
            MainWindow window,
            Consumer<Message> messages) {
        this.workspace = workspace;
        this.opening = opening;
        this.keeping = keeping;
        this.questions = questions;
        this.habits = habits;
        this.window = window;
        this.messages = messages;
        window.map()
                .setMemory(document -> document.file()
                        .flatMap(file ->
                                habits.viewOf(file, window.map().camera().view().get())));
        workspace
                .document()
                .addListener(
                        (o, was, document) -> document.flatMap(Document::file).ifPresent(habits::opened));
    }

    /** Opens a file, showing on the map what was shown when it was left. */
    void open(Path file) {
        if (mayLeave()) {
            window.hideBanner();
            rememberView();
            opening.open(file);
        }
    }

    void openByDialog() {
        Optional<Path> folder = habits.now().recent().stream()
                .findFirst()
                .map(recent -> recent.file().getParent());
        Set<String> extensions = Articles.extensions();
        questions.toOpen(extensions, folder).ifPresent(this::open);
    }

    /** Opens what the clipboard holds: a file or text. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && !clipboard.getFiles().isEmpty()) {
            open(clipboard.getFiles().get(0).toPath());
        } else if (clipboard.hasString() && !clipboard.getString().isBlank()) {
            openText(clipboard.getString());
        } else {
            messages.accept(Message.problem(Texts.of("problem.clipboard")));
        }
    }

    void openText(String text) {
        if (mayLeave()) {
            window.hideBanner();
            rememberView();
            opening.openText(text);
        }
    }

    /** Saves the corrections beside the article, or where the reader says. */
    void save() {
        Optional<Document> document = workspace.document().get();
        if (document.flatMap(Document::project).isPresent()) {
            keeping.save();
        } else if (document.isPresent()) {
            questions
                    .toSave("article" + ProjectFile.EXTENSION, Texts.of("project.kind"), "dateline")
                    .ifPresent(keeping::saveAs);
        }
    }

    /** Asks what to do with corrections that have not been saved; false keeps the document open. */
    boolean mayLeave() {
        if (!keeping.unsaved().get()) {
            return true;
        }
        try {
            switch (questions.aboutUnsaved()) {
                case SAVE -> {
                    if (workspace.document().get().flatMap(Document::project).isEmpty()) {
                        save();
                        return false;
                    }
                    keeping.saveNow();
                }
                case DISCARD -> keeping.discard();
                case STAY -> {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            messages.accept(Message.of(e));
            return false;
        }
    }

    void rememberView() {
        workspace
                .document()
                .get()
                .flatMap(Document::file)
                .ifPresent(
                        file -> habits.left(file, window.map().camera().view().get()));
    }
}

package org.dateline.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;

/**
 * Keeps the reader's corrections: every one at once in an autosave beside the project, all of them in the project when the
 * reader saves.
 */
public final class Keeping {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Supplier<Map<String, String>> view;
    private final ReadOnlyObjectWrapper<Optional<Review>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding unsaved;

    /**
     * Keeps what is open in a workspace.
     *
     * @param view how the reader looks at it, to be found again
     */
    public Keeping(
            Workspace workspace, TaskRunner tasks, Consumer<Message> messages, Supplier<Map<String, String>> view) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.messages = messages;
        this.view = view;
        this.unsaved = Bindings.createBooleanBinding(this::isUnsaved, workspace.document(), kept);
        workspace.document().addListener((o, was, is) -> changed(was, is));
    }

    /** Whether there are corrections that the project file does not have. */
    public BooleanBinding unsaved() {
        return unsaved;
    }

    /** Saves where the document's project is; text from the clipboard has no such place. */
    public void save() {
        workspace.document().get().flatMap(Document::project).ifPresent(project -> write(project, false));
    }

    /** Saves with the article's text, so that the project opens anywhere. */
    public void saveAs(Path file) {
        Path path = Document.isProject(file) ? file : Path.of(file + ProjectFile.EXTENSION);
        write(new ProjectFile(path), true);
    }

    /** Saves at once, on this thread, as the window closes. */
    void saveNow() throws ReviewFileException {
        Document document = workspace.document().get().orElseThrow();
        document.project().orElseThrow().save(Project.of(document.review(), view.get()));
        kept.set(Optional.of(document.review()));
    }

    /** Throws away what has not been saved. */
    void discard() throws ReviewFileException {
        Optional<ProjectFile> project = workspace.document().get().flatMap(Document::project);
        if (project.isPresent()) {
            project.get().discardAutosave();
        }
    }

    private void write(ProjectFile file, boolean withText) {
        Review review = workspace.document().get().orElseThrow().review();
        Map<String, String> seen = view.get();
        tasks.run(
                Texts.of("task.writing", file.path().getFileName()),
                () -> {
                    file.save(withText ? Project.withText(review, seen) : Project.of(review, seen));
                    return review;
                },
                saved -> {
                    kept.set(Optional.of(saved));
                    messages.accept(Message.done(Texts.of("done.written", file.path())));
                },
                failure -> messages.accept(Message.of(failure)));
    }

    private void changed(Optional<Document> was, Optional<Document> is) {
        if (!Document.sameArticle(was, is)) {
            boolean recovered = is.map(document -> !document.news().isEmpty()).orElse(false);
            kept.set(recovered ? Optional.empty() : is.map(Document::review));
        } else {
            is.ifPresent(this::autosave);
        }
    }

    /** Quietly: where nothing can be written, saving will say so. */
    private void autosave(Document document) {
        Map<String, String> seen = view.get();
        document.project()
                .ifPresent(project -> tasks.run(
                        Texts.of("task.autosave"),
                        () -> {
                            project.autosave(Project.of(document.review(), seen));
                            return project;
                        },
                        done -> {},
                        failure -> {}));
    }

    private boolean isUnsaved() {
        Optional<Review> now = workspace.document().get().map(Document::review);
        return now.isPresent()
                && (now.get().canUndo() || now.get().canRedo())
                && (kept.get().isEmpty() || kept.get().get() != now.get());
    }
}

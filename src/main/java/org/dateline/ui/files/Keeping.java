package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import org.dateline.resolution.Hint;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Workspace;

/**
 * Keeps the reader's corrections to every open article: each one at once in an autosave beside the project, all of them in
 * the project when the reader saves. Where the program ended with corrections that were not saved, they are on offer until the
 * reader takes or discards them; what is corrected meanwhile puts them aside, and loses nothing.
 */
public final class Keeping {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Function<Document, Map<String, String>> view;
    private final ProjectPen pen = new ProjectPen();
    private final PerArticle<Kept> kept;
    private final PerArticle<Kept> seen;
    private final PerArticle<Optional<Review>> offered;
    private final Stamps stamps = new Stamps();
    private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
    private final BooleanBinding unsaved;

    /** What a project file keeps of an article, but for the way it is looked at. */
    private record Kept(Review review, Hint hint) {
        static Kept of(Document document) {
            return new Kept(document.review(), document.hint());
        }
    }

    /**
     * Keeps what is open in a workspace.
     *
     * @param view how the reader looks at an article, to be found again
     */
    public Keeping(
            Workspace workspace,
            TaskRunner tasks,
            Consumer<Message> messages,
            Function<Document, Map<String, String>> view) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.messages = messages;
        this.view = view;
        this.kept = new PerArticle<>(workspace);
        this.seen = new PerArticle<>(workspace);
        this.offered = new PerArticle<>(workspace);
        this.unsaved = Bindings.createBooleanBinding(
                () -> workspace.document().get().map(this::isUnsaved).orElse(false), workspace.document(), saves);
        workspace.documents().addListener((ListChangeListener<Document>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::changed);
            }
        });
    }

    /** Whether the article shown has corrections that the project file does not have. */
    public BooleanBinding unsaved() {
        return unsaved;
    }

    /** How often something was saved: tells when {@link #isUnsaved} may answer differently. */
    public ReadOnlyIntegerProperty saves() {
        return saves.getReadOnlyProperty();
    }

    /** Whether an open article has corrections that its project file does not have. */
    public boolean isUnsaved(Document document) {
        Review now = document.review();
        Optional<Kept> before = kept.of(document);
        boolean touched = now.canUndo()
                || now.canRedo()
                || before.filter(old -> !old.hint().equals(document.hint())).isPresent();
        return touched && !before.equals(Optional.of(Kept.of(document)));
    }

    /** Saves where the document's project is; text from the clipboard has no such place. */
    public void save() {
        workspace
                .document()
                .get()
                .filter(document -> document.project().isPresent())
                .ifPresent(this::write);
    }

    /** Saves with the article's text, so that the project opens anywhere, and goes on keeping it there. */
    public void saveAs(Path file) {
        Document moved = workspace
                .document()
                .get()
                .orElseThrow()
                .at(Document.isProject(file) ? file : Path.of(file + ProjectFile.EXTENSION));
        workspace.update(moved);
        write(moved);
    }

    /** Gives texts of the clipboard, which have no file, a project each. */
    public void settle(Iterator<Path> names) {
        workspace.update(workspace.documents().stream()
                .filter(document -> document.file().isEmpty())
                .map(document -> document.at(names.next()))
                .toList());
    }

    /**
     * Saves every open article that has a file, each in its project.
     *
     * @param then what to write besides, on the worker
     * @param done is told when all of it is on the disk
     */
    public void saveAll(Saving then, Runnable done) {
        List<Draft> drafts = workspace.documents().stream()
                .filter(document -> document.file().isPresent())
                .map(this::draft)
                .toList();
        tasks.run(
                Texts.of("task.session"),
                () -> {
                    List<ProjectFile> aside = new ArrayList<>();
                    for (Draft draft : drafts) {
                        draft.write().ifPresent(aside::add);
                    }
                    then.save();
                    return aside;
                },
                aside -> {
                    drafts.forEach(draft -> keep(draft.document()));
                    aside.forEach(this::tellAside);
                    done.run();
                },
                failure -> messages.accept(Message.of(failure)));
    }

    /** Something that is saved. */
    @FunctionalInterface
    public interface Saving {
        void save() throws ReviewFileException;
    }

    /** Saves at once, on this thread, as a tab or the window closes. */
    public void saveNow(Document document) throws ReviewFileException {
        draft(document).write().ifPresent(this::tellAside);
        keep(document);
    }

    /** Throws away what has not been saved. */
    public void discard(Document document) throws ReviewFileException {
        offered.put(document, Optional.empty());
        Optional<ProjectFile> project = document.project();
        if (project.isPresent()) {
            pen.discard(project.get(), pen.turn());
        }
    }

    /** An article has been opened for which there are corrections that were not saved. */
    public void offer(Document document, Review lost) {
        offered.put(document, Optional.of(lost));
    }

    /** Whether corrections that were not saved are on offer. */
    public boolean isOffering(Document document) {
        return offered.of(document).flatMap(offer -> offer).isPresent();
    }

    /** Knows of an article what another has kept of it. */
    public void takeOver(Document document, Keeping other) {
        other.kept.of(document).ifPresent(known -> kept.put(document, known));
        other.offered.of(document).ifPresent(offer -> offered.put(document, offer));
        saves.set(saves.get() + 1);
    }

    /** Takes what is on offer; from then on it is as if the reader had corrected it just now. */
    public void restore(Document document) {
        Optional<Review> lost = offered.of(document).flatMap(offer -> offer);
        offered.put(document, Optional.empty());
        lost.ifPresent(review -> workspace.current(document).ifPresent(now -> workspace.update(now.with(review))));
    }

    /** An article is not as its project has it, although it has only just been opened. */
    void disown(Document document) {
        kept.put(document, new Kept(Review.of(document.review().original()), document.hint()));
        saves.set(saves.get() + 1);
        autosave(document);
    }

    private static Project project(Document document, Map<String, String> looked) {
        Review review = document.review();
        boolean withText = document.isKeptInProject();
        return (withText ? Project.withText(review, looked) : Project.of(review, looked)).with(document.hint());
    }

    /** What is about to be written, as it was when the reader asked for it. */
    private final class Draft {
        private final Document document;
        private final Map<String, String> looked;
        private final long turn = pen.turn();
        private final boolean aside;

        Draft(Document document) {
            this.document = document;
            this.looked = view.apply(document);
            this.aside = isOffering(document);
        }

        Document document() {
            return document;
        }

        /** Answers what an autosave that stood in the way is called now. */
        Optional<ProjectFile> write() throws ReviewFileException {
            ProjectFile file = document.project().orElseThrow();
            stamps.check(file);
            Optional<ProjectFile> old = aside ? pen.setAside(file) : Optional.empty();
            pen.save(file, project(document, looked), turn);
            stamps.note(file);
            return old;
        }
    }

    private Draft draft(Document document) {
        return new Draft(document);
    }

    private void write(Document document) {
        Draft draft = draft(document);
        Path file = document.project().orElseThrow().path();
        tasks.run(
                Texts.of("task.writing", file.getFileName()),
                draft::write,
                old -> {
                    keep(document);
                    messages.accept(Message.done(() -> Texts.of("done.written", file)));
                    old.ifPresent(this::tellAside);
                },
                failure -> messages.accept(Message.of(failure)));
    }

    private void keep(Document document) {
        offered.put(document, Optional.empty());
        kept.put(document, Kept.of(document));
        saves.set(saves.get() + 1);
    }

    /** An article that is new here is as its project has it, and any other verdicts are the reader's. */
    private void changed(Document document) {
        Optional<Kept> before = seen.of(document);
        Kept now = Kept.of(document);
        seen.put(document, now);
        if (before.isEmpty()) {
            kept.put(document, now);
            document.project().ifPresent(stamps::note);
        } else if (!before.get().equals(now)) {
            autosave(document);
        }
    }

    /** Quietly: where nothing can be written, saving will say so. */
    private void autosave(Document document) {
        if (document.project().isEmpty()) {
            return;
        }
        ProjectFile file = document.project().get();
        Map<String, String> looked = view.apply(document);
        long turn = pen.turn();
        boolean aside = isOffering(document);
        offered.put(document, Optional.empty());
        tasks.run(
                Texts.of("task.autosave"),
                () -> {
                    Optional<ProjectFile> old = aside ? pen.setAside(file) : Optional.empty();
                    pen.autosave(file, project(document, looked), turn);
                    return old;
                },
                old -> old.ifPresent(this::tellAside),
                failure -> {});
    }

    private void tellAside(ProjectFile old) {
        messages.accept(Message.note(() -> Texts.of("recovery.aside", old.path())));
    }
}

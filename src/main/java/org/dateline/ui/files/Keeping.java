package org.dateline.ui.files;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.files.Draft.Written;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Workspace;

/**
 * Keeps the reader's corrections to every open article at once, in an autosave, until they are saved, discarded or undone. Where
 * the program ended with corrections that were not saved, they are on offer until the reader takes or discards them; what is
 * corrected meanwhile puts them aside, and loses nothing.
 */
public final class Keeping {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Function<Document, Map<String, String>> view;
    private final ProjectPen pen = new ProjectPen();
    private final PerArticle<Standing> standings;
    private final PerArticle<Kept> seen;
    private final ReadOnlyIntegerWrapper saves = new ReadOnlyIntegerWrapper();
    private final BooleanBinding unsaved;

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
        this.standings = new PerArticle<>(workspace);
        this.seen = new PerArticle<>(workspace);
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

    /** Whether an open article has corrections that its project file does not have, or has undone some that it has. */
    public boolean isUnsaved(Document document) {
        return standings
                .of(document)
                .filter(standing -> !standing.saved().saysTheSame(Kept.of(document)))
                .isPresent();
    }

    /** An article is about to be opened. */
    public void arrive(Opened opened) {
        standings.put(
                opened.document(),
                Standing.of(Kept.of(opened.document()), opened.unsaved(), opened.projectHoldsMore()));
    }

    /**
     * Another reading of an article is about to take its place.
     *
     * @param lacksSome whether some of the reader's decisions did not find their words in it
     */
    void readAgain(Document before, Document next, boolean lacksSome) {
        standing(before).ifPresent(standing -> standings.put(next, standing.readAgain(lacksSome)));
    }

    private Optional<Standing> standing(Document document) {
        return standings.of(document);
    }

    /** Whether corrections that were not saved are on offer. */
    public boolean isOffering(Document document) {
        return standing(document).flatMap(Standing::offer).isPresent();
    }

    /** Takes what is on offer; from then on it is as if the reader had corrected it just now. */
    public void restore(Document document) {
        standing(document).flatMap(Standing::offer).ifPresent(lost -> {
            stand(document, Standing::autosaved);
            workspace.current(document).ifPresent(now -> workspace.update(now.with(lost.review(), lost.hint())));
        });
    }

    /** Throws away what has not been saved. What cannot be removed is said, and will be on offer the next time. */
    public void discard(Document document) {
        stand(document, Standing::autosaved);
        document.project().ifPresent(project -> {
            try {
                pen.discard(project, pen.turn());
            } catch (ReviewFileException e) {
                messages.accept(Message.of(e));
            }
        });
    }

    /** Knows of an article what another has kept of it. */
    public void takeOver(Document document, Keeping other) {
        other.standing(document).ifPresent(known -> standings.put(document, known));
        saves.set(saves.get() + 1);
    }

    /** What there is to write of an article that has a project. */
    Draft draft(Document document) {
        return new Draft(document, view.apply(document), standing(document).orElseThrow(), pen);
    }

    /** An article has been saved. */
    void saved(Written written) {
        stand(written.document(), standing -> standing.saved(Kept.of(written.document())));
        saves.set(saves.get() + 1);
        tellAside(written);
    }

    private void stand(Document document, Function<Standing, Standing> next) {
        standing(document).ifPresent(before -> standings.put(document, next.apply(before)));
    }

    /** An article that is new here is as its project has it, and any other verdicts are the reader's. */
    private void changed(Document document) {
        Optional<Kept> before = seen.of(document);
        Kept now = Kept.of(document);
        seen.put(document, now);
        if (standing(document).isEmpty()) {
            standings.put(document, Standing.of(now, Optional.empty(), false));
        }
        if (before.isEmpty()) {
            document.project().ifPresent(pen::opened);
        }
        if (before.isPresent() ? !before.get().equals(now) : isUnsaved(document)) {
            follow(document);
        }
    }

    /** What is as it was saved need not be kept any longer, unless it is not all there is. */
    private void follow(Document document) {
        if (document.project().isEmpty()) {
            return;
        }
        if (isUnsaved(document)) {
            autosave(document);
        } else if (!standing(document).orElseThrow().autosaveHoldsMore()) {
            forget(document.project().get());
        }
    }

    private void autosave(Document document) {
        Draft draft = draft(document);
        stand(document, Standing::autosaved);
        tasks.run(
                Texts.of("task.autosave"),
                draft::autosave,
                written -> {
                    tellAside(written);
                    if (written.isElsewhere()) {
                        warn(document, Message.note(() -> elsewhere(written)));
                    }
                },
                failure -> warn(document, Message.of(failure)));
    }

    private static String elsewhere(Written written) {
        Document document = written.document();
        ProjectFile project = document.project().orElseThrow();
        return Texts.of(
                "keep.elsewhere",
                project.path().toAbsolutePath().getParent(),
                document.title(),
                written.to().orElseThrow().getParent());
    }

    /** Once for each article: every correction would say it again. */
    private void warn(Document document, Message message) {
        if (standing(document).filter(standing -> !standing.isWarned()).isPresent()) {
            stand(document, Standing::warned);
            messages.accept(message);
        }
    }

    /** An autosave is not needed any more. What cannot be removed does no harm: it says what is saved. */
    void forget(ProjectFile project) {
        long turn = pen.turn();
        tasks.run(
                Texts.of("task.autosave"),
                () -> {
                    pen.discard(project, turn);
                    return project;
                },
                done -> {},
                failure -> {});
    }

    private void tellAside(Written written) {
        tell("recovery.aside", written.recovered());
        tell("keep.before", written.before());
    }

    private void tell(String key, Optional<ProjectFile> aside) {
        aside.ifPresent(file -> messages.accept(Message.note(() -> Texts.of(key, file.path()))));
    }
}

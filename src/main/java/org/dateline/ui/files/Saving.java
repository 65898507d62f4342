package org.dateline.ui.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.files.Draft.Written;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/** Saves articles with all of their corrections when the reader asks for it; where that is not possible, offers another folder. */
public final class Saving {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final FileQuestions questions;
    private final Keeping keeping;

    public Saving(
            Workspace workspace,
            TaskRunner tasks,
            Consumer<Message> messages,
            FileQuestions questions,
            Keeping keeping) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.messages = messages;
        this.questions = questions;
        this.keeping = keeping;
    }

    /** Saves an article where its project is; a text of the clipboard, which has none, where the reader says. */
    public void save(Document document) {
        if (document.project().isPresent()) {
            write(document, () -> {});
        } else {
            saveElsewhere(document);
        }
    }

    /** Saves an article where the reader says. */
    void saveElsewhere(Document document) {
        String name = document.file()
                .map(file -> file.getFileName().toString())
                .filter(file -> !file.endsWith(ProjectFile.EXTENSION))
                .orElse("article");
        questions
                .toSave(name + ProjectFile.EXTENSION, Texts.of("project.kind"), "dateline")
                .ifPresent(file -> workspace.current(document).ifPresent(open -> saveAs(open, file)));
    }

    /** Saves with the article's text, so that the project opens anywhere, and goes on keeping it there. */
    void saveAs(Document document, Path file) {
        Document moved = document.at(Document.isProject(file) ? file : Path.of(file + ProjectFile.EXTENSION));
        workspace.update(moved);
        write(
                moved,
                () -> document.project()
                        .filter(left -> !left.equals(moved.project().orElseThrow()))
                        .ifPresent(keeping::forget));
    }

    private void write(Document document, Runnable then) {
        Draft draft = keeping.draft(document);
        Path file = document.project().orElseThrow().path();
        tasks.run(
                Texts.of("task.writing", file.getFileName()),
                draft::save,
                written -> {
                    messages.accept(Message.done(() -> Texts.of("done.written", file)));
                    keeping.saved(written);
                    then.run();
                },
                failure -> refused(document, failure));
    }

    /** Saves at once, on this thread, as a tab or the window closes; false when it could not, which is said. */
    public boolean saveNow(Document document) {
        try {
            keeping.saved(keeping.draft(document).save());
            return true;
        } catch (ReviewFileException e) {
            refused(document, e);
            return false;
        }
    }

    private void refused(Document document, Exception failure) {
        Message message = Message.of(failure);
        messages.accept(
                failure instanceof IOException
                        ? message.offering(
                                "keep.saveElsewhere",
                                () -> workspace.current(document).ifPresent(this::saveElsewhere))
                        : message);
    }

    /** Gives texts of the clipboard, which have no file, a project each. */
    public void settle(Iterator<Path> names) {
        workspace.update(workspace.documents().stream()
                .filter(document -> document.file().isEmpty())
                .map(document -> document.at(names.next()))
                .toList());
    }

    /** What came of saving several articles: those that were written, and why others were not. */
    private record Round(List<Written> written, Map<Document, ReviewFileException> refused) {

        static Round of(List<Draft> drafts) {
            var round = new Round(new ArrayList<>(), new LinkedHashMap<>());
            for (Draft draft : drafts) {
                try {
                    round.written.add(draft.save());
                } catch (ReviewFileException e) {
                    round.refused.put(draft.document(), e);
                }
            }
            return round;
        }
    }

    /**
     * Saves every open article that has a file, each in its project; where one cannot be, the others all the same.
     *
     * @param list what to write besides, on the worker, when all of them are on the disk
     * @param done is told when that is there, too
     */
    public void saveAll(Listing list, Runnable done) {
        List<Draft> drafts = workspace.documents().stream()
                .filter(document -> document.file().isPresent())
                .map(keeping::draft)
                .toList();
        tasks.run(
                Texts.of("task.session"),
                () -> {
                    Round round = Round.of(drafts);
                    if (round.refused().isEmpty()) {
                        list.write();
                    }
                    return round;
                },
                round -> {
                    round.written().forEach(keeping::saved);
                    round.refused().forEach(this::refused);
                    if (round.refused().isEmpty()) {
                        done.run();
                    }
                },
                failure -> messages.accept(Message.of(failure)));
    }

    /** What lists the articles that belong together. */
    @FunctionalInterface
    public interface Listing {
        void write() throws ReviewFileException;
    }
}

package org.dateline.ui.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.dateline.article.Articles;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Workspace;

/** Notices that the file of the article shown has changed, and offers to read it again. Looks when asked to, in the background. */
public final class DiskWatch {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Notes notes;
    private final Rethinking rethinking;
    private final PerArticle<FileTime> seen;

    /** What a look at the file has found. */
    private record Look(FileTime time, boolean isOther) {}

    public DiskWatch(Workspace workspace, TaskRunner tasks, Notes notes, Rethinking rethinking) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notes = notes;
        this.rethinking = rethinking;
        this.seen = new PerArticle<>(workspace);
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                look();
            }
        });
    }

    /** Looks at the file of the article shown; the first time only to know how it was. */
    public void look() {
        Optional<Document> shown =
                workspace.document().get().filter(document -> document.file().isPresent());
        shown.flatMap(DiskWatch::article).ifPresent(file -> look(shown.get(), file));
    }

    private void look(Document document, Path file) {
        Optional<FileTime> before = seen.of(document);
        tasks.run(
                Texts.of("task.watching", file.getFileName()),
                () -> {
                    FileTime time = Files.getLastModifiedTime(file);
                    boolean touched =
                            before.filter(known -> !known.equals(time)).isPresent();
                    return new Look(time, touched && isOther(document, file));
                },
                look -> {
                    seen.put(document, look.time());
                    if (look.isOther() && workspace.current(document).isPresent()) {
                        tell(document, file);
                    }
                },
                // a file that cannot be looked at just now is not a change
                failure -> {});
    }

    private static boolean isOther(Document document, Path file) throws Exception {
        return !Articles.read(file).text().equals(document.analysis().article().text());
    }

    private void tell(Document document, Path file) {
        notes.tell(
                document,
                Message.note(() -> Texts.of("disk.changed", file.getFileName()))
                        .offering(
                                "disk.again",
                                () -> workspace.current(document).ifPresent(now -> rethinking.again(now, file)))
                        .offering("disk.keep", () -> notes.withdraw(document)));
    }

    private static Optional<Path> article(Document document) {
        try {
            return Optional.of(Path.of(document.analysis().article().source())).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

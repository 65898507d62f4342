package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.review.ProjectFile;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {

    @TempDir
    private Path folder;

    private Path file;
    private final List<Message> messages = new ArrayList<>();

    /** A window's worth of what opens, corrects and keeps. */
    private final class Session {
        final Workspace workspace = new Workspace();
        final TaskRunner tasks = new SameThreadTaskRunner();
        final Opening opening = new Opening(workspace, tasks, Report::analyst, messages::add);
        final Correcting correcting = new Correcting(workspace, tasks, message -> {}, Clock.systemUTC());
        final Keeping keeping = new Keeping(workspace, tasks, messages::add, Map::of);

        Session() {
            opening.open(file);
        }

        boolean isKandaharTheVillage() {
            return workspace
                    .links()
                    .orElseThrow()
                    .place(Report.KANDAHAR_VILLAGE.id())
                    .isPresent();
        }

        void correct() {
            correcting.decide(Report.span("Kandahar", 1), Scope.NAME, new Verdict.Take(Report.KANDAHAR_VILLAGE));
        }
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("report.txt"), Report.TEXT);
    }

    @Test
    void lookingAtAnArticleWritesNothing() throws IOException {
        var session = new Session();
        session.workspace.select(new Selection.OfPlace(Report.HERAT.id()));

        assertThat(session.keeping.unsaved().get()).isFalse();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatWasSavedIsThereWhenTheArticleIsOpenedAgain() {
        var session = new Session();
        session.correct();
        assertThat(session.keeping.unsaved().get()).isTrue();

        session.keeping.save();

        assertThat(session.keeping.unsaved().get()).isFalse();
        assertThat(ProjectFile.beside(file).path()).exists();
        var again = new Session();
        assertThat(again.isKandaharTheVillage()).isTrue();
        assertThat(again.keeping.unsaved().get()).isFalse();
        again.correcting.undo();
        assertThat(again.isKandaharTheVillage()).isFalse();
    }

    @Test
    void afterACrashTheUnsavedCorrectionsAreRecoveredAndItIsSaid() {
        new Session().correct();

        var again = new Session();

        assertThat(again.isKandaharTheVillage()).isTrue();
        assertThat(again.keeping.unsaved().get()).isTrue();
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("recovered"));
    }

    @Test
    void whatIsDiscardedDoesNotComeBack() throws IOException {
        var session = new Session();
        session.correct();

        session.keeping.discard();

        assertThat(new Session().isKandaharTheVillage()).isFalse();
    }

    @Test
    void aDamagedProjectIsSaidAndTheArticleOpensWithoutIt() throws IOException {
        Files.writeString(ProjectFile.beside(file).path(), "not a project");

        var session = new Session();

        assertThat(session.workspace.links().orElseThrow().places()).hasSize(5);
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("report.txt.dateline"));
    }

    @Test
    void aProjectThatHoldsItsTextOpensWithoutTheArticle() throws IOException {
        var session = new Session();
        session.correct();
        session.keeping.saveAs(folder.resolve("elsewhere"));
        Files.delete(file);

        file = folder.resolve("elsewhere.dateline");

        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }
}

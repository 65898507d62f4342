package org.dateline.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.review.ProjectFile;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
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
        final Correcting correcting = new Correcting(workspace, tasks, message -> {}, Clock.systemUTC());
        final Keeping keeping = new Keeping(workspace, tasks, messages::add, document -> Map.of());
        final List<Opened> arrivals = new ArrayList<>();
        final Opening opening = new Opening(workspace, tasks, Report::analyst, messages::add, opened -> {
            arrivals.add(opened);
            opened.unsaved().ifPresent(lost -> keeping.offer(opened.document(), lost));
        });

        Session() {
            opening.open(List.of(file));
        }

        Document document() {
            return workspace.document().get().orElseThrow();
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
    void whatAnotherWindowHasSavedIsReplacedOnlyOnTheSecondAsking() throws IOException {
        var here = new Session();
        var there = new Session();
        there.correct();
        there.keeping.save();
        Files.setLastModifiedTime(
                ProjectFile.beside(file).path(), FileTime.from(Instant.now().plusSeconds(5)));
        byte[] theirs = Files.readAllBytes(ProjectFile.beside(file).path());
        here.correct();
        messages.clear();

        here.keeping.save();

        assertThat(Files.readAllBytes(ProjectFile.beside(file).path())).isEqualTo(theirs);
        assertThat(here.keeping.unsaved().get()).isTrue();
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.PROBLEM);
            assertThat(message.text()).contains("report.txt.dateline", "since it was opened here", "Save again");
        });
        here.keeping.save();
        assertThat(here.keeping.unsaved().get()).isFalse();
        here.correcting.undo();
        here.keeping.save();
        assertThat(here.keeping.unsaved().get()).isFalse();
    }

    /** A program that is killed leaves its files as they are; the next one finds them. */
    @Test
    void afterACrashTheUnsavedCorrectionsAreOfferedAndRestoringBringsThemBackUnsaved() {
        new Session().correct();

        var again = new Session();

        assertThat(again.isKandaharTheVillage()).isFalse();
        assertThat(again.keeping.isOffering(again.document())).isTrue();
        assertThat(again.keeping.unsaved().get()).isFalse();
        again.keeping.restore(again.document());
        assertThat(again.isKandaharTheVillage()).isTrue();
        assertThat(again.keeping.unsaved().get()).isTrue();
        again.keeping.save();
        var last = new Session();
        assertThat(last.isKandaharTheVillage()).isTrue();
        assertThat(last.keeping.isOffering(last.document())).isFalse();
    }

    @Test
    void anOfferThatIsDiscardedIsNotMadeAgain() throws IOException {
        new Session().correct();
        var again = new Session();

        again.keeping.discard(again.document());

        var last = new Session();
        assertThat(last.isKandaharTheVillage()).isFalse();
        assertThat(last.keeping.isOffering(last.document())).isFalse();
    }

    @Test
    void anOfferThatIsLeftAloneIsMadeAgainTheNextTime() {
        new Session().correct();
        new Session();

        var last = new Session();

        assertThat(last.keeping.isOffering(last.document())).isTrue();
    }

    @Test
    void correctingWhileTheOfferStandsPutsWhatWasLostAsideAndLosesNothing() {
        new Session().correct();
        var again = new Session();

        again.correcting.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());

        assertThat(again.keeping.isOffering(again.document())).isFalse();
        Path aside = folder.resolve("report.txt.recovered.dateline");
        assertThat(aside).exists();
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains(aside.toString()));
        file = aside;
        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }

    @Test
    void everyArticleIsKeptByItself() throws IOException {
        var session = new Session();
        Path other = Files.writeString(folder.resolve("other.txt"), "Herat was quiet.");
        Document first = session.document();
        session.opening.open(List.of(other));
        session.workspace.show(first);

        session.correct();

        assertThat(session.keeping.unsaved().get()).isTrue();
        session.workspace.show(session.workspace.documents().get(1));
        assertThat(session.keeping.unsaved().get()).isFalse();
        assertThat(session.keeping.isUnsaved(session.workspace.documents().get(0)))
                .isTrue();
        assertThat(ProjectFile.beside(other).hasAutosave()).isFalse();
        assertThat(ProjectFile.beside(file).hasAutosave()).isTrue();
    }

    @Test
    void whatIsDiscardedDoesNotComeBack() throws IOException {
        var session = new Session();
        session.correct();

        session.keeping.discard(session.document());

        assertThat(new Session().isKandaharTheVillage()).isFalse();
    }

    @Test
    void aDamagedProjectIsSaidAndTheArticleOpensWithoutIt() throws IOException {
        Files.writeString(ProjectFile.beside(file).path(), "not a project");

        var session = new Session();

        assertThat(session.workspace.links().orElseThrow().places()).hasSize(5);
        assertThat(session.arrivals.get(0).news())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("report.txt.dateline"));
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

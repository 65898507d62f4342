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
import java.util.Optional;
import java.util.Set;
import org.dateline.UserFolder;
import org.dateline.article.Span;
import org.dateline.resolution.Hint;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
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
        final Saving saving = new Saving(workspace, tasks, messages::add, new Elsewhere(), keeping);
        final List<Opened> arrivals = new ArrayList<>();
        final Opening opening = new Opening(workspace, tasks, Report::analyst, messages::add, opened -> {
            arrivals.add(opened);
            keeping.arrive(opened);
        });

        Session() {
            opening.open(List.of(file));
        }

        void save() {
            saving.save(document());
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

    /** A reader who saves elsewhere under the name that is proposed. */
    private final class Elsewhere implements FileQuestions {
        @Override
        public List<Path> toOpen(Set<String> extensions, Optional<Path> begin) {
            return List.of();
        }

        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            return Optional.of(folder.resolve("elsewhere").resolve(name));
        }

        @Override
        public Unsaved aboutUnsaved(String title) {
            return Unsaved.STAY;
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

        session.save();

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
        there.save();
        Files.setLastModifiedTime(
                ProjectFile.beside(file).path(), FileTime.from(Instant.now().plusSeconds(5)));
        byte[] theirs = Files.readAllBytes(ProjectFile.beside(file).path());
        here.correct();
        messages.clear();

        here.save();

        assertThat(Files.readAllBytes(ProjectFile.beside(file).path())).isEqualTo(theirs);
        assertThat(here.keeping.unsaved().get()).isTrue();
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.PROBLEM);
            assertThat(message.text()).contains("report.txt.dateline", "since it was opened here", "Save again");
        });
        here.save();
        assertThat(here.keeping.unsaved().get()).isFalse();
        here.correcting.undo();
        here.save();
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
        again.save();
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
                .satisfies(sentence -> assertThat(Texts.of(sentence)).contains("report.txt.dateline"));
    }

    @Test
    void anArticleThatWasRenamedBringsItsCorrectionsAlong() throws IOException {
        var session = new Session();
        session.correct();
        session.save();
        Path former = ProjectFile.beside(file).path();
        Files.writeString(folder.resolve("another.txt"), "Herat was quiet.");
        file = Files.move(file, folder.resolve("renamed.txt"));

        var again = new Session();

        assertThat(again.isKandaharTheVillage()).isTrue();
        assertThat(Texts.of(again.arrivals.get(0).news().get(0))).contains("report.txt.dateline");
        assertThat(again.keeping.unsaved().get()).isFalse();
        again.save();
        assertThat(ProjectFile.beside(file).path()).exists();
        assertThat(new Session().arrivals.get(0).news()).isEmpty();
        file = former;
        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }

    @Test
    void aCopyOfAnArticleHasCorrectionsOfItsOwn() throws IOException {
        var session = new Session();
        session.correct();
        session.save();

        file = Files.copy(file, folder.resolve("copy.txt"));

        assertThat(new Session().isKandaharTheVillage()).isFalse();
    }

    @Test
    void aProjectThatHoldsItsTextOpensWithoutTheArticle() throws IOException {
        var session = new Session();
        session.correct();
        session.saving.saveAs(session.document(), folder.resolve("elsewhere"));
        Files.delete(file);

        file = folder.resolve("elsewhere.dateline");

        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }

    @Test
    void whoUndoesEveryCorrectionHasNothingToSaveAndNothingToRecover() throws IOException {
        var session = new Session();
        session.correct();
        assertThat(session.keeping.unsaved().get()).isTrue();

        session.correcting.undo();

        assertThat(session.keeping.unsaved().get()).isFalse();
        assertThat(session.correcting.canRedo().get()).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        session.correcting.redo();
        assertThat(session.keeping.unsaved().get()).isTrue();
        assertThat(ProjectFile.beside(file).hasAutosave()).isTrue();
    }

    @Test
    void anAutosaveInWhichAllIsUndoneIsNotOffered() throws Exception {
        var session = new Session();
        session.correct();
        session.correcting.undo();
        ProjectFile.beside(file).autosave(Project.of(session.document().review(), Map.of()));

        var again = new Session();

        assertThat(again.keeping.isOffering(again.document())).isFalse();
    }

    @Test
    void whoUndoesWhatWasSavedHasThatToSave() {
        var session = new Session();
        session.correct();
        session.save();

        session.correcting.undo();

        assertThat(session.keeping.unsaved().get()).isTrue();
        assertThat(new Session().keeping.isOffering(session.document())).isFalse();
        var again = new Session();
        again.keeping.restore(again.document());
        assertThat(again.isKandaharTheVillage()).isFalse();
        session.correcting.redo();
        assertThat(session.keeping.unsaved().get()).isFalse();
        assertThat(ProjectFile.beside(file).hasAutosave()).isFalse();
    }

    @Test
    void aProjectThatCannotBeReadIsKeptWhenAnotherTakesItsPlace() throws IOException {
        Path project = ProjectFile.beside(file).path();
        Files.writeString(project, "{\"format\": \"dateline-project\", \"version\": 99, \"of\": \"a later program\"}");
        byte[] later = Files.readAllBytes(project);
        var session = new Session();
        assertThat(Texts.of(session.arrivals.get(0).news().get(0))).contains("report.txt.dateline", "newer");
        session.correct();
        messages.clear();

        session.save();

        Path before = folder.resolve("report.txt.before.dateline");
        assertThat(before).hasBinaryContent(later);
        assertThat(messages).anySatisfy(message -> assertThat(message.text()).contains(before.toString()));
        assertThat(new Session().isKandaharTheVillage()).isTrue();
        session.correcting.undo();
        session.save();
        assertThat(folder.resolve("report.txt.before-2.dateline")).doesNotExist();
    }

    @Test
    void decisionsThatDoNotFindTheirWordsStayInACopyOfTheProject() throws IOException {
        var session = new Session();
        session.correct();
        session.save();
        Files.writeString(file, "Herat was quiet.");
        var later = new Session();
        assertThat(later.arrivals.get(0).news()).isNotEmpty();

        later.correcting.decide(new Span(0, 5), Scope.MENTION, new Verdict.NotAPlace());
        later.save();

        Files.writeString(file, Report.TEXT);
        file = folder.resolve("report.txt.before.dateline");
        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }

    @Test
    void whatWasNotSavedIsOfferedAlsoWhereTheProjectIsDamaged() throws IOException {
        new Session().correct();
        Files.writeString(ProjectFile.beside(file).path(), "{\"format\": \"dateline-pro");

        var again = new Session();

        assertThat(again.arrivals.get(0).news()).hasSize(1);
        again.keeping.restore(again.document());
        assertThat(again.isKandaharTheVillage()).isTrue();
    }

    @Test
    void anAutosaveThatCannotBeReadIsPutAsideBeforeTheNextIsWritten() throws Exception {
        Path autosave = folder.resolve(".report.txt.dateline.autosave");
        Files.writeString(autosave, "half of something");

        var session = new Session();
        session.correct();

        assertThat(folder.resolve("report.txt.recovered.dateline")).hasContent("half of something");
        assertThat(session.arrivals.get(0).news().stream().map(Texts::of))
                .anySatisfy(news -> assertThat(news).contains("report.txt.recovered.dateline"));
        assertThat(ProjectFile.beside(file).recover().steps()).hasSize(1);
    }

    @Test
    void whatWasSaidBeforehandIsRecoveredWithTheCorrections() throws Exception {
        var session = new Session();
        session.correct();
        var hint = new Hint(Set.of("AF"), Optional.empty(), Optional.empty());
        session.workspace.update(session.document().with(session.document().review(), hint));
        session.keeping.discard(session.document());
        new Session().save();
        ProjectFile.beside(file)
                .autosave(Project.of(session.document().review(), Map.of()).with(hint));

        var again = new Session();
        again.keeping.restore(again.document());

        assertThat(again.document().hint()).isEqualTo(hint);
        assertThat(again.keeping.unsaved().get()).isTrue();
    }

    /** Whoever runs the tests may write in every folder; a folder under the file's own name cannot be written over by anybody. */
    private void occupy(String name) throws IOException {
        Files.createFile(Files.createDirectories(folder.resolve(name)).resolve("x"));
    }

    @Test
    void whereTheProjectCannotBeWrittenTheReaderIsToldWhyAndSavesElsewhere() throws IOException {
        occupy("report.txt.dateline");
        var session = new Session();
        session.correct();
        messages.clear();

        session.save();

        assertThat(session.keeping.unsaved().get()).isTrue();
        Message refused = messages.get(messages.size() - 1);
        assertThat(refused.tone()).isEqualTo(Message.Tone.PROBLEM);
        assertThat(refused.text())
                .contains("report.txt.dateline", "cannot be written", "a folder that you may write to");
        assertThat(ProjectFile.beside(file).hasAutosave()).isTrue();
        refused.choices().get(0).action().run();
        assertThat(session.keeping.unsaved().get()).isFalse();
        assertThat(ProjectFile.beside(file).hasAutosave()).isFalse();
        file = folder.resolve("elsewhere").resolve("report.txt.dateline");
        assertThat(new Session().isKandaharTheVillage()).isTrue();
    }

    @Test
    void whereNothingCanBeWrittenBesideTheArticleTheAutosaveLiesInTheUsersFolder() throws IOException {
        occupy(".report.txt.dateline.autosave");
        var session = new Session();

        session.correct();
        session.correcting.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());

        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains(
                                folder.toString(),
                                UserFolder.locate().resolve("unsaved").toString()));
        var again = new Session();
        again.keeping.restore(again.document());
        assertThat(again.isKandaharTheVillage()).isTrue();
        again.save();
        assertThat(ProjectFile.beside(file).hasAutosave()).isFalse();
    }
}

package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.review.PersonalEntry;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reranker;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.files.Opening;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromNowOnTest {

    @TempDir
    private Path folder;

    private final Workspace workspace = Report.workspace();
    private final List<Message> messages = new ArrayList<>();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), messages::add, Clock.systemUTC());
    private final Span kandahar = Report.span("Kandahar", 1);
    private OwnPlaces own;

    @BeforeEach
    void follow() {
        own = new OwnPlaces(folder.resolve("deep").resolve("my-places.csv"), Report::geoparser);
        correcting.setLasting(new FromNowOn(own, new SameThreadTaskRunner(), messages::add));
    }

    @Test
    void aNameDecidedFromNowOnIsInTheNextArticle() throws Exception {
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.Take(Report.KANDAHAR_VILLAGE));

        assertThat(meant("Kandahar")).contains(Report.KANDAHAR_VILLAGE.id());
        var opening = new Opening(workspace, new SameThreadTaskRunner(), own::analyst, messages::add, opened -> {});
        opening.openText("Trucks left Kandahar at dawn.");
        assertThat(workspace.links().orElseThrow().places())
                .singleElement()
                .satisfies(linked -> assertThat(linked.place().id()).isEqualTo(Report.KANDAHAR_VILLAGE.id()));
    }

    @Test
    void undoTakesTheNameOutAgainAndRedoPutsItBack() throws Exception {
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.NotAPlace());
        assertThat(own.read().find("Kandahar")).contains(PersonalEntry.notAPlace("Kandahar"));

        correcting.undo();
        assertThat(own.read().find("Kandahar")).isEmpty();
        correcting.redo();
        assertThat(own.read().find("Kandahar")).isPresent();
    }

    @Test
    void undoBringsBackWhatTheNameMeantBefore() throws Exception {
        own.put("Kandahar", Optional.of(PersonalEntry.place("Kandahar", Report.HERAT)));

        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.Take(Report.KANDAHAR_VILLAGE));
        correcting.undo();

        assertThat(meant("Kandahar")).contains(Report.HERAT.id());
    }

    @Test
    void whatHoldsFromNowOnIsTakenBackAlsoAfterReopening() throws Exception {
        own.put("Kandahar", Optional.of(PersonalEntry.place("Kandahar", Report.HERAT)));
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.Take(Report.KANDAHAR_VILLAGE));
        Document left = workspace.document().get().orElseThrow();
        var file = new ProjectFile(folder.resolve("a.dateline"));
        file.save(Project.withText(left.review(), Map.of()));

        var later = new Workspace();
        later.open(Document.of(
                file.load().reopen(left.review().original(), Reranker.NONE).review(), Optional.empty(), Duration.ZERO));
        var again = new Correcting(later, new SameThreadTaskRunner(), messages::add, Clock.systemUTC());
        again.setLasting(new FromNowOn(own, new SameThreadTaskRunner(), messages::add));
        again.undo();

        assertThat(meant("Kandahar")).contains(Report.HERAT.id());
        again.redo();
        assertThat(meant("Kandahar")).contains(Report.KANDAHAR_VILLAGE.id());
    }

    @Test
    void whatAnotherHandHasChangedSinceIsNotTakenBack() throws Exception {
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.Take(Report.KANDAHAR_VILLAGE));
        own.put("Kandahar", Optional.of(PersonalEntry.place("Kandahar", Report.KABUL)));

        correcting.undo();

        assertThat(meant("Kandahar")).contains(Report.KABUL.id());
    }

    @Test
    void aNameLeftToTheProgramFromNowOnIsForgotten() throws Exception {
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.NotAPlace());
        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.LeaveToProgram());

        assertThat(own.read().entries()).isEmpty();
    }

    @Test
    void whatIsDecidedForThisArticleLeavesNoTrace() {
        correcting.decide(kandahar, Scope.NAME, new Verdict.NotAPlace());

        assertThat(Files.exists(own.file())).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() throws Exception {
        Files.writeString(folder.resolve("deep"), "in the way");

        correcting.decide(kandahar, Scope.FROM_NOW_ON, new Verdict.NotAPlace());

        assertThat(messages).anySatisfy(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.PROBLEM);
            assertThat(message.text()).contains("my-places.csv");
        });
    }

    private Optional<PlaceId> meant(String name) throws Exception {
        return own.read().find(name).flatMap(PersonalEntry::place).map(Place::id);
    }
}

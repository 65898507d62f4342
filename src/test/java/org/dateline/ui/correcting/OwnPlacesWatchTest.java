package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.review.PersonalEntry;
import org.dateline.ui.Report;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of own places is edited with another program while the window is open. */
class OwnPlacesWatchTest {

    @TempDir
    private Path folder;

    private final Workspace workspace = Report.workspace();
    private final List<Message> messages = new ArrayList<>();
    private final List<Document> weighed = new ArrayList<>();
    private OwnPlaces own;
    private OwnPlacesWatch watch;

    @BeforeEach
    void begin() {
        own = new OwnPlaces(folder.resolve("my-places.csv"), Report::geoparser);
        watch = new OwnPlacesWatch(own, workspace, new SameThreadTaskRunner(), messages::add, weighed::add);
        watch.look();
    }

    private void edit(String csv) throws IOException {
        Files.writeString(own.file(), csv);
        watch.look();
    }

    @Test
    void aTableThatNobodyHasTouchedIsNotSpokenOf() throws Exception {
        watch.look();
        own.put("Kandahar", Optional.of(PersonalEntry.notAPlace("Kandahar")));
        watch.look();

        assertThat(messages).isEmpty();
    }

    @Test
    void whatAnotherProgramHasWrittenIsToldOnceAndCountsInTheOpenArticlesIfWished() throws IOException {
        edit("name,kind\nKandahar,not a place\n");
        watch.look();

        Message told = messages.get(0);
        assertThat(messages).hasSize(1);
        assertThat(told.text()).isEqualTo("Your own places have been changed by another program.");
        told.choices().get(0).action().run();
        assertThat(weighed).isEqualTo(workspace.documents());
    }

    @Test
    void whatIsOddIsToldWithFileLineAndRemedyAndTheOtherRowsCount() throws Exception {
        edit("name,lat,lon\nXanadu,42.36,116.19\nNowhere,north,1\n");

        assertThat(messages.get(0).text())
                .contains(own.file().toString(), "line 3", "“north”; write degrees such as 34.53");
        assertThat(own.analyst().personal().find("Xanadu")).isPresent();
    }

    @Test
    void whatWasOddBeforeTheWindowOpenedIsToldWithoutAskingForMore() throws IOException {
        Files.writeString(own.file(), "name,lat,lon\nNowhere,north,1\n");
        var later = new OwnPlaces(own.file(), Report::geoparser);

        new OwnPlacesWatch(later, workspace, new SameThreadTaskRunner(), messages::add, weighed::add).look();

        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.text()).contains("my-places.csv", "One row is odd: line 2");
            assertThat(message.choices()).isEmpty();
        });
    }

    @Test
    void aTableThatCannotBeReadIsToldAndArticlesAreOpenedAllTheSame() throws Exception {
        Files.createDirectory(own.file());

        assertThat(own.analyst().personal().entries()).isEmpty();
        watch.look();
        watch.look();

        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("my-places.csv"));
    }

    @Test
    void whatIsDecidedFromNowOnDoesNotHideWhatAnotherProgramHasWritten() throws Exception {
        Files.writeString(own.file(), "name,kind\nHerat,not a place\n");
        own.put("Kandahar", Optional.of(PersonalEntry.notAPlace("Kandahar")));

        watch.look();

        assertThat(messages).hasSize(1);
        assertThat(Files.readAllLines(own.file())).contains("Herat,not a place", "Kandahar,not a place");
    }
}

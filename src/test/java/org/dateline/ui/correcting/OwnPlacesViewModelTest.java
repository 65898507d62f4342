package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.LatLon;
import org.dateline.review.PersonalEntry;
import org.dateline.ui.Report;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.words.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPlacesViewModelTest {

    @TempDir
    private Path folder;

    private final List<Message> messages = new ArrayList<>();
    private OwnPlaces own;
    private OwnPlacesViewModel model;

    @BeforeEach
    void write() throws Exception {
        own = new OwnPlaces(folder.resolve("my-places.csv"), Report::geoparser);
        own.put("Ashkinak", Optional.of(PersonalEntry.place("Ashkinak", Report.KANDAHAR_VILLAGE)));
        own.put("Agency", Optional.of(PersonalEntry.notAPlace("Agency")));
        model = new OwnPlacesViewModel(own, new SameThreadTaskRunner(), messages::add);
        model.load();
    }

    @Test
    void everyNameIsListedWithWhatItMeansAndWhere() {
        assertThat(model.rows()).extracting(PersonalEntry::name).containsExactly("Ashkinak", "Agency");
        assertThat(model.rows()).extracting(OwnPlacesViewModel::meaning).last().isEqualTo("not a place");
        assertThat(model.rows()).extracting(OwnPlacesViewModel::position).containsExactly("34.90000, 62.90000", "");
    }

    @Test
    void aRowCanBeRemovedAndRenamedAndNoted() throws Exception {
        model.remove(model.rows().get(1));
        model.rename(model.rows().get(0), "Ashkinaq");
        model.note(model.rows().get(0), "asked the editor");

        assertThat(own.read().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("Ashkinaq");
            assertThat(entry.note()).isEqualTo("asked the editor");
        });
        model.rename(model.rows().get(0), " ");
        assertThat(messages)
                .singleElement()
                .satisfies(said -> assertThat(said.tone()).isEqualTo(Message.Tone.PROBLEM));
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void aPlaceMovesToCoordinatesInAnyNotation() throws Exception {
        model.move(model.rows().get(0), "34°30'N 69°12'E");

        LatLon at =
                own.read().find("Ashkinak").orElseThrow().place().orElseThrow().location();
        assertThat(at.distanceMetres(new LatLon(34.5, 69.2))).isLessThan(1);
        model.move(model.rows().get(0), "somewhere");
        assertThat(messages)
                .singleElement()
                .satisfies(said -> assertThat(said.text()).contains("somewhere"));
    }

    @Test
    void aRowIsBoundToCountriesOrWordsAndWhatIsNotUnderstoodIsSaid() throws Exception {
        model.scope(model.rows().get(0), "country: af; words: brigade");

        assertThat(model.rows())
                .extracting(OwnPlacesViewModel::scope)
                .containsExactly("country: AF; words: brigade", "");
        model.scope(model.rows().get(0), "Afghanistan");
        assertThat(messages)
                .singleElement()
                .satisfies(said -> assertThat(said.text()).contains("country: AF, PK"));
        assertThat(own.read().find("Ashkinak").orElseThrow().scope().words()).containsExactly("brigade");
    }

    @Test
    void whatAnotherProgramWroteIsReadAndWhatIsOddIsSaid() throws Exception {
        Files.writeString(own.file(), "name,lat,lon\nXanadu,42.36,116.19\nNowhere,,\n");

        model.load();

        assertThat(model.rows()).extracting(PersonalEntry::name).containsExactly("Xanadu");
        assertThat(model.notice().get()).startsWith("line 3: “Nowhere” has no position");
    }

    @Test
    void theSystemOpensTheTable() {
        assertThat(SystemOpener.command("Linux", Path.of("a.csv"))).containsExactly("xdg-open", "a.csv");
        assertThat(SystemOpener.command("Mac OS X", Path.of("a.csv"))).containsExactly("open", "a.csv");
        assertThat(SystemOpener.command("Windows 11", Path.of("a.csv"))).startsWith("rundll32");
    }
}

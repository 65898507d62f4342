package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel model = new PaletteViewModel(List.of(
            entry("Open…", "File"),
            entry("Export…", "File"),
            entry("Next mention", "Go"),
            entry("Next unsure mention", "Go"),
            entry("MGRS", "View › Coordinates")));

    @Test
    void everythingIsThereUntilSomethingIsTyped() {
        assertThat(titles()).containsExactly("Open…", "Export…", "Next mention", "Next unsure mention", "MGRS");
    }

    @Test
    void aFewLettersLeaveWhatFitsAndEnterDoesIt() {
        model.typed().set("nun");

        assertThat(titles()).containsExactly("Next unsure mention");
        assertThat(model.run()).isTrue();
        assertThat(done).containsExactly("Next unsure mention");
    }

    @Test
    void theMenusNameHelpsToFind() {
        model.typed().set("coord");

        assertThat(titles()).containsExactly("MGRS");
    }

    @Test
    void plainWordsInAnyOrderFindACommandThatIsCalledOtherwise() {
        model.typed().set("picture save");

        assertThat(titles()).containsExactly("Export…");
        model.typed().set("mention unsure");
        assertThat(titles()).containsExactly("Next unsure mention");
    }

    @Test
    void arrowsGoAroundTheEnds() {
        model.move(-1);
        assertThat(model.chosen().get()).isEqualTo(4);
        model.move(1);
        assertThat(model.chosen().get()).isZero();
    }

    @Test
    void whereNothingFitsNothingIsDone() {
        model.typed().set("qqq");
        model.move(1);

        assertThat(titles()).isEmpty();
        assertThat(model.run()).isFalse();
    }

    private List<String> titles() {
        return model.fitting().stream().map(Entry::title).toList();
    }

    private Entry entry(String title, String where) {
        return new Entry(title, where, title.equals("Export…") ? "save picture" : "", "", false, () -> done.add(title));
    }
}

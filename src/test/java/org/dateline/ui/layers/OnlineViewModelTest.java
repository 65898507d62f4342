package org.dateline.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.cartography.tiles.TileTemplate;
import org.junit.jupiter.api.Test;

class OnlineViewModelTest {

    private final OnlineViewModel model = new OnlineViewModel();

    @Test
    void theMapIsOfflineUntilItIsAskedFor() {
        assertThat(model.on().get()).isFalse();
        assertThat(model.template().get()).isEmpty();
        model.on().set(true);
        assertThat(model.template().get()).contains(TileTemplate.OPEN_STREET_MAP);
        model.on().set(false);
        assertThat(model.template().get()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneKeepsTheMapOfflineAndSaysSo() {
        model.on().set(true);
        model.address().set("https://example.org/tiles");
        assertThat(model.template().get()).isEmpty();
        assertThat(model.problem().get()).contains("{z}");

        model.address().set("https://example.org/{z}/{x}/{y}.png");
        assertThat(model.template().get().orElseThrow().attribution()).contains("example.org");
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidToBeSilentUntilItDoes() {
        model.heard(false);
        assertThat(model.problem().get()).as("offline").isEmpty();
        model.on().set(true);
        model.heard(false);
        assertThat(model.problem().get()).contains("does not answer");
        model.heard(true);
        assertThat(model.problem().get()).isEmpty();
    }
}

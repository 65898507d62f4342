package org.dateline.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.FIRST);
    private final AtomicReference<Look> system = new AtomicReference<>(Look.DARK);
    private final Appearance appearance =
            new Appearance(settings.getReadOnlyProperty(), new SameThreadTaskRunner(), system::get);

    @Test
    void theLookOfTheSystemIsFollowedAsItChanges() {
        appearance.refresh();
        assertThat(appearance.look().get()).isEqualTo(Look.DARK);
        assertThat(appearance.map().get()).isEqualTo(MapTheme.DARK);

        system.set(Look.LIGHT);
        appearance.refresh();
        assertThat(appearance.look().get()).isEqualTo(Look.LIGHT);
    }

    @Test
    void aChosenLookGoesBeforeTheSystems() {
        prefer(Preferences.FIRST.with(Look.CONTRAST));
        appearance.refresh();

        assertThat(appearance.look().get()).isEqualTo(Look.CONTRAST);
        assertThat(appearance.map().get()).isEqualTo(MapTheme.CONTRAST);
        assertThat(appearance.opposite()).isEqualTo(Look.DARK);
    }

    @Test
    void theMapMayHaveColoursOfItsOwn() {
        prefer(Preferences.FIRST.with(Look.DARK).withMapStyle(Optional.of(MapTheme.PRINT)));

        assertThat(appearance.look().get()).isEqualTo(Look.DARK);
        assertThat(appearance.map().get()).isEqualTo(MapTheme.PRINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'prefer-dark'\n",
                "'Adwaita-dark'\n",
                "Dark\n",
                "\r\nHKEY_CURRENT_USER\\Software\r\n    AppsUseLightTheme    REG_DWORD    0x0\r\n\r\n"
            })
    void darkSystemsAreUnderstood(String answer) {
        assertThat(SystemLook.isDark(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'default'\n", "'Yaru'\n", "", "    AppsUseLightTheme    REG_DWORD    0x1\r\n"})
    void lightSystemsToo(String answer) {
        assertThat(SystemLook.isDark(answer)).isFalse();
    }

    private void prefer(Preferences preferences) {
        settings.set(settings.get().with(preferences));
    }
}

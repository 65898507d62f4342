package org.dateline.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.settings.Preferences.Look;

/** Light, dark or high contrast, for controls, text and map alike. */
public final class Theme {

    private static final String SHEET = Theme.class.getResource("dateline.css").toExternalForm();

    private Theme() {}

    public static MapTheme map(Look look) {
        return switch (look) {
            case SYSTEM, LIGHT -> MapTheme.LIGHT;
            case DARK -> MapTheme.DARK;
            case CONTRAST -> MapTheme.CONTRAST;
        };
    }

    public static void apply(Look look, Scene scene) {
        Application.setUserAgentStylesheet(
                look == Look.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(SHEET, KindStyle.sheet(map(look)));
        scene.getRoot().getStyleClass().removeAll("light", "dark", "contrast");
        scene.getRoot().getStyleClass().addAll(classes(look));
    }

    /** Gives another window, such as a dialog, the look of one that has it. */
    public static void dress(Scene model, Parent other) {
        other.getStylesheets().setAll(model.getStylesheets());
        other.getStyleClass().removeAll("light", "dark", "contrast");
        model.getRoot().getStyleClass().stream()
                .filter(List.of("light", "dark", "contrast")::contains)
                .forEach(other.getStyleClass()::add);
    }

    private static List<String> classes(Look look) {
        return switch (look) {
            case SYSTEM, LIGHT -> List.of("light");
            case DARK -> List.of("dark");
            case CONTRAST -> List.of("light", "contrast");
        };
    }
}

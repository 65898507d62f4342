package org.dateline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.Settings.Look;

/** Light or dark, for controls, text and map alike. */
final class Theme {

    private static final String SHEET = Theme.class.getResource("dateline.css").toExternalForm();

    private Theme() {}

    static MapTheme map(Look look) {
        return look == Look.DARK ? MapTheme.DARK : MapTheme.LIGHT;
    }

    static void apply(Look look, Scene scene) {
        Application.setUserAgentStylesheet(
                look == Look.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(SHEET, KindStyle.sheet(map(look)));
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(look == Look.DARK ? "dark" : "light");
    }
}

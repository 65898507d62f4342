package org.dateline.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Hint;
import org.dateline.ui.look.Dialogs;
import org.dateline.ui.look.Form;
import org.dateline.ui.words.Countries;
import org.dateline.ui.words.Countries.Country;
import org.dateline.ui.words.Shown;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.wording.Worded;

/** What the reader knows about an article beforehand: where it plays, and when it was published. */
final class AboutDialog extends Dialog<Hint> {

    /** Room for a sentence about what is wrong, so that nothing moves when it comes. */
    private static final double LINE = 18;

    private static final double CONTROL_WIDTH = 300;
    private static final double WIDTH = 480;

    private final Countries known;
    private final TextField countries = new TextField();
    private final ComboBox<Country> more = new ComboBox<>();
    private final Label understood = new Label();
    private final TextField area = new TextField();
    private final TextField date = new TextField();
    private final Label problem = new Label();
    private final Form form = new Form(CONTROL_WIDTH);

    /**
     * A dialog.
     *
     * @param complete the places of the gazetteer of which a name begins so
     */
    AboutDialog(Scene over, Document document, Function<String, List<Place>> complete) {
        known = new Countries(complete);
        Dialogs.dress(this, over, Texts.of("about.title"), "about-dialog");
        Dialogs.beginAt(this, countries);
        var use = new ButtonType(Texts.of("about.use"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, use);
        fill(document.hint());
        getDialogPane().setContent(form);
        Node button = getDialogPane().lookupButton(use);
        for (TextField field : List.of(countries, area, date)) {
            field.textProperty().addListener(o -> button.setDisable(!check()));
        }
        setResultConverter(pressed -> pressed == use ? hint() : null);
    }

    private void fill(Hint hint) {
        form.across(Form.words(Texts.of("about.hint"), WIDTH, "about-words"));
        prepare("about.countries", countries, Countries.names(Set.of("AF", "PK")));
        listCountries();
        form.row("about.countries", new VBox(6, countries, more, understood));
        row("about.area", area, "60, 29, 75, 39");
        row("about.date", date, "2026-03-01");
        problem.getStyleClass().add("problem-text");
        problem.setWrapText(true);
        problem.setMinHeight(LINE);
        form.across(problem);
        countries.setText(Countries.names(hint.countries()));
        check();
        area.setText(hint.area()
                .map(box -> List.of(box.west(), box.south(), box.east(), box.north()).stream()
                        .map(AboutDialog::plain)
                        .collect(Collectors.joining(", ")))
                .orElse(""));
        date.setText(hint.published().map(LocalDate::toString).orElse(""));
    }

    /** What was typed as it was understood, and all countries to choose from. */
    private void listCountries() {
        more.setId("about-more-countries");
        more.getItems().setAll(known.all());
        more.setConverter(new Shown<>(country -> country.name() + "  " + country.code()));
        more.setPromptText(Texts.of("about.countries.more"));
        more.setAccessibleText(Texts.of("about.countries.more"));
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(event -> add(more.getValue()));
        understood.setId("about-understood");
        understood.getStyleClass().add("place-description");
        understood.setMinHeight(LINE);
    }

    private void add(Country chosen) {
        String typed = countries.getText().strip().replaceFirst("[,;]$", "");
        countries.setText(typed.isEmpty() ? chosen.name() : typed + ", " + chosen.name());
    }

    private static String plain(double degrees) {
        return degrees == Math.rint(degrees) ? Long.toString((long) degrees) : Double.toString(degrees);
    }

    private void row(String key, TextField field, String example) {
        prepare(key, field, example);
        form.row(key, field);
    }

    private static void prepare(String key, TextField field, String example) {
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(Texts.of(key));
        field.setPromptText(example);
    }

    private boolean check() {
        try {
            Hint typed = hint();
            understood.setText(typed.countries().stream()
                    .sorted()
                    .map(code -> Countries.name(code) + " (" + code + ")")
                    .collect(Collectors.joining(", ")));
            problem.setText("");
            return true;
        } catch (IllegalArgumentException e) {
            problem.setText(Worded.problem(e, Texts.language()));
            return false;
        }
    }

    /**
     * What was typed.
     *
     * @throws IllegalArgumentException with a sentence for the reader
     */
    private Hint hint() {
        return new Hint(known.codes(countries.getText()), area(area.getText()), date(date.getText()));
    }

    static Optional<Bounds> area(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            double[] edges = Arrays.stream(typed.strip().split("\\s*[,;]\\s*|\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (edges.length == 4) {
                return Optional.of(new Bounds(edges[1], edges[0], edges[3], edges[2]));
            }
        } catch (IllegalArgumentException e) {
            // told below, in the reader's words
        }
        throw new IllegalArgumentException(Texts.of("about.area.wrong"));
    }

    static Optional<LocalDate> date(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Texts.of("about.date.wrong"), e);
        }
    }
}

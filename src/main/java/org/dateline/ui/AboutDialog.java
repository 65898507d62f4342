package org.dateline.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Hint;

/** What the reader knows about an article beforehand: where it plays, and when it was published. */
final class AboutDialog extends Dialog<Hint> {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Room for a sentence about what is wrong, so that nothing moves when it comes. */
    private static final double LINE = 18;

    private final TextField countries = new TextField();
    private final TextField area = new TextField();
    private final TextField date = new TextField();
    private final Label problem = new Label();
    private final GridPane form = new GridPane();

    AboutDialog(Stage owner, Document document) {
        initOwner(owner);
        setTitle(Texts.of("about.title"));
        setHeaderText(null);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().getStyleClass().add("about-dialog");
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
        form.setHgap(14);
        form.setVgap(10);
        form.setPadding(new Insets(8));
        var words = new Label(Texts.of("about.hint"));
        words.setWrapText(true);
        words.setPrefWidth(440);
        form.add(words, 0, 0, 2, 1);
        row("about.countries", countries, "AF, PK");
        row("about.area", area, "60, 29, 75, 39");
        row("about.date", date, "2026-03-01");
        problem.getStyleClass().add("problem-text");
        problem.setWrapText(true);
        problem.setMinHeight(LINE);
        form.add(problem, 0, form.getRowCount(), 2, 1);
        countries.setText(hint.countries().stream().sorted().collect(Collectors.joining(", ")));
        area.setText(hint.area()
                .map(box -> List.of(box.west(), box.south(), box.east(), box.north()).stream()
                        .map(AboutDialog::plain)
                        .collect(Collectors.joining(", ")))
                .orElse(""));
        date.setText(hint.published().map(LocalDate::toString).orElse(""));
    }

    private static String plain(double degrees) {
        return degrees == Math.rint(degrees) ? Long.toString((long) degrees) : Double.toString(degrees);
    }

    private void row(String key, TextField field, String example) {
        var label = new Label(Texts.of(key));
        label.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setPromptText(example);
        field.setPrefWidth(300);
        form.addRow(form.getRowCount(), label, field);
    }

    private boolean check() {
        try {
            hint();
            problem.setText("");
            return true;
        } catch (IllegalArgumentException e) {
            problem.setText(e.getMessage());
            return false;
        }
    }

    /**
     * What was typed.
     *
     * @throws IllegalArgumentException with a sentence for the reader
     */
    private Hint hint() {
        return new Hint(countries(countries.getText()), area(area.getText()), date(date.getText()));
    }

    static Set<String> countries(String typed) {
        Set<String> codes = Arrays.stream(typed.split("[,;\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        codes.stream().filter(code -> !COUNTRIES.contains(code)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(Texts.of("about.countries.wrong", wrong));
        });
        return codes;
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

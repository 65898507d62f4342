package org.dateline.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.article.Span;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.Marking;
import org.dateline.ui.places.Answer.Alternative;
import org.dateline.ui.places.Question;
import org.dateline.ui.places.WhyViewModel;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of a right click in the article: what can be done with the selected words, or with the mention in hand. */
final class TextMenu {

    private static final int ALTERNATIVES = 5;

    private final MainWindow window;
    private final Correcting correcting;
    private final Runnable pin;
    private final ContextMenu menu = new ContextMenu();

    private TextMenu(MainWindow window, Correcting correcting, Runnable pin) {
        this.window = window;
        this.correcting = correcting;
        this.pin = pin;
        menu.setId("text-menu");
    }

    /** The menu as things stand now; without items where there is nothing to be done. */
    static ContextMenu of(MainWindow window, Correcting correcting, Runnable pin) {
        var builder = new TextMenu(window, correcting, pin);
        if (window.marking().selected().get().isPresent()) {
            builder.words();
        } else {
            window.whyModel().question().get().ifPresent(builder::mention);
        }
        return builder.menu;
    }

    private void words() {
        Marking marking = window.marking();
        String words = window.articleText(marking.selected().get().orElseThrow());
        switch (marking.deed()) {
            case NOTHING -> {}
            case ADD -> {
                add(Texts.of("text.mark", words), Feather.MAP_PIN, () -> marking.mark(Scope.MENTION));
                int all = correcting.count(marking.selected().get().orElseThrow(), Scope.NAME, new Verdict.Add());
                if (all > 1) {
                    add(Texts.of("text.markAll", all, words), Feather.MAP_PIN, () -> marking.mark(Scope.NAME));
                }
            }
            case CHANGE_WORDS ->
                add(
                        Texts.of(
                                "text.changeWords",
                                words,
                                marking.changed()
                                        .orElseThrow()
                                        .resolution()
                                        .mention()
                                        .written()),
                        Feather.EDIT_2,
                        () -> marking.mark(Scope.MENTION));
        }
        if (marking.canSplit()) {
            add(
                    Texts.of(
                            "text.split",
                            marking.changed()
                                    .orElseThrow()
                                    .resolution()
                                    .mention()
                                    .written()),
                    Feather.SCISSORS,
                    marking::split);
        }
    }

    private void mention(Question question) {
        WhyViewModel why = window.whyModel();
        if (question.status() == Status.UNVERIFIED) {
            add(Texts.of("why.accept"), Feather.CHECK, why::accept);
        }
        List<Alternative> others = question.answer().alternatives();
        for (Alternative other : others.subList(0, Math.min(ALTERNATIVES, others.size()))) {
            String name = PlaceText.inFull(other.place());
            add(Texts.of("text.take", name), Feather.CORNER_DOWN_RIGHT, () -> why.take(other.place()));
        }
        add(Texts.of("text.other"), Feather.SEARCH, window.why()::focusSearch);
        add(Texts.of("why.pin"), Feather.MAP_PIN, pin);
        menu.getItems().add(new SeparatorMenuItem());
        add(Texts.of("why.notAPlace"), Feather.SLASH, why::notAPlace);
        add(Texts.of("why.cannotLocate"), Feather.HELP_CIRCLE, why::notLocatable);
        if (question.status() != Status.UNVERIFIED) {
            add(Texts.of("why.leave"), Feather.ROTATE_CCW, why::leaveToProgram);
        }
    }

    private void add(String words, Feather icon, Runnable action) {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    /** The words of a selection, short enough for a line. */
    static String shortened(String text, Span span) {
        String words = span.of(text).replaceAll("\\s+", " ");
        return words.length() > 40 ? words.substring(0, 38) + "…" : words;
    }
}

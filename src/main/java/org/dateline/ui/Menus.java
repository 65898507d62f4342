package org.dateline.ui;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.ui.correcting.Marking;
import org.dateline.ui.places.Question;
import org.dateline.ui.places.WhyViewModel;
import org.dateline.ui.settings.Settings.Recent;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk.Among;
import org.dateline.ui.workspace.Walk.Way;

/** Every command of the window, in its menus. */
final class Menus {

    private final Desk desk;

    Menus(Desk desk) {
        this.desk = desk;
    }

    MenuBar bar() {
        var bar = new MenuBar(file(), edit(), new ViewMenu(desk).menu(), go(), help());
        bar.getStyleClass().add("main-menu");
        return bar;
    }

    /** The files opened last, as lines of a menu that keeps up with them. */
    Menu recent() {
        var menu = new Menu(Texts.of("menu.recent"));
        desk.settings().addListener(o -> fillRecent(menu));
        fillRecent(menu);
        return menu;
    }

    private void fillRecent(Menu menu) {
        menu.getItems().clear();
        for (Recent recent : desk.settings().get().recent()) {
            var item = new MenuItem(
                    recent.file().getFileName() + "   " + recent.file().getParent());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> desk.documents().open(recent.file()));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(Texts.of("menu.recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            menu.getItems()
                    .addAll(
                            Command.line(),
                            Command.of("forgetRecent", desk.habits()::forgetRecent)
                                    .item());
        }
    }

    private Menu file() {
        return Command.menu(
                "menu.file",
                Command.of("open", desk.documents()::openByDialog).item(),
                recent(),
                Command.of("paste", desk.documents()::paste).item(),
                Command.line(),
                Command.of("closeTab", desk.documents()::close)
                        .when(desk.hasDocument())
                        .item(),
                Command.of("reopenTab", desk.documents()::reopen).item(),
                Command.line(),
                Command.of("save", desk.documents()::save)
                        .when(desk.hasDocument())
                        .item(),
                Command.of("saveSession", desk.documents()::saveSession)
                        .when(desk.hasDocument())
                        .item(),
                Command.of("export", () -> ExportDialog.show(desk))
                        .when(desk.hasDocument())
                        .item(),
                Command.of("copyImage", () -> new MapClipboard(desk).copy()).item(),
                Command.line(),
                Command.of("quit", desk::close).item());
    }

    private Menu edit() {
        var correcting = desk.correcting();
        return Command.menu(
                "menu.edit",
                Command.of("undo", correcting::undo).when(correcting.canUndo()).item(),
                Command.of("redo", correcting::redo).when(correcting.canRedo()).item(),
                Command.of("history", desk.correctingTools()::toggleHistory)
                        .when(desk.hasDocument())
                        .item(),
                Command.line(),
                decisions(),
                words(),
                Command.of("ownPlaces", desk.correctingTools()::showOwnPlaces).item(),
                Command.line(),
                Command.of("find", desk.window().article()::find)
                        .when(desk.hasDocument())
                        .item(),
                Command.of(
                                "search",
                                () -> desk.window().getScene().lookup("#search").requestFocus())
                        .item(),
                Command.of("about", desk::tellAbout).when(desk.hasDocument()).item(),
                Command.of("deselect", () -> desk.workspace().select(Selection.NOTHING))
                        .item(),
                Command.line(),
                Command.of("settings", desk.comforts()::openSettings).item());
    }

    /** What can be said of the mention in hand. */
    private Menu decisions() {
        WhyViewModel why = desk.window().whyModel();
        BooleanBinding open = asked(Status.UNVERIFIED::equals);
        BooleanBinding decided = asked(status -> status != Status.UNVERIFIED);
        BooleanBinding any = asked(status -> true);
        return Command.menu(
                "menu.decisions",
                Command.of("accept", why::accept).when(open).item(),
                Command.of("otherPlace", desk.window().why()::focusSearch)
                        .when(any)
                        .item(),
                Command.of("pin", desk.correctingTools()::dropPin).when(any).item(),
                Command.of("notAPlace", why::notAPlace).when(open).item(),
                Command.of("cannotLocate", why::notLocatable).when(open).item(),
                Command.of("leave", why::leaveToProgram).when(decided).item());
    }

    /** Whether a mention of such a status is in hand. */
    private BooleanBinding asked(Predicate<Status> wanted) {
        var question = desk.window().whyModel().question();
        return Bindings.createBooleanBinding(
                () -> question.get().map(Question::status).filter(wanted).isPresent(), question);
    }

    /** Which words are a mention. */
    private Menu words() {
        Marking marking = desk.window().marking();
        var tools = desk.correctingTools();
        return Command.menu(
                "menu.words",
                word("mark", () -> tools.mark(Scope.MENTION)),
                word("markAll", () -> tools.mark(Scope.NAME)),
                word("split", marking::split),
                Command.line(),
                word("longerEnd", () -> marking.longer(true)),
                word("shorterEnd", () -> marking.shorter(true)),
                word("longerBegin", () -> marking.longer(false)),
                word("shorterBegin", () -> marking.shorter(false)));
    }

    private MenuItem word(String key, Runnable action) {
        return Command.of(key, action).when(desk.hasDocument()).item();
    }

    private Menu go() {
        return Command.menu(
                "menu.go",
                step("nextOfPlace", Among.THIS_PLACE, Way.FORWARD),
                step("previousOfPlace", Among.THIS_PLACE, Way.BACK),
                step("nextMention", Among.ANY_PLACE, Way.FORWARD),
                step("previousMention", Among.ANY_PLACE, Way.BACK),
                step("nextUnsure", Among.UNSURE, Way.FORWARD),
                step("previousUnsure", Among.UNSURE, Way.BACK),
                paragraph("nextParagraph", Way.FORWARD),
                paragraph("previousParagraph", Way.BACK),
                Command.line(),
                Command.check("article.follow", desk.window().article().follows()),
                Command.line(),
                Command.of("review", desk.guides()::checkPlaces)
                        .when(desk.hasDocument())
                        .item(),
                Command.of("story", desk.guides()::followStory)
                        .when(desk.hasDocument())
                        .item(),
                Command.line(),
                Command.of("nextTab", () -> desk.documents().turn(1)).item(),
                Command.of("previousTab", () -> desk.documents().turn(-1)).item(),
                Command.of("together", desk.workspace()::showTogether).item(),
                Command.line(),
                Command.of("nextPane", () -> desk.window().turnPane(1)).item(),
                Command.of("previousPane", () -> desk.window().turnPane(-1)).item());
    }

    private Menu help() {
        return Command.menu(
                "menu.help",
                Command.of("palette", desk.comforts()::openPalette).item(),
                Command.of("greeting", desk.comforts()::greet).item());
    }

    private MenuItem step(String key, Among among, Way way) {
        return Command.of(key, () -> desk.window().articleModel().step(among, way))
                .when(desk.hasDocument())
                .item();
    }

    private MenuItem paragraph(String key, Way way) {
        return Command.of(key, () -> desk.window().article().stepParagraph(way))
                .when(desk.hasDocument())
                .item();
    }
}

package org.dateline.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The commands that fit what is typed, the best first, and the one in hand. */
final class PaletteViewModel {

    private record Scored(Entry entry, int score, int rank) {}

    private final List<Entry> all;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Entry> fitting = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);

    PaletteViewModel(List<Entry> all) {
        this.all = List.copyOf(all);
        typed.addListener(o -> search());
        search();
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Entry> fitting() {
        return fitting;
    }

    /** The index of the one in hand; meaningless while nothing fits. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Goes up or down by so many, around the ends. */
    void move(int step) {
        if (!fitting.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + step, fitting.size()));
        }
    }

    void choose(int index) {
        chosen.set(index);
    }

    /** Does what is in hand, and answers whether there was anything. */
    boolean run() {
        if (fitting.isEmpty()) {
            return false;
        }
        fitting.get(chosen.get()).run().run();
        return true;
    }

    private void search() {
        fitting.setAll(IntStream.range(0, all.size())
                .mapToObj(this::scored)
                .filter(found -> found.score() > Integer.MIN_VALUE)
                .sorted(Comparator.comparingInt(Scored::score).reversed().thenComparingInt(Scored::rank))
                .map(Scored::entry)
                .toList());
        chosen.set(0);
    }

    /** A fit in the title counts for more than one that needs the menu's name. */
    private Scored scored(int rank) {
        Entry entry = all.get(rank);
        OptionalInt title = Fuzzy.score(typed.get(), entry.title());
        int score = title.isPresent()
                ? title.getAsInt()
                : Fuzzy.score(typed.get(), entry.where() + " " + entry.title()).orElse(Integer.MIN_VALUE + 100) - 100;
        return new Scored(entry, score, rank);
    }
}

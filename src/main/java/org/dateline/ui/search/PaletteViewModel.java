package org.dateline.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The commands that fit what is typed, the best first, and the one in hand. */
final class PaletteViewModel {

    private static final int FARTHER = 50;
    private static final int FARTHEST = 100;

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

    /** A fit in the title counts for more than whole words in any order, and these for more than letters in the menu's name. */
    private Scored scored(int rank) {
        Entry entry = all.get(rank);
        String words = entry.where() + " " + entry.title();
        int score = Stream.of(
                        Fuzzy.score(typed.get(), entry.title()),
                        Fuzzy.words(typed.get(), entry.title() + " " + entry.also()),
                        minus(Fuzzy.words(typed.get(), words + " " + entry.also()), FARTHER),
                        minus(Fuzzy.score(typed.get(), words), FARTHEST))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(Integer.MIN_VALUE);
        return new Scored(entry, score, rank);
    }

    private static OptionalInt minus(OptionalInt score, int less) {
        return score.isPresent() ? OptionalInt.of(score.getAsInt() - less) : score;
    }
}

package org.dateline.ui.correcting;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Coordinates;
import org.dateline.geo.Notation;
import org.dateline.geo.Reading;
import org.dateline.review.PersonalEntry;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.PersonalScope;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/** The reader's personal gazetteer, row by row, to look through, change and clear out. */
public final class OwnPlacesViewModel {

    private static final int MOST_NOTICES = 4;

    private final OwnPlaces own;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final ObservableList<PersonalEntry> rows = FXCollections.observableArrayList();
    private final ObservableList<PersonalEntry> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public OwnPlacesViewModel(OwnPlaces own, TaskRunner tasks, Consumer<Message> messages) {
        this.own = own;
        this.tasks = tasks;
        this.messages = messages;
    }

    public ObservableList<PersonalEntry> rows() {
        return shown;
    }

    /** What is odd about the file; empty as a rule. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Reads the file again, as after another program has changed it. */
    public void load() {
        change(() -> {});
    }

    public void remove(PersonalEntry row) {
        change(() -> own.put(row.name(), Optional.empty()));
    }

    /** Calls the row by another name; one that is no name changes nothing. */
    public void rename(PersonalEntry row, String name) {
        replace(row, () -> new PersonalEntry(name.strip(), row.place(), row.note(), row.scope()));
    }

    public void note(PersonalEntry row, String note) {
        replace(row, () -> new PersonalEntry(row.name(), row.place(), note.strip(), row.scope()));
    }

    /** Says in which articles the row holds; what is not understood is said, and changes nothing. */
    public void scope(PersonalEntry row, String typed) {
        try {
            PersonalScope scope = PersonalScope.of(typed);
            replace(row, () -> new PersonalEntry(row.name(), row.place(), row.note(), scope));
        } catch (PersonalScope.OddScope e) {
            messages.accept(Message.problem(() -> Texts.of("own.noScope", Texts.of(e.saying()))));
            load();
        }
    }

    /** In which articles it holds, as it is typed; nothing for all. */
    public static String scope(PersonalEntry row) {
        return row.scope().text();
    }

    /** Puts the row's place elsewhere, by coordinates in any notation; what are none is said. */
    public void move(PersonalEntry row, String typed) {
        Optional<Reading> reading = Coordinates.parse(typed);
        if (reading.isEmpty()) {
            messages.accept(Message.problem(() -> Texts.of("own.noPosition", typed)));
            load();
        } else {
            row.place()
                    .ifPresent(place -> replace(
                            row,
                            () -> new PersonalEntry(
                                    row.name(), Optional.of(moved(place, reading.get())), row.note(), row.scope())));
        }
    }

    private static Place moved(Place place, Reading to) {
        return new Place(
                place.id(),
                place.name(),
                to.location(),
                place.code(),
                place.admin(),
                place.population(),
                Optional.empty(),
                to.precisionMetres());
    }

    /** What a row's name means, in words. */
    public static String meaning(PersonalEntry row) {
        return row.place().map(PlaceText::inFull).orElse(Texts.of("status.rejected"));
    }

    /** Where it is; empty for what is no place. */
    public static String position(PersonalEntry row) {
        return row.place()
                .flatMap(place -> Notation.DD.format(place.location()))
                .orElse("");
    }

    private void replace(PersonalEntry row, java.util.function.Supplier<PersonalEntry> next) {
        PersonalEntry changed;
        try {
            changed = next.get();
        } catch (IllegalArgumentException e) {
            messages.accept(Message.problem(() -> Texts.of("own.noName")));
            load();
            return;
        }
        change(() -> {
            if (!changed.name().equals(row.name())) {
                own.put(row.name(), Optional.empty());
            }
            own.put(changed.name(), Optional.of(changed));
        });
    }

    /** A change of the file. */
    private interface Change {
        void make() throws Exception;
    }

    private void change(Change change) {
        tasks.run(
                Texts.of("task.own"),
                () -> {
                    change.make();
                    return own.read();
                },
                this::show,
                failure -> messages.accept(Message.of(failure)));
    }

    private void show(PersonalGazetteer read) {
        rows.setAll(read.entries());
        notice.set(read.notices().stream()
                .limit(MOST_NOTICES)
                .map(odd -> Texts.of(odd.inWords()))
                .collect(Collectors.joining("\n")));
        int more = read.notices().size() - MOST_NOTICES;
        if (more > 0) {
            notice.set(notice.get() + "\n" + Texts.of("own.more", more));
        }
    }
}

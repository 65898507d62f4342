package org.dateline.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.review.PersonalEntry;
import org.dateline.review.Review;
import org.dateline.review.Scope;
import org.dateline.review.Step;
import org.dateline.review.Verdict;

/**
 * Writes what holds from now on into the reader's own gazetteer, and takes it back when its step is undone. A name that
 * cannot be located has no line there: that holds for its article alone.
 */
final class FromNowOn implements Correcting.Lasting {

    private final OwnPlaces own;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Map<Step, Map<String, Optional<PersonalEntry>>> meantBefore =
            Collections.synchronizedMap(new IdentityHashMap<>());

    FromNowOn(OwnPlaces own, TaskRunner tasks, Consumer<Message> messages) {
        this.own = own;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // a step that was taken again is another one, and comparing them would be slow
    public void follow(Review before, Review after) {
        List<Step> was = before.history();
        List<Step> is = after.history();
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same) == is.get(same)) {
            same++;
        }
        var undone = new ArrayList<>(lasting(was.subList(same, was.size())));
        Collections.reverse(undone);
        List<Step> done = lasting(is.subList(same, is.size()));
        if (!undone.isEmpty() || !done.isEmpty()) {
            tasks.run(
                    Texts.of("task.own"),
                    () -> {
                        for (Step step : undone) {
                            takeBack(step);
                        }
                        for (Step step : done) {
                            write(step);
                        }
                        return own;
                    },
                    written -> {},
                    failure -> messages.accept(Message.of(failure)));
        }
    }

    private static List<Step> lasting(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.correction().scope() == Scope.FROM_NOW_ON)
                .toList();
    }

    private void write(Step step) throws Exception {
        var meant = new HashMap<String, Optional<PersonalEntry>>();
        for (Resolution resolution : decided(step)) {
            String name = resolution.mention().name();
            Verdict verdict = step.correction().verdict();
            Optional<PersonalEntry> entry = entry(name, verdict, resolution.place());
            if (entry.isPresent() || verdict instanceof Verdict.LeaveToProgram) {
                meant.put(name, own.put(name, entry));
            }
        }
        meantBefore.put(step, meant);
    }

    private void takeBack(Step step) throws Exception {
        Map<String, Optional<PersonalEntry>> meant = meantBefore.getOrDefault(step, Map.of());
        for (Resolution resolution : decided(step)) {
            String name = resolution.mention().name();
            own.put(name, meant.getOrDefault(name, Optional.empty()));
        }
    }

    private static List<Resolution> decided(Step step) {
        List<Span> at = step.correction().pointedAt();
        return step.after().stream()
                .filter(entry -> at.contains(entry.span()))
                .map(entry -> entry.resolution())
                .toList();
    }

    /** What a verdict means for other articles; nothing where it means nothing for them. */
    private static Optional<PersonalEntry> entry(String name, Verdict verdict, Optional<Place> place) {
        if (verdict instanceof Verdict.Take || verdict instanceof Verdict.Accept) {
            return place.map(it -> PersonalEntry.place(name, it));
        }
        return verdict instanceof Verdict.NotAPlace ? Optional.of(PersonalEntry.notAPlace(name)) : Optional.empty();
    }
}

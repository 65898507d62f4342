package org.dateline.ui.correcting;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Review;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;

/** Writes what holds from now on into the reader's own gazetteer, and takes it back when its step is undone. */
public final class FromNowOn implements Lasting {

    private final OwnPlaces own;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;

    public FromNowOn(OwnPlaces own, TaskRunner tasks, Consumer<Message> messages) {
        this.own = own;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public PersonalGazetteer now() throws Exception {
        return own.read();
    }

    @Override
    public void follow(List<Review> before, List<Review> after) {
        if (lasts(before) || lasts(after)) {
            tasks.run(
                    Texts.of("task.own"),
                    () -> {
                        own.change(gazetteer -> following(gazetteer, before, after));
                        return own;
                    },
                    written -> {},
                    failure -> messages.accept(Message.of(failure)));
        }
    }

    private static boolean lasts(List<Review> reviews) {
        return reviews.stream()
                .flatMap(review -> review.history().stream())
                .anyMatch(step -> !step.own().isEmpty());
    }

    private static PersonalGazetteer following(PersonalGazetteer own, List<Review> before, List<Review> after) {
        PersonalGazetteer next = own;
        for (int i = 0; i < before.size(); i++) {
            next = next.following(before.get(i), after.get(i));
        }
        return next;
    }
}

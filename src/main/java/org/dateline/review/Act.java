package org.dateline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.wording.Saying;

/**
 * What a reader did at one moment, and takes back at one stroke: a step as a rule; the adding of a missed mention with its
 * placing; the same decision in several articles.
 *
 * @param when the moment, which no other act shares
 * @param steps at least one; those of one article in their order, behind each other
 */
public record Act(Instant when, List<Step> steps) {

    public Act {
        Objects.requireNonNull(when);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an act without a step");
        }
    }

    /** The acts of one review: its steps, those of the same moment together. */
    static List<Act> of(List<Step> steps) {
        List<Act> acts = new ArrayList<>();
        List<Step> together = new ArrayList<>();
        for (Step step : steps) {
            if (!together.isEmpty() && !moment(together.get(0)).equals(moment(step))) {
                acts.add(new Act(moment(together.get(0)), together));
                together.clear();
            }
            together.add(step);
        }
        if (!together.isEmpty()) {
            acts.add(new Act(moment(together.get(0)), together));
        }
        return List.copyOf(acts);
    }

    private static Instant moment(Step step) {
        return step.correction().when();
    }

    /** "Kandahar → Kandahar, Helmand for 3 mentions"; of several kinds of step one after the other. */
    public Saying inWords() {
        Map<Class<?>, List<Step>> alike = new LinkedHashMap<>();
        for (Step step : steps) {
            alike.computeIfAbsent(step.correction().verdict().getClass(), kind -> new ArrayList<>())
                    .add(step);
        }
        return alike.values().stream()
                .map(StepWords::of)
                .reduce((one, next) -> Saying.of("step.then", one, next))
                .orElseThrow();
    }
}

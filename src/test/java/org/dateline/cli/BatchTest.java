package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class BatchTest {

    @Test
    void resultsComeInTheOrderOfTheInputs() throws CommandFailure {
        List<Integer> inputs = IntStream.range(0, 200).boxed().toList();
        var results = new ArrayList<Integer>();
        Batch.run(
                inputs,
                i -> {
                    spin(i % 7);
                    return i;
                },
                results::add);
        assertThat(results).isEqualTo(inputs);
    }

    @Test
    void onlyAFewInputsAreUnderWayAtATime() throws CommandFailure {
        int most = Runtime.getRuntime().availableProcessors() * 4 + 1;
        var started = new AtomicInteger();
        var finished = new AtomicInteger();
        Batch.run(
                IntStream.range(0, 500).boxed().toList(),
                i -> started.incrementAndGet(),
                i -> assertThat(started.get() - finished.getAndIncrement()).isLessThanOrEqualTo(most));
        assertThat(finished).hasValue(500);
    }

    @Test
    void aSinkThatFailsStopsTheWork() {
        var started = new AtomicInteger();
        assertThatThrownBy(() ->
                        Batch.run(IntStream.range(0, 10_000).boxed().toList(), i -> started.incrementAndGet(), i -> {
                            throw new CommandFailure(Saying.verbatim("full"));
                        }))
                .isInstanceOf(CommandFailure.class);
        assertThat(started.get()).isLessThan(1000);
    }

    private static void spin(int millis) {
        long end = System.nanoTime() + millis * 100_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}

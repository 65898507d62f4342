package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatIsAskedForInTheMidstOfAChangeComesAfterIt() {
        turns.take(() -> {
            turns.take(() -> done.add("second"));
            done.add("first");
        });
        turns.take(() -> done.add("third"));

        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void aChangeThatFailsDoesNotBlockTheNext() {
        assertThatThrownBy(() -> turns.take(() -> {
                    turns.take(() -> done.add("of the failed one"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        turns.take(() -> done.add("next"));

        assertThat(done).containsExactly("next");
    }
}

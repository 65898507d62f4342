package org.dateline.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FxTaskRunnerTest {

    private final FxTaskRunner tasks = new FxTaskRunner();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void startTheWindowsThread() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void run(TaskRunner.Work<String> work) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> tasks.run("reading x.txt", work, told::add, failure -> told.add(failure.getMessage())));
    }

    private void awaitWord() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void whatWentWellIsTold() throws TimeoutException {
        run(() -> "done");
        awaitWord();
        assertThat(told).containsExactly("done");
    }

    @Test
    void aPartOfTheProgramThatIsMissingIsTold() throws TimeoutException {
        run(() -> {
            throw new NoClassDefFoundError("org/example/Parser");
        });
        awaitWord();
        assertThat(told).singleElement().asString().contains("org/example/Parser");
    }

    @Test
    void wantOfMemoryIsToldWithWhatNeededIt() throws TimeoutException {
        run(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        awaitWord();
        assertThat(told).containsExactly("Not enough memory for reading x.txt; try a smaller file");
    }

    @Test
    void ofCancelledWorkNothingIsTold() throws Exception {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        run(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "never";
            } finally {
                ended.countDown();
            }
        });
        begun.await();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> tasks.running().get(0).cancel());

        assertThat(ended.await(10, TimeUnit.SECONDS))
                .as("the work was interrupted")
                .isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).isEmpty();
        assertThat(tasks.running()).isEmpty();
    }
}

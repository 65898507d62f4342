package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WholeLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLineThatIsNotCompleteStaysBehindHoweverLongItIs() throws IOException {
        var lines = new WholeLines(out);
        lines.write(bytes("first\n"));
        lines.write(bytes("x".repeat(200_000)));
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("x");
        lines.write(bytes("y\nz"));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("first\nx").endsWith("y\n");
    }

    @Test
    void aFlushPassesOnEverything() throws IOException {
        var lines = new WholeLines(out);
        lines.write(bytes("one\ntwo"));
        lines.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one\ntwo");
    }

    @Test
    @Timeout(20)
    void afterAStopNothingIsBegun() throws Exception {
        var lines = new WholeLines(out);
        lines.write(bytes("one\n"));
        lines.flush();
        lines.stop();
        var began = new CountDownLatch(1);
        var writer = new Thread(() -> {
            try {
                began.countDown();
                lines.write(bytes("two\n"));
                lines.flush();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        assertThat(began.await(5, TimeUnit.SECONDS)).isTrue();
        writer.join(200);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one\n");
    }
}

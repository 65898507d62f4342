package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    @Test
    void theOldFileStaysUntilTheNewOneIsComplete() throws Exception {
        Path target = Files.writeString(folder.resolve("map.png"), "old");
        try (Output output = Output.file(target)) {
            output.write(stream -> {
                stream.write('n');
                stream.flush();
            });
            assertThat(target).hasContent("old");
            output.commit();
        }
        assertThat(target).hasContent("n");
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aFailureLeavesNoTrace() throws Exception {
        Path target = folder.resolve("map.png");
        try (Output output = Output.file(target)) {
            output.write(stream -> stream.write('n'));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderInTheWayIsTold() {
        assertThatThrownBy(() -> Output.file(folder))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetIsWritten() throws Exception {
        Path real = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        try (Output output = Output.file(link)) {
            output.write(stream -> stream.write('n'));
            output.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("n");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}

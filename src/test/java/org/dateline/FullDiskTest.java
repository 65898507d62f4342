package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void aDiskWithoutRoomIsKnownByWhatTheSystemSays() {
        assertThat(FullDisk.isWhy(new IOException("No space left on device"), folder))
                .isTrue();
        assertThat(FullDisk.isWhy(new FileSystemException("a", "b", "There is not enough space on the disk"), folder))
                .isTrue();
    }

    @Test
    void aRefusalIsNoFullDisk() {
        assertThat(FullDisk.isWhy(new AccessDeniedException("a"), folder)).isFalse();
        assertThat(FullDisk.isWhy(new IOException(), folder.resolve("nowhere"))).isFalse();
    }
}

package org.dateline.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.dateline.FullDisk;
import org.dateline.wording.Saying;

/** Files that are there as a whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static byte[] read(Path file) throws ReviewFileException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ReviewFileException(
                    file, Saying.of("trouble.no.such.file"), Saying.of("trouble.check.name.folder"), e);
        } catch (AccessDeniedException e) {
            throw new ReviewFileException(
                    file, Saying.of("trouble.may.not.be.read"), Saying.of("trouble.give.yourself.right.read"), e);
        } catch (IOException | OutOfMemoryError e) {
            throw new ReviewFileException(
                    file, Saying.of("trouble.cannot.be.read.as.file"), Saying.of("trouble.choose.another.one"), e);
        }
    }

    /** Writes beside the file first and puts it in place when it is complete and on the disk. Makes the folder if need be. */
    static void write(Path file, byte[] bytes) throws ReviewFileException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Files.createDirectories(target.resolveSibling("."));
            Path draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                writeThrough(draft, bytes);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    private static ReviewFileException unwritten(Path file, IOException why) {
        Path folder = file.toAbsolutePath().resolveSibling(".");
        return FullDisk.isWhy(why, folder)
                ? new ReviewFileException(file, Saying.of("trouble.disk.full"), Saying.of("trouble.make.room"), why)
                : new ReviewFileException(
                        file,
                        Saying.of("trouble.cannot.be.written"),
                        Saying.of("trouble.choose.folder.you.may.write"),
                        why);
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

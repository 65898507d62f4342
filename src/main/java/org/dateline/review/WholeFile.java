package org.dateline.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.dateline.FullDisk;
import org.dateline.wording.Saying;

/** Files that are there as a whole or not at all. */
final class WholeFile {

    private static final String DRAFT = ".tmp";

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
            Path draft = draft(target, ProcessHandle.current().pid());
            try {
                writeThrough(draft, bytes);
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
            sweep(target);
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    private static Path draft(Path target, long pid) {
        return target.resolveSibling("." + target.getFileName() + "." + pid + DRAFT);
    }

    /** Removes what programs have left that were ended while they wrote this file. */
    private static void sweep(Path target) {
        String begin = "." + target.getFileName() + ".";
        try (var drafts = Files.newDirectoryStream(
                target.resolveSibling("."),
                each -> each.getFileName().toString().startsWith(begin)
                        && each.getFileName().toString().endsWith(DRAFT))) {
            for (Path each : drafts) {
                String name = each.getFileName().toString();
                String pid = name.substring(begin.length(), name.length() - DRAFT.length());
                if (pid.matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(pid))
                                .filter(ProcessHandle::isAlive)
                                .isEmpty()) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // what cannot be tidied up does no harm
        }
    }

    private static ReviewFileException unwritten(Path file, IOException why) {
        Path folder = file.toAbsolutePath().resolveSibling(".").normalize();
        String where = folder.toString();
        if (FullDisk.isWhy(why, folder)) {
            return new ReviewFileException(file, Saying.of("trouble.disk.full"), Saying.of("trouble.make.room"), why);
        }
        Saying cause = isForbidden(why, folder)
                ? Saying.of("trouble.folder.forbidden", where)
                : Saying.of("trouble.cannot.be.written");
        return new ReviewFileException(file, cause, Saying.of("trouble.choose.folder.you.may.write"), why);
    }

    private static boolean isForbidden(IOException why, Path folder) {
        return why instanceof AccessDeniedException
                || Files.isDirectory(folder) && !Files.isWritable(folder)
                || String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT).contains("read-only");
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

package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where results go: standard output, or a file that appears only when it is complete. A file is written beside its final
 * place under another name and then moved, so that neither a failure nor Ctrl-C leaves half a file or harms an old one.
 * For one thread.
 */
abstract class Output implements AutoCloseable {

    abstract OutputStream stream();

    /** Makes the result final. Without it {@link #close} throws away what was written to a file. */
    abstract void commit() throws CommandFailure;

    @Override
    public abstract void close();

    static Output standard(Terminal terminal) {
        return new Output() {
            @Override
            OutputStream stream() {
                return terminal.out();
            }

            @Override
            void commit() throws CommandFailure {
                try {
                    terminal.out().flush();
                } catch (IOException e) {
                    throw new CommandFailure("standard output: " + Causes.of(e), e);
                }
            }

            @Override
            public void close() {}
        };
    }

    /**
     * A file, created at once so that a folder that cannot be written is told before the work and not after it.
     *
     * @throws CommandFailure when it cannot be written
     */
    static Output file(Path target) throws CommandFailure {
        if (Files.isDirectory(target)) {
            throw new CommandFailure(target + " is a folder: name a file to write in it");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("cannot write " + target + ": there is no folder " + folder + "; create it first");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new CommandFailure("cannot write " + target + ": the file that is there is protected; name another");
        }
        try {
            return Files.exists(target) && !Files.isRegularFile(target)
                    ? new DeviceOutput(target)
                    : new FileOutput(target, folder.resolve(partName(target)));
        } catch (IOException e) {
            throw new CommandFailure(unwritable(target, e), e);
        }
    }

    /** Unlike a temporary file's this one's permissions are the user's usual ones, and it is gone after the move. */
    private static String partName(Path target) {
        return "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    }

    private static String unwritable(Path target, IOException e) {
        return "cannot write " + target + ": " + Causes.of(e) + "; name a file in a folder of yours";
    }

    /** {@code /dev/null}, a named pipe: nothing to move, nothing to sweep. */
    private static final class DeviceOutput extends Output {

        private final OutputStream stream;
        private final Path target;

        DeviceOutput(Path target) throws IOException {
            this.target = target;
            this.stream = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
        }

        @Override
        OutputStream stream() {
            return stream;
        }

        @Override
        void commit() throws CommandFailure {
            try {
                stream.flush();
            } catch (IOException e) {
                throw new CommandFailure(unwritable(target, e), e);
            }
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException e) {
                // told when it was committed
            }
        }
    }

    private static final class FileOutput extends Output {

        private final Path target;
        private final Path part;
        private final Thread sweeper;
        private final OutputStream stream;

        FileOutput(Path target, Path part) throws IOException {
            this.target = target;
            this.part = part;
            this.sweeper = new Thread(this::deletePart, "sweep " + part.getFileName());
            this.stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
            Runtime.getRuntime().addShutdownHook(sweeper);
        }

        @Override
        OutputStream stream() {
            return stream;
        }

        @Override
        void commit() throws CommandFailure {
            try {
                stream.close();
                move();
            } catch (IOException e) {
                throw new CommandFailure(unwritable(target, e), e);
            }
        }

        private void move() throws IOException {
            Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            try {
                Files.move(part, real, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() {
            try {
                stream.close();
            } catch (IOException e) {
                // the disk is full: the part is thrown away anyway
            }
            deletePart();
            try {
                Runtime.getRuntime().removeShutdownHook(sweeper);
            } catch (IllegalStateException e) {
                // the program is shutting down and the hook runs
            }
        }

        private void deletePart() {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // nobody is left to tell
            }
        }
    }
}

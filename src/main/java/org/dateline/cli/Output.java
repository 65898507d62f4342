package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.dateline.wording.Saying;

/**
 * Where results go: standard output, or a file that appears only when it is complete. A file is written beside its final
 * place under another name and then moved, so that neither a failure nor Ctrl-C leaves half a file or harms an old one.
 * For one thread.
 */
abstract class Output implements AutoCloseable {

    private final OutputStream stream;

    private Output(OutputStream stream) {
        this.stream = stream;
    }

    /** What writes a part of the result, or all of it. */
    interface Writing {

        void to(OutputStream stream) throws IOException, CommandFailure;
    }

    final void write(Writing part) throws CommandFailure {
        try {
            part.to(stream);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Makes the result final. Without it {@link #close} throws away what was written to a file. */
    final void commit() throws CommandFailure {
        write(this::finish);
    }

    abstract void finish(OutputStream stream) throws IOException;

    abstract CommandFailure unwritable(IOException cause);

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // told when it was committed; where it was not, a full disk does no further harm
        }
    }

    /**
     * To a file, or without one to standard output.
     *
     * @throws CommandFailure when the file cannot be written
     */
    static Output to(Optional<Path> file, Terminal terminal) throws CommandFailure {
        return file.isPresent() ? file(file.get()) : new StandardOutput(terminal);
    }

    /**
     * A file, created at once so that a folder that cannot be written is told before the work and not after it.
     *
     * @throws CommandFailure when it cannot be written
     */
    static Output file(Path target) throws CommandFailure {
        if (Files.isDirectory(target)) {
            throw new CommandFailure(Saying.of("cli.write.folder", target.toString()));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure(Saying.of("cli.write.no.folder", target.toString(), String.valueOf(folder)));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new CommandFailure(Saying.of("cli.write.protected", target.toString()));
        }
        try {
            return Files.exists(target) && !Files.isRegularFile(target)
                    ? new DeviceOutput(target)
                    : new FileOutput(target, folder.resolve(partName(target)));
        } catch (IOException e) {
            throw cannotWrite(target, e);
        }
    }

    /** Unlike a temporary file's this one's permissions are the user's usual ones, and it is gone after the move. */
    private static String partName(Path target) {
        return "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    }

    private static CommandFailure cannotWrite(Path target, IOException e) {
        return new CommandFailure(Saying.of("cli.write", target.toString(), Causes.of(e)), e);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Left open for what else the program has to say. */
    private static final class StandardOutput extends Output {

        StandardOutput(Terminal terminal) {
            super(terminal.out());
        }

        @Override
        void finish(OutputStream stream) throws IOException {
            stream.flush();
        }

        @Override
        CommandFailure unwritable(IOException cause) {
            return new CommandFailure(Saying.of("cli.standard.output.write", Causes.of(cause)), cause);
        }

        @Override
        public void close() {}
    }

    /** {@code /dev/null}, a named pipe: nothing to move, nothing to sweep. */
    private static final class DeviceOutput extends Output {

        private final Path target;

        DeviceOutput(Path target) throws IOException {
            super(open(target));
            this.target = target;
        }

        @Override
        void finish(OutputStream stream) throws IOException {
            stream.flush();
        }

        @Override
        CommandFailure unwritable(IOException cause) {
            return cannotWrite(target, cause);
        }
    }

    private static final class FileOutput extends Output {

        private final Path target;
        private final Path part;
        private final Thread sweeper;

        FileOutput(Path target, Path part) throws IOException {
            super(open(part));
            this.target = target;
            this.part = part;
            this.sweeper = new Thread(this::deletePart, "sweep " + part.getFileName());
            Runtime.getRuntime().addShutdownHook(sweeper);
        }

        @Override
        void finish(OutputStream stream) throws IOException {
            stream.close();
            move();
        }

        @Override
        CommandFailure unwritable(IOException cause) {
            return cannotWrite(target, cause);
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
            super.close();
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

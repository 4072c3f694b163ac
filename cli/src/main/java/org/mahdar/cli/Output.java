package org.mahdar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: standard output or a file. Not thread-safe. */
final class Output implements AutoCloseable {

    /** Whoever reads on need not wait longer than this for what is there. */
    private static final long FLUSH_NANOS = 100_000_000;

    private final OutputStream out;
    private final String name;
    private final boolean standard;
    private boolean gone;
    private long flushed = System.nanoTime();

    private Output(OutputStream out, String name, boolean standard) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.name = name;
        this.standard = standard;
    }

    /**
     * Opens {@code file}, or standard output if it is null.
     *
     * @throws Failure if the file cannot be written
     */
    static Output open(@Nullable Path file, Terminal terminal) {
        if (file == null) {
            return new Output(terminal.out(), "standard output", true);
        }
        try {
            return new Output(Files.newOutputStream(file), file.toString(), false);
        } catch (NoSuchFileException e) {
            throw new Failure(Exit.USAGE, file + ": there is no directory for it; make it first", e);
        } catch (IOException e) {
            throw new Failure(Exit.USAGE, file + ": cannot be written; choose another --out", e);
        }
    }

    /**
     * Writes {@code text} in UTF-8. Does nothing once whoever read standard output has gone, as {@code head} does.
     *
     * @throws Failure if it cannot be written for another reason
     */
    void write(String text) {
        try {
            if (!gone) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                if (System.nanoTime() - flushed > FLUSH_NANOS) {
                    flush();
                }
            }
        } catch (IOException e) {
            lost(e);
        }
    }

    /** Whether nobody reads on. */
    boolean gone() {
        return gone;
    }

    /** Hands on all that was written. */
    void flush() {
        try {
            if (!gone) {
                out.flush();
                flushed = System.nanoTime();
            }
        } catch (IOException e) {
            lost(e);
        }
    }

    private void lost(IOException e) {
        gone = true;
        if (!standard || !String.valueOf(e.getMessage()).contains("pipe")) {
            throw new Failure(Exit.FAILED, name + ": writing fails: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        flush();
        if (!standard) {
            try {
                out.close();
            } catch (IOException e) {
                lost(e);
            }
        }
    }
}

package org.mahdar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much there is to read. */
final class Workload {

    /** What cannot be told. */
    static final long UNKNOWN = -1;

    /** Fewer bytes than this are read before one could look at a progress bar. */
    static final long SMALL = 1 << 20;

    private Workload() {}

    /** The bytes of all files in {@code inputs}; {@link #UNKNOWN} if standard input is among them or one cannot be seen. */
    static long bytes(List<String> inputs) {
        long bytes = 0;
        try {
            for (String input : inputs) {
                if (input.equals("-")) {
                    return UNKNOWN;
                }
                try (Stream<Path> files = Files.walk(Path.of(input))) {
                    bytes += files.filter(Files::isRegularFile)
                            .mapToLong(Workload::size)
                            .sum();
                }
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return UNKNOWN;
        }
        return bytes;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

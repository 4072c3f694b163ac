package org.mahdar.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The streams the command reads and writes, and what it knows of the terminal.
 *
 * @param in standard input
 * @param out standard output, unbuffered bytes
 * @param err standard error, UTF-8
 * @param outShown whether standard output is a terminal
 * @param errShown whether standard error is a terminal
 * @param columns how wide the terminal is, or how wide output for no terminal is set
 * @param colours whether a terminal may be written to in colours
 * @param debug whether failures are shown with their stack traces
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outShown,
        boolean errShown,
        int columns,
        boolean colours,
        boolean debug) {

    private static final int COLUMNS = 100;

    /**
     * The terminal of this process. The launcher says in the property {@code mahdar.terminal} which of {@code out} and
     * {@code err} are one, since Java 17 cannot tell them apart, and in {@code mahdar.columns} how wide it is.
     */
    static Terminal ofProcess() {
        return of(
                System.getProperties(),
                System.getenv(),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    static Terminal of(
            Properties properties, Map<String, String> environment, InputStream in, OutputStream out, PrintStream err) {
        List<String> shown =
                List.of(properties.getProperty("mahdar.terminal", "").split(" "));
        return new Terminal(
                in,
                out,
                err,
                shown.contains("out"),
                shown.contains("err"),
                columns(properties.getProperty("mahdar.columns", "")),
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !environment.getOrDefault("TERM", "").equals("dumb"),
                !environment.getOrDefault("MAHDAR_DEBUG", "").isEmpty());
    }

    private static int columns(String value) {
        try {
            int columns = Integer.parseInt(value);
            return columns > 0 ? columns : COLUMNS;
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }

    /** Tells the person who called the command something, under the command's name. */
    void say(String message) {
        err.println("mahdar: " + message);
    }
}

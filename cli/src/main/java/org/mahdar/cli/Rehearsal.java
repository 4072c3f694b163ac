package org.mahdar.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs what people type most, so that the JVM can archive the classes that takes ({@code -XX:ArchiveClassesAtExit}): the launcher
 * calls it once after a build.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Reads the reports given in every way there is, and writes nothing. */
    public static void main(String[] reports) {
        run("--version");
        run("--help");
        for (String report : reports) {
            for (String format : List.of("sheet", "json", "jsonl")) {
                run("read", "--format", format, "--lang", "ar", "--threads", "2", report);
            }
            run("explain", "--lang", "en", report);
        }
        run("schema");
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), nowhere, true, true, 80, true, false);
        Mahdar.run(terminal, ReportReader.MAHDAR, arguments);
    }
}

package org.mahdar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Explained;
import org.mahdar.reader.Explanation;

/** Runs the command as a person would, and keeps what it said. */
final class Run {

    /** A reader that knows one set of minutes, and fails on texts with a certain word. */
    static final ReportReader READER = new ReportReader() {

        @Override
        public Minutes read(Report report) {
            if (report.text().contains("تعذر")) {
                throw new IllegalStateException("as told");
            }
            return Handmade.minutes(report);
        }

        @Override
        public Explained explain(Report report) {
            Minutes minutes = read(report);
            return new Explained(
                    minutes,
                    List.of(
                            new Explanation(
                                    "e1",
                                    "host receives guest",
                                    List.of("triggers.tsv:12"),
                                    minutes.encounters().get(0).evidence()),
                            new Explanation(
                                    "s1",
                                    "verb with clause",
                                    List.of(),
                                    minutes.statements().get(0).evidence())));
        }
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Properties properties = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private OutputStream sink = out;
    private int exitCode;

    Run onTerminal(String streams) {
        properties.setProperty("mahdar.terminal", streams);
        return this;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run given(String standardInput) {
        input = standardInput;
        return this;
    }

    /** Standard output that breaks after some bytes with the given message. */
    Run breakingAfter(int bytes, String message) {
        sink = new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(message);
                }
                out.write(b);
            }
        };
        return this;
    }

    Run mahdar(String... arguments) {
        Terminal terminal = Terminal.of(
                properties,
                environment,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                sink,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        exitCode = Mahdar.run(terminal, READER, arguments);
        return this;
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}

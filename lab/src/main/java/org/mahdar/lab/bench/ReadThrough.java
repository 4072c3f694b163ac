package org.mahdar.lab.bench;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mahdar.intake.Defaults;
import org.mahdar.intake.Intake;
import org.mahdar.intake.Item;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Reader;

/**
 * Reads all articles of a file or directory and prints how many were read, what could not be and why, every kind of
 * exception with a report that throws it, and how many items of each kind were found. Ends with 1 if there was an exception.
 */
public final class ReadThrough {

    private final Map<String, List<String>> failures = new TreeMap<>();
    private final Map<String, Long> items = new TreeMap<>();
    private int read;

    ReadThrough() {}

    /** Argument: a file or directory of articles. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("ReadThrough ARTICLES: ARTICLES is a file or directory of articles");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReadThrough readThrough = new ReadThrough();
        try (Stream<Item> articles =
                new Intake(Defaults.NONE).items(List.of(arguments[0]), InputStream.nullInputStream())) {
            articles.forEach(item -> {
                if (item instanceof Item.Read article) {
                    readThrough.read(article.report());
                } else if (item instanceof Item.Unreadable unreadable) {
                    out.println(unreadable.message());
                }
            });
        }
        readThrough.print(out);
        if (!readThrough.failures.isEmpty()) {
            System.exit(1);
        }
    }

    void read(Report report) {
        read++;
        try {
            count(Reader.read(report));
        } catch (RuntimeException | StackOverflowError e) {
            failures.computeIfAbsent(e.getClass().getName() + where(e), key -> new ArrayList<>())
                    .add(report.id());
        }
    }

    /** Every kind of exception so far, with the reports that threw it. */
    Map<String, List<String>> failures() {
        return failures;
    }

    private static String where(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.mahdar.reader")) {
                return " at " + frame;
            }
        }
        return "";
    }

    private void count(Minutes minutes) {
        count("actors", minutes.actors().size());
        count("places", minutes.places().size());
        count("sources", minutes.sources().size());
        count("times", minutes.times().size());
        count("statements", minutes.statements().size());
        count("positions", minutes.positions().size());
        count("instruments", minutes.instruments().size());
        minutes.encounters()
                .forEach(encounter -> count(
                        "encounters, " + encounter.kind().code() + " "
                                + encounter.status().code(),
                        1));
        minutes.findings()
                .forEach(finding -> count("findings, " + finding.kind().code(), 1));
    }

    private void count(String kind, long number) {
        items.merge(kind, number, Long::sum);
    }

    private void print(PrintStream out) {
        out.println(read + " reports read");
        failures.forEach((failure, reports) ->
                out.println(reports.size() + " threw " + failure + ", the first " + reports.get(0)));
        items.forEach((kind, number) -> out.printf("%-36s %,10d%n", kind, number));
    }
}

package org.mahdar.reader.frames;

import java.util.List;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Words;

/** Lets the later rooms collect what belongs to a noun as the parser collects what belongs to a verb. Not thread-safe. */
public final class Clause {

    /** What belongs to a noun, and the token after the last one looked at. */
    public record Scan(List<Argument> arguments, int end) {}

    private final ArgumentScanner scanner;

    public Clause(Words words, Times times, Names names) {
        this.scanner = new ArgumentScanner(words, times, names, new Predicates(words, times, names));
    }

    /** The arguments from the token {@code from} to before {@code limit}, up to the next predicate or clause. */
    public Scan scan(int from, int limit) {
        ArgumentScanner.Scan scan = scanner.scanAfterNoun(from, limit);
        return new Scan(List.copyOf(scan.arguments()), scan.end());
    }
}

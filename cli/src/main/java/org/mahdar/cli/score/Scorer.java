package org.mahdar.cli.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Report;

/** Measures a reader against a gold standard. Implementations are named in {@code META-INF/services} and thread-safe. */
public interface Scorer {

    /**
     * Has {@code reader} read the text of every gold report in {@code goldDirectory} ({@code *.json}, in the order of their
     * names) and compares what it says with the gold.
     *
     * @throws IOException naming the file, if the directory or a report in it cannot be read or is no gold report, or the
     *     directory holds none
     */
    Scores score(Path goldDirectory, Function<Report, Minutes> reader) throws IOException;

    /** The scorer on the class path or module path, if there is one. */
    static Optional<Scorer> find() {
        return ServiceLoader.load(Scorer.class).findFirst();
    }
}

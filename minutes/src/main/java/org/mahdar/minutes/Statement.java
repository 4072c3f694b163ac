package org.mahdar.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said. {@code speaker} and {@code addressee} are ids of actors or, for a speaker without a name, of a
 * source; {@code verb} is the lemma of the reporting verb, {@code content} what was said without the verb, its particle or
 * quotation marks.
 */
public record Statement(
        String id,
        String speaker,
        String verb,
        Mode mode,
        Span content,
        @Nullable String addressee,
        @Nullable String encounter,
        @Nullable String date,
        List<String> sources,
        double confidence,
        List<Span> evidence) {

    public Statement {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}

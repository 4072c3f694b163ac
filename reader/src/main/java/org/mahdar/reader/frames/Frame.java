package org.mahdar.reader.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate and who and what belongs to it.
 *
 * @param sentence the index of its sentence
 * @param trigger the token of the predicate
 * @param verbKey the normalised lemma of the verb, or of the verb a participle comes from
 * @param shape whether it is a finite verb or a participle that continues the clause ("stressing …")
 * @param outlook how the clause looks at it
 * @param negated whether it is said not to be so
 * @param passive whether the subject undergoes it
 * @param subject who does it, or null where the clause does not say
 * @param arguments the phrases after it, in text order, up to the next predicate
 * @param end the token after the last one that belongs to it
 */
public record Frame(
        int sentence,
        int trigger,
        String verbKey,
        Shape shape,
        Outlook outlook,
        boolean negated,
        boolean passive,
        @Nullable Group subject,
        List<Argument> arguments,
        int end) {

    /** The grammatical shape of a predicate. */
    public enum Shape {
        FINITE,
        PARTICIPLE
    }

    public Frame {
        arguments = List.copyOf(arguments);
    }

    /** The first argument with this connector, or null. */
    public @Nullable Argument argument(Connector connector) {
        for (Argument argument : arguments) {
            if (argument.connector() == connector) {
                return argument;
            }
        }
        return null;
    }
}

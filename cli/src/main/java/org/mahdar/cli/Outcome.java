package org.mahdar.cli;

import org.jspecify.annotations.Nullable;

/** What became of one item of the input. */
sealed interface Outcome {

    /** A report was read: its minutes as they are written. */
    record Written(String text) implements Outcome {}

    /** It was not: a message that names the place, what is wrong and what to do, and the exception behind it. */
    record Failed(String message, @Nullable Throwable cause) implements Outcome {}
}

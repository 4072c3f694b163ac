package org.mahdar.cli;

import java.util.function.Predicate;

/** Writes outcomes as they come, and counts those that failed. Not thread-safe. */
final class Delivery implements Predicate<Outcome> {

    private final Output output;
    private final Terminal terminal;
    private final Progress progress;
    private final boolean failFast;
    private int failed;
    private int written;

    Delivery(Output output, Terminal terminal, Progress progress, boolean failFast) {
        this.output = output;
        this.terminal = terminal;
        this.progress = progress;
        this.failFast = failFast;
    }

    /** Takes an outcome; false if no more are wanted. */
    @Override
    public boolean test(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failure) {
            failed++;
            output.flush();
            progress.above(() -> report(failure));
        } else {
            written++;
            output.write(((Outcome.Written) outcome).text());
            if (terminal.outShown()) {
                output.flush();
            }
        }
        progress.step();
        return !output.gone() && !(failFast && failed > 0);
    }

    private void report(Outcome.Failed failure) {
        terminal.say(failure.message());
        if (terminal.debug() && failure.cause() != null) {
            failure.cause().printStackTrace(terminal.err());
        }
    }

    int exitCode() {
        if (failed > 0) {
            return Exit.UNREADABLE;
        }
        if (written == 0 && !output.gone()) {
            terminal.say("there is no report in what was given; name files with reports");
            return Exit.UNREADABLE;
        }
        return Exit.OK;
    }
}

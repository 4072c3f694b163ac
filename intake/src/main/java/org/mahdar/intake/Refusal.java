package org.mahdar.intake;

import java.io.IOException;

/** Why something cannot be read, on its way to an {@link Item.Unreadable}. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;
    private final String remedy;

    /** A refusal of the file as a whole, or of the line at hand. */
    Refusal(String problem, String remedy) {
        this(0, problem, remedy);
    }

    /** A refusal because of {@code line}. */
    Refusal(int line, String problem, String remedy) {
        super(problem);
        this.line = line;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The item it becomes; {@code origin} is used where the refusal names no line itself. */
    Item.Unreadable at(Origin origin) {
        return new Item.Unreadable(
                origin.line() == 0 && line > 0 ? new Origin(origin.file(), line) : origin, problem, remedy);
    }
}

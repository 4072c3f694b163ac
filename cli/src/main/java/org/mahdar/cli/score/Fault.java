package org.mahdar.cli.score;

/**
 * Something that should happen seldom or never.
 *
 * @param name what it is, such as {@code extra encounters}
 * @param count how often it happened
 * @param of out of how many
 */
public record Fault(String name, int count, int of) {

    public Fault {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of + " " + name);
        }
    }

    /** The share, from 0 to 1. */
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /** The two counted together. */
    Fault plus(Fault other) {
        return new Fault(name, count + other.count, of + other.of);
    }
}

package org.mahdar.cli.score;

/**
 * How well one layer was read, over all reports together (micro average).
 *
 * @param layer what was measured, such as {@code encounters}
 * @param right items of the output that agree with the gold
 * @param output items the reader gave
 * @param gold items of the gold
 */
public record Measure(String layer, int right, int output, int gold) {

    public Measure {
        if (right < 0 || right > output || right > gold) {
            throw new IllegalArgumentException(right + " right of " + output + " and of " + gold + " in " + layer);
        }
    }

    /** The share of the output that is right, from 0 to 1; 0 if there is no output. */
    public double precision() {
        return share(right, output);
    }

    /** The share of the gold that was found, from 0 to 1; 0 if there is no gold. */
    public double recall() {
        return share(right, gold);
    }

    /** The harmonic mean of precision and recall, from 0 to 1; 1 if there was nothing to find and nothing was given. */
    public double f1() {
        return output + gold == 0 ? 1 : 2.0 * right / (output + gold);
    }

    /** The two counted together. */
    Measure plus(Measure other) {
        return new Measure(layer, right + other.right, output + other.output, gold + other.gold);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

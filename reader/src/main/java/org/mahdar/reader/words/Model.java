package org.mahdar.reader.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How likely a word is under a tag, and a tag after another: a hidden Markov model over the pieces of words, estimated from
 * raw news by the lab (see NOTICE) and kept as counts one can read. Immutable once loaded.
 */
public final class Model {

    /** How much a letter of a word never seen costs: one of some eighteen letters in use. */
    private static final float UNKNOWN_LETTER = (float) -Math.log(18);

    /** How many times seen makes two tags before count as much as one. */
    private static final double SMOOTHING = 20;

    private final Map<String, float[]> words = new HashMap<>(1 << 17);
    private final double[] totals = new double[Tag.COUNT];
    private final float[] transitions = new float[3 * Tag.COUNT * Tag.COUNT * Tag.COUNT];
    /** How often a word is one never seen. */
    private static final float UNKNOWN = (float) Math.log(0.02);

    private Model() {}

    /** Reads the model that ships. */
    static Model load() {
        Model model = new Model();
        model.readWords();
        model.readTransitions();
        return model;
    }

    /**
     * A model from counts, for training.
     *
     * @param words counts by word and tag
     * @param transitions counts, each at its {@link #index}
     */
    public static Model of(Map<String, float[]> words, int[] transitions) {
        Model model = new Model();
        words.forEach(model::put);
        model.setTransitions(transitions);
        return model;
    }

    private void put(String word, float[] counts) {
        words.put(word, counts);
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            totals[tag] += counts[tag];
        }
    }

    private void readWords() {
        read("vocabulary.tsv", line -> {
            int tab = line.indexOf('\t');
            float[] counts = new float[Tag.COUNT];
            int at = tab + 1;
            while (at < line.length()) {
                int end = line.indexOf(' ', at);
                end = end < 0 ? line.length() : end;
                int tag = Tag.of(line.charAt(at)).index();
                counts[tag] = Integer.parseInt(line, at + 1, end, 10);
                at = end + 1;
            }
            put(line.substring(0, tab), counts);
        });
    }

    private void readTransitions() {
        int[] counts = new int[transitions.length];
        read("transitions.tsv", line -> {
            int conjunction = "-وف".indexOf(line.charAt(3));
            counts[index(conjunction, Tag.of(line.charAt(0)), Tag.of(line.charAt(1)), Tag.of(line.charAt(2)))] =
                    Integer.parseInt(line, 5, line.length(), 10);
        });
        setTransitions(counts);
    }

    /** The place of a transition in an array of counts: a conjunction (0 none, 1 و, 2 ف) and a tag after two others. */
    public static int index(int conjunction, Tag beforeLast, Tag last, Tag next) {
        return ((beforeLast.index() * Tag.COUNT + last.index()) * 3 + conjunction) * Tag.COUNT + next.index();
    }

    /** Sets the transitions after two tags, smoothed by those after one, smoothed by one for each. */
    private void setTransitions(int[] counts) {
        int row = 3 * Tag.COUNT;
        for (int last = 0; last < Tag.COUNT; last++) {
            double[] after = new double[row];
            double all = 0;
            for (int i = 0; i < row; i++) {
                after[i] = i >= 2 * Tag.COUNT ? 0.05 : 0.5;
                for (int before = 0; before < Tag.COUNT; before++) {
                    after[i] += counts[(before * Tag.COUNT + last) * row + i];
                }
                all += after[i];
            }
            for (int before = 0; before < Tag.COUNT; before++) {
                int start = (before * Tag.COUNT + last) * row;
                double seen = 0;
                for (int i = 0; i < row; i++) {
                    seen += counts[start + i];
                }
                for (int i = 0; i < row; i++) {
                    double smoothed = (counts[start + i] + SMOOTHING * after[i] / all) / (seen + SMOOTHING);
                    transitions[start + i] = (float) Math.log(smoothed);
                }
            }
        }
    }

    private interface Line {
        void take(String line);
    }

    private static void read(String name, Line line) {
        try (InputStream in = Model.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                if (!next.isEmpty() && next.charAt(0) != '#') {
                    line.take(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The logarithm of how likely {@code next} is after two tags, with {@code conjunction} between. */
    float transition(Tag beforeLast, Tag last, String conjunction, Tag next) {
        int c = conjunction.isEmpty() ? 0 : conjunction.charAt(0) == 'و' ? 1 : 2;
        return transitions[index(c, beforeLast, last, next)];
    }

    /** How often {@code word} was seen under {@code tag}. */
    float count(String word, Tag tag) {
        float[] counts = words.get(word);
        return counts == null ? 0 : counts[tag.index()];
    }

    /** All counts of {@code word} by tag, or none. */
    float[] counts(String word) {
        float[] counts = words.get(word);
        return counts == null ? NONE : counts;
    }

    private static final float[] NONE = new float[Tag.COUNT];

    /** The logarithm of how likely {@code word} is under {@code tag}, where {@code count} was seen or granted. */
    float emission(String word, Tag tag, float count) {
        double total = totals[tag.index()] + 1000;
        return count > 0 ? (float) Math.log(count / total) : unknown(word);
    }

    /** The logarithm of how likely {@code word} is under a tag it was never seen with. */
    public static float unknown(String word) {
        return UNKNOWN + UNKNOWN_LETTER * Math.max(2, word.length());
    }

    /** The logarithm of how likely a word of {@code tag} is this clitic. */
    float clitic(String clitic, Tag tag) {
        return emission(clitic, tag, Math.max(1, count(clitic, tag)));
    }

    /** All words seen, with their counts by tag. */
    Map<String, float[]> words() {
        return words;
    }
}

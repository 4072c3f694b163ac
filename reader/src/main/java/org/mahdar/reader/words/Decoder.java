package org.mahdar.reader.words;

import java.util.List;

/**
 * Chooses among the candidates of each word of a sentence the likeliest sequence (Viterbi), with the candidates' emissions
 * and the model's transitions from two tags to the next. Linear in the number of words.
 */
final class Decoder {

    private static final List<Candidate> START = List.of(new Candidate("", "", false, false, "", "", Tag.START, "", 0));

    private final Model model;
    private final float verbBonus;

    /** A decoder that adds {@code verbBonus} to the logarithm of how likely every verb is, twice at the start. */
    Decoder(Model model, float verbBonus) {
        this.model = model;
        this.verbBonus = verbBonus;
    }

    /** The index of the choice for each word. */
    int[] decode(List<List<Candidate>> words) {
        int n = words.size();
        // scores[p][c]: the best sequence that ends in candidate p of the word before and c of this one.
        float[][] scores = {{0}};
        List<Candidate> beforeLast = START;
        List<Candidate> last = START;
        int[][][] back = new int[n][][];
        for (int i = 0; i < n; i++) {
            List<Candidate> next = words.get(i);
            float[][] extended = new float[last.size()][next.size()];
            int[][] from = new int[last.size()][next.size()];
            for (int c = 0; c < next.size(); c++) {
                Candidate candidate = next.get(c);
                for (int p = 0; p < last.size(); p++) {
                    Candidate previous = last.get(p);
                    float best = Float.NEGATIVE_INFINITY;
                    for (int q = 0; q < beforeLast.size(); q++) {
                        Tag second = previous.second(beforeLast.get(q));
                        float score = scores[q][p]
                                + model.transition(second, previous.right(), candidate.conjunction(), candidate.left())
                                + inner(previous, candidate);
                        if (score > best) {
                            best = score;
                            from[p][c] = q;
                        }
                    }
                    extended[p][c] = best;
                }
            }
            back[i] = from;
            scores = extended;
            beforeLast = last;
            last = next;
        }
        return trace(scores, back);
    }

    private static int[] trace(float[][] scores, int[][][] back) {
        int p = 0;
        int c = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores[i].length; j++) {
                if (scores[i][j] > scores[p][c]) {
                    p = i;
                    c = j;
                }
            }
        }
        int[] choice = new int[back.length];
        for (int i = back.length - 1; i >= 0; i--) {
            choice[i] = c;
            int q = back[i][p][c];
            c = p;
            p = q;
        }
        return choice;
    }

    /** What lies inside the word: its stem, and the step from clitic to stem. */
    private float inner(Candidate previous, Candidate candidate) {
        float score = candidate.emission();
        if (candidate.tag().isVerb()) {
            score += previous.tag() == Tag.START ? 2 * verbBonus : verbBonus;
        }
        if (!candidate.preposition().isEmpty()) {
            score += model.clitic(candidate.preposition(), candidate.left());
        }
        if (candidate.hasInner()) {
            score += model.transition(previous.right(), candidate.left(), "", candidate.tag());
        }
        return score;
    }

    /** How likely the candidate is where nothing is known of its neighbours. */
    float alone(Candidate candidate) {
        return inner(START.get(0), candidate);
    }
}

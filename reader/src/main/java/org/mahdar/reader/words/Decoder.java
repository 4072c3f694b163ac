package org.mahdar.reader.words;

import java.util.List;

/**
 * Chooses among the candidates of each word of a sentence the likeliest sequence (Viterbi), with the candidates' emissions
 * and the model's transitions between tags. Linear in the number of words.
 */
final class Decoder {

    private final Model model;

    Decoder(Model model) {
        this.model = model;
    }

    /** The index of the choice for each word. */
    int[] decode(List<List<Candidate>> words) {
        int n = words.size();
        int[][] back = new int[n][];
        float[] before = {0};
        List<Candidate> previous = List.of();
        for (int i = 0; i < n; i++) {
            List<Candidate> candidates = words.get(i);
            float[] scores = new float[candidates.size()];
            int[] from = new int[candidates.size()];
            for (int c = 0; c < candidates.size(); c++) {
                Candidate candidate = candidates.get(c);
                float best = Float.NEGATIVE_INFINITY;
                int origin = 0;
                for (int p = 0; p < before.length; p++) {
                    Tag last = previous.isEmpty() ? Tag.START : previous.get(p).right();
                    float score = before[p] + model.transition(last, candidate.conjunction(), candidate.left());
                    if (score > best) {
                        best = score;
                        origin = p;
                    }
                }
                scores[c] = best + inner(candidate);
                from[c] = origin;
            }
            back[i] = from;
            before = scores;
            previous = candidates;
        }
        int[] choice = new int[n];
        int best = 0;
        for (int c = 1; c < before.length; c++) {
            if (before[c] > before[best]) {
                best = c;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            choice[i] = best;
            best = back[i][best];
        }
        return choice;
    }

    /** What lies inside the word: its stem, and the steps from clitic to stem. */
    float inner(Candidate candidate) {
        float score = candidate.emission();
        if (!candidate.preposition().isEmpty()) {
            score += model.clitic(candidate.preposition(), candidate.left());
        }
        if (candidate.hasInner()) {
            score += model.transition(candidate.left(), "", candidate.tag());
        }
        return score;
    }
}

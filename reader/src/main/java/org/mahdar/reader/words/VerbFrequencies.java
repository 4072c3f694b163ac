package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How frequent each verb is, from the counts of its forms: forms of one verb alone decide for those it shares with others
 * (expectation maximisation). Ranks the readings of a form by that and by person.
 */
final class VerbFrequencies {

    private static final int ROUNDS = 4;
    /** How much rarer the first and second person are in news than the third. */
    private static final double[] PERSON = {1, 0.02, 0.002, 1};

    private final FormTable forms;
    private double[] weights;

    VerbFrequencies(FormTable forms, Model model) {
        this.forms = forms;
        this.weights = new double[forms.verbs()];
        Arrays.fill(weights, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] counted = new double[weights.length];
            Arrays.fill(counted, 0.5);
            model.words().forEach((word, counts) -> {
                double count = counts[Tag.PAST.index()] + counts[Tag.PRESENT.index()];
                if (count > 0) {
                    share(word, count, counted);
                }
            });
            weights = counted;
        }
    }

    private void share(String word, double count, double[] counted) {
        double all = 0;
        for (int e = forms.first(word); e != 0; e = forms.next(e)) {
            all += forms.read(e).isVerb() ? weight(e) : 0;
        }
        for (int e = forms.first(word); e != 0; e = forms.next(e)) {
            if (forms.read(e).isVerb()) {
                counted[forms.verb(e)] += count * weight(e) / all;
            }
        }
    }

    private double weight(int entry) {
        Feature feature = forms.read(entry);
        double voice = feature.voice() == Reading.Voice.PASSIVE ? 0.1 : 1;
        double mood = feature.tense() == Reading.Tense.IMPERATIVE ? 0.01 : 1;
        return weights[forms.verb(entry)] * PERSON[feature.person()] * voice * mood;
    }

    /** The entries of {@code form}, likeliest verb and person first. */
    List<Integer> ranked(String form) {
        List<Integer> entries = new ArrayList<>();
        for (int e = forms.first(form); e != 0; e = forms.next(e)) {
            entries.add(e);
        }
        entries.sort(Comparator.comparingDouble(e -> -weight(e)));
        return entries;
    }
}

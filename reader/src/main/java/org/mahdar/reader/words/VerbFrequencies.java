package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Tense;

/**
 * How frequent each verb is, from the counts of its forms: forms of one verb alone decide for those it shares with others
 * (expectation maximisation). Ranks the readings of a form by that and by person.
 */
final class VerbFrequencies {

    private static final int ROUNDS = 4;
    /** How much rarer the first and second person are in news than the third. */
    private static final double[] PERSON = {1, 0.02, 0.002, 1};

    /** A present spelled alike for form I and II or IV (يظهر) is more often of form I than their pasts say. */
    private static final double SIMPLE_PRESENT = 3;

    private static final double DUAL = 0.03;
    private static final double FEMININE_PLURAL = 0.01;

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
                double past =
                        counts[Tag.PAST.index()] + counts[Tag.PAST_FEMININE.index()] + counts[Tag.PAST_PLURAL.index()];
                double present = counts[Tag.PRESENT.index()]
                        + counts[Tag.PRESENT_FEMININE.index()]
                        + counts[Tag.PRESENT_PLURAL.index()];
                share(word, Tense.PAST, past, counted);
                share(word, Tense.PRESENT, present, counted);
            });
            weights = counted;
        }
    }

    private void share(String word, Tense tense, double count, double[] counted) {
        if (count == 0) {
            return;
        }
        double all = 0;
        for (int e = forms.first(word); e != 0; e = forms.next(e)) {
            all += forms.read(e).tense() == tense ? weight(e) : 0;
        }
        for (int e = forms.first(word); e != 0; e = forms.next(e)) {
            if (forms.read(e).tense() == tense) {
                counted[forms.verb(e)] += count * weight(e) / all;
            }
        }
    }

    /** Verbs of form V and VI hardly have a passive. */
    private static double passive(Verb verb) {
        return verb.isForm("V") || verb.isForm("VI") ? 0.003 : 0.1;
    }

    /** How likely the entry is among others of its form, as a frequency. */
    double weight(int entry) {
        Feature feature = forms.read(entry);
        double voice = feature.voice() == Reading.Voice.PASSIVE ? passive(forms.lexeme(entry)) : 1;
        double mood = feature.tense() == Tense.IMPERATIVE ? 0.01 : feature.jussive() ? 0.05 : 1;
        double number =
                switch (feature.number() == null || feature.person() != 3 ? Plurality.SINGULAR : feature.number()) {
                    case SINGULAR -> 1;
                    case DUAL -> DUAL;
                    case PLURAL -> feature.gender() == Gender.FEMININE ? FEMININE_PLURAL : 1;
                };
        Verb verb = forms.lexeme(entry);
        double simple = feature.tense() == Tense.PRESENT && verb.isForm("I") ? SIMPLE_PRESENT : 1;
        return weights[forms.verb(entry)] * verb.weight() * simple * PERSON[feature.person()] * number * voice * mood;
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

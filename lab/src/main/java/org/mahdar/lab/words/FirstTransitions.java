package org.mahdar.lab.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mahdar.reader.words.Model;
import org.mahdar.reader.words.Tag;

/** What grammar says of which tag follows which, before any text is counted. */
final class FirstTransitions {

    private FirstTransitions() {}

    /** Fills {@code transitions}, counts each at its {@link Model#index}. */
    static void fill(int[] transitions) {
        double[][] start = new double[Tag.COUNT][Tag.COUNT];
        for (double[] row : start) {
            Arrays.fill(row, 100);
        }
        List<Tag> nouns = new ArrayList<>();
        List<Tag> definite = new ArrayList<>();
        List<Tag> verbs = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            if (tag.isPast() || tag.isPresent()) {
                verbs.add(tag);
            } else if (tag.isNoun()) {
                (tag.bare() == tag ? nouns : definite).add(tag);
            }
        }
        List<Tag> substance = new ArrayList<>(nouns);
        substance.addAll(definite);
        substance.add(Tag.NAME);
        set(start, List.of(Tag.PREP), 1000, substance);
        set(start, List.of(Tag.VERBAL, Tag.REL, Tag.START), 500, verbs);
        set(start, List.of(Tag.SUBORD), 500, verbs);
        set(start, List.of(Tag.SUBORD, Tag.DEM), 500, definite);
        set(start, nouns, 500, nouns);
        set(start, nouns, 500, definite);
        set(start, definite, 500, definite);
        set(start, substance, 500, List.of(Tag.PREP));
        set(start, List.of(Tag.NAME), 500, List.of(Tag.NAME));
        set(start, verbs, 500, substance);
        set(start, verbs, 500, List.of(Tag.PREP, Tag.SUBORD));
        set(start, List.of(Tag.PREP), 0, verbs);
        set(start, List.of(Tag.PREP), 0, List.of(Tag.PREP, Tag.ACCUSATIVE));
        set(start, List.of(Tag.VERBAL), 0, substance);
        set(start, List.of(Tag.values()), 0, List.of(Tag.IMPERATIVE));
        for (Tag beforeLast : Tag.values()) {
            for (Tag last : Tag.values()) {
                for (Tag next : Tag.values()) {
                    double count = start[last.index()][next.index()] * share(next);
                    transitions[Model.index(0, beforeLast, last, next)] = (int) count;
                    transitions[Model.index(1, beforeLast, last, next)] = (int) (8 * share(next));
                    transitions[Model.index(2, beforeLast, last, next)] = next.isVerb() || next.isClosed() ? 1 : 0;
                }
            }
        }
    }

    /** How much rarer feminine and plural are, before their agreement is learnt. */
    private static double share(Tag tag) {
        return switch (tag) {
            case PAST_FEMININE, PRESENT_FEMININE, NOUN_FEMININE, DEFINITE_FEMININE, ACCUSATIVE -> 0.5;
            case PAST_PLURAL, PRESENT_PLURAL, NOUN_PLURAL, DEFINITE_PLURAL -> 0.1;
            case IMPERATIVE -> 0;
            default -> 1;
        };
    }

    private static void set(double[][] start, List<Tag> from, double count, List<Tag> to) {
        for (Tag before : from) {
            for (Tag after : to) {
                start[before.index()][after.index()] = count;
            }
        }
    }
}

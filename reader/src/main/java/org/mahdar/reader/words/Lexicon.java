package org.mahdar.reader.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.words.Closed.Entry;

/** What the room knows of words: verbs and their forms, closed classes, names, and the counts of the model. */
final class Lexicon {

    /** What a noun counts that is built from a known verb and was never seen. */
    private static final float UNSEEN_NOUN = 0.4f;

    private final FormTable forms = new FormTable();
    private final Closed closed = new Closed();
    private final Set<String> names = new HashSet<>();
    private final Set<String> possibleNames = new HashSet<>();
    private final Model model;
    private final VerbFrequencies frequencies;

    Lexicon(Model model) {
        this.model = model;
        for (Row row : Table.read(Lexicon.class, "verbs.tsv")) {
            forms.add(Verb.of(row));
        }
        for (Row row : Table.read(Lexicon.class, "names.tsv")) {
            for (String name : row.list("names")) {
                (row.get("kind").equals("word") ? possibleNames : names).add(Normalizer.fold(name));
            }
        }
        frequencies = new VerbFrequencies(forms, model);
    }

    Model model() {
        return model;
    }

    FormTable forms() {
        return forms;
    }

    List<Entry> closed(String word) {
        return closed.get(word);
    }

    /** Whether {@code form} is a name that is never taken apart. */
    boolean isName(String form) {
        return names.contains(form);
    }

    /** Whether {@code form} is a name that is a common word as well. */
    boolean isPossibleName(String form) {
        return possibleNames.contains(form);
    }

    /** The tags {@code stem} can have as a verb, before a pronoun or not, and how frequent its verbs are under each. */
    EnumMap<Tag, Double> verbTags(String stem, boolean pronoun) {
        EnumMap<Tag, Double> tags = new EnumMap<>(Tag.class);
        for (int e = forms.first(stem); e != 0; e = forms.next(e)) {
            Feature feature = forms.read(e);
            if (feature.isVerb() && forms.allows(e, pronoun)) {
                tags.merge(feature.tag(), frequencies.weight(e), Double::sum);
            }
        }
        return tags;
    }

    /** How often the noun {@code entry} was seen; a noun known only as built from a verb counts a little. */
    float nounCount(String entry) {
        float[] counts = model.counts(entry);
        float count = counts[Tag.NOUN.index()] + counts[Tag.NOUN_FEMININE.index()] + counts[Tag.NOUN_PLURAL.index()];
        if (count > 0) {
            return count;
        }
        for (int e = forms.first(entry); e != 0; e = forms.next(e)) {
            if (!forms.read(e).isVerb()) {
                return UNSEEN_NOUN;
            }
        }
        return 0;
    }

    /** The tag of a noun without article, by its ending. */
    Tag nounTag(String stem, String entry) {
        if (entry.endsWith("ة") || entry.endsWith("ات")) {
            return Tag.NOUN_FEMININE;
        }
        if (stem.length() > 4 && (stem.endsWith("ون") || stem.endsWith("ين") || stem.endsWith("ان"))) {
            String singular = stem.substring(0, stem.length() - 2);
            float whole = nounCount(stem);
            String feminine = singular.endsWith("ت") ? Stems.withoutLast(singular) + 'ة' : singular;
            if (nounCount(singular) > whole || nounCount(feminine) > whole) {
                return Tag.NOUN_PLURAL;
            }
        }
        return Tag.NOUN;
    }

    private static PartOfSpeech pos(Tag tag) {
        return switch (tag) {
            case NAME -> PartOfSpeech.NAME;
            case MARK, COMMA, QUOTE -> PartOfSpeech.MARK;
            case NUMBER -> PartOfSpeech.NUMBER;
            case FOREIGN -> PartOfSpeech.FOREIGN;
            default -> PartOfSpeech.UNKNOWN;
        };
    }

    /** The readings of {@code candidate}. */
    List<Reading> readings(Candidate candidate) {
        List<Reading> readings = new ArrayList<>(2);
        Tag tag = candidate.tag();
        boolean pronoun = !candidate.pronoun().isEmpty();
        for (Entry entry : closed.get(candidate.stem())) {
            if (entry.tag() == tag && entry.takesPronoun(pronoun)) {
                readings.add(Readings.plain(entry.pos(), entry.lemma()));
            }
        }
        boolean verb = tag.isVerb();
        boolean noun = tag.isNoun();
        if (readings.isEmpty() && (verb || noun)) {
            for (int e : frequencies.ranked(candidate.stem())) {
                Feature feature = forms.read(e);
                if (forms.allows(e, pronoun) && (verb ? feature.isVerb() && feature.tag() == tag : !feature.isVerb())) {
                    readings.add(Readings.of(forms.lexeme(e), feature, candidate.entry()));
                }
            }
        }
        if (readings.isEmpty()) {
            readings.add(noun ? NounReading.of(candidate, this) : Readings.plain(pos(tag), candidate.entry()));
        }
        return readings;
    }
}

package org.mahdar.reader.frames;

import org.jspecify.annotations.Nullable;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Plurality;
import org.mahdar.reader.words.Reading.Tense;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Decides which words are finite verbs in their sentence. Unvocalised, عقد is "held" or "contract" and بحثا "both discussed"
 * or "in search": what stands around the word decides, where the word alone does not.
 */
final class Predicates {

    private final @Nullable Reading[] verbs;

    Predicates(Words words, Times times, Names names) {
        verbs = new Reading[words.size()];
        for (Sentence sentence : words.text().sentences()) {
            int opening = Opening.of(words, times, sentence);
            boolean told = false;
            for (int i = sentence.first(); i < sentence.last(); i++) {
                told |= Particles.isComplementizer(words.get(i)) || Particles.isAuxiliary(words.get(i));
                if (names.at(i) == null && (told || !joinsNoun(words.get(i), i > opening))) {
                    verbs[i] = decide(words, names, sentence, opening, i);
                    told |= verbs[i] != null;
                }
            }
        }
    }

    /** The reading of the word at {@code index} as a finite verb, or null if it is none here. */
    @Nullable
    Reading at(int index) {
        return verbs[index];
    }

    private static @Nullable Reading decide(Words words, Names names, Sentence sentence, int opening, int at) {
        Word word = words.get(at);
        Reading verb = bySpelling(words, at, word.possibleVerb());
        if (verb == null
                || word.definite()
                || !(word.preposition().isEmpty() || isPurpose(word))
                || isPlanned(words, at)
                || Particles.isAuxiliary(word)
                || Particles.isComplementizer(word)
                || (at > sentence.first() && Particles.isNounNegator(words.get(at - 1)))) {
            return null;
        }
        if (verb.number() == Plurality.DUAL && verb.tense() == Tense.PAST) {
            return at > sentence.first() && endsPair(words, names, at - 1) ? verb : null;
        }
        if (word.verb() != null) {
            return verb;
        }
        boolean past = verb.person() == 3 && (verb.tense() == Tense.PAST || mayBePast(word));
        return past
                        && (isUnknownNoun(words, names, at)
                                || opensSentence(words, names, sentence, opening, at)
                                || followsSubject(words, names, opening, at)
                                || describes(words, names, at, sentence)
                                || discussesWith(words, names, at, sentence)
                                || pointsBack(words, at + 1, sentence))
                ? verb
                : null;
    }

    /** تعهد: "she looks after" or "he undertook". */
    private static boolean mayBePast(Word word) {
        return word.readings().stream()
                .anyMatch(reading -> reading.isVerb()
                        && reading.tense() == Tense.PAST
                        && reading.person() == 3
                        && reading.gender() == Reading.Gender.MASCULINE);
    }

    /** "To hand over", "to meet": ل before a present tense. */
    static boolean isPurpose(Word word) {
        Reading verb = word.verb();
        return word.preposition().equals("ل") && verb != null && verb.tense() == Tense.PRESENT;
    }

    /** "Was due to be held": after a participle of plan, what may be a masdar is one. */
    private static boolean isPlanned(Words words, int at) {
        Word before = at > 0 ? words.get(at - 1) : null;
        return before != null
                && words.get(at).masdar() != null
                && (before.definite() || before.stem().endsWith("ا"))
                && Outlooks.at(words, at - 1, at) == Outlook.FUTURE;
    }

    /** هاتفت before somebody named: no noun the lexicon knows, so the past tense it also is. */
    private static boolean isUnknownNoun(Words words, Names names, int at) {
        Reading noun = words.get(at).reading();
        Mention after = at + 1 < words.size() ? names.at(at + 1) : null;
        return noun.gender() == null
                && noun.lemma() != null
                && noun.lemma().equals(words.get(at).form())
                && words.get(at).form().endsWith("ت")
                && after != null
                && names.entity(after).type() == EntityType.PERSON
                && words.get(at + 1).preposition().isEmpty();
    }

    /** "Issues of X, and control of Y": before any verb, a masdar joined by و goes on with a list. */
    private static boolean joinsNoun(Word word, boolean insideSentence) {
        return insideSentence && word.conjunction().equals("و") && word.masdar() != null;
    }

    /** "And discussed with X": with somebody named after مع, an ambiguous word joined to a clause is a verb. */
    private static boolean discussesWith(Words words, Names names, int at, Sentence sentence) {
        return at + 2 < sentence.last()
                && !words.get(at).conjunction().isEmpty()
                && Connectors.match(words.get(at + 1).form()) == Connector.WITH
                && names.at(at + 2) != null;
    }

    /** "A military meeting held in …": after an indefinite adjective and before "in" or a person, an ambiguous word is a verb. */
    private static boolean describes(Words words, Names names, int at, Sentence sentence) {
        if (at <= sentence.first() || at + 1 >= sentence.last()) {
            return false;
        }
        Word before = words.get(at - 1);
        Word after = words.get(at + 1);
        Mention named = names.at(at + 1);
        boolean isPerson = named != null
                && after.preposition().isEmpty()
                && names.entity(named).type() == EntityType.PERSON;
        boolean adjective = !before.definite()
                && before.pronoun().isEmpty()
                && before.preposition().isEmpty()
                && (before.form().endsWith("ي") || before.form().endsWith("ية"));
        return adjective
                && words.get(at).conjunction().isEmpty()
                && (isPerson
                        || (after.reading().pos() == PartOfSpeech.PREPOSITION
                                && Connectors.match(after.form()) == Connector.IN));
    }

    /** تلقى with ى is a past, تلقي with ي a present: where both are read, the spelling tells, unless ى stands for ي. */
    private static @Nullable Reading bySpelling(Words words, int at, @Nullable Reading verb) {
        String written = words.text().written(at);
        boolean maqsura = written.endsWith("\u0649");
        if (verb == null
                || !maqsura
                || verb.tense() == Tense.PAST
                || words.get(at).readings().size() < 2) {
            return verb;
        }
        for (Reading reading : words.get(at).readings()) {
            if (reading.isVerb() && reading.tense() == Tense.PAST && reading.person() == 3) {
                return reading;
            }
        }
        return verb;
    }

    /** At the opening of a sentence, before somebody named, an ambiguous word is the verb that tells what he did. */
    private static boolean opensSentence(Words words, Names names, Sentence sentence, int opening, int at) {
        boolean opens = at == opening
                || at == 0
                || (!words.get(at - 1).isWord() && at - opening <= OPENING)
                || Particles.isOpener(words.get(at - 1))
                || Particles.isSequel(words.get(at - 1))
                || Connectors.match(words.get(at - 1).form()) == Connector.UNTIL;
        if (!opens || at + 1 >= sentence.last() || names.at(at + 1) == null) {
            return false;
        }
        EntityType type =
                names.entity(java.util.Objects.requireNonNull(names.at(at + 1))).type();
        return type != EntityType.PLACE && words.get(at + 1).preposition().isEmpty();
    }

    /** After somebody named who opens a clause ("that Kim …"), an ambiguous word is the verb that tells what he did. */
    private static boolean followsSubject(Words words, Names names, int opening, int at) {
        Mention mention = at > 0 ? names.at(at - 1) : null;
        if (mention == null || mention.last() != at || names.entity(mention).type() != EntityType.PERSON) {
            return false;
        }
        int first = mention.first();
        return first == opening
                || (first > 0
                        && words.get(first).preposition().isEmpty()
                        && (Particles.isComplementizer(words.get(first - 1))
                                || Particles.isOpener(words.get(first - 1))
                                || Particles.isAuxiliary(words.get(first - 1))));
    }

    /** How far into a sentence "for his part," may push its verb. */
    private static final int OPENING = 6;

    /** "Discussed with them": a preposition with a pronoun goes with a verb, hardly with an indefinite noun. */
    static boolean pointsBack(Words words, int at, Sentence sentence) {
        if (at >= sentence.last()) {
            return false;
        }
        Word word = words.get(at);
        return !word.pronoun().isEmpty()
                && word.verb() == null
                && (word.reading().pos() == PartOfSpeech.PREPOSITION || Connectors.isPreposition(word.stem()));
    }

    /** Whether the words that end at {@code index} speak of two or more: a dual noun, or names joined by "and". */
    private static boolean endsPair(Words words, Names names, int index) {
        Mention mention = names.at(index);
        if (mention != null) {
            return mention.entities().size() > 1
                    || words.get(mention.first()).conjunction().equals("و");
        }
        String stem = words.get(index).stem();
        return stem.endsWith("ان") || stem.endsWith("ين") || Particles.isCompleted(words.get(index));
    }
}

package org.mahdar.reader.speech;

import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.PartOfSpeech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds where the words a verb reports, or what a stance is about, begin. */
final class Openings {

    /** How many tokens an aside between a verb and the words it reports may have. */
    private static final int ASIDE = 18;

    private final Words words;
    private final Times times;
    private final Names names;
    private final Frames frames;
    private final Quotes quotes;

    Openings(Words words, Times times, Names names, Frames frames, Quotes quotes) {
        this.words = words;
        this.times = times;
        this.names = names;
        this.frames = frames;
        this.quotes = quotes;
    }

    /** Where the words reported by a clause or a quotation start, or -1 if the verb reports none so. */
    int clause(Frame frame, Reporting.Verb verb, int speaker, Sentence sentence) {
        int at = frame.end();
        if (at >= sentence.last()) {
            return -1;
        }
        Word word = words.get(at);
        if (Particles.isComplementizer(word)) {
            if (isAdverbial(at)) {
                return -1;
            }
            int described = word.preposition().equals("ب") ? described(frame, verb, speaker) : -1;
            return described >= 0 ? described : at + 1 < sentence.last() ? at + 1 : -1;
        }
        if (word.token().isMark(':') && at + 1 < sentence.last()) {
            return Particles.isComplementizer(words.get(at + 1)) && at + 2 < sentence.last() ? at + 2 : at + 1;
        }
        return quotes.closeOf(at) > at ? at : -1;
    }

    /** Where the noun phrase that counts as reported words starts, or -1; {@code speaker} is where the speaker is named. */
    int phrase(Frame frame, Reporting.Verb verb, int speaker, Sentence sentence) {
        int taken = takenForSubject(frame, speaker);
        if (taken >= 0 && verb.takes().contains(Connector.BARE)) {
            return taken;
        }
        for (Argument argument : frame.arguments()) {
            if (verb.takes().contains(argument.connector())
                    && (argument.connector() != Connector.BARE || argument.host() < 0)
                    && argument.group().first() != speaker
                    && !Particles.isTransparent(words.get(argument.group().first()))
                    && !namesPerson(argument)) {
                return argument.group().first();
            }
        }
        return verb.takes().contains(Connector.BARE) ? object(frame, speaker, sentence) : -1;
    }

    /** "Before …", "without …": the clause tells when or how, not what was said. */
    private boolean isAdverbial(int complementizer) {
        Word before = words.get(complementizer - 1);
        Connector connector = Connectors.match(before.base());
        boolean condition = complementizer + 1 < words.size()
                && Particles.isNegator(words.get(complementizer + 1))
                && !Turns.NOT.isAt(words, complementizer + 1, words.size())
                && !Turns.NEVER.isAt(words, complementizer + 1, words.size())
                && before.isWord()
                && words.get(complementizer).pronoun().isEmpty()
                && frames.at(complementizer - 1) == null
                && names.at(complementizer - 1) == null
                && connector == null;
        return Particles.isNounNegator(before)
                || condition
                || words.get(complementizer).preposition().equals("ل")
                || connector == Connector.AFTER
                || connector == Connector.SINCE
                || connector == Connector.OTHER
                || connector == Connector.DURING;
    }

    /** "Considered the dispute a passing one": what is described, right after who describes it, or -1. */
    int described(Frame frame, Reporting.Verb verb, Voice speaker, Sentence sentence) {
        if (verb.nature() != Reporting.Nature.WEAK
                || !verb.takes().contains(Connector.BARE)
                || !words.get(frame.trigger()).pronoun().isEmpty()) {
            return -1;
        }
        int at = speaker.first() > frame.trigger() ? speaker.last() : frame.trigger() + 1;
        if (at + 1 >= sentence.last() || at > frame.trigger() + ASIDE) {
            return -1;
        }
        Word word = words.get(at);
        boolean noun = word.isWord()
                && word.conjunction().isEmpty()
                && word.preposition().isEmpty()
                && times.at(at) == null
                && frames.at(at) == null
                && !Particles.isComplementizer(word)
                && !Particles.isRelative(word)
                && Connectors.match(words, at, sentence.last()) == null;
        Mention mention = names.at(at);
        return noun && (mention == null || mention.first() == at) ? at : -1;
    }

    /** "Described the visit as …": the words start with what is described. Returns -1 for other verbs. */
    private static int described(Frame frame, Reporting.Verb verb, int speaker) {
        if (!verb.takes().contains(Connector.BARE)) {
            return -1;
        }
        int taken = takenForSubject(frame, speaker);
        Argument object = frame.argument(Connector.BARE);
        return taken >= 0
                ? taken
                : object == null || object.host() >= 0 ? -1 : object.group().first();
    }

    /** The first token of what stands after the verb like its subject though somebody else speaks, or -1. */
    private static int takenForSubject(Frame frame, int speaker) {
        Group subject = frame.subject();
        boolean after = subject != null && subject.first() > frame.trigger();
        return after && subject != null && speaker < frame.trigger() && !subject.isNamed() ? subject.first() : -1;
    }

    /**
     * The clause after an aside between the verb and what it reports ("said in a statement it published that …"), or -1
     * where another report begins first.
     */
    int clauseAfterAside(Frame frame, Reporting.Verb verb, Sentence sentence) {
        if (verb.nature() == Reporting.Nature.DENY) {
            return -1;
        }
        boolean mayQuote = verb.nature() != Reporting.Nature.WEAK;
        int from = frame.end();
        for (int i = from; i < sentence.last() - 1 && i < from + ASIDE; i++) {
            Frame other = frames.at(i);
            boolean describes = other != null && !words.get(i).pronoun().isEmpty();
            mayQuote &= other == null || describes;
            int resumed = i > from && !words.get(i - 1).isWord() ? phraseAt(i, verb, sentence) : -1;
            if (resumed >= 0) {
                return resumed;
            }
            if (names.at(i) != null) {
                continue;
            }
            if (other != null && !describes && Reporting.verb(other.verbKey()) != null) {
                return -1;
            }
            if (Particles.isComplementizer(words.get(i)) && !isAdverbial(i)) {
                return words.get(i - 1).isWord() && words.get(i).conjunction().equals("و") ? -1 : i + 1;
            }
            if (words.get(i).token().isMark(':') && i + 1 < sentence.last()) {
                return i + 1;
            }
            if (mayQuote && quotes.closeOf(i) > i + 3) {
                return i;
            }
        }
        return -1;
    }

    /** The phrase on the verb's own connector at {@code at} ("stressed, in his speech, the need …"), or -1. */
    private int phraseAt(int at, Reporting.Verb verb, Sentence sentence) {
        var connector = names.at(at) == null ? Connectors.match(words, at, sentence.last()) : null;
        boolean own = connector != null
                && (connector.value() == Connector.ON || connector.value() == Connector.TO)
                && verb.takes().contains(connector.value());
        if (connector == null || !own || connector.last() + 1 >= sentence.last()) {
            return -1;
        }
        int first = connector.last();
        return Particles.isComplementizer(words.get(first)) ? first + 1 : first;
    }

    /**
     * The object of the verb, past its subject and the phrases on prepositions ("announced, in a word to the press after the
     * meeting, the arrest of …"), or -1.
     */
    int object(Frame frame, int speaker, Sentence sentence) {
        boolean governed = false;
        int i = frame.trigger() + 1;
        while (i < sentence.last() && i < frame.trigger() + ASIDE) {
            Word word = words.get(i);
            TimeMention time = times.at(i);
            if (time != null) {
                governed = false;
                i = time.last();
                continue;
            }
            var connector = Connectors.match(words, i, sentence.last());
            if (connector != null) {
                governed = true;
                i = connector.last();
                continue;
            }
            Mention mention = names.at(i);
            if (mention != null) {
                governed = false;
                i = Math.max(mention.last(), i + 1);
                continue;
            }
            if (!word.isWord()) {
                governed = false;
            } else if (i > speaker && Turns.WHAT.isAt(words, i, sentence.last()) && !governed) {
                return i;
            } else if (Particles.isComplementizer(word) || Particles.isRelative(word) || isVerb(i)) {
                return -1;
            } else if (!word.preposition().isEmpty()) {
                governed = !word.definite();
            } else if (governed) {
                governed =
                        !word.definite() && !(words.get(i - 1).isWord() && VoiceNouns.agrees(words.get(i - 1), word));
            } else if (i > speaker && isObject(word)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private boolean isVerb(int token) {
        return frames.at(token) != null && words.get(token).masdar() == null;
    }

    /** Where the clause of "what the paper said of …, that …" starts, or -1. */
    int clauseOfWhat(Frame frame, Sentence sentence) {
        for (int i = frame.trigger() + 1; i + 1 < sentence.last() && i < frame.trigger() + ASIDE; i++) {
            Word word = words.get(i);
            if (Particles.isComplementizer(word)) {
                boolean from = Connectors.match(words.get(i - 1).form()) == Connector.FROM;
                return from || word.preposition().equals("ب") ? i + 1 : -1;
            }
            if (word.token().isMark(':') || frames.at(i) != null && names.at(i) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** A masdar in the construct state: what is announced, denied or proposed. */
    private static boolean isObject(Word word) {
        return !word.definite()
                && word.conjunction().isEmpty()
                && word.masdar() != null
                && word.reading().pos() != PartOfSpeech.ADJECTIVE
                && !word.stem().endsWith("ا");
    }

    private boolean namesPerson(Argument argument) {
        return argument.group().isNamed()
                && names.entity(names.mentions().get(argument.group().mentions().get(0)))
                                .type()
                        == EntityType.PERSON;
    }
}

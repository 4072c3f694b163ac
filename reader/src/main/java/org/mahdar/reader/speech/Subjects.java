package org.mahdar.reader.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Finds the subject that stands beside a verb: right after it, or before it as what its clause is about. */
final class Subjects {

    /** How far before its verb a subject with an aside after it may stand, in tokens. */
    private static final int ASIDE = 24;

    /** How many words of an unknown name may follow an office before the mark that closes it. */
    private static final int NAME = 4;

    /** How many words of title may stand between a verb and the person it belongs to. */
    private static final int TITLE = 7;

    private final Words words;
    private final Times times;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Quotes quotes;

    Subjects(Words words, Times times, Names names, Frames frames, Voices voices, Quotes quotes) {
        this.words = words;
        this.times = times;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.quotes = quotes;
    }

    /** Who stands right after the verb: named, with a title before the name, or a noun that speaks. */
    List<Voice> after(Frame frame, Sentence sentence, List<Voice> issuers) {
        int at = frame.trigger() + 1;
        while (at < sentence.last()) {
            TimeMention time = times.at(at);
            if (time != null && time.first() == at) {
                at = time.last();
            } else if (pointsBack(words.get(at))) {
                at++;
            } else {
                break;
            }
        }
        if (at >= sentence.last()
                || !words.get(at).isWord()
                || !words.get(at).preposition().isEmpty()) {
            return List.of();
        }
        Mention mention = names.at(at);
        if (mention != null && mention.first() == at) {
            if (isObject(mention)) {
                return List.of();
            }
            Group subject = frame.subject();
            Group group = subject != null && subject.first() == at ? subject : objectAt(at, frame);
            group = group == null ? new Group(at, mention.last(), List.of(names.indexAt(at))) : group;
            return voices.of(group, issuers);
        }
        Mention titled = personAfter(at, sentence);
        if (titled != null) {
            return voices.of(titled);
        }
        return mention == null ? voices.of(new Group(at, at + 1, List.of()), issuers) : List.of();
    }

    /** What the frame takes for an object at {@code at}, since it takes something before its verb for the subject. */
    private static @Nullable Group objectAt(int at, Frame frame) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.BARE && argument.group().first() == at) {
                return argument.group();
            }
        }
        return null;
    }

    /** "Of it", "to him": a preposition with a pronoun. */
    private static boolean pointsBack(Word word) {
        boolean written = !word.preposition().isEmpty() && word.stem().isEmpty();
        return !word.pronoun().isEmpty() && (written || Connectors.match(word.stem()) != null);
    }

    /** "… the two sides" in the accusative. */
    private boolean isObject(Mention mention) {
        return mention.form() == Mention.Form.ALIAS
                && mention.entities().size() > 1
                && words.get(mention.first()).stem().endsWith("ين");
    }

    /** The person a title that nobody knows belongs to: "the gentleman X", "the spokesman for the company X". */
    private @Nullable Mention personAfter(int at, Sentence sentence) {
        boolean speaker = voices.isSpokesperson(at);
        if (!Voices.isDefinite(words.get(at)) || words.get(at).verb() != null) {
            return null;
        }
        int limit = Math.min(sentence.last(), at + (speaker ? TITLE : 2));
        for (int i = at + 1; i < limit; ) {
            Word word = words.get(i);
            Mention mention = names.at(i);
            if (mention != null && mention.first() == i) {
                boolean person = names.entity(mention).type() == EntityType.PERSON
                        && word.conjunction().isEmpty()
                        && word.preposition().isEmpty();
                if (person) {
                    return mention;
                }
                i = mention.last();
            } else if (!word.isWord() || frames.at(i) != null || Particles.isComplementizer(word)) {
                return null;
            } else {
                i++;
            }
        }
        return null;
    }

    /**
     * Who stands before the verb as what the clause is about: after "as for", "but", "that" or at the start of the sentence,
     * with nothing between but an aside.
     */
    List<Voice> before(Frame frame, Sentence sentence) {
        int at = frame.trigger();
        int start = clauseStart(at, sentence);
        if (start >= 0) {
            List<Voice> voice = openingVoice(start, at);
            if (!voice.isEmpty()) {
                return voice;
            }
        }
        Group subject = frame.subject();
        boolean topic = subject != null
                && subject.last() <= at
                && words.get(at).conjunction().isEmpty()
                && !inQuote(subject, at);
        if (!topic) {
            return List.of();
        }
        List<Voice> told = voices.of(subject);
        return told.isEmpty() && subject != null && !subject.isNamed() ? voices.endingAt(subject.last()) : told;
    }

    /** Where the clause of the verb at {@code at} opens by a small word, or -1. */
    private int clauseStart(int at, Sentence sentence) {
        Phrases.Match<Turns> topic = Turns.match(words, sentence.first(), at);
        if (topic != null
                && topic.value() == Turns.TOPIC
                && words.get(at).conjunction().equals("ف")) {
            return topic.last();
        }
        if (!words.get(at).conjunction().isEmpty()) {
            return -1;
        }
        for (int i = at - 1; i >= sentence.first() && i > at - ASIDE; i--) {
            Word word = words.get(i);
            int open = quotes.openOf(i);
            if (open >= 0 && i - open > 3) {
                return -1;
            }
            if (Particles.isComplementizer(word) || Particles.isOpener(word)) {
                return i + 1;
            }
            Frame other = frames.at(i);
            if (other != null && Reporting.verb(other.verbKey()) != null && Stances.verb(other.verbKey()) == null) {
                return -1;
            }
        }
        return -1;
    }

    /** The voice whose phrase opens at {@code start} and reaches the verb, or an aside between commas before it. */
    private List<Voice> openingVoice(int start, int verb) {
        if (start >= verb || !words.get(start).preposition().isEmpty()) {
            return List.of();
        }
        Mention mention = names.at(start);
        List<Voice> found;
        int end;
        if (mention != null) {
            found = mention.first() == start ? voices.of(mention) : List.of();
            end = mention.last();
        } else {
            found = voices.of(new Group(start, start + 1, List.of()));
            end = found.isEmpty() ? start : found.get(0).last();
        }
        if (found.isEmpty()) {
            return List.of();
        }
        int name = end;
        while (end < verb
                && end < name + NAME
                && words.get(end).isWord()
                && !words.get(end).definite()) {
            end++;
        }
        if (words.get(end).isWord()) {
            end = name;
        }
        boolean aside = !words.get(end).isWord() && !words.get(verb - 1).isWord();
        for (int i = end; i < verb && !aside; i++) {
            boolean small = !words.get(i).isWord()
                    || Particles.isNegator(words.get(i))
                    || times.at(i) != null
                    || Connectors.match(words.get(i).base()) != null
                    || frames.at(i) == null
                            && names.at(i) == null
                            && !words.get(i).definite();
            if (!small) {
                return List.of();
            }
        }
        return found;
    }

    /** Whether the subject lies in a quotation that is closed before the verb. */
    boolean inQuote(Group subject, int verb) {
        for (int i = subject.last(); i < verb; i++) {
            int open = quotes.openOf(i);
            if (open >= 0 && open < subject.first()) {
                return true;
            }
        }
        return false;
    }
}

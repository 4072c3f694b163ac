package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Mode;
import org.mahdar.minutes.Span;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds statements: a reporting verb, participle or noun, the words it reports and who said them. A verb without a subject
 * of its own is said by whoever spoke last, if that was not long ago.
 */
final class UtteranceReader {

    /** How many sentences back the last speaker may have spoken for a verb without a subject to be his. */
    private static final int MEMORY = 2;

    /** How far after a reporting noun its clause may begin, an aside between them. */
    private static final int NOUN_ASIDE = 10;

    /** The greatest distance between the marks of a quotation that may be a mere term. */
    private static final int TERM = 4;

    /** How many tokens an aside between a verb and the words it reports may have. */
    private static final int ASIDE = 16;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Quotes quotes;
    private final Voices voices;
    private final Contents contents;
    private final List<Utterance> utterances = new ArrayList<>();

    private @Nullable Voice lastSpeaker;
    private int lastSpoken;

    UtteranceReader(Words words, Names names, Frames frames, Quotes quotes, Voices voices, Contents contents) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.quotes = quotes;
        this.voices = voices;
        this.contents = contents;
    }

    List<Utterance> read() {
        int next = 0;
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first(); i < sentence.last(); i++) {
                while (next < frames.list().size() && frames.list().get(next).trigger() < i) {
                    next++;
                }
                Frame frame =
                        next < frames.list().size() && frames.list().get(next).trigger() == i
                                ? frames.list().get(next)
                                : null;
                if (frame != null) {
                    reportedBy(frame, sentence);
                } else {
                    reportedByNoun(i, sentence);
                }
            }
        }
        return utterances;
    }

    private void reportedBy(Frame frame, Sentence sentence) {
        Reporting.Verb verb = Reporting.verb(frame.verbKey());
        if (verb == null || frame.negated() || frame.outlook() == Outlook.WISHED || frame.outlook() == Outlook.FUTURE) {
            return;
        }
        List<Voice> speakers = speakersOf(frame, sentence);
        if (speakers.isEmpty()) {
            return;
        }
        lastSpeaker = speakers.get(0);
        lastSpoken = sentence.index();
        int first = contentStart(frame, verb, sentence);
        int quoted = first >= 0 ? -1 : quotedBefore(frame.trigger());
        if (first >= 0) {
            add(sentence, frame.trigger(), speakers, verb, first);
        } else if (quoted >= 0) {
            record(sentence, frame.trigger(), speakers, verb, Mode.DIRECT, quoted + 1, quotes.closeOf(quoted));
        }
    }

    /** The opening mark of a quotation that ends right before the verb ("…", says the minister), or -1. */
    private int quotedBefore(int trigger) {
        int close = trigger - 1;
        while (close >= 0 && close > trigger - 3 && !words.get(close).isWord()) {
            int open = quotes.openOf(close);
            if (open >= 0 && close - open > TERM) {
                return open;
            }
            close--;
        }
        return -1;
    }

    private List<Voice> speakersOf(Frame frame, Sentence sentence) {
        List<Voice> speakers = voices.of(frame.subject(), previous(sentence));
        boolean impersonal = frame.shape() == Frame.Shape.FINITE && frame.outlook() != Outlook.PAST;
        if (speakers.isEmpty() && frame.subject() == null && !impersonal) {
            Voice previous = previous(sentence);
            if (previous != null) {
                return List.of(previous);
            }
        }
        return speakers;
    }

    private @Nullable Voice previous(Sentence sentence) {
        return sentence.index() - lastSpoken <= MEMORY ? lastSpeaker : null;
    }

    /** Where the reported words start, or -1 if the verb reports none. */
    private int contentStart(Frame frame, Reporting.Verb verb, Sentence sentence) {
        int at = frame.end();
        if (at < sentence.last()) {
            Word word = words.get(at);
            if (Particles.isComplementizer(word) && isAdverbial(at)) {
                return -1;
            }
            if (Particles.isComplementizer(word)) {
                int described = word.preposition().equals("ب") ? described(frame, verb) : -1;
                return described >= 0 ? described : at + 1 < sentence.last() ? at + 1 : -1;
            }
            if (word.token().isMark(':') && at + 1 < sentence.last()) {
                return Particles.isComplementizer(words.get(at + 1)) && at + 2 < sentence.last() ? at + 2 : at + 1;
            }
            if (quotes.closeOf(at) > at) {
                return at;
            }
        }
        for (Argument argument : frame.arguments()) {
            if (verb.takes().contains(argument.connector())
                    && (argument.connector() != Connector.BARE || argument.host() < 0)
                    && !namesPerson(argument)) {
                return argument.group().first();
            }
        }
        return clauseAfterAside(at, sentence);
    }

    /** "Before …", "without …": the clause tells when or how, not what was said. */
    private boolean isAdverbial(int complementizer) {
        Word before = words.get(complementizer - 1);
        Connector connector = Connectors.match(before.base());
        return Particles.isNounNegator(before)
                || connector == Connector.AFTER
                || connector == Connector.SINCE
                || connector == Connector.OTHER
                || connector == Connector.DURING;
    }

    /** "Described the visit as …": the words start with what is described. Returns -1 for other verbs. */
    private static int described(Frame frame, Reporting.Verb verb) {
        Argument object = verb.takes().contains(Connector.BARE) ? frame.argument(Connector.BARE) : null;
        return object == null || object.host() >= 0 ? -1 : object.group().first();
    }

    /**
     * The clause after an aside between the verb and what it reports ("said in a statement that reached the agency that …"),
     * or -1 where another report begins first.
     */
    private int clauseAfterAside(int from, Sentence sentence) {
        for (int i = from; i < sentence.last() - 1 && i < from + ASIDE; i++) {
            Frame other = frames.at(i);
            if (other != null && Reporting.verb(other.verbKey()) != null) {
                return -1;
            }
            if (Particles.isComplementizer(words.get(i)) && !isAdverbial(i)) {
                return i + 1;
            }
            if (quotes.closeOf(i) > i + 3) {
                return i;
            }
        }
        return -1;
    }

    private boolean namesPerson(Argument argument) {
        return argument.group().isNamed()
                && names.entity(names.mentions().get(argument.group().mentions().get(0)))
                                .type()
                        == EntityType.PERSON;
    }

    /** "His saying that …", "citing him as saying": a reporting noun with a pronoun, before a clause or a quotation. */
    private void reportedByNoun(int at, Sentence sentence) {
        Word word = words.get(at);
        Reading masdar = word.pronoun().isEmpty() ? null : word.masdar();
        Reporting.Verb verb = masdar == null ? null : Reporting.verb(masdar.verbKey());
        if (verb == null || at + 2 >= sentence.last()) {
            return;
        }
        int next = at + 1;
        while (next < sentence.last() - 2
                && next < at + NOUN_ASIDE
                && frames.at(next) == null
                && quotes.closeOf(next) < 0
                && !words.get(next).token().isMark(':')
                && !Particles.isComplementizer(words.get(next))) {
            next++;
        }
        boolean clause = Particles.isComplementizer(words.get(next));
        boolean colon = words.get(next).token().isMark(':');
        if (!clause && !colon && quotes.closeOf(next) < 0) {
            return;
        }
        Frame governor = frames.before(at, sentence.index());
        Voice speaker = governor == null ? null : citedIn(governor, at);
        if (speaker == null && governor != null) {
            List<Voice> subjects = voices.of(governor.subject(), previous(sentence));
            speaker = subjects.isEmpty() ? previous(sentence) : subjects.get(0);
        }
        if (speaker != null) {
            lastSpeaker = speaker;
            lastSpoken = sentence.index();
            add(sentence, at, List.of(speaker), verb, clause || colon ? next + 1 : next);
        }
    }

    /** Whom an agency cites: the person after عن. */
    private @Nullable Voice citedIn(Frame frame, int before) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.ABOUT && argument.group().first() < before) {
                List<Voice> cited = voices.of(argument.group(), null);
                if (!cited.isEmpty()) {
                    return cited.get(0);
                }
            }
        }
        Mention mention = names.at(before - 1);
        if (mention != null && names.entity(mention).type() == EntityType.PERSON) {
            return voices.of(mention).get(0);
        }
        return null;
    }

    private void add(Sentence sentence, int trigger, List<Voice> speakers, Reporting.Verb verb, int start) {
        int first = afterAffirmation(start, sentence);
        int last;
        Mode mode;
        int close = quotes.closeOf(first);
        if (close > first) {
            int end = contents.end(first, sentence);
            if (end <= close + 1) {
                first++;
                last = close;
                mode = Mode.DIRECT;
            } else {
                last = end;
                mode = Mode.MIXED;
            }
        } else {
            last = contents.end(first, sentence);
            boolean colon = words.get(first - 1).token().isMark(':');
            mode = colon ? Mode.DIRECT : isMixed(first, last) ? Mode.MIXED : Mode.INDIRECT;
        }
        record(sentence, trigger, speakers, verb, mode, first, last);
    }

    private void record(
            Sentence sentence, int trigger, List<Voice> speakers, Reporting.Verb verb, Mode mode, int first, int last) {
        if (last <= first) {
            return;
        }
        Span content = words.spanWithoutClitics(first, last);
        Utterance before = utterances.isEmpty() ? null : utterances.get(utterances.size() - 1);
        if (before != null && before.content().equals(content)) {
            return;
        }
        for (Voice speaker : speakers) {
            utterances.add(new Utterance(
                    sentence.index(), trigger, speaker, verb.lemma(), mode, first, last, content, verb.reference()));
        }
    }

    /** "Stressed the affirmation of …": the affirming noun and its على are no part of what is said. */
    private int afterAffirmation(int start, Sentence sentence) {
        Word word = words.get(start);
        Reading masdar = word.masdar();
        Reporting.Verb verb = masdar == null ? null : Reporting.verb(masdar.verbKey());
        if (verb == null || !verb.affirms() || start + 2 >= sentence.last()) {
            return start;
        }
        if (Connectors.match(words.get(start + 1).form()) != Connector.ON) {
            return start;
        }
        return Particles.isComplementizer(words.get(start + 2)) && start + 3 < sentence.last() ? start + 3 : start + 2;
    }

    /** Whether some of the words are quoted: more than a name or a single term. */
    private boolean isMixed(int first, int last) {
        for (int i = first; i < last; i++) {
            int close = quotes.closeOf(i);
            if (close > i + 2 && close <= last && names.at(i + 1) == null) {
                return true;
            }
        }
        return false;
    }
}

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
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds statements: a reporting verb, participle or noun, the words it reports and who said them. A verb without a subject
 * of its own is said by whoever spoke last, if that was not long ago.
 */
final class UtteranceReader {

    /** How far after a reporting noun its clause may begin, an aside between them. */
    private static final int NOUN_ASIDE = 10;

    /** How many words more than its name "according to the source" may have. */
    private static final int ASIDE = 6;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Quotes quotes;
    private final Voices voices;
    private final Speakers speakers;
    private final Openings openings;
    private final Contents contents;
    private final Postponed postponed;
    private final List<Utterance> utterances = new ArrayList<>();

    UtteranceReader(
            Words words,
            Names names,
            Frames frames,
            Quotes quotes,
            Voices voices,
            Speakers speakers,
            Openings openings,
            Contents contents) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.quotes = quotes;
        this.voices = voices;
        this.speakers = speakers;
        this.openings = openings;
        this.contents = contents;
        this.postponed = new Postponed(words, quotes);
    }

    List<Utterance> read() {
        int next = 0;
        for (Sentence sentence : words.text().sentences()) {
            attributed(sentence);
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

    /** "According to the source, …" at the start of a sentence: what follows the mark is the source's. */
    private void attributed(Sentence sentence) {
        var connector = Connectors.match(words, sentence.first(), sentence.last());
        if (connector == null || connector.value() != Connector.ACCORDING || connector.last() >= sentence.last()) {
            return;
        }
        int at = connector.last();
        int index = names.indexAt(at);
        Mention mention = index < 0 ? null : names.mentions().get(index);
        Group group =
                mention == null ? new Group(at, at + 1, List.of()) : new Group(at, mention.last(), List.of(index));
        List<Voice> cited = voices.of(group);
        if (cited.isEmpty()) {
            return;
        }
        int mark = mention == null ? Math.max(at + 1, cited.get(0).last()) : mention.last();
        while (mark < sentence.last() && mark < at + ASIDE && words.get(mark).isWord()) {
            mark++;
        }
        if (mark + 1 >= sentence.last() || !words.get(mark).token().isMark('،')) {
            return;
        }
        int first = Particles.isComplementizer(words.get(mark + 1)) ? mark + 2 : mark + 1;
        if (first < sentence.last()) {
            int last = contents.end(first, sentence);
            Mode mode = contents.isMixed(first, last) ? Mode.MIXED : Mode.INDIRECT;
            String verb = words.get(sentence.first()).stem();
            record(sentence, sentence.first(), cited, verb, "connectors.tsv", mode, first, last);
        }
    }

    private void reportedBy(Frame frame, Sentence sentence) {
        Reporting.Verb verb = Reporting.verb(frame.verbKey());
        if (verb == null) {
            contained(frame, sentence);
            return;
        }
        if (frame.negated()
                || frame.outlook() == Outlook.WISHED
                || frame.outlook() == Outlook.FUTURE
                || saysNothing(frame, verb)) {
            return;
        }
        List<Voice> saying = speakers.of(frame);
        if (verb.nature() == Reporting.Nature.CITE) {
            Argument whom = frame.argument(Connector.ABOUT);
            saying = whom == null || nounFollows(frame) ? List.of() : voices.of(whom.group());
        }
        if (saying.isEmpty()) {
            return;
        }
        if (Turns.WHAT.isAt(words, frame.trigger() - 1, frame.trigger())) {
            int told = openings.clauseOfWhat(frame, sentence);
            if (told >= 0) {
                add(sentence, frame.trigger(), saying, verb, told);
            }
            return;
        }
        int first = openings.clause(frame, verb, saying.get(0).first(), sentence);
        int quoted = first >= 0 ? -1 : postponed.opening(frame, utterances);
        if (first < 0 && quoted < 0) {
            first = openings.described(frame, verb, saying.get(saying.size() - 1), sentence);
        }
        if (first < 0 && quoted < 0) {
            first = openings.phrase(frame, verb, saying.get(0).first(), sentence);
        }
        if (first < 0 && quoted < 0) {
            first = openings.clauseAfterAside(frame, verb, sentence);
        }
        if (quoted >= 0) {
            record(
                    sentence,
                    frame.trigger(),
                    saying,
                    verb.lemma(),
                    verb.reference(),
                    Mode.DIRECT,
                    quoted + 1,
                    quotes.closeOf(quoted));
        } else if (first >= 0 && !(writesIt(frame, verb) && !Particles.isComplementizer(words.get(first - 1)))) {
            add(sentence, frame.trigger(), saying, verb, first);
        }
    }

    /** "It came in the communiqué that …". */
    private void contained(Frame frame, Sentence sentence) {
        Reporting.Verb verb = Reporting.container(frame.verbKey());
        List<Voice> authors = verb == null || frame.negated() ? List.of() : speakers.of(frame);
        if (verb == null || authors.isEmpty()) {
            return;
        }
        int first = openings.clause(frame, verb, authors.get(0).first(), sentence);
        first = first >= 0 ? first : openings.clauseAfterAside(frame, verb, sentence);
        if (first >= 0) {
            add(sentence, frame.trigger(), authors, verb, first);
        }
    }

    /** "Who published it": what is written is spoken of already, and only a clause may tell it. */
    private boolean writesIt(Frame frame, Reporting.Verb verb) {
        return verb.nature() == Reporting.Nature.WRITE
                && !words.get(frame.trigger()).pronoun().isEmpty();
    }

    /** "Must", "follows the case", "who published it": forms of verbs of saying that say nothing. */
    private boolean saysNothing(Frame frame, Reporting.Verb verb) {
        Word word = words.get(frame.trigger());
        boolean present = verb.nature() == Reporting.Nature.CONTINUE && frame.outlook() != Outlook.PAST;
        return present || Modals.of(word) != null;
    }

    /** "Quoted X as saying": the noun will report it. */
    private boolean nounFollows(Frame frame) {
        for (int i = frame.trigger() + 1; i < frame.end(); i++) {
            if (reportingNoun(words.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "His saying that …", "citing him as saying": a reporting noun with a pronoun, before a clause or a quotation. */
    private void reportedByNoun(int at, Sentence sentence) {
        Reporting.Verb verb = reportingNoun(words.get(at));
        if (verb == null) {
            claimedBy(at, sentence);
        }
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
        Reporting.Verb governing = governor == null ? null : Reporting.verb(governor.verbKey());
        boolean cites = governing != null && governing.nature() == Reporting.Nature.CITE;
        if (speaker == null && governor != null && !cites) {
            List<Voice> subjects = speakers.of(governor);
            speaker = subjects.isEmpty() ? null : subjects.get(0);
        }
        if (speaker != null) {
            add(sentence, at, List.of(speaker), verb, clause || colon ? next + 1 : next);
        }
    }

    /** "On the claim that": a reporting noun on ب right before its clause is the subject's word. */
    private void claimedBy(int at, Sentence sentence) {
        Word word = words.get(at);
        Reading masdar = word.preposition().equals("ب") && !word.definite() ? word.masdar() : null;
        Reporting.Verb verb = masdar == null ? null : Reporting.verb(masdar.verbKey());
        Frame governor = verb == null ? null : frames.before(at, sentence.index());
        if (verb != null
                && governor != null
                && at + 2 < sentence.last()
                && Particles.isComplementizer(words.get(at + 1))
                && !speakers.of(governor).isEmpty()) {
            add(sentence, at, speakers.of(governor), verb, at + 2);
        }
    }

    private static Reporting.@Nullable Verb reportingNoun(Word word) {
        Reading masdar = word.pronoun().isEmpty() ? null : word.masdar();
        Reporting.Verb verb = masdar == null ? null : Reporting.verb(masdar.verbKey());
        return verb == null || verb.nature() == Reporting.Nature.CONTINUE ? null : verb;
    }

    /** Whom an agency cites: the person after عن. */
    private @Nullable Voice citedIn(Frame frame, int before) {
        for (Argument argument : frame.arguments()) {
            if (argument.connector() == Connector.ABOUT && argument.group().first() < before) {
                List<Voice> cited = voices.of(argument.group());
                if (!cited.isEmpty()) {
                    return cited.get(0);
                }
            }
        }
        Mention mention = names.at(words.get(before - 1).isWord() ? before - 1 : Math.max(before - 2, 0));
        if (mention != null && names.entity(mention).type() == EntityType.PERSON) {
            return voices.of(mention).get(0);
        }
        return null;
    }

    private void add(Sentence sentence, int trigger, List<Voice> speakers, Reporting.Verb verb, int start) {
        int first = contents.afterAffirmation(start, sentence);
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
            mode = colon ? Mode.DIRECT : contents.isMixed(first, last) ? Mode.MIXED : Mode.INDIRECT;
        }
        record(sentence, trigger, speakers, verb.lemma(), verb.reference(), mode, first, last);
    }

    private void record(
            Sentence sentence,
            int trigger,
            List<Voice> speakers,
            String verb,
            String reference,
            Mode mode,
            int first,
            int last) {
        if (last <= first) {
            return;
        }
        Span content = mode == Mode.DIRECT ? words.text().span(first, last) : words.spanWithoutClitics(first, last);
        Utterance before = utterances.isEmpty() ? null : utterances.get(utterances.size() - 1);
        if (before != null && before.content().equals(content)) {
            return;
        }
        for (Voice speaker : speakers) {
            if (before != null
                    && before.first() <= trigger
                    && trigger < before.last()
                    && before.speaker().is(speaker)
                    && isView(verb)) {
                continue;
            }
            utterances.add(
                    new Utterance(sentence.index(), trigger, speaker, verb, mode, first, last, content, reference));
        }
    }

    /** "He said he believed": believing is part of what he says. */
    private static boolean isView(String lemma) {
        Reporting.Verb verb = Reporting.verb(Normalizer.fold(lemma));
        return verb != null && verb.nature() == Reporting.Nature.WEAK;
    }
}

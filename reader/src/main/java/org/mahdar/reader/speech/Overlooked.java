package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Adds the predicates of speech that the frames leave out because the words mostly are something else: participles without a
 * comma before them ("received the envoy stressing …"), and verbs before somebody named after "for his part".
 */
final class Overlooked {

    private Overlooked() {}

    static Frames added(Words words, Times times, Names names, Frames frames) {
        List<Frame> more = new ArrayList<>();
        Clause clause = null;
        for (Sentence sentence : words.text().sentences()) {
            for (int i = sentence.first() + 1; i < sentence.last() - 1; i++) {
                if (names.at(i) != null || frames.at(i) != null) {
                    continue;
                }
                String participle = participle(words.get(i));
                Reading verb = participle == null ? verb(words, names, i) : null;
                String key = verb == null ? participle : verb.key();
                if (key == null) {
                    continue;
                }
                clause = clause == null ? new Clause(words, times, names) : clause;
                Clause.Scan scan = clause.scan(i + 1, sentence.last());
                more.add(new Frame(
                        sentence.index(),
                        i,
                        key,
                        verb == null ? Frame.Shape.PARTICIPLE : Frame.Shape.FINITE,
                        Outlook.PAST,
                        false,
                        false,
                        null,
                        scan.arguments(),
                        scan.end()));
            }
        }
        if (more.isEmpty()) {
            return frames;
        }
        more.addAll(frames.list());
        more.sort(Comparator.comparingInt(Frame::trigger));
        return new Frames(more);
    }

    /** The verb of an indefinite accusative active participle that reports or takes a stand, or null. */
    private static @Nullable String participle(Word word) {
        boolean bare = !word.definite()
                && word.preposition().isEmpty()
                && word.pronoun().isEmpty()
                && word.stem().endsWith("ا");
        if (!bare) {
            return null;
        }
        for (Reading reading : word.readings()) {
            if (reading.isVerb()) {
                return null;
            }
            String key = reading.derivation() == Reading.Derivation.ACTIVE_PARTICIPLE ? reading.verbKey() : null;
            Reporting.Verb reporting = key == null ? null : Reporting.verb(key);
            boolean other =
                    reporting != null && reporting.doubled() && !word.stem().startsWith("م");
            if (key != null && !other && (reporting != null || Stances.verb(key) != null)) {
                return key;
            }
        }
        return null;
    }

    /** A past that reports or takes a stand, between "for his part" and somebody named, or null. */
    private static @Nullable Reading verb(Words words, Names names, int at) {
        Word word = words.get(at);
        Reading verb = word.possibleVerb();
        Mention after = names.at(at + 1);
        boolean past = verb != null && verb.tense() == Reading.Tense.PAST && verb.person() == 3;
        if (verb != null && past && after != null && Connectors.match(word.base()) != null) {
            return voices(words, names, at, after) ? verb : null;
        }
        if (verb == null
                || !past
                || after == null
                || word.definite()
                || !word.preposition().isEmpty()) {
            return null;
        }
        Word before = words.get(at - 1);
        boolean part = !before.pronoun().isEmpty() && names.at(at - 1) == null;
        boolean named = after.first() == at + 1
                && words.get(at + 1).preposition().isEmpty()
                && words.get(at + 1).conjunction().isEmpty()
                && names.entity(after).type() != EntityType.PLACE;
        boolean speaks = Stances.verb(verb.key()) != null || Reporting.verb(verb.key()) != null;
        return part && named && speaks ? verb : null;
    }

    /** "The minister voiced …": a verb written like a preposition, before a person and what he voices. */
    private static boolean voices(Words words, Names names, int at, Mention after) {
        Reading verb = words.get(at).possibleVerb();
        return verb != null
                && Expressions.express(verb.key())
                && words.get(at).preposition().isEmpty()
                && after.first() == at + 1
                && words.get(at + 1).preposition().isEmpty()
                && names.entity(after).type() == EntityType.PERSON
                && after.last() < words.size()
                && Connectors.match(words.get(after.last()).form()) == Connector.ABOUT;
    }
}

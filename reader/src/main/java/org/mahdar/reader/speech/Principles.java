package org.mahdar.reader.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Plover;
import org.mahdar.minutes.PloverType;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Finds the stands in what is said itself: what must be, what the speaker's state will do, what he holds on to, and the
 * principle he affirms. Each clause of what is said ("that …, and that …") is looked at by itself.
 */
final class Principles {

    /** How few words a principle may have. */
    private static final int WORDS = 3;

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Contents contents;
    private final List<Stand> found = new ArrayList<>();

    Principles(Words words, Names names, Frames frames, Voices voices, Contents contents) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.contents = contents;
    }

    /** The stands of {@code utterances}; {@code covered} are the tokens of cues that were read already. */
    List<Stand> of(List<Utterance> utterances, Set<Integer> covered) {
        for (int i = 0; i < utterances.size(); i++) {
            Utterance utterance = utterances.get(i);
            int start = utterance.first();
            while (start < utterance.last()) {
                int end = clauseEnd(start, utterance.last());
                Utterance inner = i + 1 < utterances.size() ? utterances.get(i + 1) : null;
                boolean told = inner != null && inner.trigger() >= start && inner.trigger() < end;
                if (!told) {
                    clause(utterance, start, end, covered);
                }
                start = end == utterance.last() ? end : opening(end, utterance.last());
            }
        }
        return found;
    }

    /** The end of the clause that starts at {@code start}: before "and that", "and on". */
    private int clauseEnd(int start, int limit) {
        for (int i = start + 1; i < limit; i++) {
            Word word = words.get(i);
            if (word.conjunction().equals("و") && (Particles.isComplementizer(word) || isOn(i))) {
                return i;
            }
        }
        return limit;
    }

    private boolean isOn(int token) {
        Word word = words.get(token);
        return Connectors.match(word.base()) == Connector.ON && word.pronoun().isEmpty();
    }

    /** Past the small words a clause opens with. */
    private int opening(int from, int limit) {
        int i = from;
        while (i < limit
                && (!words.get(i).isWord() || Particles.isComplementizer(words.get(i)) || (i == from && isOn(i)))) {
            i++;
        }
        return i;
    }

    private void clause(Utterance utterance, int start, int end, Set<Integer> covered) {
        boolean modal = onSomebody(utterance, start, end);
        for (int i = start; i < end && !modal; i++) {
            modal = !covered.contains(i) && names.at(i) == null && byModal(utterance, start, i, end);
        }
        if (modal) {
            return;
        }
        int free = freeEnd(start, end, covered);
        Frame main = mainFrame(start, end);
        Voice state = ownState(utterance, start);
        boolean never = main != null && Turns.NEVER.isAt(words, main.trigger() - 1, main.trigger());
        boolean isNot = main != null && Turns.NOT.isAt(words, main.trigger() - 1, main.trigger());
        Reporting.Verb verb = Reporting.verb(Normalizer.fold(utterance.verb()));
        if (main != null && Injuries.complains(words, main)) {
            add(utterance, utterance.speaker(), Stance.CONDEMN, start, free, "injuries.tsv");
        } else if (main != null && state != null && (main.outlook() == Outlook.FUTURE || never) && free == end) {
            add(utterance, state, Stance.PLEDGE, never ? main.trigger() - 1 : main.trigger(), end, "undertaking");
        } else if (verb != null
                && verb.affirms()
                && free - start >= WORDS
                && (main == null || isNot || main.outlook() != Outlook.PAST)) {
            add(utterance, state == null ? utterance.speaker() : state, Stance.AFFIRM, start, free, verb.reference());
        }
    }

    /** "It falls to the parties to …": the demand starts with what they are to do. */
    private boolean onSomebody(Utterance utterance, int start, int end) {
        int at = start;
        while (at < end && Particles.isComplementizer(words.get(at))) {
            at++;
        }
        if (at + 2 >= end || !isOn(at)) {
            return false;
        }
        int i = at + 1;
        while (i < end && (words.get(i).definite() || names.at(i) != null)) {
            i++;
        }
        boolean task = i > at + 1
                && i < end
                && words.get(i).masdar() != null
                && words.get(i).preposition().isEmpty();
        if (task) {
            add(utterance, utterance.speaker(), Stance.DEMAND, i, end, "modals.tsv");
        }
        return task;
    }

    /** "It must …", "the need to …", "the importance of …" at {@code at}: returns whether it is one. */
    private boolean byModal(Utterance utterance, int start, int at, int end) {
        Modals modal = Modals.of(words.get(at));
        boolean relative = at > 0 && (Particles.isRelative(words.get(at - 1)) || Turns.WHAT.isAt(words, at - 1, at));
        if (modal == null || at + 1 >= end || relative) {
            return false;
        }
        Sentence sentence = words.text().sentences().get(utterance.sentence());
        int first;
        Voice holder = utterance.speaker();
        switch (modal) {
            case IMPORTANCE -> {
                if (at != start) {
                    return false;
                }
                first = at;
            }
            case FIRMNESS, READINESS -> {
                Mention subject = at > start ? names.at(at - 1) : null;
                Voice own = subject == null ? null : collective(subject);
                if (at != start && own == null) {
                    return false;
                }
                holder = own == null ? holder : own;
                first = modal == Modals.READINESS ? at + 1 : start;
            }
            default -> {
                int clause = clauseStart(start, at);
                first = clause < at && frames.at(at) != null && modalClause(at, end) ? clause : afterModal(at, end);
            }
        }
        int last = first >= end ? first : Math.min(end, contents.phraseEnd(first, sentence));
        if (first >= last) {
            return false;
        }
        add(utterance, holder, modal.stance(), first, last, "modals.tsv");
        return true;
    }

    private boolean modalClause(int at, int end) {
        return at + 1 < end && Connectors.match(words.get(at + 1).form()) != Connector.ON;
    }

    /** The state or organisation a mention means, or null for a person. */
    private @Nullable Voice collective(Mention mention) {
        List<Voice> meant = voices.of(mention);
        if (meant.size() != 1 || meant.get(0).isAnonymous()) {
            return null;
        }
        EntityType type = names.entities().get(meant.get(0).entity()).type();
        return type == EntityType.STATE || type == EntityType.ORGANISATION ? meant.get(0) : null;
    }

    /** Where the clause around {@code at} starts: after a mark, an أن, or the start of what was said. */
    private int clauseStart(int from, int at) {
        int start = at;
        while (start > from
                && words.get(start - 1).isWord()
                && !Particles.isComplementizer(words.get(start - 1))
                && !Particles.isOpener(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Past the أن of "must", and past whom it falls to ("it falls to the parties to …"). */
    private int afterModal(int at, int limit) {
        int first = at + 1;
        if (Particles.isComplementizer(words.get(first))) {
            return first + 1;
        }
        if (Connectors.match(words.get(first).form()) == Connector.ON) {
            int i = first + 1;
            while (i < limit && (words.get(i).definite() || names.at(i) != null || i == first + 1)) {
                i++;
            }
            return i;
        }
        return first;
    }

    /** The end of what the clause says before its first words that take a stand of their own. */
    private int freeEnd(int start, int end, Set<Integer> covered) {
        for (int i = start; i < end; i++) {
            if (covered.contains(i)) {
                int free = i;
                while (free > start
                        && (!words.get(free - 1).isWord()
                                || Connectors.match(words.get(free - 1).base()) != null)) {
                    free--;
                }
                return free;
            }
        }
        int last = end;
        while (last > start && words.get(last - 1).token().isMark('،')) {
            last--;
        }
        return last;
    }

    private @Nullable Frame mainFrame(int start, int end) {
        for (int i = start; i < end; i++) {
            Frame frame = frames.at(i);
            if (frame != null
                    && frame.shape() == Frame.Shape.FINITE
                    && (i == 0 || !Particles.isRelative(words.get(i - 1)))) {
                return frame;
            }
        }
        return null;
    }

    /** The speaker's own state, if that is what the clause opens with, or null. */
    private @Nullable Voice ownState(Utterance utterance, int start) {
        int at = start;
        while (at < utterance.last() && !words.get(at).isWord()) {
            at++;
        }
        Mention opening = at < utterance.last() ? names.at(at) : null;
        if (opening == null || utterance.speaker().isAnonymous()) {
            return null;
        }
        List<Voice> subjects = voices.of(opening);
        if (subjects.size() != 1) {
            return null;
        }
        Entity subject = names.entities().get(subjects.get(0).entity());
        String country = names.entities().get(utterance.speaker().entity()).country();
        return subject.type() == EntityType.STATE
                        && subject.country() != null
                        && subject.country().equals(country)
                ? subjects.get(0)
                : null;
    }

    private void add(Utterance utterance, Voice holder, Stance stance, int first, int end, String rule) {
        int from = first;
        int last = end;
        while (from < last && !words.get(from).isWord()) {
            from++;
        }
        while (last > from && !words.get(last - 1).isWord()) {
            last--;
        }
        if (from >= last) {
            return;
        }
        found.add(new Stand(
                utterance.sentence(),
                utterance.trigger(),
                holder,
                stance,
                -1,
                from,
                last,
                words.spanWithoutClitics(from, last),
                plover(stance),
                rule));
    }

    private static Plover plover(Stance stance) {
        return switch (stance) {
            case DEMAND -> new Plover(PloverType.REQUEST, null);
            case CONDEMN -> new Plover(PloverType.ACCUSE, "disapprove");
            default -> new Plover(PloverType.CONSULT, null);
        };
    }
}

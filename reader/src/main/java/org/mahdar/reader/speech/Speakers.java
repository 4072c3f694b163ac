package org.mahdar.reader.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/**
 * Tells who says or holds what each predicate tells: somebody after the verb, somebody before it ("but the minister, …,
 * said"), whoever the clause has been about, or whoever spoke last, if that was not long ago and the verb agrees with it.
 * Where it cannot be told there is nobody.
 */
final class Speakers {

    /** How many sentences back the last speaker may have spoken for a verb without a subject to be his. */
    private static final int MEMORY = 2;

    /** How many tokens before its verb a small word may turn to another clause. */
    private static final int REACH = 24;

    private final Words words;
    private final Frames frames;
    private final Voices voices;
    private final Subjects subjects;
    private final Papers papers;
    private final Communiques communiques;
    private final Addressees addressees;
    private final Looks looks;
    private final Map<Integer, List<Voice>> byTrigger = new HashMap<>();

    private List<Voice> main = List.of();
    private Reading.@Nullable Gender mainGender;
    private boolean inClause;
    private List<Voice> inner = List.of();
    private List<Voice> last = List.of();
    private Reading.@Nullable Gender lastGender;
    private int lastSpoken;

    Speakers(Words words, Names names, Frames frames, Voices voices, Subjects subjects) {
        this.papers = new Papers(words, names, voices);
        this.looks = new Looks(words, frames);
        this.addressees = new Addressees(words, voices);
        this.communiques = new Communiques(words, voices);
        this.words = words;
        this.frames = frames;
        this.voices = voices;
        this.subjects = subjects;
        int next = 0;
        for (Sentence sentence : words.text().sentences()) {
            next = read(sentence, next);
        }
    }

    /** Who says or holds what the frame tells; empty where that cannot be told. */
    List<Voice> of(Frame frame) {
        return byTrigger.getOrDefault(frame.trigger(), List.of());
    }

    private int read(Sentence sentence, int from) {
        main = List.of();
        mainGender = null;
        inClause = false;
        inner = List.of();
        int passed = sentence.first();
        int i = from;
        while (i < frames.list().size() && frames.list().get(i).sentence() <= sentence.index()) {
            Frame frame = frames.list().get(i);
            for (; passed < frame.trigger(); passed++) {
                inClause |= Particles.isComplementizer(words.get(passed)) && !main.isEmpty();
                communiques.pass(passed);
            }
            List<Voice> speaking = speaks(frame)
                    ? speakers(frame, sentence)
                    : Reporting.container(frame.verbKey()) != null
                            ? papers.authors(frame, sentence, issuers(sentence), main)
                            : actors(frame);
            byTrigger.put(frame.trigger(), speaking);
            communiques.issue(frame, speaking);
            i++;
        }
        for (; passed < sentence.last(); passed++) {
            communiques.pass(passed);
        }
        return i;
    }

    private static boolean speaks(Frame frame) {
        return Reporting.verb(frame.verbKey()) != null
                || Stances.verb(frame.verbKey()) != null
                || Expressions.express(frame.verbKey());
    }

    /** Whoever acts in a clause that reports nothing may speak in the next one. */
    private List<Voice> actors(Frame frame) {
        if (frame.shape() == Frame.Shape.PARTICIPLE || frame.subject() == null || frame.passive()) {
            return List.of();
        }
        List<Voice> actors = voices.of(frame.subject());
        boolean own = frame.subject().first() > frame.trigger()
                || words.get(frame.trigger()).conjunction().isEmpty();
        if (!actors.isEmpty()
                && own
                && !inClause
                && !looks.isRelative(frame)
                && frame.subject().isNamed()) {
            main = actors;
            mainGender = gender(frame);
        }
        return actors;
    }

    private List<Voice> speakers(Frame frame, Sentence sentence) {
        if (frame.shape() == Frame.Shape.PARTICIPLE) {
            inClause = false;
            return main.isEmpty() && frame.subject() != null ? voices.of(frame.subject()) : main;
        }
        if (frame.passive() || looks.isVocalisedPassive(frame.trigger())) {
            asked(frame, sentence);
            return List.of();
        }
        if (looks.isNoun(frame)) {
            return List.of();
        }
        if (looks.isRelative(frame)) {
            Group subject = frame.subject();
            return subject == null || subject.last() > frame.trigger() ? List.of() : voices.of(subject);
        }
        List<Voice> caller = pointsBack(frame, sentence) ? caller(frame) : List.of();
        if (!caller.isEmpty()) {
            return caller;
        }
        List<Voice> explicit = subjects.before(frame, sentence);
        if (explicit.isEmpty()) {
            explicit = subjects.after(frame, sentence, issuers(sentence));
            Stances.Cue cue = Stances.verb(frame.verbKey());
            if (cue != null
                    && !explicit.isEmpty()
                    && addressees.isObject(cue, explicit.get(0), frame, goesOn(frame, explicit.get(0)))) {
                explicit = List.of();
            }
        }
        if (!explicit.isEmpty()) {
            boolean what = Turns.WHAT.isAt(words, frame.trigger() - 1, frame.trigger());
            boolean nested = inClause && !opensClause(frame, sentence);
            if (nested && sharesSubject(frame)) {
                return inner;
            }
            if (Turns.WITHIN.isAt(words, frame.trigger() + 1, sentence.last())) {
                communiques.issueBefore(frame, explicit);
            }
            inner = nested ? explicit : List.of();
            Reporting.Verb verb = Reporting.verb(frame.verbKey());
            if (verb != null && verb.nature() == Reporting.Nature.CITE && frame.argument(Connector.ABOUT) != null) {
                rememberCited(frame, sentence);
            } else if (!nested && !what) {
                inClause = false;
                remember(explicit, frame, sentence);
            }
            return explicit;
        }
        return carried(frame, sentence);
    }

    /** "… condemns the attack and consoles Kenya": in one reported clause the name after the second verb is its object. */
    private boolean sharesSubject(Frame frame) {
        Stances.Cue cue = Stances.verb(frame.verbKey());
        return cue != null
                && !inner.isEmpty()
                && cue.objects().contains(Connector.BARE)
                && !words.get(frame.trigger()).conjunction().isEmpty();
    }

    /** "Asked about …": whoever was asked speaks next. */
    private void asked(Frame frame, Sentence sentence) {
        Reporting.Verb verb = Reporting.verb(frame.verbKey());
        List<Voice> asked =
                verb != null && verb.nature() == Reporting.Nature.ASK ? voices.of(frame.subject()) : List.of();
        if (!asked.isEmpty()) {
            inClause = false;
            remember(asked, frame, sentence);
        }
    }

    /** Whether the clause may go on with whoever it has been about, though {@code voice} stands after its verb. */
    private boolean goesOn(Frame frame, Voice voice) {
        return !main.isEmpty()
                && main.stream().noneMatch(one -> one.is(voice))
                && mainGender != null
                && agrees(mainGender, gender(frame));
    }

    private void remember(List<Voice> speakers, Frame frame, Sentence sentence) {
        main = speakers;
        mainGender = gender(frame);
        last = speakers;
        lastGender = mainGender;
        lastSpoken = sentence.index();
    }

    /** After "the agency quoted X" X goes on speaking. */
    private void rememberCited(Frame frame, Sentence sentence) {
        Argument whom = frame.argument(Connector.ABOUT);
        List<Voice> cited = whom == null ? List.of() : voices.of(whom.group());
        if (!cited.isEmpty()) {
            main = cited;
            mainGender = null;
            last = cited;
            lastGender = null;
            lastSpoken = sentence.index();
        }
    }

    /** A verb without a subject of its own: the clause's, or the last speaker's where the verb agrees with it. */
    private List<Voice> carried(Frame frame, Sentence sentence) {
        int at = frame.trigger();
        Word word = words.get(at);
        boolean pointsBack = pointsBack(frame, sentence);
        boolean what = at > 0 && Turns.WHAT.isAt(words, at - 1, at);
        boolean impersonal =
                word.reading().tense() == Reading.Tense.PRESENT && !Particles.isNegator(words.get(Math.max(at - 1, 0)));
        if (pointsBack || what || impersonal && firstPerson(word) == null) {
            Group subject = frame.subject();
            boolean topic = !what
                    && subject != null
                    && subject.isNamed()
                    && subject.last() <= at
                    && !subjects.inQuote(subject, at);
            return topic ? voices.of(subject) : List.of();
        }
        if (firstPerson(word) != null || somebodyElse(frame)) {
            return List.of();
        }
        boolean goesOn = !word.conjunction().isEmpty() || main.isEmpty() || !inClause || afterTurn(at, sentence);
        if (!main.isEmpty() && goesOn && agrees(mainGender, gender(frame))) {
            inClause = false;
            last = main;
            lastGender = mainGender;
            lastSpoken = sentence.index();
            return main;
        }
        if (main.isEmpty()
                && !inClause
                && sentence.index() - lastSpoken <= MEMORY
                && agrees(lastGender, gender(frame))) {
            main = last;
            mainGender = lastGender;
            lastSpoken = sentence.index();
            return last;
        }
        return List.of();
    }

    /** "In which he said". */
    private boolean pointsBack(Frame frame, Sentence sentence) {
        return words.get(frame.trigger()).conjunction().isEmpty()
                && Turns.WITHIN.isAt(words, frame.trigger() + 1, sentence.last());
    }

    /** "Received a call from X, in which he said": whoever called. */
    private List<Voice> caller(Frame frame) {
        Frame before = frames.before(frame.trigger(), frame.sentence());
        Argument from = before == null ? null : before.argument(Connector.FROM);
        return from == null || !from.group().isNamed()
                ? List.of()
                : voices.of(from.group()).stream().filter(voices::isPerson).toList();
    }

    /** "Leaders of the parties said that …": a noun between the verb and its clause is a subject nobody knows. */
    private boolean somebodyElse(Frame frame) {
        Group subject = frame.subject();
        int end = frame.end();
        return subject != null
                && !subject.isNamed()
                && subject.first() == frame.trigger() + 1
                && words.get(subject.first()).preposition().isEmpty()
                && end < words.size()
                && Particles.isComplementizer(words.get(end))
                && Stances.verb(frame.verbKey()) == null;
    }

    private static Reading.@Nullable Tense firstPerson(Word word) {
        Reading verb = word.verb();
        return verb != null && verb.person() == 1 ? verb.tense() : null;
    }

    private static boolean agrees(Reading.@Nullable Gender one, Reading.@Nullable Gender other) {
        return one == null || other == null || one == other;
    }

    private Reading.@Nullable Gender gender(Frame frame) {
        Reading verb = words.get(frame.trigger()).possibleVerb();
        boolean told = verb != null && verb.tense() == Reading.Tense.PAST && verb.number() != Reading.Plurality.PLURAL;
        return verb != null && told ? verb.gender() : null;
    }

    /** Whether the frame opens a clause beside the reported one rather than in it. */
    private boolean opensClause(Frame frame, Sentence sentence) {
        int at = frame.trigger();
        boolean goesOn =
                frame.outlook() == Outlook.PAST && !words.get(at).conjunction().isEmpty();
        return afterTurn(at, sentence) || goesOn || Particles.isOpener(words.get(at - 1));
    }

    /** Whether a turn ("but", "however") stands in the last words before {@code at}. */
    private boolean afterTurn(int at, Sentence sentence) {
        for (int i = at - 1; i >= sentence.first() && i > at - REACH; i--) {
            if (Turns.TURN.isAt(words, i, at)) {
                return true;
            }
            if (frames.at(i) != null && speaks(java.util.Objects.requireNonNull(frames.at(i)))) {
                return false;
            }
        }
        return false;
    }

    /** Whose "the communiqué" is: who issued the last one, or the institution that spoke last. */
    private List<Voice> issuers(Sentence sentence) {
        boolean institution =
                last.size() == 1 && sentence.index() - lastSpoken <= MEMORY && !voices.isPerson(last.get(0));
        return communiques.latest().isEmpty() && institution ? last : communiques.latest();
    }
}

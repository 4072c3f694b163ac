package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.encounters.Carriers.Carrier;
import org.mahdar.reader.encounters.Carriers.Subject;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Clause;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.words.Word;

/** Reads encounters told by a noun: a meeting, talks, a visit, a call, with the verbs and nouns that carry it. */
final class NounSightings {

    /** How far from what it plans, calls off or denies a verb may stand that does not take it for an object, in tokens. */
    private static final int FAR = 14;

    /** How long a relative clause about a noun may be, in tokens. */
    private static final int RELATIVE = 18;

    /** How many words may stand between the noun and what counts it ("the fourth round of the political consultations"). */
    private static final int ROUND = 4;

    private final Scene scene;
    private final Whereabouts whereabouts;
    private final Statuses statuses;
    private final NounParties parties;

    NounSightings(Scene scene, Whereabouts whereabouts) {
        this.scene = scene;
        this.whereabouts = whereabouts;
        this.statuses = new Statuses(scene);
        this.parties = new NounParties(scene);
    }

    /** What a noun tells, or null. {@code previous} is the sighting before it, {@code met} the last of several. */
    @Nullable
    Sighting read(
            Phrases.Match<Trigger> match, Sentence sentence, @Nullable Sighting previous, @Nullable Sighting met) {
        Trigger trigger = match.value();
        Clause.Scan own = scene.clause().scan(match.last(), sentence.last());
        List<Argument> arguments = new ArrayList<>(own.arguments());
        int end = own.end();

        Frame before = scene.frames().before(match.first(), sentence.index());
        if (before != null && match.first() >= before.end()) {
            before = null;
        }
        boolean retold = before != null && Carriers.isRetelling(before);
        Carrier carrier = before == null || retold || !carries(before, match.first()) ? null : carrier(before);
        if (isPartOfName(match) || Habits.within(scene.words(), match.last(), end) || isBareSignature(match)) {
            return null;
        }

        Frame after = follower(match, end, sentence);
        Carrier follower = after == null ? null : carrier(after);
        Frame relative = relative(end, sentence);
        relative = relative != null && relative.equals(after) ? null : relative;
        if (relative != null) {
            arguments.addAll(relative.arguments());
            end = relative.end();
        }
        if (after != null) {
            arguments.addAll(after.arguments());
            end = after.end();
        }

        if (isPurpose(match.first(), before)) {
            return null;
        }
        boolean told = after == null && relative != null;
        EncounterStatus status = statuses.of(
                match.first(),
                match.last(),
                sentence,
                before,
                carrier,
                told ? relative : after,
                told && relative != null ? carrier(relative) : follower);
        if (status == null) {
            return null;
        }

        if (before != null && carrier != null) {
            arguments.addAll(0, adjuncts(before, match.first()));
        }
        Frame teller = relative == null ? after : relative;
        Participation participation = parties.of(
                match,
                sentence,
                before,
                carrier,
                teller,
                teller == null ? null : carrier(teller),
                arguments,
                previous,
                met);
        boolean handed = trigger.kind() == EncounterKind.MESSAGE
                && scene.words().get(match.first()).definite()
                && arguments.stream()
                        .noneMatch(argument -> argument.group().isNamed()
                                && (argument.connector() == Connector.FROM || argument.connector() == Connector.TO));
        if (handed) {
            participation.clear();
        }
        boolean attended = before != null && attends(before, match.first(), match.last());
        boolean definite = attended || scene.words().get(match.first()).definite();
        boolean anaphoric = definite && (participation.size() < 2 || attended);
        int next = nextTrigger(match.last(), end);
        end = next == end ? Math.max(end, relativeEnd(end, sentence)) : end;
        boolean owned =
                carrier == null && !scene.words().get(match.first()).pronoun().isEmpty();
        TimeMention time = trigger.kind() == EncounterKind.VISIT && (owned || (anaphoric && carrier == null))
                ? whereabouts.timeAfter(match.last(), Math.min(end, next))
                : whereabouts.time(sentence, match.first(), match.last(), end);
        if (time == null && retold && sentence.index() > 0) {
            Sentence earlier = scene.words().text().sentences().get(sentence.index() - 1);
            time = whereabouts.timeAfter(earlier.first(), earlier.last());
        }
        if (status == EncounterStatus.PLANNED && scene.isOver(time)) {
            time = null;
        }
        boolean toCome = status == EncounterStatus.HELD && scene.isToCome(time);
        Mention place = placeOf(before, carrier, arguments, trigger, match.first());
        return new Sighting(
                sentence.index(),
                match.first(),
                match.last(),
                trigger.kind(),
                null,
                anaphoric,
                !anaphoric && isBeside(arguments, match.first()),
                attended && anaphoric,
                toCome ? EncounterStatus.PLANNED : status,
                participation.list(),
                place == null && before == null ? whereabouts.placeBefore(sentence, match.first()) : place,
                time,
                end,
                trigger.reference());
    }

    /** "The foundation for pilgrimage and visits": a definite noun joined to another tells of no visit. */
    private boolean isPartOfName(Phrases.Match<Trigger> match) {
        int noun = match.first();
        return match.value().kind() == EncounterKind.VISIT
                && noun > 0
                && scene.words().get(noun).definite()
                && scene.words().get(noun).conjunction().equals("و")
                && scene.words().get(noun - 1).definite();
    }

    /** "A shirt with their signature": a signing signs something. */
    private boolean isBareSignature(Phrases.Match<Trigger> match) {
        return match.value().kind() == EncounterKind.SIGNING
                && !scene.words().get(match.first()).pronoun().isEmpty()
                && !Papers.isDocument(scene.words(), match.last(), scene.words().size());
    }

    /** Whether the verb has the noun for what it does, and not for the time or occasion of what it does. */
    private boolean carries(Frame verb, int noun) {
        Carrier effective = carrier(verb);
        boolean far = effective != null
                && effective.effect() != Carriers.Effect.KEEP
                && noun - verb.trigger() > FAR
                && verb.arguments().stream()
                        .noneMatch(argument -> argument.group().first() == noun && argument.host() < 0);
        if (far) {
            return false;
        }
        for (Argument argument : verb.arguments()) {
            if (argument.group().first() == noun && argument.host() < 0) {
                Carrier carrier = carrier(verb);
                boolean plan = carrier != null && carrier.effect() == Carriers.Effect.PLANNED;
                return switch (argument.connector()) {
                    case DURING, AFTER, ABOUT, LIKE, SINCE, UNTIL, ACCORDING -> false;
                    case IN -> !plan;
                    default -> true;
                };
            }
        }
        return true;
    }

    /** "The place for a meeting": a purpose is no encounter yet, unless somebody travels for it. */
    private boolean isPurpose(int noun, @Nullable Frame before) {
        if (!scene.words().get(noun).preposition().equals("ل")) {
            return false;
        }
        Trigger journey = before == null ? null : Triggers.verb(before.verbKey());
        boolean travels = journey != null && journey.kind() == EncounterKind.VISIT;
        return before == null || !(travels || Carriers.isJourney(before.verbKey()));
    }

    /** "The meeting was attended by …", "took part in the talks …": adds to an encounter told before. */
    private boolean attends(Frame carrier, int noun, int last) {
        return Carriers.isAttendance(carrier.verbKey())
                && (scene.words().get(noun).definite()
                        || scene.words().get(last - 1).definite());
    }

    /** The end of a relative clause about the noun ("that was due on …"), or {@code end} where none opens there. */
    private int relativeEnd(int end, Sentence sentence) {
        int i = end;
        while (i < sentence.last() && !scene.words().get(i).isWord()) {
            i++;
        }
        boolean opens = i < sentence.last()
                && (Particles.isRelative(scene.words().get(i))
                        || Particles.isAuxiliary(scene.words().get(i)));
        if (!opens) {
            return end;
        }
        while (i < sentence.last()
                && i < end + RELATIVE
                && !scene.words().get(i).token().isMark('،')
                && !scene.words().get(i).token().isMark(',')) {
            i++;
        }
        return i;
    }

    /** Where: "Istanbul hosted talks" names the place as the subject of the carrier. */
    private @Nullable Mention placeOf(
            @Nullable Frame before, @Nullable Carrier carrier, List<Argument> arguments, Trigger trigger, int noun) {
        Group host = before == null || carrier == null || carrier.subject() != Subject.PLACE ? null : before.subject();
        if (host != null && before != null) {
            Argument named = before.argument(Connector.BARE);
            boolean appositive =
                    !host.isNamed() && Particles.isTransparent(scene.words().get(host.first()));
            Group group = appositive && named != null && named.group().first() < noun ? named.group() : host;
            Mention mention = group.isNamed()
                    ? scene.names().mentions().get(group.mentions().get(0))
                    : null;
            if (mention != null && scene.names().entity(mention).type() == EntityType.PLACE) {
                return mention;
            }
        }
        return whereabouts.place(arguments, trigger.kind());
    }

    /** A verb's carrier, by whichever of its readings is one (أجلت: postponed, or evacuated). */
    private @Nullable Carrier carrier(Frame frame) {
        Carrier carrier = Carriers.verb(frame.verbKey());
        if (carrier == null) {
            for (var reading : scene.words().get(frame.trigger()).readings()) {
                if (carrier == null && reading.isVerb()) {
                    carrier = Carriers.verb(reading.key());
                }
            }
        }
        return carrier;
    }

    /** "Which was to bring together X and Y", "that X and Y held": the carrier of a relative clause about the noun, or null. */
    private @Nullable Frame relative(int end, Sentence sentence) {
        int i = end;
        boolean opens = false;
        while (i < sentence.last()) {
            Word word = scene.words().get(i);
            boolean small = Particles.isRelative(word) || Particles.isAuxiliary(word) || Particles.isCompleted(word);
            opens |= Particles.isRelative(word);
            if (word.isWord() && !small) {
                break;
            }
            i++;
        }
        Frame frame = opens && i < sentence.last() ? scene.frames().at(i) : null;
        return frame == null || carrier(frame) == null ? null : frame;
    }

    /** Where another encounter is told of between {@code from} and {@code end}, or {@code end}. */
    private int nextTrigger(int from, int end) {
        for (int i = from; i < end; i++) {
            if (scene.words().get(i).isWord()
                    && scene.names().at(i) == null
                    && Triggers.noun(scene.words(), i, end) != null) {
                return i;
            }
        }
        return end;
    }

    /** "Its date was put off". */
    private boolean isItsDate(Group subject) {
        Word word = scene.words().get(subject.first());
        return !subject.isNamed() && !word.pronoun().isEmpty() && Triggers.isRound(word.stem());
    }

    /** The noun that counts meetings of a kind ("the fourth round of the consultations"), or the noun itself. */
    private int head(int noun, Sentence sentence) {
        for (int i = noun - 1; i >= sentence.first() && i >= noun - ROUND; i--) {
            Word word = scene.words().get(i);
            if (!word.isWord() || scene.frames().at(i) != null || scene.names().at(i) != null) {
                return noun;
            }
            if (Triggers.isRound(word)) {
                return i;
            }
        }
        return noun;
    }

    /** The carrier that follows the noun: the verb it is the subject of, or one that tells where and between whom. */
    private @Nullable Frame follower(Phrases.Match<Trigger> match, int end, Sentence sentence) {
        Frame next = end < sentence.last() ? scene.frames().at(end) : null;
        Carrier carrier = next == null ? null : carrier(next);
        if (next != null && carrier != null) {
            boolean about = carrier.subject() == Subject.ITSELF
                    || carrier.subject() == Subject.CONTENT
                    || next.passive()
                    || next.subject() == null
                    || (next.subject().first() >= match.first()
                            && next.subject().first() < next.trigger()
                            && !next.subject().isNamed());
            return about ? next : null;
        }
        Frame first = null;
        int head = head(match.first(), sentence);
        for (int i = end; i < sentence.last(); i++) {
            Frame said = scene.frames().at(i);
            boolean own = said != null
                    && said.subject() != null
                    && (said.subject().first() == match.first()
                            || said.subject().first() == head
                            || isItsDate(said.subject()));
            if (said != null && own) {
                Carrier found = carrier(said);
                if (found != null && found.effect() != Carriers.Effect.KEEP) {
                    return said;
                }
                first = first == null ? said : first;
            }
        }
        return first == null || carrier(first) == null ? null : first;
    }

    /** Places and margins told with the carrier, before the noun. */
    private List<Argument> adjuncts(Frame carrier, int noun) {
        return carrier.arguments().stream()
                .filter(argument -> argument.group().first() < noun
                        && (argument.connector() == Connector.IN
                                || argument.connector() == Connector.BY
                                || argument.connector() == Connector.MARGIN))
                .toList();
    }

    /** Whether it is told as taking place on the margins of another encounter. */
    private boolean isBeside(List<Argument> arguments, int first) {
        for (Argument argument : arguments) {
            int noun = argument.group().first();
            if (argument.connector() == Connector.MARGIN
                    && noun != first
                    && Triggers.noun(scene.words(), noun, argument.group().last()) != null) {
                return true;
            }
        }
        return false;
    }
}

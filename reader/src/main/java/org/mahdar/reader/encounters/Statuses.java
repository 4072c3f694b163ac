package org.mahdar.reader.encounters;

import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.encounters.Carriers.Carrier;
import org.mahdar.reader.encounters.Carriers.Effect;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Outlooks;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Word;

/** Tells held from planned, postponed, cancelled and denied. Null means that there is no encounter: a wish, an offer. */
final class Statuses {

    /** How many words before a noun may carry it in a chain of genitives ("after the holding of talks"). */
    private static final int CHAIN = 4;

    /** How many words after a noun may tell its outlook ("the coming summit"). */
    private static final int TAIL = 3;

    private final Scene scene;

    Statuses(Scene scene) {
        this.scene = scene;
    }

    /** What a verb that tells of an encounter says of it. */
    static @Nullable EncounterStatus of(Frame frame) {
        if (frame.negated()) {
            boolean open = frame.outlook() == Outlook.POSSIBLE || frame.outlook() == Outlook.WISHED;
            return open ? null : EncounterStatus.DENIED;
        }
        return switch (frame.outlook()) {
            case PAST, PRESENT -> EncounterStatus.HELD;
            case FUTURE, POSSIBLE -> EncounterStatus.PLANNED;
            case WISHED -> null;
        };
    }

    /**
     * What the words around a noun that tells of an encounter say of it: the nouns that carry it, its adjectives, the verb
     * that carries it from before and the one that follows.
     */
    @Nullable
    EncounterStatus of(
            int first,
            int last,
            Sentence sentence,
            @Nullable Frame before,
            @Nullable Carrier carrier,
            @Nullable Frame after,
            @Nullable Carrier follower) {
        int reach = CHAIN;
        for (int i = first - 1; i >= sentence.first() && reach > 0; i--) {
            Word word = scene.words().get(i);
            reach -= scene.times().at(i) == null ? 1 : 0;
            if (!word.isWord()) {
                break;
            }
            if (Particles.isNegator(word) && scene.frames().at(i + 1) == null) {
                return EncounterStatus.DENIED;
            }
            Carrier noun = scene.frames().at(i) == null ? Carriers.noun(word) : null;
            if (noun != null && noun.effect() == Effect.RUMOUR) {
                return rumoured(first, sentence);
            }
            if (noun != null && noun.effect() != Effect.KEEP) {
                return effect(noun.effect(), EncounterStatus.HELD);
            }
            if (noun != null && word.preposition().equals("ل")) {
                return EncounterStatus.PLANNED;
            }
        }
        Outlook outlook = Outlooks.before(scene.words(), sentence.first(), first);
        if (outlook == Outlook.WISHED || isMerelyPossible(before, first, sentence)) {
            return null;
        }
        boolean planned = outlook == Outlook.FUTURE || isToCome(last, sentence) || framesPlan(before, first);
        if (before != null) {
            if (carrier != null && carrier.effect() == Effect.RUMOUR) {
                return rumoured(first, sentence);
            }
            if (carrier != null && carrier.effect() != Effect.KEEP) {
                return effect(carrier.effect(), EncounterStatus.HELD);
            }
            EncounterStatus own = of(before);
            if (own == null || (carrier != null && own != EncounterStatus.HELD)) {
                return own;
            }
        }
        if (after != null && follower != null) {
            EncounterStatus own = follower.subject() == Carriers.Subject.CONTENT && after.negated()
                    ? EncounterStatus.HELD
                    : of(after);
            if (follower.effect() != Effect.KEEP || own != EncounterStatus.HELD) {
                return follower.effect() == Effect.KEEP ? own : effect(follower.effect(), EncounterStatus.HELD);
            }
        }
        return planned ? EncounterStatus.PLANNED : EncounterStatus.HELD;
    }

    /** "A summit is possible": no plan yet, where no verb tells of it. */
    private boolean isMerelyPossible(@Nullable Frame before, int noun, Sentence sentence) {
        int from = before == null ? sentence.first() : before.trigger() + 1;
        return !scene.words().get(noun).definite() && Outlooks.before(scene.words(), from, noun) == Outlook.POSSIBLE;
    }

    /** What is only rumoured is an encounter in the minutes only where somebody denies it in the same sentence. */
    private @Nullable EncounterStatus rumoured(int noun, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Frame frame = scene.frames().at(i);
            Carrier carrier = frame == null ? null : Carriers.verb(frame.verbKey());
            if (frame != null && carrier != null) {
                boolean absent = i > noun && frame.negated() && carrier.subject() == Carriers.Subject.ITSELF;
                if (absent || carrier.effect() == Effect.DENIED) {
                    return EncounterStatus.DENIED;
                }
            }
        }
        return null;
    }

    /** "May meet on the margins of the summit": what frames a plan is itself to come. */
    private static boolean framesPlan(@Nullable Frame before, int noun) {
        return before != null
                && (before.outlook() == Outlook.FUTURE || before.outlook() == Outlook.POSSIBLE)
                && before.arguments().stream()
                        .anyMatch(argument -> argument.connector() == Connector.MARGIN
                                && argument.group().first() == noun);
    }

    private boolean isToCome(int last, Sentence sentence) {
        for (int i = last; i < Math.min(last + TAIL, sentence.last()); i++) {
            if (!scene.words().get(i).isWord() || scene.frames().at(i) != null) {
                return false;
            }
            boolean plain = scene.names().at(i) == null && scene.times().at(i) == null;
            Outlook cue = plain ? Outlooks.at(scene.words(), i, sentence.last()) : null;
            if (cue == Outlook.FUTURE || cue == Outlook.POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable EncounterStatus effect(Effect effect, EncounterStatus otherwise) {
        return switch (effect) {
            case KEEP -> otherwise;
            case PLANNED -> EncounterStatus.PLANNED;
            case POSTPONED -> EncounterStatus.POSTPONED;
            case CANCELLED -> EncounterStatus.CANCELLED;
            case DENIED -> EncounterStatus.DENIED;
            case RUMOUR, DROP -> null;
        };
    }
}

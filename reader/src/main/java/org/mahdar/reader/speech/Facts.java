package org.mahdar.reader.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Mode;
import org.mahdar.reader.frames.Argument;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Frames;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.frames.Particles;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.text.Sentence;
import org.mahdar.reader.words.Words;

/** Tells facts given to the press or the public from views, and the way they were given. */
final class Facts {

    private final Words words;
    private final Names names;
    private final Frames frames;
    private final Voices voices;
    private final Speakers speakers;
    private final List<Utterance> utterances;
    private final boolean atPressConference;

    Facts(Words words, Names names, Frames frames, Voices voices, Speakers speakers, List<Utterance> utterances) {
        this.words = words;
        this.names = names;
        this.frames = frames;
        this.voices = voices;
        this.speakers = speakers;
        this.utterances = utterances;
        this.atPressConference = atPressConference();
    }

    /** A state's stand told by its spokesman ("Türkiye condemns …") is a view. */
    boolean ownView(Utterance utterance) {
        Frame main = mainFrame(utterance);
        return main != null
                && main.outlook() == Outlook.PRESENT
                && Stances.verb(main.verbKey()) != null
                && speakers.of(main).stream().allMatch(voice -> isOwn(voice, utterance.speaker()));
    }

    private boolean isOwn(Voice voice, Voice speaker) {
        if (voice.isAnonymous() || speaker.isAnonymous()) {
            return false;
        }
        String country = names.entities().get(speaker.entity()).country();
        return voice.entity() == speaker.entity()
                || (country != null
                        && country.equals(names.entities().get(voice.entity()).country()));
    }

    /** Whether it tells of something done or to come, rather than of how things are or should be. */
    boolean tellsEvent(Utterance utterance) {
        Frame main = mainFrame(utterance);
        boolean clause = Particles.isComplementizer(words.get(Math.max(utterance.first() - 1, 0)));
        return main == null
                ? !clause && words.get(utterance.first()).masdar() != null
                : main.outlook() == Outlook.PAST || main.outlook() == Outlook.FUTURE;
    }

    /** Whether the report says that all this was said at a press conference ("this came in a press conference"). */
    private boolean atPressConference() {
        for (Sentence sentence : words.text().sentences()) {
            if (Turns.REMARK.isAt(words, sentence.first(), sentence.last())
                    && Channels.within(words, sentence.first(), sentence.last()) == Channel.PRESS_CONFERENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether an official tells a fact: on a public channel, or something done or to come that is not his state's own. */
    boolean tellsFact(Utterance utterance, Reporting.Verb verb) {
        Channel channel = channelOf(utterance);
        if (isPublic(channel)) {
            return true;
        }
        if (toOutlet(utterance)) {
            return true;
        }
        if (utterance.mode() == Mode.DIRECT) {
            return false;
        }
        Frame main = mainFrame(utterance);
        boolean event = main != null && (main.outlook() == Outlook.PAST || main.outlook() == Outlook.FUTURE);
        boolean clause = Particles.isComplementizer(words.get(Math.max(utterance.first() - 1, 0)));
        boolean noun = main == null && !clause && words.get(utterance.first()).masdar() != null;
        boolean broadcast = channel == Channel.TELEVISION || channel == Channel.INTERVIEW;
        if (broadcast || toPress(utterance)) {
            return event || noun;
        }
        Mention opening = names.at(utterance.first());
        boolean own =
                opening != null && voices.of(opening).stream().anyMatch(voice -> isOwn(voice, utterance.speaker()));
        return verb.nature() == Reporting.Nature.ANNOUNCE
                && event
                && !own
                && channel == null
                && !atPressConference
                && words.get(utterance.first()).isWord();
    }

    static boolean isPublic(@Nullable Channel channel) {
        return channel == Channel.X || channel == Channel.FACEBOOK || channel == Channel.TELEGRAM;
    }

    /** "In a word to the press". */
    private boolean toPress(Utterance utterance) {
        for (int i = clauseStart(utterance.sentence(), utterance.trigger()); i < utterance.first(); i++) {
            if (Turns.PRESS.isAt(words, i, utterance.first())) {
                return true;
            }
        }
        return false;
    }

    /** "Said to the agency": an outlet among whom it was said to. */
    private boolean toOutlet(Utterance utterance) {
        Frame frame = frames.at(utterance.trigger());
        if (frame == null) {
            return false;
        }
        for (Argument argument : frame.arguments()) {
            for (int index : argument.group().mentions()) {
                Entity entity = names.entity(names.mentions().get(index));
                boolean outlet = entity.type() == EntityType.ORGANISATION
                        && entity.kind() != null
                        && (entity.kind().equals("agency")
                                || entity.kind().equals("newspaper")
                                || entity.kind().equals("broadcaster"));
                if (outlet && argument.connector() == Connector.FOR) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Frame mainFrame(Utterance utterance) {
        for (int i = utterance.first(); i < utterance.last(); i++) {
            Frame frame = frames.at(i);
            boolean relative = i > 0 && Particles.isRelative(words.get(i - 1));
            if (frame != null && frame.shape() == Frame.Shape.FINITE && !relative) {
                return frame;
            }
        }
        return null;
    }

    private @Nullable Channel channelOf(Utterance utterance) {
        return channel(utterance.sentence(), utterance.trigger(), utterance.first());
    }

    /** The channel named in the clause of a verb, up to what was said. */
    @Nullable
    Channel channel(int sentence, int trigger, int until) {
        return Channels.within(words, clauseStart(sentence, trigger), until);
    }

    /** Where the sentence starts, or what was said last in it before {@code trigger} ends. */
    private int clauseStart(int sentence, int trigger) {
        int from = words.text().sentences().get(sentence).first();
        for (Utterance other : utterances) {
            if (other.last() <= trigger && other.last() > from && other.sentence() == sentence) {
                from = other.last();
            }
        }
        return from;
    }
}

package org.mahdar.reader.speech;

import org.mahdar.minutes.Stance;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Frame;
import org.mahdar.reader.frames.Group;
import org.mahdar.reader.words.Words;

/** Tells whom a stand is addressed to from who takes it, where a verb has but one noun after it. */
final class Addressees {

    private final Words words;
    private final Voices voices;

    Addressees(Words words, Voices voices) {
        this.words = words;
        this.voices = voices;
    }

    /**
     * Whether {@code voice}, the first noun after the verb, is its object.
     *
     * @param goesOn whether the clause may go on with whoever it has been about
     */
    boolean isObject(Stances.Cue cue, Voice voice, Frame frame, boolean goesOn) {
        boolean appeals = cue.stance() == Stance.APPEAL || cue.stance() == Stance.DEMAND;
        return cue.second() && isFirstObject(voice, frame)
                || appeals && cue.objects().contains(Connector.ON) && isOnlyObject(voice, frame)
                || appeals && goesOn && isCalledUpon(voice, frame);
    }

    /** "And urged the government to": a verb that needs an object has it in the only noun after it. */
    private boolean isOnlyObject(Voice voice, Frame frame) {
        return voice.first() == frame.trigger() + 1
                && !words.get(frame.trigger()).conjunction().isEmpty()
                && words.get(frame.trigger()).pronoun().isEmpty()
                && frame.arguments().stream()
                        .noneMatch(argument -> argument.connector() == Connector.BARE
                                && argument.host() < 0
                                && argument.group().first() > voice.first());
    }

    /** "… said, and called on the Council to": an institution after an appeal that goes on with whoever spoke. */
    private boolean isCalledUpon(Voice voice, Frame frame) {
        return words.get(frame.trigger()).conjunction().equals("و")
                && voice.first() == frame.trigger() + 1
                && !voices.isPerson(voice);
    }

    /** "And held the government responsible": of two objects and no subject the first is whom, not who. */
    private static boolean isFirstObject(Voice voice, Frame frame) {
        long objects = frame.arguments().stream()
                .filter(argument -> argument.connector() == Connector.BARE && argument.host() < 0)
                .count();
        Group subject = frame.subject();
        boolean own = subject != null && subject.first() == voice.first();
        return own ? objects < 2 : objects < 3;
    }
}

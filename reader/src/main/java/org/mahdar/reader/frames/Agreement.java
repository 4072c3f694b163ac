package org.mahdar.reader.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.words.Reading;
import org.mahdar.reader.words.Reading.Gender;
import org.mahdar.reader.words.Reading.Tense;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** How a verb and its subject agree in gender, and what either tells of the other. */
final class Agreement {

    private final Words words;
    private final Names names;

    Agreement(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** تسلم, تلقى: "she hands over" or "he took over"; after a man's office it is the past of the masculine. */
    Reading reading(Word word, Reading verb, @Nullable Group subject) {
        boolean she = verb.tense() == Tense.PRESENT && verb.gender() == Gender.FEMININE && verb.person() == 3;
        if (!she || subject == null || !isMan(subject)) {
            return verb;
        }
        for (Reading reading : word.readings()) {
            if (reading.isVerb()
                    && reading.tense() == Tense.PAST
                    && reading.person() == 3
                    && reading.gender() == Gender.MASCULINE) {
                return reading;
            }
        }
        return verb;
    }

    /**
     * "Visits Cairo the minister X": a city before whoever does it. A masculine verb has no city for its subject; a feminine
     * one has it unless a woman is named after it.
     */
    boolean isPlaceOf(Group group, Reading verb, List<Argument> later) {
        if (!isCity(group)) {
            return false;
        }
        for (Argument argument : later) {
            boolean bare = argument.connector() == Connector.BARE && argument.host() < 0;
            if (bare && verb.gender() == Gender.MASCULINE) {
                return true;
            }
            if (bare && argument.group().isNamed()) {
                return names.entity(names.mentions()
                                                .get(argument.group().mentions().get(0)))
                                        .type()
                                == EntityType.PERSON
                        && !isMan(argument.group());
            }
        }
        return false;
    }

    private boolean isCity(Group group) {
        return group.isNamed()
                && names.entity(names.mentions().get(group.mentions().get(0))).type() == EntityType.PLACE;
    }

    /** An accusative is no subject; nor is a feminine noun that of a masculine verb. */
    boolean agrees(Group group, Reading verb) {
        Word head = words.get(group.first());
        boolean accusative = !group.isNamed()
                && !head.definite()
                && head.pronoun().isEmpty()
                && head.stem().endsWith("ا")
                && !Particles.isDual(head);
        boolean feminine = head.stem().endsWith("ة") && verb.gender() == Gender.MASCULINE && !group.isNamed();
        boolean city = verb.gender() == Gender.MASCULINE && isCity(group);
        return !accusative && !feminine && !city;
    }

    /** Whether a person is named by an office in the masculine. */
    private boolean isMan(Group group) {
        if (!group.isNamed()) {
            return false;
        }
        Mention mention = names.mentions().get(group.mentions().get(0));
        return names.entity(mention).type() == EntityType.PERSON
                && mention.entities().size() == 1
                && !words.get(mention.first()).stem().endsWith("ة");
    }
}

package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.time.TimeMention;

/**
 * One place in the text that tells of an encounter: the tokens from {@code first} to before {@code last}.
 *
 * @param verb the key of the verb that tells of it, or null where a noun does
 * @param anaphoric whether it points back to an encounter told before ("the meeting")
 * @param separate whether it is told as one beside another ("on the margins of the meeting")
 * @param attendance whether it only adds to an encounter told before: who else took part, or what "the two sides" did
 * @param status what this place says; held unless it says otherwise
 * @param participants who it says took part
 * @param place where, or null
 * @param time when, or null
 * @param end the token where what it tells ends
 * @param rule the lexicon lines that found it
 */
record Sighting(
        int sentence,
        int first,
        int last,
        EncounterKind kind,
        @Nullable String verb,
        boolean anaphoric,
        boolean separate,
        boolean attendance,
        EncounterStatus status,
        List<Participant> participants,
        @Nullable Mention place,
        @Nullable TimeMention time,
        int end,
        String rule) {

    Sighting {
        participants = List.copyOf(participants);
    }

    /** The same with another status. */
    Sighting with(EncounterStatus other) {
        return with(other, participants, place, time);
    }

    /** The same with a place and day where it has none, and with more who take part. */
    Sighting at(@Nullable Mention where, @Nullable TimeMention when, List<Participant> more) {
        List<Participant> all = new ArrayList<>(participants);
        for (Participant one : more) {
            if (all.stream().noneMatch(known -> known.entity() == one.entity())) {
                all.add(one);
            }
        }
        return with(status, all, place == null ? where : place, time == null ? when : time);
    }

    /** The same with these who take part and nobody else. */
    Sighting among(List<Participant> others) {
        return with(status, others, place, time);
    }

    private Sighting with(
            EncounterStatus newStatus,
            List<Participant> newParticipants,
            @Nullable Mention newPlace,
            @Nullable TimeMention newTime) {
        return new Sighting(
                sentence,
                first,
                last,
                kind,
                verb,
                anaphoric,
                separate,
                attendance,
                newStatus,
                newParticipants,
                newPlace,
                newTime,
                end,
                rule);
    }
}

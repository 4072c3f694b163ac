package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.EncounterStatus;
import org.mahdar.minutes.Stance;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.speech.Speech;
import org.mahdar.reader.words.Word;
import org.mahdar.reader.words.Words;

/** Gathers the places of a report that tell of one and the same encounter. Mutable, confined to one reading. */
final class Gathering {

    private static final Set<String> OUTLETS = Set.of("agency", "newspaper", "broadcaster", "outlet", "media");

    private final Words words;
    private final Names names;
    private final Speech speech;
    private final List<Draft> drafts = new ArrayList<>();

    Gathering(Scene scene) {
        this.words = scene.words();
        this.names = scene.names();
        this.speech = scene.speech();
    }

    /** The encounters of {@code sightings}, in the order in which they are first told of. */
    List<Draft> of(List<Sighting> sightings) {
        sightings.forEach(this::place);
        return drafts;
    }

    private void place(Sighting found) {
        Sighting sighting = found;
        if (isDenied(found)) {
            boolean off = found.status() == EncounterStatus.CANCELLED || found.status() == EncounterStatus.POSTPONED;
            sighting = found.with(off ? EncounterStatus.PLANNED : EncounterStatus.DENIED);
        }
        Draft denied = denied(sighting);
        Draft known = known(sighting);
        if (denied != null) {
            denied.deny(sighting);
        } else if (known != null) {
            known.add(sighting);
        } else if (stands(sighting)) {
            drafts.add(new Draft(sighting));
        }
    }

    /** Whether it is told as what somebody denies. */
    private boolean isDenied(Sighting sighting) {
        Word word = words.get(sighting.first());
        boolean off = sighting.status() == EncounterStatus.CANCELLED || sighting.status() == EncounterStatus.POSTPONED;
        boolean presupposed = !off
                && sighting.verb() == null
                && (word.definite() || !word.pronoun().isEmpty());
        return !presupposed
                && speech.stands().stream()
                        .anyMatch(stand -> stand.stance() == Stance.DENY
                                && stand.sentence() == sighting.sentence()
                                && stand.first() <= sighting.first()
                                && sighting.first() < stand.last()
                                && !isAimedAt(stand.first(), sighting));
    }

    /** "Denied a request to change the dates of the exercises": what something was to be done to stands. */
    private boolean isAimedAt(int from, Sighting sighting) {
        for (int i = from + 1; i < sighting.first() && sighting.verb() == null; i++) {
            Word word = words.get(i);
            if (word.preposition().equals("ل") && word.reading().isMasdar()) {
                return true;
            }
        }
        return false;
    }

    /** "There is no meeting": denies the one that was just spoken of as rumoured or planned. */
    private @Nullable Draft denied(Sighting sighting) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean denies = last != null
                && sighting.status() == EncounterStatus.DENIED
                && sighting.participants().isEmpty()
                && last.kind == sighting.kind()
                && (last.status == EncounterStatus.PLANNED || sighting.anaphoric())
                && sighting.sentence() - last.last().sentence() <= 1;
        return denies ? last : null;
    }

    private @Nullable Draft known(Sighting sighting) {
        if ((sighting.participants().isEmpty() && !sighting.anaphoric())) {
            return null;
        }
        if (sighting.attendance()) {
            Draft latest = latest(sighting);
            if (latest != null) {
                return latest;
            }
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (sighting.separate()
                    && (sighting.verb() == null
                            || draft.participants.size()
                                    > sighting.participants().size())) {
                continue;
            }
            if (draft.admits(sighting, names) && !isAnother(sighting, draft)) {
                return draft;
            }
            boolean open = sighting.status() == draft.status
                    || sighting.status() == EncounterStatus.HELD
                    || draft.status == EncounterStatus.PLANNED
                    || (draft.status == EncounterStatus.DENIED
                            && (sighting.status() == EncounterStatus.POSTPONED
                                    || sighting.status() == EncounterStatus.CANCELLED));
            if (sighting.anaphoric()
                    && open
                    && draft.kind == sighting.kind()
                    && sighting.participants().isEmpty()) {
                return draft;
            }
        }
        return null;
    }

    /** "Meets X, then meets the chamber": a verb with one party goes on to another meeting than that of its own sentence. */
    private static boolean isAnother(Sighting sighting, Draft draft) {
        return sighting.kind() == EncounterKind.MEETING
                && sighting.verb() != null
                && !sighting.anaphoric()
                && !sighting.attendance()
                && sighting.participants().size() == 1
                && draft.last().sentence() == sighting.sentence();
    }

    /** The encounter of the kind of {@code sighting} that was told of last, not long before it, or null. */
    private @Nullable Draft latest(Sighting sighting) {
        Draft latest = null;
        for (Draft draft : drafts) {
            if (draft.kind == sighting.kind()
                    && draft.status == sighting.status()
                    && draft.isNear(sighting)
                    && (latest == null || draft.last().first() > latest.last().first())) {
                latest = draft;
            }
        }
        return latest;
    }

    /** Whether a sighting that matches nothing told before is an encounter of its own. */
    private boolean stands(Sighting sighting) {
        int parties = sighting.participants().size();
        boolean outlet = sighting.participants().stream().anyMatch(this::isOutlet);
        if (sighting.kind() == EncounterKind.MEETING && (outlet || isMatch(sighting))) {
            return false;
        }
        if (sighting.kind() == EncounterKind.PRESS_CONFERENCE && outlet && parties == 1) {
            return false;
        }
        return switch (sighting.kind()) {
            case MEETING ->
                parties >= 2 || (parties == 1 && isBody(sighting.participants().get(0)));
            case CALL, MESSAGE -> parties >= 2;
            case VISIT ->
                parties >= 1
                        && (sighting.place() != null || sighting.time() != null)
                        && sighting.participants().stream().anyMatch(this::travels);
            case PRESS_CONFERENCE -> parties >= 1;
            case EXERCISE -> parties >= 1;
            case SIGNING ->
                parties >= 1
                        && (sighting.anaphoric()
                                ? sighting.verb() != null && parties >= 2
                                : sighting.verb() == null || !sighting.attendance());
        };
    }

    /** An international body meets by itself. */
    private boolean isBody(Participant participant) {
        Entity entity = names.entities().get(participant.entity());
        return entity.type() == EntityType.ORGANISATION && "body".equals(entity.kind());
    }

    /** Whoever gives a newspaper an interview meets nobody in the sense meant here. */
    private boolean isOutlet(Participant participant) {
        String kind = names.entities().get(participant.entity()).kind();
        return kind != null && OUTLETS.contains(kind);
    }

    /** "Egypt meets Ghana in the cup". */
    private boolean isMatch(Sighting sighting) {
        return sighting.participants().stream()
                        .allMatch(one -> names.entities().get(one.entity()).type() != EntityType.PERSON)
                && Habits.isSport(words, words.text().sentences().get(sighting.sentence()));
    }

    private boolean travels(Participant participant) {
        Entity entity = names.entities().get(participant.entity());
        return entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION;
    }
}

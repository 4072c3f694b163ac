package org.mahdar.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Format;
import org.mahdar.minutes.Party;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Meeting;
import org.mahdar.reader.encounters.Participant;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Names;

/** Groups those who took part in an encounter into its sides. */
final class Parties {

    private Parties() {}

    /** The sides of {@code meeting}: one a country; whoever has no country is a side of its own. */
    static List<Party> of(Meeting meeting, Names names, Roll roll) {
        Map<String, List<Participant>> sides = new LinkedHashMap<>();
        for (Participant participant : meeting.participants()) {
            sides.computeIfAbsent(side(participant, meeting, names), side -> new ArrayList<>())
                    .add(participant);
        }
        List<Party> parties = new ArrayList<>();
        for (List<Participant> side : sides.values()) {
            parties.add(party(side, names, roll));
        }
        return parties;
    }

    private static String side(Participant participant, Names names) {
        String country = names.entities().get(participant.entity()).country();
        return country == null ? "#" + participant.entity() : country;
    }

    /** A country that receives its own (an ambassador at the airport) is two sides. */
    private static String side(Participant participant, Meeting meeting, Names names) {
        String side = side(participant, names);
        boolean receivesItsOwn = participant.role() == PartyRole.GUEST
                && meeting.participants().stream()
                        .anyMatch(other -> other.role() == PartyRole.HOST
                                && side(other, names).equals(side));
        return receivesItsOwn ? side + "/" + participant.role().code() : side;
    }

    private static Party party(List<Participant> side, Names names, Roll roll) {
        List<String> actors = new ArrayList<>();
        String head = null;
        String organisation = null;
        PartyRole role = side.get(0).role();
        for (Participant participant : side) {
            Entity entity = names.entities().get(participant.entity());
            if (entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.GROUP) {
                organisation = organisation == null ? entity.name() : organisation;
            }
            String actor = roll.actor(entity.id());
            if (actor != null) {
                actors.add(actor);
                if (participant.head() && head == null) {
                    head = actor;
                }
            }
        }
        if (head == null && actors.size() > 1) {
            head = actors.get(0);
        }
        return new Party(names.entities().get(side.get(0).entity()).country(), organisation, actors, head, role);
    }

    /** How many sides there are: two, three or more; null where fewer are known. */
    static @Nullable Format format(Meeting meeting, Names names) {
        long sides = meeting.participants().stream()
                .map(participant -> side(participant, names))
                .distinct()
                .count();
        return sides < 2 ? null : sides == 2 ? Format.BILATERAL : sides == 3 ? Format.TRILATERAL : Format.MULTILATERAL;
    }
}

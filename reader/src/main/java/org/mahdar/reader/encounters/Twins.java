package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.minutes.PartyRole;
import org.mahdar.reader.encounters.Triggers.Trigger;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Connectors;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.text.Sentence;

/** "Two calls, one from X and the other from Y": a dual noun tells of two encounters, one with each of two people. */
final class Twins {

    private Twins() {}

    /** The encounters {@code sighting} tells of: two where a dual names one who took part in both and one for each. */
    static List<Sighting> of(Phrases.Match<Trigger> noun, Sighting sighting, Sentence sentence, Scene scene) {
        if (!noun.value().twin() || sighting.anaphoric()) {
            return List.of(sighting);
        }
        List<Participant> others = new ArrayList<>();
        for (int i = noun.last(); i < sentence.last() && others.size() < 2; i++) {
            Mention mention = scene.names().at(i);
            boolean person = mention != null
                    && mention.first() == i
                    && scene.names().entity(mention).type() == EntityType.PERSON;
            if (person && mention != null && (isTiedOn(i, scene) || !others.isEmpty() && joins(i, scene))) {
                mention.entities().forEach(id -> others.add(new Participant(id, PartyRole.PARTY, false)));
            }
        }
        List<Participant> shared = sighting.participants().stream()
                .filter(one -> others.stream().noneMatch(other -> other.entity() == one.entity()))
                .toList();
        if (others.size() != 2 || shared.size() != 1) {
            return List.of(sighting);
        }
        return others.stream()
                .map(other -> sighting.among(List.of(shared.get(0), other)))
                .toList();
    }

    private static boolean joins(int token, Scene scene) {
        return scene.words().get(token).conjunction().equals("و");
    }

    /** Whether the name at {@code token} hangs on "with", "from", "to" or "by". */
    private static boolean isTiedOn(int token, Scene scene) {
        Connector clitic = Connectors.clitic(scene.words().get(token));
        Connector connector = clitic == Connector.BARE
                ? Connectors.match(scene.words().get(token - 1).form())
                : clitic;
        return connector == Connector.WITH
                || connector == Connector.FROM
                || connector == Connector.TO
                || connector == Connector.BY;
    }
}

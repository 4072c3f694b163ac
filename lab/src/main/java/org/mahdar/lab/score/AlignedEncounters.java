package org.mahdar.lab.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.lab.score.Output.Named;
import org.mahdar.minutes.Encounter;

/** What is asked of encounters that were found at all: participants, place, topics, source. */
final class AlignedEncounters {

    private final Output output;
    private final List<Pair<Gold.Encounter, Encounter>> pairs;
    private final Tally tally;

    AlignedEncounters(Output output, List<Pair<Gold.Encounter, Encounter>> pairs, Tally tally) {
        this.output = output;
        this.pairs = pairs;
        this.tally = tally;
    }

    void compare() {
        participants();
        places();
        topics();
        sources();
    }

    static Alignment<Gold.Participant, Named> align(Gold.Encounter gold, List<Named> participants) {
        return Alignment.of(
                gold.participants(),
                participants,
                (one, other) -> !other.is(one) ? 0 : Wording.same(one.name(), other.name()) ? 2 : 1);
    }

    private void participants() {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Pair<Gold.Encounter, Encounter> pair : pairs) {
            List<Named> participants = output.participants(pair.output());
            Alignment<Gold.Participant, Named> alignment = align(pair.gold(), participants);
            right += alignment.pairs().size();
            given += participants.size();
            wanted += pair.gold().participants().size();
            alignment
                    .missed()
                    .forEach(one -> tally.missed("participants", one.name() + " (" + one.country() + ")" + in(pair)));
            alignment.invented().forEach(one -> tally.invented("participants", one + in(pair)));
        }
        tally.measure("participants (aligned)", right, given, wanted);
    }

    private void places() {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Pair<Gold.Encounter, Encounter> pair : pairs) {
            String gold = pair.gold().place();
            String place = output.place(pair.output());
            wanted += gold == null ? 0 : 1;
            given += place == null ? 0 : 1;
            if (gold != null && place != null) {
                if (Wording.same(gold, place)) {
                    right++;
                } else {
                    tally.wrong("places", List.of("name"), gold + in(pair), place);
                }
            } else if (gold != null) {
                tally.missed("places", gold + in(pair));
            } else if (place != null) {
                tally.invented("places", place + in(pair));
            }
        }
        tally.measure("places (aligned)", right, given, wanted);
    }

    private void topics() {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Pair<Gold.Encounter, Encounter> pair : pairs) {
            Set<String> gold = new HashSet<>(pair.gold().topics());
            Set<String> topics = new HashSet<>();
            pair.output().topics().forEach(topic -> topics.add(topic.code().code()));
            given += topics.size();
            wanted += gold.size();
            right += (int) topics.stream().filter(gold::contains).count();
            gold.stream()
                    .filter(topic -> !topics.contains(topic))
                    .sorted()
                    .forEach(topic -> tally.missed("topics", topic + in(pair)));
            pair.output().topics().stream()
                    .filter(topic -> !gold.contains(topic.code().code()))
                    .forEach(topic -> tally.invented(
                            "topics",
                            topic.code().code()
                                    + topic.evidence().stream()
                                            .map(span -> " \"" + span.exact() + "\"")
                                            .reduce("", String::concat)
                                    + in(pair)));
        }
        tally.measure("topics (aligned)", right, given, wanted);
    }

    private void sources() {
        int right = 0;
        int given = 0;
        int wanted = 0;
        for (Pair<Gold.Encounter, Encounter> pair : pairs) {
            @Nullable String gold = pair.gold().source();
            List<Named> sources = output.sources(pair.output());
            wanted += gold == null ? 0 : 1;
            given += sources.size();
            boolean found = gold != null && sources.stream().anyMatch(source -> source.is(gold));
            if (found) {
                right++;
            } else if (gold != null) {
                tally.missed("encounter sources", gold + in(pair));
            }
            sources.stream()
                    .filter(source -> gold == null || !source.is(gold))
                    .forEach(source -> tally.invented("encounter sources", source + in(pair)));
        }
        tally.measure("encounter sources (aligned)", right, given, wanted);
    }

    private static String in(Pair<Gold.Encounter, Encounter> pair) {
        return ", " + pair.gold().kind() + " \"" + pair.gold().anchor() + "\"";
    }
}

package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.lab.score.Output.Named;
import org.mahdar.minutes.Encounter;
import org.mahdar.minutes.Span;

/** Encounters: kind, status, date and participants; and over aligned encounters participants, places, topics, sources. */
final class EncounterLayer {

    private static final String LAYER = "encounters";
    private static final double RIGHT = 1000;

    private final Gold gold;
    private final Output output;
    private final Tally tally;

    private EncounterLayer(Gold gold, Output output, Tally tally) {
        this.gold = gold;
        this.output = output;
        this.tally = tally;
    }

    static void compare(Gold gold, Output output, Tally tally) {
        new EncounterLayer(gold, output, tally).compare();
    }

    private void compare() {
        List<Encounter> encounters = output.minutes().encounters();
        Alignment<Gold.Encounter, Encounter> alignment = Alignment.of(gold.encounters(), encounters, this::weight);
        int right = 0;
        for (Pair<Gold.Encounter, Encounter> pair : alignment.pairs()) {
            List<String> fields = differing(pair);
            if (fields.isEmpty()) {
                right++;
                tally.right(pair.output().id());
            } else {
                tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output()));
            }
        }
        explainUnpaired(alignment);
        int pairs = alignment.pairs().size();
        tally.measure(LAYER, right, encounters.size(), gold.encounters().size());
        tally.measure(
                "encounters, aligned",
                pairs,
                encounters.size(),
                gold.encounters().size());
        tally.fault("extra encounters", alignment.invented().size(), encounters.size());
        tally.measure("statuses (aligned)", count(alignment, this::sameStatus), pairs, pairs);
        tally.measure("encounter dates (aligned)", count(alignment, this::sameDate), pairs, pairs);
        new AlignedEncounters(output, alignment.pairs(), tally).compare();
    }

    private static long count(
            Alignment<Gold.Encounter, Encounter> alignment,
            java.util.function.BiPredicate<Gold.Encounter, Encounter> same) {
        return alignment.pairs().stream()
                .filter(pair -> same.test(pair.gold(), pair.output()))
                .count();
    }

    /** Items without a partner of their kind: those with the same words have the wrong kind, the rest is missed or invented. */
    private void explainUnpaired(Alignment<Gold.Encounter, Encounter> alignment) {
        Alignment<Gold.Encounter, Encounter> byWords =
                Alignment.of(alignment.missed(), alignment.invented(), (g, e) -> anchored(g, e) ? 1 + shared(g, e) : 0);
        byWords.pairs().forEach(pair -> {
            List<String> fields = new ArrayList<>(differing(pair));
            fields.add(0, "kind");
            tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output()));
        });
        byWords.missed().forEach(encounter -> tally.missed(LAYER, describe(encounter)));
        byWords.invented().forEach(encounter -> tally.invented(LAYER, describe(encounter)));
    }

    /** Two encounters of one kind may be paired if they share a participant or words; right pairs go before all others. */
    private double weight(Gold.Encounter goldOne, Encounter encounter) {
        if (!encounter.kind().code().equals(goldOne.kind())) {
            return 0;
        }
        double participants = shared(goldOne, encounter);
        boolean anchored = anchored(goldOne, encounter);
        boolean right = differing(new Pair<>(goldOne, encounter)).isEmpty();
        if (participants == 0 && !anchored && !right) {
            return 0;
        }
        return (right ? RIGHT : 0)
                + 8 * participants
                + (anchored ? 3 : 0)
                + (sameDate(goldOne, encounter) ? 2 : 0)
                + (sameStatus(goldOne, encounter) ? 2 : 0);
    }

    /** The F1 of the participants of the two. */
    private double shared(Gold.Encounter goldOne, Encounter encounter) {
        List<Named> participants = output.participants(encounter);
        int all = participants.size() + goldOne.participants().size();
        return all == 0
                ? 0
                : 2.0 * AlignedEncounters.align(goldOne, participants).pairs().size() / all;
    }

    private boolean anchored(Gold.Encounter goldOne, Encounter encounter) {
        return goldOne.anchor() != null && Wording.meets(gold.text(), goldOne.anchor(), encounter.evidence());
    }

    private boolean sameStatus(Gold.Encounter goldOne, Encounter encounter) {
        return encounter.status().code().equals(goldOne.status());
    }

    private boolean sameDate(Gold.Encounter goldOne, Encounter encounter) {
        return Objects.equals(goldOne.date(), output.date(encounter));
    }

    private List<String> differing(Pair<Gold.Encounter, Encounter> pair) {
        List<String> fields = new ArrayList<>();
        if (!sameStatus(pair.gold(), pair.output())) {
            fields.add("status");
        }
        if (!sameDate(pair.gold(), pair.output())) {
            fields.add("date");
        }
        Alignment<Gold.Participant, Named> participants =
                AlignedEncounters.align(pair.gold(), output.participants(pair.output()));
        if (!participants.missed().isEmpty() || !participants.invented().isEmpty()) {
            fields.add("participants");
        }
        return fields;
    }

    private static String describe(Gold.Encounter encounter) {
        String participants = encounter.participants().stream()
                .map(participant -> participant.name() + " (" + participant.country() + ")")
                .collect(Collectors.joining("; "));
        return describe(encounter.kind(), encounter.status(), encounter.date(), encounter.place(), participants) + " \""
                + encounter.anchor() + "\"";
    }

    private String describe(Encounter encounter) {
        String participants =
                output.participants(encounter).stream().map(Named::toString).collect(Collectors.joining("; "));
        String words = encounter.evidence().stream().map(Span::exact).collect(Collectors.joining("\" \""));
        return describe(
                        encounter.kind().code(),
                        encounter.status().code(),
                        output.date(encounter),
                        output.place(encounter),
                        participants)
                + " \"" + words + "\"";
    }

    private static String describe(
            String kind, String status, @Nullable String date, @Nullable String place, String participants) {
        return kind + " " + status + " " + date + ", " + place + " [" + participants + "]";
    }
}

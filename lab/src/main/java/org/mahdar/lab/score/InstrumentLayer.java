package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Instrument;

/** Instruments: a name that shares half its words, kind and status. */
final class InstrumentLayer {

    private static final String LAYER = "instruments";
    private static final double SAME = 0.5;

    private InstrumentLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Instrument> instruments = output.minutes().instruments();
        Alignment<Gold.Instrument, Instrument> alignment =
                Alignment.of(gold.instruments(), instruments, InstrumentLayer::weight);
        int right = 0;
        for (Pair<Gold.Instrument, Instrument> pair : alignment.pairs()) {
            List<String> fields = differing(pair.gold(), pair.output());
            if (fields.isEmpty()) {
                right++;
            } else {
                tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output()));
            }
        }
        alignment.missed().forEach(one -> tally.missed(LAYER, describe(one)));
        alignment.invented().forEach(one -> tally.invented(LAYER, describe(one)));
        int wanted = gold.instruments().size();
        tally.measure(LAYER, right, instruments.size(), wanted);
        tally.measure("instruments by name", alignment.pairs().size(), instruments.size(), wanted);
    }

    private static double weight(Gold.Instrument gold, Instrument instrument) {
        double overlap = Wording.overlap(gold.name(), instrument.name());
        return overlap < SAME ? 0 : overlap + (differing(gold, instrument).isEmpty() ? 1000 : 0);
    }

    private static List<String> differing(Gold.Instrument gold, Instrument instrument) {
        List<String> fields = new ArrayList<>();
        if (!instrument.kind().code().equals(gold.kind())) {
            fields.add("kind");
        }
        if (!instrument.status().code().equals(gold.status())) {
            fields.add("status");
        }
        return fields;
    }

    private static String describe(Gold.Instrument instrument) {
        return instrument.name() + ", " + instrument.kind() + ", " + instrument.status();
    }

    private static String describe(Instrument instrument) {
        return instrument.name() + ", " + instrument.kind().code() + ", "
                + instrument.status().code();
    }
}

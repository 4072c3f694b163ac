package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Position;

/** Positions: holder, stance, and an issue that shares half its words. */
final class PositionLayer {

    private static final String LAYER = "positions";
    private static final double SAME = 0.5;
    private static final double RIGHT = 1000;

    private PositionLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Position> positions = output.minutes().positions();
        Alignment<Gold.Position, Position> alignment =
                Alignment.of(gold.positions(), positions, (one, other) -> weight(one, other, output));
        int right = 0;
        for (Pair<Gold.Position, Position> pair : alignment.pairs()) {
            List<String> fields = differing(pair.gold(), pair.output(), output);
            if (fields.isEmpty()) {
                right++;
                tally.right(pair.output().id());
            } else {
                tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output(), output));
            }
        }
        alignment.missed().forEach(one -> tally.missed(LAYER, describe(one)));
        alignment.invented().forEach(one -> tally.invented(LAYER, describe(one, output)));
        tally.measure(LAYER, right, positions.size(), gold.positions().size());
    }

    private static double weight(Gold.Position gold, Position position, Output output) {
        double overlap = Wording.overlap(gold.issue(), position.issue().exact());
        if (overlap < SAME) {
            return 0;
        }
        List<String> fields = differing(gold, position, output);
        return overlap + (fields.isEmpty() ? RIGHT : 2 - fields.size());
    }

    private static List<String> differing(Gold.Position gold, Position position, Output output) {
        List<String> fields = new ArrayList<>();
        if (!output.named(position.holder()).is(gold.holder())) {
            fields.add("holder");
        }
        if (!position.stance().code().equals(gold.stance())) {
            fields.add("stance");
        }
        return fields;
    }

    private static String describe(Gold.Position position) {
        return position.holder() + ", " + position.stance() + ": " + position.issue();
    }

    private static String describe(Position position, Output output) {
        return output.named(position.holder()).name() + ", " + position.stance().code() + ": "
                + position.issue().exact();
    }
}

package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Statement;

/** Statements: speaker and words; modes; speakers taken for another. */
final class StatementLayer {

    private static final String LAYER = "statements";

    /** How much of the words must be shared to be the same words, and to be worth comparing at all. */
    private static final double SAME = 0.8;

    private static final double SIMILAR = 0.4;
    private static final double RIGHT = 1000;

    private StatementLayer() {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Statement> statements = output.minutes().statements();
        Alignment<Gold.Statement, Statement> alignment =
                Alignment.of(gold.statements(), statements, (one, other) -> weight(one, other, output));
        int right = 0;
        int exact = 0;
        int sameWords = 0;
        int sameMode = 0;
        int wrongSpeaker = 0;
        for (Pair<Gold.Statement, Statement> pair : alignment.pairs()) {
            boolean speaker =
                    output.named(pair.output().speaker()).is(pair.gold().speaker());
            boolean words = overlap(pair.gold(), pair.output()) >= SAME;
            boolean mode = pair.output().mode().code().equals(pair.gold().mode());
            if (speaker && words) {
                right++;
                tally.right(pair.output().id());
            }
            exact += speaker && overlap(pair.gold(), pair.output()) > 1 ? 1 : 0;
            sameWords += words ? 1 : 0;
            sameMode += words && mode ? 1 : 0;
            wrongSpeaker += words && !speaker ? 1 : 0;
            List<String> fields = new ArrayList<>();
            add(fields, !speaker, "speaker");
            add(fields, !words, "content");
            add(fields, !mode, "mode");
            if (!fields.isEmpty()) {
                tally.wrong(LAYER, fields, describe(pair.gold()), describe(pair.output(), output));
            }
        }
        alignment.missed().forEach(one -> tally.missed(LAYER, describe(one)));
        alignment.invented().forEach(one -> tally.invented(LAYER, describe(one, output)));
        int wanted = gold.statements().size();
        tally.measure(LAYER, right, statements.size(), wanted);
        tally.measure("statements, exact", exact, statements.size(), wanted);
        tally.measure("modes (same words)", sameMode, sameWords, sameWords);
        tally.fault("statements with a wrong speaker", wrongSpeaker, statements.size());
    }

    private static double weight(Gold.Statement gold, Statement statement, Output output) {
        double overlap = overlap(gold, statement);
        if (overlap < SIMILAR) {
            return 0;
        }
        boolean speaker = output.named(statement.speaker()).is(gold.speaker());
        return overlap + (speaker && overlap >= SAME ? RIGHT : 0) + (speaker ? 0.5 : 0);
    }

    /** The share of common words, from 0 to 1; 2 if the words are the same in the same order. */
    private static double overlap(Gold.Statement gold, Statement statement) {
        String content = statement.content().exact();
        return Wording.same(gold.content(), content) ? 2 : Wording.overlap(gold.content(), content);
    }

    private static void add(List<String> fields, boolean wrong, String field) {
        if (wrong) {
            fields.add(field);
        }
    }

    private static String describe(Gold.Statement statement) {
        return statement.speaker() + ", " + statement.mode() + ": " + statement.content();
    }

    private static String describe(Statement statement, Output output) {
        return output.named(statement.speaker()).name() + ", "
                + statement.mode().code() + ", " + statement.verb() + ": "
                + statement.content().exact();
    }
}

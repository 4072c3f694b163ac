package org.mahdar.lab.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.lab.score.Alignment.Pair;
import org.mahdar.minutes.Span;
import org.mahdar.minutes.Time;

/** Times: the value, with words that meet. Words that come twice with one value count once, as in the gold. */
final class TimeLayer {

    private static final String LAYER = "times";

    private TimeLayer() {}

    private record Mention(String type, String value, List<Span> spans) {

        @Override
        public String toString() {
            return spans.get(0).exact() + ": " + type + " " + value;
        }
    }

    private record Key(String words, String type, String value) {}

    static void compare(Gold gold, Output output, Tally tally) {
        List<Mention> mentions = mentions(output.minutes().times());
        Alignment<Gold.Time, Mention> alignment =
                Alignment.of(gold.times(), mentions, (one, other) -> weight(gold.text(), one, other));
        int right = 0;
        int typed = 0;
        for (Pair<Gold.Time, Mention> pair : alignment.pairs()) {
            boolean value = pair.output().value().equals(pair.gold().value());
            boolean type = pair.output().type().equals(pair.gold().type());
            right += value ? 1 : 0;
            typed += value && type ? 1 : 0;
            List<String> fields = new ArrayList<>();
            if (!value) {
                fields.add("value");
            }
            if (!type) {
                fields.add("type");
            }
            if (!fields.isEmpty()) {
                tally.wrong(LAYER, fields, describe(pair.gold()), pair.output().toString());
            }
        }
        alignment.missed().forEach(one -> tally.missed(LAYER, describe(one)));
        alignment.invented().forEach(one -> tally.invented(LAYER, one.toString()));
        int wanted = gold.times().size();
        tally.measure(LAYER, right, mentions.size(), wanted);
        tally.measure("times, value and type", typed, mentions.size(), wanted);
        tally.measure("times, words only", alignment.pairs().size(), mentions.size(), wanted);
    }

    private static List<Mention> mentions(List<Time> times) {
        Map<Key, List<Span>> mentions = new LinkedHashMap<>();
        for (Time time : times) {
            for (Span span : time.evidence()) {
                Key key = new Key(Wording.key(span.exact()), time.type().code(), time.value());
                mentions.computeIfAbsent(key, words -> new ArrayList<>()).add(span);
            }
        }
        return mentions.entrySet().stream()
                .map(entry -> new Mention(entry.getKey().type(), entry.getKey().value(), entry.getValue()))
                .toList();
    }

    private static double weight(String text, Gold.Time gold, Mention mention) {
        if (!Wording.meets(text, gold.text(), mention.spans())) {
            return 0;
        }
        double overlap = Wording.overlap(gold.text(), mention.spans().get(0).exact());
        return 0.1
                + overlap
                + (mention.value().equals(gold.value()) ? 1000 : 0)
                + (mention.type().equals(gold.type()) ? 1 : 0);
    }

    private static String describe(Gold.Time time) {
        return time.text() + ": " + time.type() + " " + time.value();
    }
}

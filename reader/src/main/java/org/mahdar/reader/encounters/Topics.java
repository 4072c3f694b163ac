package org.mahdar.reader.encounters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.encounters.Meeting.TopicSighting;
import org.mahdar.reader.lexicon.Phrases;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.words.Words;

/** Finds topics by the phrases of {@code topics.tsv}. */
final class Topics {

    private static final Phrases<List<TopicCode>> PHRASES = load();

    private Topics() {}

    private static Phrases<List<TopicCode>> load() {
        Map<String, List<TopicCode>> topics = new LinkedHashMap<>();
        for (Row row : Table.read(Topics.class, "topics.tsv")) {
            if (row.get("sense").equals("shadow")) {
                topics.computeIfAbsent(row.get("phrase"), phrase -> new ArrayList<>());
            } else if (row.get("sense").isEmpty()) {
                topics.computeIfAbsent(row.get("phrase"), phrase -> new ArrayList<>())
                        .add(TopicCode.of(row.get("topic")));
            }
        }
        Phrases<List<TopicCode>> phrases = new Phrases<>();
        topics.forEach((phrase, codes) -> phrases.add(phrase, List.copyOf(codes)));
        return phrases;
    }

    /** The topics named between {@code from} and {@code limit}, each with the first words that name it. */
    static List<TopicSighting> within(Words words, int from, int limit) {
        List<TopicSighting> found = new ArrayList<>();
        for (int i = from; i < limit; i++) {
            Phrases.Match<List<TopicCode>> match = PHRASES.match(words, i, limit);
            if (match != null) {
                for (TopicCode code : match.value()) {
                    found.add(new TopicSighting(code, words.text().span(match.first(), match.last())));
                }
                i = match.last() - 1;
            }
        }
        return found;
    }
}

package org.mahdar.lab.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.Mention;
import org.mahdar.reader.names.NameReader;
import org.mahdar.reader.names.Names;
import org.mahdar.reader.names.Outlets;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures whether the reader knows who is meant where a report does not name in full: by a short name, an office,
 * or a word such as "the two sides". Usage: {@code CoreferenceEvaluation [-v] gold.json folder}; the first
 * lists mentions {@code {report, kind, words, occurrence, entities}}, the second holds the reports. With {@code -v} it
 * prints what is not right.
 */
public final class CoreferenceEvaluation {

    /** How a mention was resolved. */
    enum Outcome {
        /** All that it means, and nothing else. */
        RIGHT,
        /** Somebody or something else. */
        WRONG,
        /** Nobody the minutes would name. */
        UNRESOLVED
    }

    private record Reading(Words words, Names names) {}

    private final Path folder;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Map<Outcome, Integer>> byKind = new TreeMap<>();

    CoreferenceEvaluation(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean verbose = args.length == 3 && args[0].equals("-v");
        int first = verbose ? 1 : 0;
        if (args.length != first + 2) {
            out.println("usage: CoreferenceEvaluation [-v] gold.json folder");
            return;
        }
        CoreferenceEvaluation evaluation = new CoreferenceEvaluation(Path.of(args[first + 1]));
        for (JsonNode mention :
                JsonMapper.shared().readTree(Path.of(args[first]).toFile())) {
            Outcome outcome = evaluation.measure(mention);
            if (verbose && outcome != Outcome.RIGHT) {
                out.println(outcome + " " + mention + " read " + evaluation.read(mention));
            }
        }
        evaluation.byKind.forEach((kind, outcomes) -> out.println(line(kind, outcomes)));
        out.println(line("all", evaluation.total()));
    }

    private static String line(String kind, Map<Outcome, Integer> outcomes) {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return "%-10s %3d mentions: right %.3f, wrong %.3f, unresolved %.3f"
                .formatted(
                        kind,
                        all,
                        share(outcomes, Outcome.RIGHT, all),
                        share(outcomes, Outcome.WRONG, all),
                        share(outcomes, Outcome.UNRESOLVED, all));
    }

    private static double share(Map<Outcome, Integer> outcomes, Outcome outcome, int all) {
        return all == 0 ? 0 : (double) outcomes.getOrDefault(outcome, 0) / all;
    }

    Map<Outcome, Integer> total() {
        Map<Outcome, Integer> total = new EnumMap<>(Outcome.class);
        byKind.values()
                .forEach(counts -> counts.forEach((outcome, count) -> total.merge(outcome, count, Integer::sum)));
        return total;
    }

    Outcome measure(JsonNode mention) {
        List<Entity> read = meant(mention);
        List<String> gold = new ArrayList<>();
        mention.path("entities").forEach(name -> gold.add(name.asString("")));
        boolean allMeant = read.size() == gold.size()
                && gold.stream().allMatch(name -> read.stream().anyMatch(entity -> is(entity, name)));
        Outcome outcome = allMeant
                ? Outcome.RIGHT
                : read.stream().anyMatch(entity -> gold.stream().noneMatch(name -> is(entity, name)))
                        ? Outcome.WRONG
                        : Outcome.UNRESOLVED;
        byKind.computeIfAbsent(mention.path("kind").asString(""), kind -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private List<String> read(JsonNode mention) {
        return meant(mention).stream().map(Entity::name).toList();
    }

    /** Who the reader takes the mention for, of those the minutes name. */
    private List<Entity> meant(JsonNode mention) {
        Reading reading = reading(mention.path("report").asString(""));
        String text = reading.words().text().original();
        String exact = mention.path("words").asString("");
        int start = -1;
        for (int i = 0; i < mention.path("occurrence").asInt(1); i++) {
            start = text.indexOf(exact, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException("the report does not hold these words: " + mention);
        }
        int from = start;
        int to = start + exact.length();
        return IntStream.range(0, reading.words().size())
                .filter(i -> reading.words().get(i).token().start() < to
                        && reading.words().get(i).token().end() > from)
                .map(reading.names()::indexAt)
                .filter(index -> index >= 0)
                .distinct()
                .mapToObj(index -> reading.names().mentions().get(index))
                .filter(found -> !isInsideTitle(found, reading.words(), from, to))
                .flatMap(found -> entities(found, reading.names()).stream())
                .distinct()
                .filter(entity -> entity.named() && entity.type() != EntityType.PLACE)
                .toList();
    }

    /** Words within the title of somebody named ("the ministry's spokesman, So-and-so") are not read as a mention. */
    private static boolean isInsideTitle(Mention mention, Words words, int from, int to) {
        return mention.nameLast() > mention.nameFirst()
                && (words.get(mention.nameFirst()).token().start() >= to
                        || words.get(mention.nameLast() - 1).token().end() <= from);
    }

    private static List<Entity> entities(Mention mention, Names names) {
        return mention.entities().stream().map(names.entities()::get).toList();
    }

    private Reading reading(String report) {
        return readings.computeIfAbsent(report, id -> {
            JsonNode json =
                    JsonMapper.shared().readTree(folder.resolve(id + ".json").toFile());
            Words words = Morphology.analyse(Segmenter.segment(json.path("text").asString("")));
            return new Reading(
                    words,
                    NameReader.read(words, Outlets.find(json.path("outlet").asString(""))));
        });
    }

    /** A state by its code, a person by its name, a body by a name that holds the other. */
    private static boolean is(Entity entity, String gold) {
        if (entity.type() == EntityType.STATE) {
            return gold.equals(entity.country());
        }
        String name = Normalizer.fold(entity.name());
        String wanted = Normalizer.fold(gold);
        return entity.type() == EntityType.PERSON
                ? name.equals(wanted)
                : name.contains(wanted) || wanted.contains(name);
    }
}

package org.mahdar.lab.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.text.Text;
import org.mahdar.reader.time.TimeMention;
import org.mahdar.reader.time.TimeTagger;
import org.mahdar.reader.time.Times;
import org.mahdar.reader.words.Morphology;
import org.mahdar.reader.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the reader's times against annotated reports: JSON files with {@code text}, {@code published} and {@code times}
 * ({@code text}, {@code type}, {@code value}). Prints every error, and precision, recall and F1 for mentions (texts that
 * overlap and the same value) and for each report's set of values.
 */
public final class TimeEvaluation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Gold(String text, String type, String value) {}

    private static final class Tally {
        private int right;
        private int found;
        private int wanted;

        private double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }

        private String line(String name) {
            double precision = found == 0 ? 1 : (double) right / found;
            double recall = wanted == 0 ? 1 : (double) right / wanted;
            return String.format(
                    Locale.ROOT,
                    "%-10s P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d wanted)",
                    name,
                    precision,
                    recall,
                    f1(),
                    right,
                    found,
                    wanted);
        }
    }

    private TimeEvaluation() {}

    /** Scores each folder named in {@code folders} by itself and prints to standard output. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            System.out.println(folder);
            evaluate(Path.of(folder));
        }
    }

    /** Scores the annotated reports of a folder, prints errors and figures, and hands back the F1 of the values. */
    static double evaluate(Path folder) throws IOException {
        Tally mentions = new Tally();
        Tally values = new Tally();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            score(file, mentions, values);
        }
        System.out.println(files.size() + " reports");
        System.out.println(mentions.line("mentions"));
        System.out.println(values.line("values"));
        return values.f1();
    }

    private static void score(Path file, Tally mentions, Tally values) throws IOException {
        JsonNode report = JSON.readTree(Files.readString(file));
        String written = report.path("text").asString();
        String published = report.path("published").asString("");
        Text text = Segmenter.segment(written);
        Words words = Morphology.analyse(text);
        Times times =
                TimeTagger.read(words, published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10)));
        List<Gold> gold = new ArrayList<>();
        for (JsonNode time : report.path("times")) {
            gold.add(new Gold(
                    time.path("text").asString(),
                    time.path("type").asString(),
                    time.path("value").asString()));
        }
        scoreValues(gold, times, values);
        scoreMentions(file.getFileName().toString(), text, gold, times, mentions);
        times.conflicts()
                .forEach(conflict -> System.out.println(file.getFileName() + "  CONFLICT "
                        + text.span(
                                        conflict.weekday().first(),
                                        conflict.weekday().last())
                                .exact() + " / "
                        + text.span(conflict.day().first(), conflict.day().last())
                                .exact()));
    }

    private static void scoreValues(List<Gold> gold, Times times, Tally values) {
        Set<String> wanted = new TreeSet<>();
        gold.forEach(each -> wanted.add(each.type() + " " + each.value()));
        Set<String> found = new TreeSet<>();
        times.mentions().forEach(mention -> found.add(mention.type().code() + " " + mention.value()));
        values.wanted += wanted.size();
        values.found += found.size();
        found.retainAll(wanted);
        values.right += found.size();
    }

    /** A value found at several places counts once for each wanted text it overlaps, and never as an extra. */
    private static void scoreMentions(String file, Text text, List<Gold> gold, Times times, Tally mentions) {
        List<Gold> open = new ArrayList<>(gold);
        Set<String> rightValues = new TreeSet<>();
        List<TimeMention> extra = new ArrayList<>();
        for (TimeMention mention : times.mentions()) {
            String exact = text.span(mention.first(), mention.last()).exact();
            Gold match = open.stream()
                    .filter(each -> each.value().equals(mention.value())
                            && each.type().equals(mention.type().code())
                            && overlap(each.text(), exact))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                open.remove(match);
                rightValues.add(match.type() + " " + match.value());
                mentions.right++;
            } else {
                extra.add(mention);
            }
        }
        extra.removeIf(mention -> rightValues.contains(mention.type().code() + " " + mention.value()));
        mentions.found += gold.size() - open.size() + extra.size();
        mentions.wanted += gold.size();
        for (Gold missed : open) {
            System.out.println(file + "  MISSED  " + missed);
        }
        for (TimeMention mention : extra) {
            int from = Math.max(0, mention.first() - 6);
            int to = Math.min(text.tokens().size(), mention.last() + 4);
            System.out.println(file + "  EXTRA   " + mention.value() + " <"
                    + text.span(mention.first(), mention.last()).exact() + "> in: "
                    + text.span(from, to).exact() + "  [" + mention.rule() + "]");
        }
    }

    private static boolean overlap(String a, String b) {
        return a.contains(b) || b.contains(a) || Stream.of(b.split("\\s+")).anyMatch(word -> a.contains(word));
    }
}

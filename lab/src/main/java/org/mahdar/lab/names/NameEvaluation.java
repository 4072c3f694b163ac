package org.mahdar.lab.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.minutes.Outlet;
import org.mahdar.reader.names.Entity;
import org.mahdar.reader.names.EntityType;
import org.mahdar.reader.names.NameReader;
import org.mahdar.reader.names.Outlets;
import org.mahdar.reader.text.Normalizer;
import org.mahdar.reader.text.Segmenter;
import org.mahdar.reader.words.Morphology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well the reader finds people: by name, and with role and country. Usage: {@code NameEvaluation [-v] folder
 * …}; each folder holds JSON files with {@code text}, {@code outlet} and {@code persons [{name, role, country}]}. With
 * {@code -v} it prints the errors one by one.
 */
public final class NameEvaluation {

    private record Person(
            String name, @Nullable String role, @Nullable String country) {

        boolean isNamed(Person other) {
            return Normalizer.fold(name).equals(Normalizer.fold(other.name));
        }

        boolean isSame(Person other) {
            return isNamed(other) && Objects.equals(role, other.role) && Objects.equals(country, other.country);
        }
    }

    private final PrintStream out;
    private final boolean verbose;
    private int gold;
    private int found;
    private int named;
    private int same;

    private NameEvaluation(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
        boolean verbose = args.length > 0 && args[0].equals("-v");
        for (int i = verbose ? 1 : 0; i < args.length; i++) {
            NameEvaluation evaluation = new NameEvaluation(out, verbose);
            List<Path> files;
            try (Stream<Path> listed = Files.list(Path.of(args[i]))) {
                files = listed.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                evaluation.measure(file);
            }
            evaluation.report(args[i]);
        }
    }

    private void measure(Path file) {
        JsonNode json = JsonMapper.shared().readTree(file.toFile());
        List<Person> wanted = new ArrayList<>();
        for (JsonNode person : json.path("persons")) {
            wanted.add(new Person(
                    person.path("name").asString(""), text(person.path("role")), text(person.path("country"))));
        }
        List<Person> read = read(json.path("text").asString(""), text(json.path("outlet")));
        gold += wanted.size();
        found += read.size();
        for (Person person : wanted) {
            Person match = read.stream().filter(person::isNamed).findFirst().orElse(null);
            named += match == null ? 0 : 1;
            same += match != null && match.isSame(person) ? 1 : 0;
            if (verbose && (match == null || !match.isSame(person))) {
                out.println(file.getFileName() + " wanted " + person + (match == null ? "" : " read " + match));
            }
        }
        for (Person person : read) {
            if (verbose && wanted.stream().noneMatch(person::isNamed)) {
                out.println(file.getFileName() + " invented " + person);
            }
        }
    }

    private static List<Person> read(String text, @Nullable String outletName) {
        Outlet outlet = outletName == null ? null : Outlets.find(outletName);
        List<Person> persons = new ArrayList<>();
        for (Entity entity : NameReader.read(Morphology.analyse(Segmenter.segment(text)), outlet)
                .entities()) {
            if (entity.type() == EntityType.PERSON && entity.named()) {
                String role = entity.offices().isEmpty()
                        ? "other"
                        : entity.offices().get(0).role().code();
                persons.add(new Person(entity.name(), role, entity.country()));
            }
        }
        return persons;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString("") : null;
    }

    private void report(String folder) {
        out.printf(
                "%s: %d people, by name P %.3f R %.3f F1 %.3f, with role and country P %.3f R %.3f F1 %.3f%n",
                folder,
                gold,
                ratio(named, found),
                ratio(named, gold),
                ratio(2 * named, found + gold),
                ratio(same, found),
                ratio(same, gold),
                ratio(2 * same, found + gold));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}

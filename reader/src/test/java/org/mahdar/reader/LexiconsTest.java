package org.mahdar.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mahdar.minutes.Channel;
import org.mahdar.minutes.Code;
import org.mahdar.minutes.EncounterKind;
import org.mahdar.minutes.InstrumentStatus;
import org.mahdar.minutes.PloverType;
import org.mahdar.minutes.RoleCode;
import org.mahdar.minutes.Stance;
import org.mahdar.minutes.TopicCode;
import org.mahdar.reader.frames.Connector;
import org.mahdar.reader.frames.Outlook;
import org.mahdar.reader.lexicon.Row;
import org.mahdar.reader.lexicon.Table;
import org.mahdar.reader.text.Normalizer;

/** The rooms' tables of linguistic knowledge: complete, well-formed, in the contract's codes, and loaded by their rooms. */
class LexiconsTest {

    /** Counts a model was trained to: no tables for people, and read by the words room itself. */
    private static final Set<String> COUNTS = Set.of("words/vocabulary.tsv", "words/transitions.tsv");

    /** What a cell of a column must be if it is not empty. */
    private static final Map<String, Predicate<String>> COLUMNS = Map.of(
            "country", countries()::contains,
            "topic", codes(TopicCode.values())::contains,
            "role", codes(RoleCode.values())::contains,
            "channel", codes(Channel.values())::contains,
            "stance", codes(Stance.values())::contains,
            "plover", codes(PloverType.values())::contains,
            "connector", codes(Connector.values())::contains,
            "outlook", codes(Outlook.values())::contains,
            "wikidata", cell -> cell.matches("Q[1-9][0-9]*"));

    /** Tables in which a second entry of one spelling would never be found: the columns that make an entry one. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            Map.entry("confidence/confidence.tsv", List.of("rule")),
            Map.entry("encounters/carriers.tsv", List.of("word", "shape")),
            Map.entry("encounters/papers.tsv", List.of("noun")),
            Map.entry("encounters/topics.tsv", List.of("phrase", "topic")),
            Map.entry("encounters/triggers.tsv", List.of("word", "shape")),
            Map.entry("findings/loaded.tsv", List.of("phrase")),
            Map.entry("findings/unattributed.tsv", List.of("phrase")),
            Map.entry("frames/connectors.tsv", List.of("phrase")),
            Map.entry("frames/outlooks.tsv", List.of("phrase")),
            Map.entry("frames/particles.tsv", List.of("word", "class")),
            Map.entry("instruments/instruments.tsv", List.of("noun")),
            Map.entry("instruments/states.tsv", List.of("word", "kind", "where")),
            Map.entry("names/states.tsv", List.of("country")),
            Map.entry("names/places.tsv", List.of("name", "country")),
            Map.entry("speech/channels.tsv", List.of("phrase")),
            Map.entry("speech/reporting.tsv", List.of("verb")),
            Map.entry("speech/voices.tsv", List.of("noun")));

    private static Set<String> codes(Code[] codes) {
        return Arrays.stream(codes).map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        countries.add("XKX");
        return countries;
    }

    private static Path classes() {
        URL url = Objects.requireNonNull(Reader.class.getResource("version.properties"));
        try {
            return Objects.requireNonNull(Path.of(url.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files(String ending) throws IOException {
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static List<String> everyTable() throws IOException {
        return files(".tsv");
    }

    static List<String> tables() throws IOException {
        return everyTable().stream().filter(table -> !COUNTS.contains(table)).toList();
    }

    private static List<Row> rows(String table) throws ClassNotFoundException {
        String[] parts = table.split("/", 2);
        return Table.read(Class.forName("org.mahdar.reader." + parts[0] + ".package-info"), parts[1]);
    }

    @Test
    void everyRoomWithWordsHasTables() throws IOException {
        assertThat(everyTable()).hasSizeGreaterThan(30).allMatch(table -> table.matches("([a-z]+/)+[a-z-]+\\.tsv"));
    }

    @ParameterizedTest
    @MethodSource("everyTable")
    void sayWhatTheyMean(String table) throws IOException {
        assertThat(Files.readAllLines(classes().resolve(table), StandardCharsets.UTF_8))
                .first()
                .asString()
                .matches("# \\S.*");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nameTheirColumnsOnce(String table) throws IOException {
        List<String> heads = Files.readAllLines(classes().resolve(table), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("#:"))
                .toList();

        assertThat(heads).hasSize(1);
        assertThat(heads.get(0).substring(2).strip().split("\t", -1))
                .doesNotHaveDuplicates()
                .allMatch(column -> column.matches("[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void holdEntriesInTheContractsCodes(String table) throws ClassNotFoundException {
        assertThat(rows(table))
                .isNotEmpty()
                .allSatisfy(row -> row.cells().forEach((column, cell) -> {
                    Predicate<String> rule = COLUMNS.get(column);
                    if (rule != null) {
                        assertThat(row.list(column)).as(row.reference()).allMatch(rule, "is a " + column);
                    }
                }));
    }

    @Test
    void giveKindsAndStatusesOfTheContract() throws ClassNotFoundException {
        assertThat(rows("encounters/triggers.tsv"))
                .allMatch(row -> codes(EncounterKind.values()).contains(row.get("kind")));
        assertThat(rows("instruments/states.tsv"))
                .allMatch(row -> codes(InstrumentStatus.values()).contains(row.get("status")));
    }

    @Test
    void placeEverythingOnEarth() throws ClassNotFoundException {
        assertThat(rows("names/places.tsv"))
                .filteredOn(row -> !row.get("latitude").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(Double.parseDouble(row.get("latitude")))
                            .as(row.reference())
                            .isBetween(-90.0, 90.0);
                    assertThat(Double.parseDouble(row.get("longitude")))
                            .as(row.reference())
                            .isBetween(-180.0, 180.0);
                });
    }

    static Set<String> keyed() {
        return KEYS.keySet();
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void tellEverythingOnce(String table) throws ClassNotFoundException {
        List<String> columns = Objects.requireNonNull(KEYS.get(table));

        assertThat(rows(table))
                .extracting(row -> columns.stream()
                        .map(column -> Normalizer.fold(row.get(column)))
                        .collect(Collectors.joining(" / ")))
                .doesNotHaveDuplicates();
    }

    /** A room checks its tables when its classes are loaded, and says which line is wrong. */
    @Test
    void areAcceptedByTheirRooms() throws IOException, ClassNotFoundException {
        for (String file : files(".class")) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Class.forName("org.mahdar.reader." + name, true, getClass().getClassLoader());
        }
    }

    /** A table no class names is dead. */
    @ParameterizedTest
    @MethodSource("everyTable")
    void areReadBySomeClass(String table) throws IOException {
        String name = table.substring(table.lastIndexOf('/') + 1);
        String room = table.substring(0, table.lastIndexOf('/'));
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        boolean read = false;
        for (String file : files(".class")) {
            read |= file.startsWith(room + "/")
                    && contains(Files.readAllBytes(classes().resolve(file)), wanted);
        }
        assertThat(read).as("some class of the room " + room + " names " + name).isTrue();
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}

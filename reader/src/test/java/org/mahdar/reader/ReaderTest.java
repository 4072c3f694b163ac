package org.mahdar.reader;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.MinutesJson;
import org.mahdar.minutes.Report;

/** The whole way of a report. */
class ReaderTest {

    private static final String REPORT = """
            حداد يبحث مع نظيره النرويجي إعادة الإعمار
            دمشق - استقبل وزير الخارجية السوري نبيل حداد في دمشق أمس الثلاثاء نظيره النرويجي إريك هانسن على رأس وفد ضم السفيرة كلارا نوفاك.
            وذكرت وزارة الخارجية في بيان أن الجانبين بحثا خلال اللقاء إعادة الإعمار وعودة اللاجئين.
            وقال هانسن خلال مؤتمر صحفي مشترك مع حداد: "سنواصل العمل معا"، مشددا على ضرورة احترام القانون الدولي.
            وأدان حداد انتهاك اتفاقية الهدنة الموقعة عام 1999، ودعا المجتمع الدولي إلى دعم الحكومة.
            ونفت الوزارة ما تردد عن لقاء ثلاثي يوم الاثنين، 14 أكتوبر 2025.
            """;

    private static Minutes read(String text) {
        return Reader.read(Minuted.report(text));
    }

    @Test
    void keepsItsPromises() {
        Minutes minutes = read(REPORT);

        Promises.areKept(minutes);
        assertThat(minutes.encounters()).isNotEmpty();
        assertThat(minutes.statements()).isNotEmpty();
        assertThat(minutes.positions()).isNotEmpty();
        assertThat(minutes.instruments()).isNotEmpty();
        assertThat(minutes.sources()).isNotEmpty();
        assertThat(minutes.findings()).isNotEmpty();
    }

    @Test
    void keepsTheReportAsItIs() {
        Report report = Minuted.report(REPORT);
        Minutes minutes = Reader.read(report);

        assertThat(minutes.document().text()).isEqualTo(report.text());
        assertThat(minutes.document().id()).isEqualTo(report.id());
        assertThat(minutes.document().published()).isEqualTo(report.published());
        assertThat(minutes.document().sha256()).matches("[0-9a-f]{64}");
        assertThat(minutes.reader().name()).isNotBlank();
        assertThat(minutes.reader().version()).isNotBlank();
    }

    @Test
    void explainsEveryItem() {
        Explained explained = Reader.explain(Minuted.report(REPORT));
        Minutes minutes = explained.minutes();

        assertThat(explained.explanations())
                .extracting(Explanation::item)
                .containsAll(Stream.of(
                                minutes.encounters().stream().map(item -> item.id()),
                                minutes.statements().stream().map(item -> item.id()),
                                minutes.positions().stream().map(item -> item.id()),
                                minutes.instruments().stream().map(item -> item.id()),
                                minutes.times().stream().map(item -> item.id()),
                                minutes.sources().stream().map(item -> item.id()))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void givesTheSameBytesWhateverTheThread() throws Exception {
        String once = MinutesJson.line(read(REPORT));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> again = () -> MinutesJson.line(read(REPORT));
            for (Future<String> line : threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> again).toList())) {
                assertThat(line.get()).isEqualTo(once);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\r\n\t",
                "\u200F\u064B",
                ".",
                "\"",
                "The minister met his counterpart in Vienna on Monday.",
                "12 345 6.7",
                "\uD800",
                "\uDFFF\uD83D",
                "\u0000\u0001\uFFFF"
            })
    void textsThatTellNothingGiveNothing(String text) {
        Minutes minutes = read(text);

        Promises.areKept(minutes);
        assertThat(minutes.actors()).isEmpty();
        assertThat(minutes.encounters()).isEmpty();
        assertThat(minutes.statements()).isEmpty();
        assertThat(minutes.positions()).isEmpty();
        assertThat(minutes.findings()).isEmpty();
    }

    @Test
    void needsNeitherDayNorOutlet() {
        Minutes minutes = Reader.read(new Report("bare", null, null, null, null, null, REPORT));

        Promises.areKept(minutes);
        assertThat(minutes.document().published()).isNull();
        assertThat(minutes.encounters()).isNotEmpty();
    }

    static List<String> endless() {
        return List.of(
                "\"".repeat(100_000),
                "«".repeat(100_000),
                "(".repeat(100_000),
                "ا".repeat(100_000),
                "و ".repeat(20_000),
                "إن ".repeat(20_000),
                "قال ".repeat(20_000),
                "التقى ".repeat(20_000),
                "\uD83D".repeat(100_000));
    }

    /** The limit is no measure of speed: it stops what would take for ever. */
    @ParameterizedTest
    @MethodSource("endless")
    @Timeout(value = 120, unit = SECONDS)
    void endlessRepetitionEnds(String text) {
        Promises.areKept(read(text));
    }
}

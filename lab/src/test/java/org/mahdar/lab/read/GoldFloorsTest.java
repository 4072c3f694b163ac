package org.mahdar.lab.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mahdar.cli.score.Scores;
import org.mahdar.lab.score.GoldScorer;
import org.mahdar.reader.Reader;

/** What has been reached is not lost again: F1 stays above floors some three points under what was measured. */
class GoldFloorsTest {

    private static final Map<Path, Scores> SCORES = new ConcurrentHashMap<>();

    private static Scores scores(Path gold) throws IOException {
        Scores known = SCORES.get(gold);
        if (known == null) {
            known = new GoldScorer().score(gold, Reader::read);
            SCORES.put(gold, known);
        }
        return known;
    }

    private static void check(Path gold, String layer, double floor) throws IOException {
        assertThat(scores(gold).measure(layer).f1()).as("F1 of " + layer).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persons, role and country | 0.90",
                "encounters | 0.70",
                "participants (aligned) | 0.90",
                "topics (aligned) | 0.67",
                "statements | 0.83",
                "positions | 0.77",
                "instruments | 0.75",
                "times | 0.97",
                "sources | 0.81",
                "findings | 0.75"
            })
    void ourGoldStaysAbove(String layer, double floor) throws IOException {
        check(Checkout.file("lab/gold/work"), layer, floor);
    }

    /** Layers with a handful of items in these sets are left to our own gold: one item more or less tells nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persons, role and country | 0.97 | 0.97",
                "encounters | 0.75 | 0.63",
                "participants (aligned) | 0.94 | 0.89",
                "topics (aligned) | 0.66 | 0.60",
                "statements | 0.93 | 0.77",
                "positions | 0.88 | 0.79",
                "times | 0.97 | 0.97",
                "sources | 0.87 | 0.63"
            })
    void sharedGoldStaysAbove(String layer, double floor, double floorOfRealArticles) throws IOException {
        check(Checkout.shared("gold"), layer, floor);
        check(Checkout.shared("gold-real"), layer, floorOfRealArticles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab/gold/work", "../shared/gold", "../shared/gold-real"})
    void nothingIsMadeUp(String directory) throws IOException {
        Path gold = directory.startsWith("../shared/")
                ? Checkout.shared(directory.substring("../shared/".length()))
                : Checkout.file(directory);

        assertThat(scores(gold).fault("spans that differ from the text").count())
                .isZero();
        assertThat(scores(gold).fault("extra encounters").share()).isLessThan(0.25);
    }
}

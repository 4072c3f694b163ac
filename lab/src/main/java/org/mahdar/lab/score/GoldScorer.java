package org.mahdar.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mahdar.cli.score.Scorer;
import org.mahdar.cli.score.Scores;
import org.mahdar.minutes.Minutes;
import org.mahdar.minutes.Report;

/** Scores against gold files, layer by layer, as {@code docs/accuracy-measures.md} defines. */
public final class GoldScorer implements Scorer {

    /** Found by {@link java.util.ServiceLoader}. */
    public GoldScorer() {}

    @Override
    public Scores score(Path goldDirectory, Function<Report, Minutes> reader) throws IOException {
        List<Scores> scores = new ArrayList<>();
        for (Gold gold : golds(goldDirectory)) {
            scores.add(score(gold, reader.apply(gold.report())));
        }
        return Scores.sum(scores);
    }

    /** The reports of {@code goldDirectory}, in the order of their files' names. */
    static List<Gold> golds(Path goldDirectory) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(goldDirectory)) {
            files = entries.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException(goldDirectory + " holds no gold report (*.json)");
        }
        List<Gold> golds = new ArrayList<>();
        for (Path file : files) {
            golds.add(Gold.read(file));
        }
        return golds;
    }

    static Scores score(Gold gold, Minutes minutes) {
        return compare(gold, minutes).scores();
    }

    static Tally compare(Gold gold, Minutes minutes) {
        Tally tally = new Tally(gold.id());
        Output output = new Output(minutes);
        PersonLayer.compare(gold, output, tally);
        EncounterLayer.compare(gold, output, tally);
        StatementLayer.compare(gold, output, tally);
        PositionLayer.compare(gold, output, tally);
        InstrumentLayer.compare(gold, output, tally);
        TimeLayer.compare(gold, output, tally);
        SourceLayer.compare(gold, output, tally);
        FindingLayer.compare(gold, output, tally);
        EvidenceLayer.compare(gold, output, tally);
        return tally;
    }
}

package org.mahdar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mahdar.cli.score.ScoreSheet;
import org.mahdar.cli.score.Scorer;
import org.mahdar.cli.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar score}: how well the reader reads reports whose right minutes are known. */
@Command(
        name = "score",
        description = "Read the reports of a gold standard and say how much was read right, layer by layer.")
final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReportReader reader;

    @Parameters(paramLabel = "GOLD_DIR", description = "A directory of annotated reports (*.json).")
    private Path gold;

    @Option(names = "--errors", description = "List the errors too, by class.")
    private boolean errors;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ScoreCommand(Terminal terminal, ReportReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Scorer scorer = Scorer.find()
                .orElseThrow(() -> new Failure(
                        Exit.FAILED,
                        "scoring needs Mahdar's lab, which is in a checkout of its sources: run ./mahdar there",
                        null));
        try (Output output = Output.open(null, terminal)) {
            Scores scores = scorer.score(gold, reader::read);
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            ScoreSheet.print(scores, errors, new PrintStream(sheet, false, StandardCharsets.UTF_8));
            output.write(sheet.toString(StandardCharsets.UTF_8));
            return Exit.OK;
        } catch (IOException e) {
            throw new Failure(Exit.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }
}

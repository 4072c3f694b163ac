package org.mahdar.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.cli.sheet.ExplanationSheet;
import org.mahdar.cli.sheet.Language;
import org.mahdar.intake.Intake;
import org.mahdar.intake.Item;
import org.mahdar.minutes.Report;
import org.mahdar.reader.Explained;
import org.mahdar.reader.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mahdar explain}: which words, which rule and which lexicon entries made an item of the minutes. */
@Command(
        name = "explain",
        description = "Tell which words, which rule and which lexicon entries made an item of the minutes.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final ReportReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|-", description = "A file with reports, or - for standard input.")
    private String input;

    @Option(names = "--item", paramLabel = "ID", description = "The item, such as e1 or s3. Default: all.")
    private @Nullable String item;

    @Option(
            names = "--report",
            paramLabel = "ID",
            description = "The report's id, where FILE holds several. Default: the first.")
    private @Nullable String report;

    @Mixin
    private ReportOptions reports;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "ar",
            description = "Labels: ar, en or tr. Default: ar.")
    private Language language;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ExplainCommand(Terminal terminal, ReportReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Explained explained = reader.explain(report());
        List<Explanation> wanted = explained.explanations().stream()
                .filter(explanation -> item == null || explanation.item().equals(item))
                .toList();
        if (wanted.isEmpty() && item != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the minutes of this report have no item " + item + "; mahdar read shows the ids in brackets");
        }
        ExplanationSheet sheet =
                new ExplanationSheet(language, terminal.columns(), terminal.outShown() && terminal.colours());
        try (Output output = Output.open(null, terminal)) {
            output.write(sheet.of(explained.minutes(), wanted));
        }
        return Exit.OK;
    }

    /** The report asked for; what cannot be read on the way to it is passed over. */
    private Report report() {
        try (Stream<Item> items = new Intake(reports.defaults()).items(List.of(input), terminal.in())) {
            Item.@Nullable Unreadable first = null;
            for (Item candidate : (Iterable<Item>) items::iterator) {
                if (candidate instanceof Item.Read read
                        && (report == null || read.report().id().equals(report))) {
                    return read.report();
                }
                if (first == null && candidate instanceof Item.Unreadable unreadable) {
                    first = unreadable;
                }
            }
            throw new Failure(
                    Exit.UNREADABLE,
                    first == null ? input + ": there is no report " + report + " in it" : first.message(),
                    null);
        }
    }
}

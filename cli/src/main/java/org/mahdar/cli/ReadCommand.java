package org.mahdar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.cli.sheet.Language;
import org.mahdar.intake.Intake;
import org.mahdar.intake.Item;
import org.mahdar.minutes.Minutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mahdar read}: minutes of files, directories and standard input. */
@Command(name = "read", description = "Read reports and write their minutes.")
final class ReadCommand implements Callable<Integer> {

    /** UTF-16 code units of text under way at one time: with the minutes made of them, well within the launcher's heap. */
    private static final long TEXT_UNDER_WAY = 4 << 20;

    private final Terminal terminal;
    private final ReportReader reader;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "Plain text, HTML pages, JSON Lines, each perhaps in gzip; directories with such files; - for standard input.")
    private List<String> inputs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "sheet, json (indented, one after another) or jsonl (one a line). Default: sheet on a terminal, else jsonl.")
    private @Nullable OutputFormat format;

    @Mixin
    private ReportOptions reports;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "ar",
            description = "Labels of the sheet: ar, en or tr. Default: ar.")
    private Language language;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to read on. Default: one a processor.")
    private @Nullable Integer threads;

    @Option(names = "--fail-fast", description = "Stop at the first report that cannot be read.")
    private boolean failFast;

    @Option(names = "--progress", description = "Show progress even where standard error is no terminal.")
    private boolean progress;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    ReadCommand(Terminal terminal, ReportReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (workers < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be 1 or more, not " + workers);
        }
        refuseToOverwriteInput();
        OrderedWork<Item, Outcome> work =
                new OrderedWork<>(workers, TEXT_UNDER_WAY, ItemReading::weight, new ItemReading(reader, writer()));
        try (Output output = Output.open(out, terminal);
                Progress shown = progress();
                Stream<Item> items = new Intake(reports.defaults()).items(inputs, terminal.in(), shown::read)) {
            Delivery delivery = new Delivery(output, terminal, shown, failFast);
            work.run(items.iterator(), delivery);
            return delivery.exitCode();
        }
    }

    private Function<Minutes, String> writer() {
        boolean onTerminal = out == null && terminal.outShown();
        OutputFormat chosen = format != null ? format : onTerminal ? OutputFormat.SHEET : OutputFormat.JSONL;
        return chosen.writer(language, terminal.columns(), onTerminal && terminal.colours());
    }

    /** Progress is for the terminal, unless results are written to it, and for more than one small file. */
    private Progress progress() {
        boolean visible = terminal.errShown() && (out != null || !terminal.outShown());
        if (!progress && !visible) {
            return Progress.NONE;
        }
        long bytes = Workload.bytes(inputs);
        return progress || bytes > Workload.SMALL ? new ProgressLine(bytes, terminal) : Progress.NONE;
    }

    private void refuseToOverwriteInput() {
        for (String input : inputs) {
            try {
                if (out != null && Files.exists(out) && Files.isSameFile(out, Path.of(input))) {
                    throw new ParameterException(spec.commandLine(), "--out would overwrite the input " + input);
                }
            } catch (IOException | InvalidPathException e) {
                // What cannot be looked at is reported where it is opened.
            }
        }
    }
}

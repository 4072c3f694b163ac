package org.mahdar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code mahdar} command. */
@Command(
        name = "mahdar",
        description =
                "Reads Arabic diplomatic news and keeps the record: who met whom, who said what, and the words that prove it.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Mahdar.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some reports could not be read; the others were",
            "2:the command line makes no sense",
            "3:the output could not be written, or something unforeseen happened"
        },
        footerHeading = "%nEnvironment:%n",
        footer = {"  NO_COLOR      no colours on the terminal", "  MAHDAR_DEBUG  show where something failed"})
public final class Mahdar implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private Mahdar() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), ReportReader.MAHDAR, arguments));
    }

    static int run(Terminal terminal, ReportReader reader, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        CommandLine command = new CommandLine(new Mahdar())
                .addSubcommand(new ReadCommand(terminal, reader))
                .addSubcommand(new ExplainCommand(terminal, reader))
                .addSubcommand(new ScoreCommand(terminal, reader))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Mahdar::day)
                .setColorScheme(Help.defaultColorScheme(
                        terminal.outShown() && terminal.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(out)
                .setParameterExceptionHandler((e, words) -> misused(e, terminal))
                .setExecutionExceptionHandler((e, failing, parsed) -> failed(e, terminal));
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return failed(e, terminal);
        } finally {
            out.flush();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: read, explain, score, schema or completion");
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("\"" + value + "\" is no day such as 2025-10-12");
        }
    }

    private static int misused(ParameterException e, Terminal terminal) {
        terminal.say(String.valueOf(e.getMessage()));
        terminal.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static int failed(Throwable e, Terminal terminal) {
        if (terminal.debug()) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof Failure failure) {
            terminal.say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
        if (e instanceof OutOfMemoryError) {
            terminal.say("the memory does not suffice; give more with MAHDAR_JAVA_OPTS=-Xmx1g, or use fewer --threads");
            return Exit.FAILED;
        }
        terminal.say("something unforeseen happened: " + root(e) + "; MAHDAR_DEBUG=1 shows where; please report it");
        return Exit.FAILED;
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The version of Mahdar, and of the Java it runs on. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            try (InputStream in = Mahdar.class.getResourceAsStream("version.txt")) {
                String version = in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return new String[] {"mahdar " + version + " (Java " + Runtime.version() + ")"};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

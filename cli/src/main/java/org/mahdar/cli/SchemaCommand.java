package org.mahdar.cli;

import java.util.concurrent.Callable;
import org.mahdar.minutes.MinutesSchema;
import picocli.CommandLine.Command;

/** {@code mahdar schema}: the JSON Schema of the minutes. */
@Command(name = "schema", description = "Print the JSON Schema of the minutes (minutes/1).")
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output output = Output.open(null, terminal)) {
            output.write(MinutesSchema.text());
        }
        return Exit.OK;
    }
}

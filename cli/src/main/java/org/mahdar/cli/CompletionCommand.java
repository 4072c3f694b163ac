package org.mahdar.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mahdar completion}: a script that completes the command's words in bash and zsh. */
@Command(name = "completion", description = "Print a script for bash and zsh: source <(mahdar completion)")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output output = Output.open(null, terminal)) {
            output.write(AutoComplete.bash("mahdar", spec.root().commandLine()));
        }
        return Exit.OK;
    }
}

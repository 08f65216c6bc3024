package org.lupusportal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that run without the web server. */
@Command(
        name = "lupus-portal",
        description = "Serves the portal, or runs one of its commands.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            FindClaimsCommand.class,
            SignOffCommand.class,
            SealCommand.class,
            RehearseCommand.class,
            GateFiguresCommand.class,
            CompareFiguresCommand.class,
            TeachGateCommand.class,
            VaryLessonsCommand.class
        })
final class Commands {

    /** Nothing wrong. */
    static final int FINE = 0;

    /** The content has errors. */
    static final int ERRORS = 1;

    /** The command could not run. */
    static final int COULD_NOT_RUN = 2;

    private Commands() {}

    /** Whether the first word asks for a command and not for the server. */
    static boolean isCommand(String[] args) {
        return args.length > 0
                && (!args[0].startsWith("-")
                        || List.of("--help", "-h", "--version", "-V").contains(args[0]));
    }

    static int run(String[] args) {
        return line().execute(args);
    }

    /** Where a command prints; set by the command line before the command is called. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Commands());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("could not run: " + failure.getMessage());
            return COULD_NOT_RUN;
        });
        return line;
    }
}

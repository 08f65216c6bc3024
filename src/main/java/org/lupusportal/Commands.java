package org.lupusportal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that run without the web server. */
@Command(
        name = "lupus-portal",
        description = "Serves the portal, or runs one of its commands.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
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
            VaryLessonsCommand.class,
            TeachSignsCommand.class,
            SignFiguresCommand.class,
            AdvertFiguresCommand.class
        })
final class Commands {

    /** Nothing wrong. */
    static final int FINE = 0;

    /** The content has errors. */
    static final int ERRORS = 1;

    /** The command could not run. */
    static final int COULD_NOT_RUN = 2;

    private Commands() {}

    /** The version that the build wrote into the program. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "lupus-portal "
                        + Objects.requireNonNullElse(
                                Commands.class.getPackage().getImplementationVersion(), "as compiled")
            };
        }
    }

    /** Whether the first word asks for a command and not for the server. */
    static boolean isCommand(String[] args) {
        return args.length > 0
                && (!args[0].startsWith("-")
                        || List.of("--help", "-h", "--version", "-V").contains(args[0]));
    }

    /**
     * What is wrong with words for the server: it takes options only, and passes over a word that stands by itself, as if the
     * command or the value that was meant had never been written.
     */
    static Optional<String> findStray(String[] args) {
        return IntStream.range(0, args.length)
                .filter(i -> !args[i].startsWith("-"))
                .mapToObj(i -> stray(args[i], i == 0 ? "" : args[i - 1]))
                .findFirst();
    }

    private static String stray(String word, String before) {
        if (line().getSubcommands().containsKey(word)) {
            return "`" + word + "` is a command, and a command comes first, before its options";
        }
        return before.startsWith("--") && !before.contains("=")
                ? "`" + word + "` stands by itself; write `" + before + "=" + word + "`"
                : "`" + word + "` is neither a command nor an option; `--help` names them";
    }

    /** Says why nothing was begun. */
    static int refuse(String why) {
        utf8(FileDescriptor.err).println("could not run: " + why);
        return COULD_NOT_RUN;
    }

    static int run(String[] args) {
        Optional<String> damaged = findDamaged(args, System.getProperty("sun.jnu.encoding", "UTF-8"));
        if (damaged.isPresent()) {
            return refuse("`" + damaged.get() + "` holds letters that the locale of this machine lacks; "
                    + "set a UTF-8 locale, such as LC_ALL=C.UTF-8");
        }
        return line().setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args);
    }

    /** What other programs read is UTF-8 on every machine, and the content has letters that a locale may lack. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /**
     * A word of the command line in which letters were lost on the way, for each of which there is a question mark: it would name
     * another folder, or be recorded as the name of a reviewer.
     *
     * @param encoding in which the machine hands over words and names of files
     */
    static Optional<String> findDamaged(String[] args, String encoding) {
        return Charset.forName(encoding).newEncoder().canEncode('\u00FC')
                ? Optional.empty()
                : Arrays.stream(args)
                        .filter(arg -> arg.matches("(?s).*[?\uFFFD].*"))
                        .findFirst();
    }

    /** Where a command prints; set by the command line before the command is called. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** A failure of the file system is called after the file alone. */
    private static String why(Exception failure) {
        return failure instanceof AccessDeniedException
                ? failure.getMessage() + " may not be read or written"
                : String.valueOf(failure.getMessage());
    }

    /** Where a command says what is not its result. */
    static PrintWriter err(@Nullable CommandSpec spec) {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new Commands());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("could not run: " + why(failure));
            return COULD_NOT_RUN;
        });
        return line;
    }
}

package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/**
 * Runs the command line.
 *
 * <p>Output is in UTF-8 whatever the platform says; texts are in Chinese, or in English after {@code --lang en}.
 */
public final class Main {
    private Main() {}

    /**
     * Runs one call and ends the program with its exit code.
     *
     * @param args the arguments
     */
    @SuppressWarnings(
            "SystemConsoleNull") // Java 17 has no other way to ask; later ones show progress that nobody reads
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err, System.console() != null));
    }

    /**
     * Runs one call.
     *
     * @param args the arguments
     * @param out  takes results, in UTF-8
     * @param err  takes problems and progress, in UTF-8
     * @return the exit code: 0 done, 1 problems in the user's material, 2 wrong usage
     */
    public static int run(String[] args, OutputStream out, OutputStream err) {
        return run(args, out, err, false);
    }

    /** Runs one call; one that a person looks on at shows its progress. */
    static int run(String[] args, OutputStream out, OutputStream err, boolean watched) {
        Console console = new Console(out, err, language(args), watched);
        int code;
        try {
            code = commandLine(console).execute(args);
        } catch (RuntimeException | Error e) {
            code = failed(console, e, false);
        }
        return console.isComplete() ? code : console.refuse(List.of(Problem.of(ProblemCode.KH5017, Place.ROOT)), false);
    }

    private static CommandLine commandLine(Console console) {
        References references = new References(Catalog.shipped());
        CommandLine policy =
                new CommandLine(new PolicyCommand(console)).addSubcommand(new PolicyApplyCommand(console, references));
        CommandLine line = new CommandLine(new Kaohe(console))
                .addSubcommand(new ListCommand(console, references))
                .addSubcommand(new ShowCommand(console, references))
                .addSubcommand(new CheckCommand(console, references))
                .addSubcommand(new RenderCommand(console, references))
                .addSubcommand(new ReadCommand(console, references))
                .addSubcommand(new ScoreCommand(console, references))
                .addSubcommand(new RankCommand(console, references))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CriteriaCommand(console))
                .addSubcommand(policy);
        return line.setResourceBundle(console.help())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(
                        (e, command, parsed) -> failed(console, e, ResultOptions.wantsJson(command.getCommand())));
    }

    /** The language must be known before the arguments are parsed, to word what is wrong with them. */
    private static Locale language(String[] args) {
        Locale locale = Locale.CHINESE;
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith("--lang=") ? args[i].substring("--lang=".length()) : "";
            if (args[i].equals("--lang") && i + 1 < args.length) {
                value = args[i + 1];
            }
            if (value.equalsIgnoreCase("en")) {
                locale = Locale.ENGLISH;
            }
        }
        return locale;
    }

    private static int failed(Console console, Throwable failure, boolean json) {
        return console.refuse(problems(failure), json);
    }

    /** {@return what a failure says; for one that should never happen, a line to report instead of a stack trace} */
    static List<Problem> problems(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known.problems();
        }
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return List.of(Problem.of(
                ProblemCode.KH5091, Place.ROOT, "reason", failure.getClass().getSimpleName() + ": " + message));
    }
}

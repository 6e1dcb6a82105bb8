package io.github.kaohe.cli;

import io.github.kaohe.json.Readings;
import io.github.kaohe.problem.Messages;
import io.github.kaohe.problem.Problem;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Where a command writes, and in which language. */
final class Console {
    private static final Messages TEXTS = new Messages("io.github.kaohe.cli.texts");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Locale locale;
    private final boolean watched;

    /**
     * A console.
     *
     * @param watched whether a person looks on while the command runs
     */
    Console(OutputStream out, OutputStream err, Locale locale, boolean watched) {
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.locale = locale;
        this.watched = watched;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Locale locale() {
        return locale;
    }

    /** {@return the texts of the help pages} */
    ResourceBundle help() {
        return ResourceBundle.getBundle(
                "io.github.kaohe.cli.help", locale, Console.class.getClassLoader(), NO_FALLBACK);
    }

    /** {@return whether a person looks on while the command runs} */
    boolean isWatched() {
        return watched;
    }

    /** {@return a text, or another where there is none} */
    String sayOr(String key, String other) {
        try {
            return say(key);
        } catch (MissingResourceException e) {
            return other;
        }
    }

    /** {@return a text in the language of this call; names and values in turn} */
    String say(String key, Object... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i].toString(), arguments[i + 1].toString());
        }
        return TEXTS.format(locale, key, named);
    }

    /** Prints a result as it is. */
    void print(String text) {
        out.print(text);
    }

    /** Prints results in JSON: the one, or all of several people as an array. */
    void results(List<String> results) {
        print(
                results.size() == 1
                        ? results.get(0)
                        : "[\n"
                                + String.join(
                                        ",\n",
                                        results.stream().map(String::strip).toList()) + "\n]\n");
    }

    /** Prints above a result whose it is; nothing if it is the only one. */
    void heading(String where) {
        if (!where.isEmpty()) {
            line("== " + where);
        }
    }

    void line(String line) {
        out.print(line + "\n");
    }

    /** Prints a line beside the result: progress, or what is wrong. */
    void warn(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** Prints beside the result without ending the line. */
    void overwrite(String line) {
        err.print(line);
        err.flush();
    }

    void problems(List<Problem> problems) {
        problems.forEach(problem -> warn(problem.line(locale)));
    }

    /** Tells what became of one file among several, and why. */
    void failed(String name, String outcome, List<Problem> problems) {
        warn(name + "  " + outcome);
        problems.forEach(problem -> warn("  " + problem.line(locale)));
    }

    /** Tells why there is no result, and gives the exit code. */
    int refuse(List<Problem> problems, boolean json) {
        if (json) {
            print(Readings.failed(problems));
        } else {
            problems(problems);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** {@return the exit code that goes with problems} */
    static int exitCode(List<Problem> problems) {
        return Problem.anyError(problems) ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    /** {@return whether everything could be printed}; a full disk or closed pipe takes no more */
    boolean isComplete() {
        err.flush();
        return !out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}

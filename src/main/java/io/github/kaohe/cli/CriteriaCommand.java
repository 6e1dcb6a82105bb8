package io.github.kaohe.cli;

import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.criteria.Reading;
import io.github.kaohe.criteria.Rules;
import io.github.kaohe.criteria.Unread;
import io.github.kaohe.json.CriteriaReadings;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Operand;
import io.github.kaohe.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Reads scoring sentences. */
@CommandLine.Command(name = "criteria")
final class CriteriaCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;

    @CommandLine.ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    /** A sentence alone leaves its target to the form; here it is named, so that the rule can be said in full. */
    private static final Context AGAINST_TARGET =
            new Context(Optional.empty(), List.of(), Optional.of(Operand.of(Figure.blank("目标"))), List.of());

    CriteriaCommand(Console console) {
        this.console = console;
    }

    /** A text, or a file with a sentence a line. */
    static final class Input {
        @CommandLine.Parameters(paramLabel = "TEXT", descriptionKey = "criteria-text")
        private @Nullable String text;

        @CommandLine.Option(names = "--lines", paramLabel = "FILE", descriptionKey = "criteria-lines")
        private @Nullable Path lines;
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        if (input.text != null) {
            tell(input.text);
            return CommandLine.ExitCode.OK;
        }
        Path file = Inputs.file(Objects.requireNonNull(input.lines));
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw Inputs.problem(ProblemCode.KH5018, file);
        }
        for (String line : lines) {
            tell(unescaped(line));
        }
        return CommandLine.ExitCode.OK;
    }

    private void tell(String text) {
        Reading reading = Criteria.parse(text);
        if (result.json()) {
            console.line(CriteriaReadings.write(reading));
            return;
        }
        Rules rules = reading.rules(AGAINST_TARGET);
        console.line(text);
        rules.basis()
                .ifPresent(basis -> console.line("  " + Criteria.print(basis, rules.measures(), console.locale())));
        rules.adjustments()
                .forEach(rule -> console.line("  " + Criteria.print(rule, rules.measures(), console.locale())));
        rules.overrides()
                .forEach(rule -> console.line("  " + Criteria.print(rule, rules.measures(), console.locale())));
        for (Unread unread : rules.unread()) {
            console.line("  "
                    + console.say(
                            "criteria.unread",
                            "text",
                            unread.text(),
                            "reason",
                            console.say("criteria." + Words.key(unread.reason()))));
        }
        for (Ambiguity doubt : reading.ambiguities()) {
            console.line("  "
                    + console.say(
                            "criteria.ambiguous",
                            "text",
                            doubt.text(),
                            "reason",
                            console.say("criteria." + Words.key(doubt.kind()))));
        }
    }

    /** Line ends and tabs in a sentence of a file are written {@code \\n} and {@code \\t}. */
    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}

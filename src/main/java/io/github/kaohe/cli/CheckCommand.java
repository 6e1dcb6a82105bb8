package io.github.kaohe.cli;

import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.policy.Policies;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.problem.Severity;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Checks definitions and runs their examples. */
@CommandLine.Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "REF|FILE", descriptionKey = "refs")
    private List<String> checked = new ArrayList<>();

    CheckCommand(Console console, References references) {
        this.console = console;
        this.references = references;
    }

    @Override
    public Integer call() {
        int code = CommandLine.ExitCode.OK;
        Map<String, Definition> drafts = new LinkedHashMap<>();
        Map<String, List<Problem>> unread = new HashMap<>();
        List<String> definitions = new ArrayList<>();
        for (String reference : checked) {
            // templates/*.json names the schemas beside the definitions, too
            if (reference.endsWith(".schema.json")) {
                console.line(console.say("check.schema", "name", reference));
            } else {
                definitions.add(reference);
            }
        }
        for (String reference : definitions) {
            try {
                drafts.put(reference, references.draft(reference));
            } catch (ProblemException e) {
                unread.put(reference, e.problems());
            }
        }
        for (String reference : definitions) {
            Definition form = drafts.get(reference);
            List<Problem> problems =
                    form == null ? unread.getOrDefault(reference, List.of()) : check(form, drafts.values());
            tell(reference, problems);
            code = Math.max(code, Console.exitCode(problems));
        }
        return code;
    }

    /** Record forms that are checked in the same call count as known. */
    private List<Problem> check(Definition form, Collection<Definition> beside) {
        List<Problem> problems = new ArrayList<>(DefinitionRules.check(form));
        if (!Problem.anyError(problems)) {
            problems.addAll(form instanceof Policy policy ? Policies.verify(policy) : Examples.verify(form));
        }
        problems.addAll(references.catalog().checkRecords(form, beside));
        return problems;
    }

    /** Notes and warnings are a result like any other; errors go beside it. */
    private void tell(String reference, List<Problem> problems) {
        Consumer<String> told = Problem.anyError(problems) ? console::warn : console::line;
        if (problems.isEmpty()) {
            told.accept(console.say("check.clean", "name", reference));
            return;
        }
        told.accept(console.say(
                "check.found",
                "name",
                reference,
                "errors",
                count(problems, Severity.ERROR),
                "warnings",
                count(problems, Severity.WARNING),
                "notes",
                count(problems, Severity.NOTE)));
        for (Problem problem : problems) {
            String severity = console.say("severity." + Words.key(problem.severity()));
            told.accept("  " + severity + " " + problem.line(console.locale()));
        }
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}

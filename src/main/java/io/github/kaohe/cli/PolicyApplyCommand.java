package io.github.kaohe.cli;

import io.github.kaohe.json.PolicyInputs;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.ScoreResult;
import io.github.kaohe.policy.PolicyEngine;
import io.github.kaohe.policy.PolicyReport;
import io.github.kaohe.policy.PolicyReports;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Tells what follows from reports, and from records beside them. */
@CommandLine.Command(name = "apply")
final class PolicyApplyCommand implements Callable<Integer>, ResultOptions.Holder {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(index = "0", paramLabel = "REF", descriptionKey = "policy-ref")
    private String reference = "";

    @CommandLine.Parameters(index = "1..*", arity = "0..*", paramLabel = "REPORT", descriptionKey = "reports")
    private List<Path> reports = new ArrayList<>();

    @CommandLine.Option(names = "--input", paramLabel = "FILE.json", descriptionKey = "policy-input")
    private @Nullable Path input;

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    @CommandLine.Mixin
    private final ResultOptions result = new ResultOptions();

    PolicyApplyCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public ResultOptions result() {
        return result;
    }

    @Override
    public Integer call() {
        Map<String, BigDecimal> values = blanks.values();
        Map<String, String> chosen = choices.values();
        PolicyEngine engine = PolicyEngine.of(references.policy(reference));
        PolicyReport report = engine.apply(input(values, chosen));
        if (result.json()) {
            console.print(PolicyReports.write(report));
        } else {
            console.print(report.text(console.locale()));
            console.flush();
            console.problems(report.problems());
        }
        return Console.exitCode(report.problems());
    }

    private PolicyInput input(Map<String, BigDecimal> values, Map<String, String> chosen) {
        PolicyInput read = input == null ? PolicyInput.NONE : PolicyInputs.read(Inputs.file(input));
        for (Map.Entry<String, BigDecimal> value : values.entrySet()) {
            read = read.set(value.getKey(), value.getValue());
        }
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            read = read.choose(choice.getKey(), choice.getValue());
        }
        return read.results(results());
    }

    /** The results of all reports, or everything that is wrong with any of them. */
    private List<ScoreResult> results() {
        List<ScoreResult> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path report : reports) {
            try {
                results.add(PolicyInputs.readResult(Inputs.file(report)));
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return results;
    }
}

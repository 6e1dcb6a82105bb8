package io.github.kaohe.cli;

import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Summary;
import io.github.kaohe.excel.SummaryCollector;
import io.github.kaohe.json.PolicyInputs;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.PolicyInput;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Scores a folder of filled forms and ranks them in a workbook. */
@CommandLine.Command(name = "rank")
final class RankCommand implements Callable<Integer> {
    private final Console console;
    private final References references;

    @CommandLine.Parameters(index = "0", paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @CommandLine.Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.xlsx")
    private Path output = Path.of("");

    @CommandLine.Option(names = "--policy", paramLabel = "REF", descriptionKey = "rank-policy")
    private @Nullable String policyReference;

    @CommandLine.Option(names = "--input", paramLabel = "FILE.json", descriptionKey = "policy-input")
    private @Nullable Path input;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec command;

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    RankCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public Integer call() {
        if (input != null && policyReference == null) {
            throw new UsageErrors.Wrong(
                    Objects.requireNonNull(command).commandLine(), console.say("usage.input-alone"));
        }
        Optional<Policy> policy = Optional.ofNullable(policyReference).map(references::policy);
        RankSettings settings = new RankSettings(blanks.values(), choices.values(), policy);
        PolicyInput given =
                settings.forPolicy(input == null ? PolicyInput.NONE : PolicyInputs.read(Inputs.file(input)));
        Scorecard card = settings.choose(references.card(reference));
        List<Path> files = FilledForms.in(folder, output);
        Summary collected = collect(new Filled(card, settings.forCard(card)), card, files);
        Summary summary = policy.map(
                        applied -> collected.with(Consequences.of(applied, given, collected, console.locale())))
                .orElse(collected);
        byte[] workbook = summary.bytes();
        Output.write(output, out -> out.write(workbook));
        return tell(summary);
    }

    private Summary collect(Filled filled, Scorecard card, List<Path> files) {
        SummaryCollector collector = SummaryCollector.of(card, console.locale());
        Progress progress = new Progress(console, files.size());
        for (Path file : files) {
            String name = FilledForms.name(file);
            try {
                for (Filled.Person person : filled.everybody(file)) {
                    FormReading reading = person.reading();
                    String form = (name + " " + person.where()).strip();
                    collector.scored(form, reading.appraisal(), filled.score(reading));
                }
            } catch (RuntimeException e) {
                collector.failed(name, Main.problems(e));
            }
            progress.next();
        }
        progress.clear();
        return collector.collect();
    }

    /** Tells what does not count, and gives the exit code. */
    private int tell(Summary summary) {
        for (Summary.Uncounted form : summary.uncounted()) {
            console.failed(form.file(), console.say("rank.failed"), form.problems());
        }
        List<Problem> ofPolicy = summary.policyProblems();
        console.problems(ofPolicy);
        console.line(console.say(
                "rank.done",
                "file",
                output,
                "scored",
                summary.standings().size(),
                "failed",
                summary.uncounted().size()));
        return summary.uncounted().isEmpty() ? Console.exitCode(ofPolicy) : CommandLine.ExitCode.SOFTWARE;
    }
}

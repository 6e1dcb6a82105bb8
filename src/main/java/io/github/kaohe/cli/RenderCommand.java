package io.github.kaohe.cli;

import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Renders a form, empty or filled in. */
@CommandLine.Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    /** What may still be missing from a form that is handed out to be filled in further. */
    private static final Set<ProblemCode> OPEN =
            Set.copyOf(EnumSet.of(ProblemCode.KH4003, ProblemCode.KH4101, ProblemCode.KH4203));

    private final Console console;
    private final References references;

    @CommandLine.Parameters(paramLabel = "REF", descriptionKey = "ref")
    private String reference = "";

    @CommandLine.Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.xlsx")
    private Path output = Path.of("");

    @CommandLine.Option(names = "--style", paramLabel = "paper|worksheet")
    private Style style = Style.PAPER;

    @CommandLine.Option(names = "--data", paramLabel = "APPRAISAL.json", descriptionKey = "render-data")
    private @Nullable Path data;

    @CommandLine.Mixin
    private final BlankOptions blanks;

    @CommandLine.Mixin
    private final ChoiceOptions choices;

    RenderCommand(Console console, References references) {
        this.console = console;
        this.references = references;
        this.blanks = new BlankOptions(console);
        this.choices = new ChoiceOptions(console);
    }

    @Override
    public Integer call() {
        Map<String, BigDecimal> values = blanks.values();
        byte[] workbook = workbook(references.fillable(reference), values);
        Output.write(output, out -> out.write(workbook));
        console.line(console.say("render.done", "file", output));
        return CommandLine.ExitCode.OK;
    }

    private byte[] workbook(Definition form, Map<String, BigDecimal> values) {
        if (form instanceof Scorecard scored) {
            Scorecard card = choices.applyTo(scored);
            return data == null ? empty(card, values) : filled(card, values, data);
        }
        FilledRecord record = new FilledRecord(choices.applyTo(form), values);
        if (data == null) {
            return record.excel().bytes();
        }
        FormReading reading = record.read(data);
        refuse(reading.problems(), Set.of());
        return record.excel().bytes(reading.appraisal());
    }

    private byte[] empty(Scorecard card, Map<String, BigDecimal> values) {
        Filled filled = new Filled(card, values);
        refuse(filled.score(filled.blanksOnly()).problems(), OPEN);
        return ExcelForm.of(card, style, values).bytes();
    }

    private byte[] filled(Scorecard card, Map<String, BigDecimal> values, Path file) {
        Filled filled = new Filled(card, values);
        FormReading reading = filled.read(file);
        ScoreReport report = filled.score(reading);
        Appraisal appraisal = reading.appraisal();
        ExcelForm form = ExcelForm.of(card, style, appraisal.blanks());
        boolean headOnly = appraisal.shared().isEmpty()
                && appraisal.raters().isEmpty()
                && appraisal.notApplicable().isEmpty();
        if (style == Style.PAPER && !headOnly) {
            refuse(report.problems(), Set.of());
            return form.bytes(appraisal, report);
        }
        refuse(report.problems(), OPEN);
        return report.total().isPresent() ? form.bytes(appraisal, report) : form.bytes(appraisal);
    }

    private static void refuse(List<Problem> problems, Set<ProblemCode> allowed) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.isError() && !allowed.contains(problem.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(errors);
        }
    }
}

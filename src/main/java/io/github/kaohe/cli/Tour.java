package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.FormReading;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The main path on a real form, to be run from the root of the project: definition, form, appraisal, explained score. */
public final class Tour {
    private static final String ID = "bd-merchant-maintenance-monthly";

    private Tour() {}

    /**
     * Walks the path and prints each step in Chinese.
     *
     * @param args none
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        walk(Path.of(""), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void walk(Path root, PrintStream out) throws IOException {
        Scorecard card = Catalog.shipped().get(ID);
        out.println("一、取出考核表:" + card.title() + "(" + card.id() + ",版本 " + card.version() + ")");

        ExcelForm form = ExcelForm.of(card, Style.WORKSHEET);
        Path empty = Files.createDirectories(root.resolve("target")).resolve(ID + ".xlsx");
        form.save(empty);
        out.println("二、生成空表,供填写:" + root.relativize(empty));

        Path filled = root.resolve("examples").resolve(ID + "-2026-10.xlsx");
        FormReading reading;
        try {
            reading = form.read(filled);
        } catch (ProblemException e) {
            e.problems().forEach(out::println);
            return;
        }
        out.println("三、读取填好的表:" + root.relativize(filled));
        reading.appraisal().fields().forEach((title, text) -> out.println("    " + title + ":" + text));
        reading.problems().forEach(out::println);

        ScoreReport report = Scorer.of(card).score(reading.appraisal());
        out.println("四、计分并逐项说明:");
        out.println();
        out.print(report.text(Locale.CHINESE));
    }
}

package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final ExcelForm WORKSHEET = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
    private static final ExcelForm PAPER = ExcelForm.of(Cards.merchants(), Style.PAPER);
    private static final Appraisal OBSERVED = Appraisal.of("merchants")
            .field("姓名", "张三")
            .value("visits", 95)
            .value("satisfaction.rating", new BigDecimal("28"))
            .value("attendance", 0)
            .value("events", 2)
            .build();

    private static List<ProblemCode> refused(ExcelForm form, Appraisal appraisal) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> form.bytes(appraisal));
        assertThat(thrown).isNotNull();
        return thrown.problems().stream().map(Problem::code).toList();
    }

    @Test
    void a_printed_form_refuses_values_it_has_no_cell_for() {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> PAPER.bytes(OBSERVED));
        assertThat(thrown.problems()).extracting(Problem::code).containsOnly(ProblemCode.KH3201);
        assertThat(thrown.problems())
                .extracting(p -> p.arguments().get("item"))
                .containsExactly("visits", "satisfaction.rating", "attendance", "events");
    }

    @Test
    void a_printed_form_shows_the_scores_of_a_report_in_place_of_values() throws IOException {
        ScoreReport report = Scorer.of(Cards.merchants()).score(OBSERVED);
        Filled filled = new Filled(PAPER, PAPER.bytes(OBSERVED, report));
        assertThat(filled.cell("ko_a__visits").getNumericCellValue()).isEqualTo(38);
        assertThat(filled.cell("ko_a__events").getNumericCellValue()).isEqualTo(2);
        assertThat(SheetDump.of(filled.bytes())).contains("| 最终得分:");
        assertThat(filled.read().appraisal().shared().awarded())
                .containsEntry("visits", BigDecimal.valueOf(38))
                .hasSize(report.problems().isEmpty() ? 4 : 3);
    }

    @Test
    void a_worksheet_shows_computed_scores_where_they_are_not_read() throws IOException {
        ExcelForm form = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
        ScoreReport report = Scorer.of(Cards.merchants()).score(OBSERVED);
        byte[] bytes = form.bytes(OBSERVED, report);
        assertThat(form.read(new ByteArrayInputStream(bytes)).appraisal()).isEqualTo(OBSERVED);
        assertThat(SheetDump.of(bytes)).contains(" shows 38\n");
    }

    @Test
    void either_style_reads_files_of_the_other() {
        Appraisal awarded = Appraisal.of("merchants").awarded("visits", 30).build();
        byte[] bytes = PAPER.bytes(awarded);
        ExcelForm form = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
        assertThat(form.read(new ByteArrayInputStream(bytes)).appraisal()).isEqualTo(awarded);
    }

    @Test
    void keys_may_be_paths_of_titles() {
        Appraisal byTitle = Appraisal.of("everything")
                .value("工作业绩/差错", 2)
                .value("工作业绩/比率/合格率", 95)
                .value("出勤天数", 22)
                .awarded("工作业绩/数量", 7)
                .build();
        assertThat(WORKSHEET
                        .read(new ByteArrayInputStream(WORKSHEET.bytes(byTitle)))
                        .appraisal())
                .isEqualTo(Appraisal.of("everything")
                        .value("errors", 2)
                        .value("rates.pass-rate", 95)
                        .value("attendance-days", 22)
                        .awarded("amounts", 7)
                        .build());
    }

    @Test
    void everything_that_would_be_lost_is_named_at_once() {
        RaterSheet sheet = new RaterSheet(Map.of("errors", Observation.of(1)), Map.of());
        Appraisal appraisal = new Appraisal(
                "everything",
                Map.of("工号", "E1", "评语", "x".repeat(40_000)),
                Map.of("unknown", BigDecimal.ONE),
                new RaterSheet(
                        Map.of(
                                "nobody",
                                Observation.of(1),
                                "labels",
                                new Observation.Rated("丙"),
                                "errors",
                                new Observation.Answer(true)),
                        Map.of(
                                "errors",
                                BigDecimal.ONE,
                                "late-files",
                                BigDecimal.ONE,
                                "rates",
                                new BigDecimal("1e-11"))),
                Set.of("errors", "rates"),
                Map.of("superior", List.of(sheet, sheet), "hr-dept", List.of(sheet)));
        assertThat(refused(WORKSHEET, appraisal))
                .containsExactlyInAnyOrder(
                        ProblemCode.KH3201, // 工号
                        ProblemCode.KH3204, // 评语
                        ProblemCode.KH3201, // unknown
                        ProblemCode.KH3201, // nobody
                        ProblemCode.KH3207, // labels
                        ProblemCode.KH3203, // errors
                        ProblemCode.KH3114, // errors
                        ProblemCode.KH3201, // late-files
                        ProblemCode.KH3102, // rates
                        ProblemCode.KH3201, // rates not applicable
                        ProblemCode.KH3202, // superior twice
                        ProblemCode.KH3201); // errors of hr-dept
    }

    @Test
    void the_same_value_under_two_keys_is_refused() {
        Appraisal twice = Appraisal.of("everything")
                .value("errors", 1)
                .value("工作业绩/差错", 2)
                .build();
        assertThat(refused(WORKSHEET, twice)).containsExactly(ProblemCode.KH3206);
    }

    @Test
    void an_appraisal_of_another_form_is_refused() {
        assertThat(refused(WORKSHEET, OBSERVED)).containsExactly(ProblemCode.KH3205);
    }

    @Test
    void blanks_are_printed_and_travel_with_the_form() throws IOException {
        Map<String, BigDecimal> blanks = Map.of("per-error", BigDecimal.valueOf(5));
        for (Style style : Style.values()) {
            ExcelForm form = ExcelForm.of(Cards.everything(), style, blanks);
            byte[] empty = form.bytes();
            assertThat(SheetDump.of(empty)).contains("目标____%,每错一次扣5分");
            Appraisal read = form.read(new ByteArrayInputStream(empty)).appraisal();
            assertThat(read.blanks()).isEqualTo(blanks);
            assertThat(form.read(new ByteArrayInputStream(form.bytes(read))).appraisal())
                    .isEqualTo(read);
            assertThat(ExcelForm.of(Cards.everything(), style)
                            .read(new ByteArrayInputStream(empty))
                            .appraisal())
                    .isEqualTo(read);
            assertThat(refused(
                            form,
                            Appraisal.of("everything").blank("per-error", 6).build()))
                    .containsExactly(ProblemCode.KH3010);
        }
    }

    @Test
    void nothing_is_written_when_something_is_refused(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = folder.resolve("form.xlsx");
        assertThatThrownBy(() -> PAPER.write(OBSERVED, out)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> PAPER.save(OBSERVED, file)).isInstanceOf(ProblemException.class);
        assertThat(out.size()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saving_replaces_the_file_and_leaves_nothing_beside_it(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("form.xlsx");
        Files.writeString(file, "old");
        PAPER.save(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(PAPER.bytes());
        assertThat(PAPER.read(file).problems()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

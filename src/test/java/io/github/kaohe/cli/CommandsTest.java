package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Appraisals;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Policy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each call does when nothing is wrong. */
class CommandsTest {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final Path JSON = Path.of("examples", ID + "-2026-10.json");
    private static final Path XLSX = Path.of("examples", ID + "-2026-10.xlsx");
    private static final Path DEFINITION = Path.of("templates", ID + ".json");

    @TempDir
    private Path folder;

    @Test
    void listShowsEveryForm() {
        assertThat(Call.of("list").done().out())
                .contains(Catalog.shipped().ids())
                .contains("编号", "BD每月绩效考核表");
        assertThat(Call.of("list", "--lang", "en").done().out()).contains("Full marks", "month");
    }

    @Test
    void listPrintsEveryFormForPrograms() throws IOException {
        JsonNode list = Call.of("list", "--json").done().json();
        assertThat(list).hasSameSizeAs(Catalog.shipped().ids());
        for (JsonNode form : list) {
            assertThat(form.fieldNames())
                    .toIterable()
                    .containsExactly("id", "title", "kind", "fullMarks", "period", "source", "completeness", "blanks");
        }
        JsonNode first = list.get(Catalog.shipped().ids().indexOf(ID));
        assertThat(first.get("id").asText()).isEqualTo(ID);
        assertThat(first.get("kind").asText()).isEqualTo("scorecard");
        assertThat(first.get("fullMarks").decimalValue()).isEqualTo("100");
        assertThat(first.get("period").asText()).isEqualTo("month");
        assertThat(first.get("completeness").asText()).isEqualTo("partial");
    }

    @Test
    void showPrintsTheTreeWithPointsAndWhatIsNotPrintedInTheDocument() {
        assertThat(Call.of("show", ID).done().out()).contains("实际业绩  70分", "  每月走访商家数量  40分", "商家满意度  10〔补〕分", "分值遗失");
        assertThat(Call.of("show", "key-account-specialist-scorecard").done().out())
                .contains("plan-step", "销售计划完成率:每低");
        assertThat(Call.of("show", ID, "--lang=en").done().out()).contains("70 points", "10[reconstructed] points");
    }

    @Test
    void showPrintsTheDefinitionForPrograms() {
        assertThat(Call.of("show", ID, "--json").done().out())
                .isEqualTo(Definitions.write(Definitions.read(DEFINITION)))
                .isEqualTo(Call.of("show", DEFINITION, "--json").done().out());
    }

    @Test
    void everyShippedFormCanBeShownAndRendered() {
        for (String id : Catalog.shipped().ids()) {
            assertThat(Call.of("show", id).done().out())
                    .startsWith(Catalog.shipped().getAny(id).title());
            if (Catalog.shipped().getAny(id) instanceof Policy) {
                Call.of("render", id, "-o", folder.resolve("policy.xlsx")).refused("KH5010");
                continue;
            }
            for (String style : new String[] {"paper", "worksheet"}) {
                Path file = folder.resolve(id + "-" + style + ".xlsx");
                Call.of("render", id, "-o", file, "--style", style).done();
                assertThat(Call.of("read", id, file).done().out()).contains(id);
            }
        }
    }

    @Test
    void checkTellsThatAllIsWell() {
        assertThat(Call.of("check", ID, DEFINITION).done().out()).contains(ID + ": 没有问题", DEFINITION + ": 没有问题");
    }

    @Test
    void checkPassesOverTheSchemasBesideDefinitions() {
        assertThat(Call.of("check", "templates/scorecard.schema.json", DEFINITION)
                        .done()
                        .out())
                .contains("scorecard.schema.json: 是 JSON Schema", DEFINITION + ": 没有问题");
    }

    @Test
    void checkTellsNotesAsAResult() {
        assertThat(Call.of("check", "hotel-service-quality-by-guests").done().out())
                .contains("0 个错误", "提示 KH1106");
    }

    @Test
    void aReadingThatTheDocumentLeavesOpenCanBeChosen() throws IOException {
        Path data = folder.resolve("absent.json");
        Files.writeString(data, Files.readString(JSON).replace("\"meetings.absences\": 0", "\"meetings.absences\": 1"));
        String choice = "--choose=absence-deducts-from=full-marks";
        assertThat(total(Call.of("score", ID, data, "--json"))).isEqualTo("82.2");
        assertThat(total(Call.of("score", ID, data, "--json", choice))).isEqualTo("86.2");

        Path form = folder.resolve("form.xlsx");
        Call.of("render", ID, "-o", form, "--style", "worksheet", "--data", data, choice)
                .done();
        assertThat(total(Call.of("score", ID, form, "--json", choice))).isEqualTo("86.2");
        Call.of("score", ID, form).refused("KH3009");
    }

    @Test
    void scoreExplainsAFilledForm() {
        String text = Call.of("score", ID, XLSX).done().out();
        assertThat(text).contains("总分:94.2(满分100)", "迟到 1次,每1次扣2分:扣2分", "失分点:");
        assertThat(text).isEqualTo(Call.of("score", DEFINITION, JSON).done().out());
        assertThat(Call.of("score", ID, XLSX, "--lang", "en").done().out()).contains("94.2");
    }

    @Test
    void scorePrintsAReportForPrograms() throws IOException {
        JsonNode report = Call.of("score", ID, XLSX, "--json").done().json();
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "form",
                        "version",
                        "digest",
                        "total",
                        "fullMarks",
                        "grade",
                        "lines",
                        "vetoes",
                        "losses",
                        "assumptions",
                        "problems",
                        "fields");
        assertThat(report.get("total").decimalValue()).isEqualTo("94.2");
        assertThat(report.get("digest").asText()).isEqualTo(Definitions.digest(Definitions.read(DEFINITION)));
        assertThat(report.get("problems")).isEmpty();
    }

    @Test
    void readGivesTheAppraisalInAForm() throws IOException {
        assertThat(Call.of("read", ID, XLSX).done().out()).contains("张三").containsPattern("merchant-visits +95");
        JsonNode reading = Call.of("read", ID, XLSX, "--json").done().json();
        assertThat(Appraisals.parse("", reading.get("appraisal").toString())).isEqualTo(Appraisals.read(JSON));
        assertThat(reading.get("problems")).isEmpty();
    }

    @Test
    void renderFillsInAnAppraisalWithItsScores() {
        Path paper = folder.resolve("paper.xlsx");
        assertThat(Call.of("render", ID, "-o", paper, "--data", JSON).done().out())
                .contains(paper.toString());
        assertThat(Call.of("score", ID, paper).done().out()).contains("总分:94.2", "直接评分38分");
    }

    @Test
    void renderPutsANameOnAFormThatIsStillToBeFilledIn() throws IOException {
        Path data = folder.resolve("head.json");
        Files.writeString(data, "{\"form\": \"" + ID + "\", \"fields\": {\"姓名\": \"王五\"}}");
        for (String style : new String[] {"paper", "worksheet"}) {
            Path form = folder.resolve(style + ".xlsx");
            Call.of("render", ID, "-o", form, "--style", style, "--data", data).done();
            assertThat(Call.of("read", ID, form).done().out()).contains("王五");
        }
    }

    @Test
    void renderReplacesAFileThatWasThere() throws IOException {
        Path form = folder.resolve("form.xlsx");
        Files.writeString(form, "old");
        Call.of("render", ID, "-o", form).done();
        Call.of("read", ID, form).done();
        assertThat(folder).isDirectoryContaining(file -> file.equals(form));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void blanksCanBeSetForTheFormAndAreReadBackFromIt() throws IOException {
        Path form = folder.resolve("form.xlsx");
        Call.of(
                        "render",
                        "key-account-specialist-scorecard",
                        "-o",
                        form,
                        "--style",
                        "worksheet",
                        "--set",
                        "plan-step=2.5")
                .done();
        JsonNode reading = Call.of("read", "key-account-specialist-scorecard", form, "--json")
                .done()
                .json();
        assertThat(reading.at("/appraisal/blanks/plan-step").decimalValue()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void aSettingGoesBeforeTheBlankOfAnAppraisal() throws IOException {
        Path data = Path.of("examples", "key-account-specialist-scorecard.json");
        String id = "key-account-specialist-scorecard";
        assertThat(total(Call.of("score", id, data, "--json"))).isEqualTo("96");
        assertThat(total(Call.of("score", id, data, "--json", "--set", "plan-step=4", "--set", "plan-deduct=3")))
                .isEqualTo("91");
    }

    private static BigDecimal total(Call call) throws IOException {
        return call.done().json().get("total").decimalValue();
    }

    @Test
    void helpIsThereInBothLanguages() {
        assertThat(Call.of("--help").done().out()).contains("用法:", "list", "rank", "计分");
        assertThat(Call.of("score", "--help", "--lang", "en").done().out()).contains("Usage:", "--set", "explains");
        assertThat(Call.of("--version").done().out()).startsWith("kaohe ");
    }

    @Test
    void theTourEndsWithAScore() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Tour.walk(Path.of(""), new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).contains("姓名:张三", "总分:94.2(满分100)");
    }
}

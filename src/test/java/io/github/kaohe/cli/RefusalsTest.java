package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.json.Definitions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each call does when something is wrong: the code, a line for each problem, and no file. */
class RefusalsTest {
    private static final String ID = "bd-merchant-maintenance-monthly";
    private static final String BLANKS = "key-account-specialist-scorecard";
    private static final Path JSON = Path.of("examples", ID + "-2026-10.json");
    private static final Path XLSX = Path.of("examples", ID + "-2026-10.xlsx");

    @TempDir
    private Path folder;

    @TempDir
    private Path outputs;

    @AfterEach
    void nothingWasWritten() {
        assertThat(outputs).isEmptyDirectory();
    }

    private Path output() {
        return outputs.resolve("out.xlsx");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The example with one thing replaced. */
    private Path appraisal(String from, String to) throws IOException {
        String text = Files.readString(JSON);
        assertThat(text).contains(from);
        return write("appraisal.json", text.replace(from, to));
    }

    @Test
    void anUnknownIdComesWithSuggestions() throws IOException {
        Call.of("show", "bd-merchant-maintenance").refused("KH5001 bd-merchant-maintenance: ", ID);
        Call.of("render", "bd-merchant-maintenance", "-o", output()).refused("KH5001");
        Call.of("show", "bd-merchant-maintenance", "--lang", "en").refused("Did you mean " + ID);
        JsonNode json = Call.of("show", "bd-merchant-maintenance", "--json").json();
        assertThat(json.at("/problems/0/code").asText()).isEqualTo("KH5001");
        assertThat(json.at("/problems/0/messageEn").asText()).contains(ID);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.json");
        Call.of("show", missing).refused("KH5011 " + missing + ": ");
        Call.of("score", ID, missing).refused("KH5011 " + missing + ": ");
        Call.of("score", ID, folder.resolve("missing.xlsx")).refused("KH5011");
        Call.of("render", ID, "-o", output(), "--data", missing).refused("KH5011");
        Call.of("score", ID, folder).refused("KH5013");
        Call.of("read", ID, JSON).refused("KH5013 " + JSON);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("odd.json"));
        Call.of("score", ID, odd).refused("KH5012 " + odd);
        Call.of("show", odd).refused("KH5012");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path huge = write("huge.json", " ".repeat(3 << 20));
        Call.of("score", ID, huge).refused("KH2041");
        Path workbook = Files.write(folder.resolve("huge.xlsx"), new byte[6 << 20]);
        Call.of("score", ID, workbook).refused("KH3002");
    }

    @Test
    void malformedJsonIsLocated() throws IOException {
        Path file = write("bad.json", "{\n  \"form\": \"" + ID + "\",\n  \"values\": {oops}\n}\n");
        Call.of("score", ID, file).refused("KH2001 bad.json:3:14");
        Call.of("render", ID, "-o", output(), "--data", file).refused("KH2001 bad.json:3:14");
        Call.of("show", file).refused("KH2001 bad.json:3:14");
        JsonNode json = Call.of("score", ID, file, "--json").json();
        assertThat(json.at("/problems/0/place").asText()).startsWith("bad.json:3:14");
    }

    @Test
    void checkTellsAllProblemsOfAllFiles() throws IOException {
        String sound = Files.readString(Path.of("templates", ID + ".json"));
        Path unsound = write("unsound.json", sound.replace("\"points\": 40,", "\"points\": 41,"));
        Path wrong = write("wrong.json", sound.replace("\"total\": 96.2", "\"total\": 96.3"));
        Call call = Call.of("check", unsound, ID, wrong, "none");
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err())
                .contains(unsound + ": ", "KH1101 实际业绩", wrong + ": 1 个错误", "KH1601", "96.3", "KH5002 none");
        assertThat(call.out()).isEqualTo(ID + ": 没有问题\n");
    }

    @Test
    void anUnsoundDefinitionIsNotUsed() throws IOException {
        String sound = Files.readString(Path.of("templates", ID + ".json"));
        Path unsound = write("unsound.json", sound.replace("\"points\": 40,", "\"points\": 41,"));
        Call.of("render", unsound, "-o", output()).refused("KH1101");
        Call.of("score", unsound, JSON).refused("KH1101");
    }

    @Test
    void anUnsetBlankIsNamed() throws IOException {
        String text = Files.readString(Path.of("examples", BLANKS + ".json"));
        Path file = write("unset.json", text.replace("\"plan-step\": 5,", ""));
        Call score = Call.of("score", BLANKS, file);
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.err()).contains("KH4003", "plan-step");
        assertThat(score.out()).contains("总分:无", "大客户回款率  得17/15分");
        Call.of("render", BLANKS, "-o", output(), "--data", file).refused("KH4003");
        Call.of("score", BLANKS, file, "--set", "plan-step=5").done();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"revival-rate\": 81', '\"revival-rate\": 101', KH4104",
        "'\"attendance\": 0', '\"attendance\": -1', KH4103",
        "'\"attendance\": 0', '\"attendance\": 2.5', KH4103",
        "'\"key-events\": 3', '\"key-events\": 6', KH4104",
        "'\"key-events\": 3', '\"key-events\": \"好\"', KH4102",
        "'\"key-events\": 3', '\"key-event\": 3', KH4007",
        "'\"merchant-visits\": 95,', '', KH4101",
        "'\"form\": \"bd-', '\"form\": \"xx-', KH4001"
    })
    void aFaultyValueIsReportedWithItsPlace(String from, String to, String code) throws IOException {
        Path file = appraisal(from, to);
        Call score = Call.of("score", ID, file);
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.err()).contains(code);
        assertThat(score.out()).contains("总分:无");
        JsonNode report = Call.of("score", ID, file, "--json").json();
        assertThat(report.get("total").isNull()).isTrue();
        assertThat(report.get("problems"))
                .extracting(problem -> problem.get("code").asText())
                .contains(code);
        Call.of("render", ID, "-o", output(), "--data", file).refused(code);
    }

    @Test
    void aScoreAboveItsCapIsReported() throws IOException {
        Path file = appraisal("\"attendance\": 0,", "");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"values\":", "\"awarded\": {\"attendance\": 7},\n  \"values\":"));
        Call score = Call.of("score", ID, file);
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.err()).contains("KH4110 行为规范/每月考勤情况");
        Call.of("render", ID, "-o", output(), "--data", file).refused("KH4110");
    }

    @Test
    void anUnknownReadingIsReported() {
        Call.of("score", ID, JSON, "--choose", "no-such=1").refused("KH4008");
        Call.of("render", ID, "-o", output(), "--choose", "x").wrong("--choose");
        Call.of("render", ID, "-o", output(), "--choose", "x=1", "--choose", "x=2")
                .wrong("x");
    }

    @Test
    void aRatingOffTheScaleIsReported() throws IOException {
        String text = Files.readString(Path.of("examples", BLANKS + ".json"));
        Path file = write("rating.json", text.replace("\"学习意识极强\"", "\"很好\""));
        Call score = Call.of("score", BLANKS, file);
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.err()).contains("KH4105", "学习意识", "很好");
    }

    @Test
    void textInANumberCellIsReportedAtItsCell() throws IOException {
        Path form = Files.copy(XLSX, folder.resolve("form.xlsx"));
        Workbooks.edit(form, "ko_v__merchant_visits__visited", cell -> cell.setCellValue("很多"));

        Call read = Call.of("read", ID, form);
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.err()).contains("KH3101").containsPattern("![A-Z]+[0-9]+: ");
        assertThat(read.out()).contains("张三").doesNotContain("merchant-visits");
        JsonNode json = Call.of("read", ID, form, "--json").json();
        assertThat(json.at("/problems/0/code").asText()).isEqualTo("KH3101");
        assertThat(json.at("/appraisal/fields/姓名").asText()).isEqualTo("张三");

        Call score = Call.of("score", ID, form);
        assertThat(score.code()).isEqualTo(1);
        assertThat(score.err()).contains("KH3101");
        assertThat(score.out()).contains("总分:无");
    }

    @Test
    void aWorkbookOfAnotherFormOrVersionIsRefused() throws IOException {
        Call.of("score", BLANKS, XLSX).refused("KH3007 " + XLSX);
        Path newer = folder.resolve("newer.json");
        Definitions.save(Catalog.shipped().get(ID).toBuilder().version("2").build(), newer);
        Call.of("read", newer, XLSX).refused("KH3008");
        Path changed = folder.resolve("changed.json");
        Definitions.save(Catalog.shipped().get(ID).toBuilder().subject("BD").build(), changed);
        Call.of("read", changed, XLSX).refused("KH3009");
        Path noForm = write("no.xlsx", "not a workbook");
        Call.of("read", ID, noForm).refused("KH3001");
        assertThat(Call.of("read", ID, noForm, "--json")
                        .json()
                        .at("/problems/0/code")
                        .asText())
                .isEqualTo("KH3001");
    }

    @Test
    void settingsMustFitTheForm() {
        Call.of("render", BLANKS, "-o", output(), "--set", "no-such=1").refused("KH4005", "no-such");
        Call.of("render", BLANKS, "-o", output(), "--set", "churn-target=101").refused("KH4004");
        Call.of("render", ID, "-o", output(), "--set", "plan-step=1").refused("KH4005");
        Path example = Path.of("examples", BLANKS + ".json");
        assertThat(Call.of("score", BLANKS, example, "--set", "no-such=1").err())
                .contains("KH4005");
    }

    @ParameterizedTest
    @CsvSource({"plan-step", "plan-step=", "=5", "plan-step=5%", "plan-step=1e3", "plan-step=五"})
    void garbledSettingsAreWrongUsage(String setting) {
        Call.of("render", BLANKS, "-o", output(), "--set", setting).wrong("用法错误", setting);
    }

    @Test
    void aBlankSetTwiceIsWrongUsage() {
        Call.of("render", BLANKS, "-o", output(), "--set", "plan-step=5", "--set", "plan-step=6")
                .wrong("plan-step");
    }

    @Test
    void wrongUsageIsExplainedInTheLanguageAskedFor() {
        Call.of().wrong("请给出命令", "render");
        Call.of("lst").wrong("没有命令 lst", "list");
        Call.of("list", "more").wrong("多余的参数 more");
        Call.of("list", "--jsn").wrong("不认识的选项 --jsn", "--json");
        Call.of("render", ID).wrong("缺少 --output");
        Call.of("render", ID, "-o").wrong("--output");
        Call.of("render", ID, "-o", output(), "-o", output()).wrong("只能给一次");
        Call.of("render", ID, "-o", output(), "--style", "pdf").wrong("--style", "pdf");
        Call.of("score", ID).wrong("缺少 DATA");
        Call.of("check").wrong("缺少 REF|FILE");
        Call.of("list", "--lang", "fr").wrong("--lang");
        Call.of("score", ID, "--lang", "en").wrong("Wrong usage: DATA is missing", "kaohe score --help");
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamed() {
        Path file = folder.resolve("no/such/folder/out.xlsx");
        Call.of("render", ID, "-o", file).refused("KH5014 " + file);
        Call.of("render", ID, "-o", folder).refused("KH5012");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aResultThatCannotBePrintedIsNotDone() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new String[] {"list"}, full, err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("KH5017: ");
    }

    @Test
    void aFileThatWasThereSurvivesARefusal() throws IOException {
        Path form = write("form.xlsx", "old");
        Call.of("render", ID, "-o", form, "--data", appraisal("\"attendance\": 0", "\"attendance\": -1"))
                .refused("KH4103");
        assertThat(form).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void problemsComeInEnglishToo() throws IOException {
        Call call = Call.of("score", ID, appraisal("\"attendance\": 0", "\"attendance\": -1"), "--lang", "en");
        assertThat(call.err().lines().toList()).hasSize(1).allMatch(line -> line.startsWith("KH4103 "));
        assertThat(call.err().replaceAll("KH4103 [^:]*: \"[^\"]*\"", "")).doesNotContainPattern("次数|必须");
    }
}

package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kaohe.json.Appraisals;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.RecordForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Record forms and checklists on the command line. */
class RecordCommandsTest {
    private static final String GUEST = "guest-relationship-record";
    private static final String MEAL = "pre-meal-communication-record";
    private static final String BRIEFING = "marketing-after-shift-briefing";

    @TempDir
    private Path folder;

    private static RecordForm record(String id) {
        return (RecordForm) Definitions.readAny(Path.of("templates", id + ".json"));
    }

    private Path example(String id, int number) throws IOException {
        return written(id + number, record(id).examples().get(number).appraisal());
    }

    private Path briefing() throws IOException {
        Checklist list = (Checklist) Definitions.readAny(Path.of("templates", BRIEFING + ".json"));
        return written(BRIEFING, list.examples().get(0).appraisal());
    }

    private Path written(String name, Appraisal appraisal) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"), Appraisals.write(appraisal));
    }

    @Test
    void listNamesTheKinds() {
        assertThat(Call.of("list").done().out()).contains("最新版客情表", "记录表", "检查表");
    }

    @Test
    void showPrintsFieldsAndRows() {
        assertThat(Call.of("show", GUEST).done().out())
                .startsWith("最新版客情表\n")
                .contains("完整率要求  80%", "*姓+名", "是/否", "(不计入完整率)", "文档未印或经校补之处");
        assertThat(Call.of("show", BRIEFING).done().out()).contains("序 | 汇报内容 | 完成情况", "适用:有新开发的客户第二次来消费", "≥ 80%");
        assertThat(Call.of("show", "installation-callback-sheet", "--lang", "en")
                        .done()
                        .out())
                .contains("record form", "不满意 → 必须做好详细的记录");
        assertThat(Call.of("show", GUEST, "--json").done().out()).isEqualTo(Definitions.write(record(GUEST)));
    }

    @Test
    void checkVerifiesExamples() {
        assertThat(Call.of("check", GUEST, BRIEFING).done().out()).contains(GUEST + ": 没有问题");
    }

    @Test
    void scorePrintsTheReview() throws IOException {
        assertThat(Call.of("score", GUEST, example(GUEST, 0)).done().out())
                .contains("结论:完整", "已填18/22项,完整率81.82%", "达到要求的80%");
        assertThat(Call.of("score", GUEST, example(GUEST, 2)).done().out()).contains("结论:不完整", "必填项(*)未填:单位");

        JsonNode review =
                Call.of("score", GUEST, example(GUEST, 1), "--json").done().json();
        assertThat(review.fieldNames())
                .toIterable()
                .containsExactly(
                        "form",
                        "title",
                        "digest",
                        "complete",
                        "filled",
                        "counted",
                        "share",
                        "demanded",
                        "missing",
                        "follows",
                        "problems");
        assertThat(review.get("complete").asBoolean()).isFalse();
        assertThat(review.get("share").decimalValue()).isEqualByComparingTo("77.27");
    }

    @Test
    void whatIsWrongIsToldAndEndsWithOne() throws IOException {
        Path file = written("wrong", Appraisal.of(GUEST).field("人数", "许多").build());

        Call call = Call.of("score", GUEST, file);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).contains("结论:不完整");
        assertThat(call.err()).contains("KH4402 人数");
    }

    @Test
    void aChecklistIsReviewedWithItsRecordForms() throws IOException {
        String guest = "--record=" + GUEST + "=" + example(GUEST, 0);
        String short1 = "--record=" + GUEST + "=" + example(GUEST, 1);
        String meal = "--record=" + MEAL + "=" + example(MEAL, 0);

        assertThat(Call.of("score", BRIEFING, briefing(), guest, meal).done().out())
                .contains("结论:完整", "适用7项,完成7项");
        JsonNode review = Call.of("score", BRIEFING, briefing(), short1, meal, "--json")
                .done()
                .json();
        assertThat(review.get("rows").get(1).get("status").asText()).isEqualTo("not-done");
        assertThat(review.get("rows").get(1).get("explanation").get(0).asText()).isEqualTo("最新版客情表:完整率77.27%,低于80%");

        Call without = Call.of("score", BRIEFING, briefing());
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("KH4409");
    }

    @Test
    void aFormIsRenderedFilledAndReadBack() throws IOException {
        Path form = folder.resolve("客情表.xlsx");
        Call.of("render", GUEST, "-o", form, "--data", example(GUEST, 0)).done();

        assertThat(Call.of("read", GUEST, form).done().out()).contains("姓+名", "王建国");
        assertThat(Call.of("score", GUEST, form).done().out()).contains("81.82%");
        assertThat(Call.of("read", GUEST, form, "--json")
                        .done()
                        .json()
                        .at("/appraisal/fields/人数")
                        .asText())
                .isEqualTo("12");
        Call.of("read", MEAL, form).refused("KH3007 " + form);
    }

    @Test
    void onlyScorecardsAreRanked() {
        Call.of("rank", GUEST, folder, "-o", folder.resolve("汇总.xlsx")).refused("KH5010 " + GUEST, "记录表", "考核表");
    }

    @Test
    void aRecordNamesFormAndFile() throws IOException {
        Call.of("score", BRIEFING, briefing(), "--record", "客情表.xlsx").wrong("REF=");
        Call.of("score", BRIEFING, briefing(), "--record", BRIEFING + "=" + briefing())
                .refused("KH5010", "检查表", "记录表");
    }

    @Test
    void aPolicyIsNotFilledIn() throws IOException {
        Path data = written("data", Appraisal.of("visit-system-procedure").build());
        Path file = folder.resolve("制度.xlsx");

        Call.of("score", "visit-system-procedure", data).refused("KH5010");
        Call.of("render", "visit-system-procedure", "-o", file).refused("KH5010");
        Call.of("read", "visit-system-procedure", file).refused("KH5010");
    }

    private static final String CARD = """
            {"type": "scorecard", "id": "files", "title": "客情考核", "fullMarks": 10, "children": [
              {"type": "indicator", "id": "complete", "title": "客情资料", "points": 10,
               "measures": [{"id": "share", "title": "完整率", "type": "percent", "record": "%s"}],
               "basis": {"type": "proportional", "target": 80}}]}""";

    @Test
    void aScorecardTakesTheCompletenessOfRecords() throws IOException {
        Path card = Files.writeString(folder.resolve("files.json"), CARD.formatted(GUEST));
        Path data = Files.writeString(folder.resolve("data.json"), "{\"form\": \"files\"}");

        Call call = Call.of(
                "score",
                card,
                data,
                "--record",
                GUEST + "=" + example(GUEST, 0),
                "--record",
                GUEST + "=" + example(GUEST, 1));

        assertThat(call.done().out()).contains("完整率 = 35 ÷ 44 = ", "取自记录表 guest-relationship-record 的填写栏数", "9.94");
        assertThat(Call.of("show", card).done().out())
                .contains("取自记录表 guest-relationship-record 的完整性", "· complete.share.filled  已填栏数 (栏)");
        Call.of("check", card).done();
    }

    @Test
    void checkKnowsTheRecordFormsThatAreNamed() throws IOException {
        Path unknown = Files.writeString(folder.resolve("files.json"), CARD.formatted("guest-relation-record"));
        Path other = Files.writeString(folder.resolve("other.json"), CARD.formatted(BRIEFING));
        Path own = Files.writeString(folder.resolve("own.json"), CARD.formatted("own-record"));
        Path record = Files.writeString(
                folder.resolve("own-record.json"),
                Definitions.write(record(MEAL).toBuilder()
                        .id("own-record")
                        .examples(java.util.List.of())
                        .build()));

        Call.of("check", unknown).refused("KH5019", "guest-relationship-record");
        Call.of("check", other).refused("KH5021");
        Call.of("check", own).refused("KH50");
        assertThat(Call.of("check", own, record).code()).isZero();
    }

    @Test
    void aReadingOfARecordFormIsChosen() throws IOException {
        assertThat(Call.of("show", GUEST).done().out()).contains("wrapped-cells=merged");
        assertThat(Call.of("score", GUEST, example(GUEST, 3), "--choose", "wrapped-cells=merged")
                        .done()
                        .out())
                .contains("80");
    }
}

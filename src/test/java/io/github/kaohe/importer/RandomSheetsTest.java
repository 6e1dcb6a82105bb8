package io.github.kaohe.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.ForeignReading;
import io.github.kaohe.excel.Style;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sheets of words that forms are made of, in any order: whatever comes of them is a definition or a problem. */
class RandomSheetsTest {
    private static final List<String> WORDS = List.of(
            "考核项目",
            "考核指标",
            "考核内容",
            "权重",
            "分值",
            "评分标准",
            "得分",
            "自评",
            "上级评分",
            "备注",
            "目标值",
            "姓名",
            "部门：",
            "序号",
            "合计",
            "小计",
            "总分",
            "备注：90分以上为优秀",
            "签字：____ 日期：",
            "工作业绩（60分）",
            "一、工作态度",
            "1、纪律",
            "20",
            "0.3",
            "30%",
            "每次扣2分",
            "每低于目标____%扣__分",
            "优(5分)\\n良(3分)\\n差(1分)",
            "优秀",
            "不合格",
            "=A1+B2",
            "加分项",
            "特别表现(±5分)",
            "每月走访商家数量",
            "商家满意度",
            "<",
            "^",
            "",
            "",
            "",
            "",
            "#REF!",
            "{x}",
            "($1)",
            "${1+1}");

    private static String sheet(Random random) {
        StringBuilder sheet = new StringBuilder();
        int columns = 1 + random.nextInt(8);
        int rows = 1 + random.nextInt(15);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sheet.append(column > 0 ? "|" : "").append(WORDS.get(random.nextInt(WORDS.size())));
            }
            sheet.append('\n');
        }
        return sheet.toString();
    }

    @Test
    void any_sheet_is_imported_or_refused_with_a_problem() {
        for (int seed = 0; seed < 600; seed++) {
            String sheet = sheet(new Random(seed));
            byte[] bytes;
            try {
                bytes = Sketch.bytes(sheet);
            } catch (IllegalStateException | IllegalArgumentException e) {
                // regions that overlap cannot be drawn
                continue;
            }
            for (ImportedForm form : FormImport.of(Workbook.read(bytes, "", ReadLimits.USUAL))) {
                assertThat(form.card().isPresent() || !form.problems().isEmpty())
                        .as("seed %d%n%s", seed, sheet)
                        .isTrue();
                form.card()
                        .ifPresent(card -> assertThat(Definitions.parse("", Definitions.write(card)))
                                .isEqualTo(card));
            }
        }
    }

    @Test
    void any_sheet_is_read_by_labels_or_refused() {
        ExcelForm form = ExcelForm.of(Catalog.shipped().get("bd-merchant-maintenance-monthly"), Style.PAPER);
        for (int seed = 0; seed < 150; seed++) {
            try {
                byte[] bytes = Sketch.bytes(sheet(new Random(seed)));
                for (ForeignReading reading : form.readByLabels(Workbook.read(bytes, "", ReadLimits.USUAL))) {
                    assertThat(reading.appraisal().form()).isEqualTo("bd-merchant-maintenance-monthly");
                }
            } catch (ProblemException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (IllegalStateException | IllegalArgumentException e) {
                // regions that overlap cannot be drawn
                assertThat(e.getMessage()).contains("erge");
            }
        }
    }
}

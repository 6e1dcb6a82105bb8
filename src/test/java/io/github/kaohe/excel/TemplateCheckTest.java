package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes of what is printed are told, and which are none. */
class TemplateCheckTest {
    private static final String TWENTY = "一二三四五六七八九十一二三四五六七八九十";

    /** Two items in the rows 1 and 3, a heading above and a sum below. */
    private static SmallForm form() {
        return new SmallForm()
                .text(0, 0, "月度考核表")
                .text(1, 0, "质量")
                .text(1, 1, "50")
                .score(1, 2, "quality")
                .text(3, 0, "时效")
                .text(3, 1, "30")
                .score(3, 2, "speed")
                .text(5, 0, "合计")
                .formula(5, 2, "SUM('考核表'!C2:C4)");
    }

    private static void printed(XSSFSheet sheet, int rows, int columns) {
        SmallForm.cell(sheet, rows, columns).setCellValue("月度考核表");
        SmallForm.cell(sheet, 1 + rows, columns).setCellValue("质量");
        SmallForm.cell(sheet, 1 + rows, 1 + columns).setCellValue("50");
        SmallForm.cell(sheet, 3 + rows, columns).setCellValue("时效");
        SmallForm.cell(sheet, 3 + rows, 1 + columns).setCellValue("30");
        SmallForm.cell(sheet, 5 + rows, columns).setCellValue("合计");
        SmallForm.cell(sheet, 5 + rows, 2 + columns).setCellFormula("SUM(考核表!C2:C4)");
    }

    private static List<Problem> check(SmallForm form, int rows, int columns, Consumer<XSSFSheet> content) {
        Workbook book = SmallForm.book(file -> content.accept(file.createSheet(SmallForm.SHEET)));
        return TemplateCheck.check(List.of(form.plan()), form.moved(rows, columns), book);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().text())
                .toList();
    }

    private static List<String> changed(Consumer<XSSFSheet> change) {
        return told(check(form(), 0, 0, sheet -> {
            printed(sheet, 0, 0);
            change.accept(sheet);
        }));
    }

    @Test
    void what_was_printed_is_no_difference_wherever_rows_and_columns_were_inserted() {
        assertThat(changed(sheet -> {})).isEmpty();
        assertThat(told(check(form(), 2, 1, sheet -> printed(sheet, 2, 1)))).isEmpty();
    }

    @Test
    void a_changed_text_is_told_where_it_stands_now() {
        SmallForm form = form().text(3, 3, "分");
        assertThat(told(check(form, 2, 1, sheet -> {
                    printed(sheet, 2, 1);
                    SmallForm.cell(sheet, 5, 4).setCellValue("元");
                })))
                .containsExactly("KH3031 考核表!E6");
    }

    @Test
    void the_row_of_what_stands_beside_an_item_is_where_the_item_is() {
        SmallForm form = form().text(4, 3, "分");
        assertThat(told(check(form, 2, 1, sheet -> {
                    printed(sheet, 2, 1);
                    SmallForm.cell(sheet, 6, 4).setCellValue("元");
                })))
                .containsExactly("KH3031 考核表!E7");
    }

    @Test
    void a_changed_text_is_told_at_its_own_place_though_a_neighbour_says_the_same() {
        SmallForm form = new SmallForm()
                .score(1, 0, "quality")
                .text(1, 1, "50")
                .score(2, 0, "speed")
                .text(2, 1, "50")
                .text(2, 3, "50");
        assertThat(told(check(form, 1, 0, sheet -> {
                    SmallForm.cell(sheet, 2, 1).setCellValue("50");
                    SmallForm.cell(sheet, 3, 1).setCellValue("80");
                    SmallForm.cell(sheet, 3, 3).setCellValue("50");
                })))
                .containsExactly("KH3031 考核表!B4");
        assertThat(told(check(form, 0, 1, sheet -> {
                    SmallForm.cell(sheet, 1, 2).setCellValue("50");
                    SmallForm.cell(sheet, 2, 2).setCellValue("50");
                    SmallForm.cell(sheet, 2, 4).setCellValue("80");
                })))
                .containsExactly("KH3031 考核表!E3");
    }

    @Test
    void changes_are_told_from_the_top() {
        assertThat(changed(sheet -> {
                    SmallForm.cell(sheet, 5, 0).setCellValue("总计");
                    SmallForm.cell(sheet, 3, 1).setCellValue("80");
                    SmallForm.cell(sheet, 1, 0).setCellValue("品质");
                }))
                .containsExactly("KH3031 考核表!A2", "KH3031 考核表!B4", "KH3031 考核表!A6");
    }

    @Test
    void a_text_may_move_within_the_row_of_its_item_only() {
        assertThat(changed(sheet -> {
                    SmallForm.cell(sheet, 1, 1).setBlank();
                    SmallForm.cell(sheet, 1, 3).setCellValue("50");
                }))
                .isEmpty();
        assertThat(changed(sheet -> {
                    SmallForm.cell(sheet, 1, 1).setBlank();
                    SmallForm.cell(sheet, 3, 3).setCellValue("50");
                }))
                .containsExactly("KH3031 考核表!B2");
    }

    @Test
    void the_first_row_of_a_sheet_is_a_row_as_any_other() {
        SmallForm form = new SmallForm().text(0, 0, "质量").score(0, 1, "quality");
        assertThat(told(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 4, 0).setCellValue("质量"))))
                .containsExactly("KH3031 考核表!A1");
    }

    @Test
    void a_text_without_anything_to_fill_in_beside_it_may_stand_anywhere() {
        assertThat(changed(sheet -> {
                    SmallForm.cell(sheet, 5, 0).setBlank();
                    SmallForm.cell(sheet, 8, 3).setCellValue("合 计");
                }))
                .isEmpty();
    }

    @Test
    void one_text_does_not_stand_for_two() {
        SmallForm form =
                new SmallForm().text(0, 0, "出勤____天").text(0, 1, "出勤____天").score(0, 2, "attendance");
        assertThat(told(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 0, 3).setCellValue("出勤21天"))))
                .containsExactly("KH3031 考核表!B1");
        assertThat(told(check(form, 0, 0, sheet -> {
                    SmallForm.cell(sheet, 0, 3).setCellValue("出勤21天");
                    SmallForm.cell(sheet, 0, 0).setCellValue("出勤20天");
                })))
                .isEmpty();
    }

    @Test
    void a_ruled_blank_is_looked_for_in_every_column_of_its_row() {
        SmallForm form = new SmallForm().text(2, 1, "出勤____天").score(2, 2, "attendance");
        for (int column : List.of(0, 3)) {
            assertThat(told(check(
                            form,
                            0,
                            0,
                            sheet -> SmallForm.cell(sheet, 2, column).setCellValue("出勤21天"))))
                    .isEmpty();
        }
        assertThat(told(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 3, 1).setCellValue("出勤21天"))))
                .containsExactly("KH3031 考核表!B3");
    }

    @Test
    void a_text_that_is_not_ruled_is_not_filled_in() {
        SmallForm form = new SmallForm().text(2, 1, "出勤_天").score(2, 2, "attendance");
        assertThat(told(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 2, 3).setCellValue("出勤21天"))))
                .containsExactly("KH3031 考核表!B3");
    }

    @ParameterizedTest
    @CsvSource({
        "姓名:____,         姓名:张三,                   true",
        "姓名:____,         姓名:____,                   true",
        "姓名:____,         部门:张三,                   false",
        "姓名:____,         姓名:" + TWENTY + ",         true",
        "姓名:____,         姓名:" + TWENTY + "一,       false",
        "____年考核,         2026年考核,                   true",
        "____年考核,         " + TWENTY + "年考核,         true",
        "____年考核,         " + TWENTY + "一年考核,       false",
        "____年____月,       2026年3月,                    true",
        "____年____月,       " + TWENTY + "年12月,         true",
        "____年____月,       2026年3,                      false",
        "____年____月,       2026年3月底,                  false",
        "共计____分的考核,   共计98分的考核,               true",
        "姓名:张三,         姓名:____,                   true",
        "姓名:张三,         部门:____,                   false",
        "姓名:张三,         姓名:李四,                   false"
    })
    void a_ruled_blank_takes_what_is_written_on_it(String printed, String returned, boolean same) {
        SmallForm form = new SmallForm().text(0, 0, printed).field(0, 1, "name");
        assertThat(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 0, 0).setCellValue(returned))
                        .isEmpty())
                .isEqualTo(same);
    }

    @Test
    void numbers_are_compared_as_they_are_shown() {
        SmallForm form = new SmallForm().text(0, 0, "85%").text(0, 1, "20").field(0, 2, "name");
        assertThat(told(check(form, 0, 0, sheet -> {
                    var percent = sheet.getWorkbook().createCellStyle();
                    percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0%"));
                    SmallForm.cell(sheet, 0, 0).setCellValue(0.85);
                    SmallForm.cell(sheet, 0, 0).setCellStyle(percent);
                    SmallForm.cell(sheet, 0, 1).setCellValue(20);
                })))
                .isEmpty();
        assertThat(check(form, 0, 0, sheet -> {
                    SmallForm.cell(sheet, 0, 0).setCellValue("85%");
                    SmallForm.cell(sheet, 0, 1).setCellValue(200);
                }))
                .singleElement()
                .asString()
                .contains("“20”", "“200”");
    }

    @Test
    void a_number_too_long_to_be_one_of_ours_is_told_as_it_is_stored() {
        SmallForm form = new SmallForm().text(0, 0, "20").field(0, 1, "name");
        assertThat(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 0, 0).setCellValue(1e300)))
                .singleElement()
                .asString()
                .containsIgnoringCase("“1.0E300”");
    }

    @Test
    void a_text_that_became_a_formula_is_told_as_one() {
        SmallForm form = new SmallForm().text(0, 0, "20").field(0, 1, "name");
        assertThat(check(form, 0, 0, sheet -> SmallForm.cell(sheet, 0, 0).setCellFormula("10*2")))
                .singleElement()
                .asString()
                .contains("“=10*2”");
    }

    @Test
    void a_long_text_is_shown_around_the_place_where_it_differs() {
        String sixty = TWENTY + TWENTY + TWENTY;
        assertThat(shown(sixty, "甲" + sixty.substring(1))).contains("应为“" + sixty + "”", "“甲");
        assertThat(shown(sixty, sixty.substring(0, 40) + "甲")).contains("应为“" + sixty + "”");
        assertThat(shown(sixty + "末", "甲" + sixty.substring(1) + "末")).contains("应为“" + sixty + "…”");
        assertThat(shown(sixty + "末", sixty.substring(0, 21) + "甲" + sixty.substring(22) + "末"))
                .contains("应为“…" + sixty.substring(1) + "末”");
        assertThat(shown(sixty + "末", sixty + "尾"))
                .contains("应为“…" + sixty.substring(40) + "末”", "现为“…" + sixty.substring(40) + "尾”");
    }

    private static String shown(String printed, String returned) {
        SmallForm form = new SmallForm().text(0, 0, printed).field(0, 1, "name");
        return check(form, 0, 0, sheet -> SmallForm.cell(sheet, 0, 0).setCellValue(returned))
                .get(0)
                .toString();
    }

    @Test
    void a_formula_that_says_something_else_is_told_unless_cells_moved() {
        Consumer<XSSFSheet> edited = sheet -> SmallForm.cell(sheet, 5, 2).setCellFormula("SUM(考核表!C2:C4)+5");
        assertThat(changed(edited)).containsExactly("KH3032 考核表!C6");
        assertThat(changed(sheet -> {
                    SmallForm.cell(sheet, 5, 2).removeFormula();
                    SmallForm.cell(sheet, 5, 2).setCellValue("满分");
                }))
                .containsExactly("KH3032 考核表!C6");
        assertThat(told(check(form(), 1, 0, sheet -> {
                    printed(sheet, 1, 0);
                    SmallForm.cell(sheet, 6, 2).setCellFormula("SUM(考核表!C3:C5)");
                })))
                .isEmpty();
    }

    @Test
    void a_row_between_the_first_and_the_last_item_is_told_with_all_it_says() {
        Workbook book = SmallForm.book(file -> {
            XSSFSheet sheet = file.createSheet(SmallForm.SHEET);
            printed(sheet, 0, 0);
            SmallForm.cell(sheet, 2, 0).setCellValue("额外贡献");
            SmallForm.cell(sheet, 2, 2).setCellValue(20);
        });
        List<Problem> problems = TemplateCheck.check(List.of(form().plan()), form().moved(0, 0), book);
        assertThat(told(problems)).containsExactly("KH3033 考核表!A3");
        assertThat(problems.get(0).toString()).contains("额外贡献 20");
    }

    @Test
    void rows_outside_the_items_are_none_of_ours() {
        SmallForm form = form().field(7, 0, "rater");
        assertThat(told(check(form, 0, 0, sheet -> {
                    printed(sheet, 0, 0);
                    SmallForm.cell(sheet, 4, 0).setCellValue("说明");
                    SmallForm.cell(sheet, 6, 0).setCellValue("请本人填写");
                    SmallForm.cell(sheet, 9, 0).setCellValue("附言");
                })))
                .isEmpty();
    }

    @Test
    void items_of_another_sheet_do_not_reach_into_this_one() {
        SmallForm other =
                new SmallForm("附表", SheetPlan.Sight.ALWAYS).score(1, 2, "a").score(9, 2, "b");
        Map<SlotTable.Place, CellRef> found = new HashMap<>(form().moved(0, 0));
        found.putAll(other.moved(0, 0));
        Workbook book = SmallForm.book(file -> {
            printed(file.createSheet(SmallForm.SHEET), 0, 0);
            SmallForm.cell(file.getSheet(SmallForm.SHEET), 7, 0).setCellValue("附言");
            file.createSheet("附表");
        });
        assertThat(TemplateCheck.check(List.of(form().plan(), other.plan()), found, book))
                .isEmpty();
    }

    @Test
    void a_sheet_that_computes_is_compared_while_every_cell_is_in_its_place() {
        for (SheetPlan.Sight sight : SheetPlan.Sight.values()) {
            SmallForm computing =
                    new SmallForm("计算", sight).formula(0, 0, "1+1").text(1, 0, "和");
            List<List<String>> told = new ArrayList<>();
            for (int rows : List.of(0, 1)) {
                Workbook book = SmallForm.book(file -> {
                    printed(file.createSheet(SmallForm.SHEET), rows, 0);
                    SmallForm.cell(file.createSheet("计算"), 0, 0).setCellFormula("1+2");
                    SmallForm.cell(file.getSheet("计算"), 1, 0).setCellValue("和");
                });
                told.add(told(
                        TemplateCheck.check(List.of(form().plan(), computing.plan()), form().moved(rows, 0), book)));
            }
            boolean compared = sight == SheetPlan.Sight.ON_DEMAND;
            assertThat(told).containsExactly(compared ? List.of("KH3032 计算!A1") : List.of(), List.of());
        }
    }

    @Test
    void a_sheet_that_is_gone_has_no_differences() {
        Workbook book = SmallForm.book(file -> file.createSheet("其他"));
        assertThat(TemplateCheck.check(List.of(form().plan()), form().moved(0, 0), book))
                .isEmpty();
    }
}

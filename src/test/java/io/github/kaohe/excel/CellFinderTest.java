package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where the cells of a small form are found, and when that is uncertain. */
class CellFinderTest {
    private static final CellRef QUALITY = new CellRef(SmallForm.SHEET, 1, 2);
    private static final CellRef SPEED = new CellRef(SmallForm.SHEET, 3, 2);

    private final List<Problem> problems = new ArrayList<>();

    private List<CellRef> found(SheetPlan.Sight sight, Consumer<XSSFWorkbook> change) {
        SheetPlan plan = new SmallForm(SmallForm.SHEET, sight)
                .score(1, 2, "quality")
                .score(3, 2, "speed")
                .plan();
        SlotTable slots = new SlotTable(List.of(plan));
        Workbook book = SmallForm.book(file -> {
            XSSFSheet sheet = file.createSheet(SmallForm.SHEET);
            file.createSheet("其他");
            SmallForm.cell(sheet, 1, 2).setCellValue(40);
            SmallForm.cell(sheet, 1, 4).setCellValue("row-quality");
            SmallForm.cell(sheet, 3, 4).setCellValue("row-speed");
            name(file, "ko_a__quality", "$C$2");
            name(file, "ko_a__speed", "$C$4");
            name(file, "ko_k__0", "$E$1");
            change.accept(file);
        });
        CellFinder finder = new CellFinder(book, slots, List.of(plan), problems);
        List<CellRef> found = new ArrayList<>();
        slots.places().values().forEach(place -> finder.find(place).ifPresent(found::add));
        assertThat(finder.found().values()).containsExactlyInAnyOrderElementsOf(found);
        return found;
    }

    private static void name(XSSFWorkbook file, String name, String cell) {
        var defined = file.createName();
        defined.setNameName(name);
        defined.setRefersToFormula("'" + SmallForm.SHEET + "'!" + cell);
    }

    private void told(ProblemCode... codes) {
        assertThat(problems).extracting(Problem::code).containsExactly(codes);
    }

    @Test
    void names_and_keys_say_where_cells_are() {
        assertThat(found(SheetPlan.Sight.ALWAYS, file -> {})).containsExactly(QUALITY, SPEED);
        told();
    }

    @Test
    void the_key_column_of_a_sheet_the_form_does_not_have_says_nothing() {
        assertThat(found(SheetPlan.Sight.ALWAYS, file -> name(file, "ko_k__1", "$A$1")))
                .containsExactly(QUALITY, SPEED);
        told();
    }

    @Test
    void a_hidden_sheet_is_told_for_what_is_filled_in_unless_it_was_made_hidden() {
        Consumer<XSSFWorkbook> hide = file -> {
            file.setActiveSheet(1);
            file.setSheetHidden(0, true);
        };
        assertThat(found(SheetPlan.Sight.ON_DEMAND, hide)).containsExactly(QUALITY, SPEED);
        told();
        assertThat(found(SheetPlan.Sight.ALWAYS, hide)).containsExactly(QUALITY, SPEED);
        told(ProblemCode.KH3120);
        assertThat(problems.get(0).place()).isEqualTo(QUALITY.place());
    }

    @Test
    void a_hidden_row_is_told_for_what_is_filled_in_only() {
        assertThat(found(SheetPlan.Sight.ON_DEMAND, file -> {
                    file.getSheetAt(0).getRow(3).setZeroHeight(true);
                }))
                .containsExactly(QUALITY, SPEED);
        told();
        found(SheetPlan.Sight.ON_DEMAND, file -> file.getSheetAt(0).getRow(1).setZeroHeight(true));
        told(ProblemCode.KH3120);
    }

    @Test
    void a_cell_that_a_merged_region_covers_is_uncertain_if_something_stands_in_either() {
        assertThat(found(SheetPlan.Sight.ALWAYS, merged("B2:C2"))).containsExactly(SPEED);
        told(ProblemCode.KH3121);
        problems.clear();
        assertThat(found(SheetPlan.Sight.ALWAYS, merged("C3:C4"))).containsExactly(QUALITY, SPEED);
        told();
        assertThat(found(
                        SheetPlan.Sight.ALWAYS,
                        merged("C3:C4")
                                .andThen(file ->
                                        SmallForm.cell(file.getSheetAt(0), 2, 2).setCellValue(30))))
                .containsExactly(QUALITY);
        told(ProblemCode.KH3121);
    }

    @Test
    void a_cell_in_the_corner_of_its_merged_region_is_certain() {
        assertThat(found(SheetPlan.Sight.ALWAYS, merged("C2:D3"))).containsExactly(QUALITY, SPEED);
        told();
    }

    private static Consumer<XSSFWorkbook> merged(String region) {
        return file -> file.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(region));
    }

    @Test
    void a_row_without_its_key_is_uncertain() {
        assertThat(found(
                        SheetPlan.Sight.ALWAYS,
                        file -> SmallForm.cell(file.getSheetAt(0), 3, 4).setCellValue("row-other")))
                .containsExactly(QUALITY);
        told(ProblemCode.KH3116);
    }
}

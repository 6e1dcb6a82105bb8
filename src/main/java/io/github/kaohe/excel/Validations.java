package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what Excel lets a person enter into the cells of a sheet. */
final class Validations {
    /** Excel takes no longer list in the validation itself. */
    private static final int LONGEST_LIST = 255;

    private static final String WIDEST = "999999999999";

    private final XSSFSheet hidden;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    Validations(XSSFSheet hidden) {
        this.hidden = hidden;
    }

    void add(SheetPlan plan, XSSFSheet sheet) {
        Map<Check, CellRangeAddressList> shared = new LinkedHashMap<>();
        for (Box box : plan.boxes()) {
            Slot slot = box.slot();
            if (slot == null || slot.input() == null || slot.check().kind() == Check.Kind.NONE) {
                continue;
            }
            CellRangeAddress cell = new CellRangeAddress(box.top(), box.top(), box.left(), box.left());
            if (slot.check().not()) {
                CellRangeAddressList alone = new CellRangeAddressList();
                alone.addCellRangeAddress(cell);
                add(sheet, slot.check(), alone);
            } else {
                shared.computeIfAbsent(slot.check(), check -> new CellRangeAddressList())
                        .addCellRangeAddress(cell);
            }
        }
        shared.forEach((check, cells) -> add(sheet, check, cells));
    }

    private void add(XSSFSheet sheet, Check check, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(constraint(helper, check, cells), cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        boolean date = check.kind() == Check.Kind.DATE;
        validation.setErrorStyle(date ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("填写有误", check.words());
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper, Check check, CellRangeAddressList cells) {
        if (check.kind() == Check.Kind.LIST) {
            return list(helper, check.options());
        } else if (check.kind() == Check.Kind.DATE) {
            return helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "1", "", "");
        } else if (check.not()) {
            CellRangeAddress cell = cells.getCellRangeAddress(0);
            return helper.createCustomConstraint(orNotApplicable(
                    check, new CellReference(cell.getFirstRow(), cell.getFirstColumn()).formatAsString()));
        }
        int type = check.kind() == Check.Kind.WHOLE ? ValidationType.INTEGER : ValidationType.DECIMAL;
        String min = check.min().map(BigDecimal::toPlainString).orElse("-" + WIDEST);
        String max = check.max().map(BigDecimal::toPlainString).orElse(WIDEST);
        return helper.createNumericConstraint(type, OperatorType.BETWEEN, min, max);
    }

    private static String orNotApplicable(Check check, String cell) {
        StringBuilder number = new StringBuilder("ISNUMBER(" + cell + ")");
        check.min()
                .ifPresent(min -> number.append(",").append(cell).append(">=").append(min.toPlainString()));
        check.max()
                .ifPresent(max -> number.append(",").append(cell).append("<=").append(max.toPlainString()));
        return "OR(" + cell + "=\"" + Check.NOT_APPLICABLE + "\",AND(" + number + "))";
    }

    private DataValidationConstraint list(DataValidationHelper helper, List<String> options) {
        boolean plain = options.stream().noneMatch(o -> o.contains(",") || o.contains("\"") || !o.equals(o.strip()));
        if (plain && String.join(",", options).length() < LONGEST_LIST) {
            return helper.createExplicitListConstraint(options.toArray(new String[0]));
        }
        return helper.createFormulaListConstraint(lists.computeIfAbsent(options, this::range));
    }

    private String range(List<String> options) {
        int column = WorkbookCompiler.LIST_COLUMN + lists.size();
        for (int i = 0; i < options.size(); i++) {
            XSSFRow row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(column).setCellValue(options.get(i));
        }
        CellReference first = new CellReference(hidden.getSheetName(), 0, column, true, true);
        CellReference last = new CellReference(options.size() - 1, column, true, true);
        return first.formatAsString() + ":" + last.formatAsString();
    }
}

package io.github.kaohe.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook of planned sheets, once for each form. */
final class WorkbookCompiler {
    /** Where the program's data stand on the hidden sheet. */
    static final int META_COLUMN = 4;
    /** Where long lists of choices stand on the hidden sheet, side by side. */
    static final int LIST_COLUMN = 6;

    private static final Date MADE = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Looks looks;
    private final List<SheetPlan> plans;
    private final Validations validations;

    private WorkbookCompiler(XSSFWorkbook workbook, List<SheetPlan> plans, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        this.looks = new Looks(workbook, theme);
        this.plans = plans;
        plans.forEach(plan -> workbook.createSheet(plan.name()));
        this.validations =
                new Validations(workbook.getSheet(plans.get(plans.size() - 1).name()));
    }

    /** {@return a workbook with empty input cells} */
    static byte[] compile(List<SheetPlan> plans, String title, Map<String, String> meta, Theme theme) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookCompiler compiler = new WorkbookCompiler(workbook, plans, theme);
            for (int i = 0; i < plans.size(); i++) {
                compiler.sheet(i);
            }
            compiler.meta(title, meta);
            workbook.setForceFormulaRecalculation(plans.stream()
                    .flatMap(plan -> plan.boxes().stream())
                    .anyMatch(box -> !box.formula().isEmpty()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sheet(int number) {
        SheetPlan plan = plans.get(number);
        XSSFSheet sheet = workbook.getSheetAt(number);
        for (int i = 0; i < plan.widths().size(); i++) {
            sheet.setColumnWidth(i, (int) Math.round(plan.widths().get(i) * 256));
        }
        List<XSSFRow> rows = new ArrayList<>();
        for (double height : plan.heights()) {
            // long lists of choices may stand in a row of the hidden sheet already
            XSSFRow known = sheet.getRow(rows.size());
            XSSFRow row = known == null ? sheet.createRow(rows.size()) : known;
            row.setHeightInPoints((float) height);
            rows.add(row);
        }
        for (Box box : plan.boxes()) {
            draw(plan, sheet, rows, box);
        }
        keys(number, plan, sheet, rows);
        validations.add(plan, sheet);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        switch (plan.sight()) {
            case NEVER -> workbook.setSheetVisibility(number, SheetVisibility.VERY_HIDDEN);
            case ON_DEMAND -> workbook.setSheetVisibility(number, SheetVisibility.HIDDEN);
            case ALWAYS -> page(number, plan, sheet);
        }
    }

    private void draw(SheetPlan plan, XSSFSheet sheet, List<XSSFRow> rows, Box box) {
        for (int r = box.top(); r <= box.bottom(); r++) {
            for (int c = box.left(); c <= box.right(); c++) {
                rows.get(r).createCell(c).setCellStyle(looks.of(box.look()));
            }
        }
        if (!box.text().isEmpty()) {
            rows.get(box.top()).getCell(box.left()).setCellValue(box.text());
        }
        if (box.slot() == null && !box.formula().isEmpty()) {
            rows.get(box.top()).getCell(box.left()).setCellFormula(box.formula());
        }
        if (box.merged()) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(box.top(), box.bottom(), box.left(), box.right()));
        }
        if (box.slot() != null && box.slot().input() != null) {
            name(box.slot().input().cellName(), plan.name(), box.top(), box.left());
        }
        Output output = box.slot() == null ? null : box.slot().output();
        if (output != null && (output.kind() == Output.Kind.SUBJECT || output.kind() == Output.Kind.SEAL)) {
            String word = output.kind() == Output.Kind.SEAL ? FormStamp.SEAL : FormStamp.SUBJECT;
            name(Names.of("m", word), plan.name(), box.top(), box.left());
        }
    }

    /** The key of each row with inputs stands in a hidden column: a name stays where it is when rows are sorted. */
    private void keys(int number, SheetPlan plan, XSSFSheet sheet, List<XSSFRow> rows) {
        if (plan.rowKeys().isEmpty()) {
            return;
        }
        int column = plan.keyColumn();
        for (int row = 0; row < rows.size(); row++) {
            String key = plan.rowKeys().get(row);
            if (key != null) {
                text(rows.get(row), column, key);
            }
        }
        sheet.setColumnHidden(column, true);
        name(Names.of("k", Integer.toString(number)), plan.name(), 0, column);
    }

    private void page(int number, SheetPlan plan, XSSFSheet sheet) {
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(plan.page().landscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        // as many pages as it takes: where the height is made to fit, too, breaks between rows do not count
        print.setFitHeight((short) (plan.page().starts().isEmpty() ? 1 : 0));
        plan.page().starts().forEach(start -> sheet.setRowBreak(start - 1));
        print.setHeaderMargin(0.3);
        print.setFooterMargin(0.3);
        sheet.setMargin(PageMargin.LEFT, SheetPlan.Page.MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SheetPlan.Page.MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, SheetPlan.Page.TOP_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, SheetPlan.Page.TOP_INCHES);
        sheet.setHorizontallyCenter(true);
        if (plan.page().pages() > 1) {
            sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        }
        if (!theme.header().isEmpty()) {
            sheet.getHeader().setCenter(literal(theme.header()));
        }
        if (!theme.footer().isEmpty()) {
            sheet.getFooter().setLeft(literal(theme.footer()));
        }
        if (number == 0) {
            theme.logo().ifPresent(logo -> LogoDrawing.draw(logo, plan, sheet));
        }
        workbook.setPrintArea(
                number, 0, plan.widths().size() - 1, 0, plan.heights().size() - 1);
        SheetPlan.Repeat repeat = plan.repeat();
        if (repeat.count() > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeat.first(), repeat.first() + repeat.count() - 1, -1, -1));
        }
        if (plan.frozen() > 0) {
            sheet.createFreezePane(0, plan.frozen());
        }
    }

    /** In headers and footers a code begins with an ampersand. */
    private static String literal(String text) {
        return text.replace("&", "&&");
    }

    private void meta(String title, Map<String, String> meta) {
        XSSFSheet hidden = workbook.getSheetAt(plans.size() - 1);
        POIXMLProperties properties = workbook.getProperties();
        int at = 0;
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            XSSFRow row = hidden.getRow(at) == null ? hidden.createRow(at) : hidden.getRow(at);
            text(row, META_COLUMN - 1, entry.getKey());
            text(row, META_COLUMN, entry.getValue());
            name(Names.of("m", entry.getKey()), hidden.getSheetName(), at, META_COLUMN);
            properties.getCustomProperties().addProperty(FormStamp.PROPERTY + entry.getKey(), entry.getValue());
            at++;
        }
        stamp(properties, title);
    }

    /** Names the program and a day that never changes. */
    static void stamp(POIXMLProperties properties, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setCreator("Kaohe");
        core.setTitle(title);
        core.setCreated(Optional.of(MADE));
        core.setModified(Optional.of(MADE));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Kaohe");
    }

    private void text(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(looks.of(Look.PLAIN));
        cell.setCellValue(text);
    }

    private void name(String name, String sheet, int row, int column) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(new CellReference(sheet, row, column, true, true).formatAsString());
    }
}

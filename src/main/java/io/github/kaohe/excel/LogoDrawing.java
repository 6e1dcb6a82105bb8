package io.github.kaohe.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts a logo at the left of the title. */
final class LogoDrawing {
    private static final double AIR_POINTS = 3;
    /** Titles stand in the middle and need their room. */
    private static final double WIDEST = 0.2;

    private LogoDrawing() {}

    static void draw(Logo logo, SheetPlan plan, XSSFSheet sheet) {
        int columns = plan.widths().size();
        double whole = 0;
        for (int column = 0; column < columns; column++) {
            whole += points(sheet, column);
        }
        double height = plan.heights().get(0) - 2 * AIR_POINTS;
        double width = Math.min(height * logo.ratio(), whole * WIDEST);
        height = width / logo.ratio();
        double top = (plan.heights().get(0) - height) / 2;
        int column = 0;
        double right = AIR_POINTS + width;
        while (column < columns - 1 && right > points(sheet, column)) {
            right -= points(sheet, column);
            column++;
        }
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                Units.toEMU(AIR_POINTS),
                Units.toEMU(top),
                Units.toEMU(right),
                Units.toEMU(top + height),
                0,
                0,
                column,
                0);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        int picture = sheet.getWorkbook()
                .addPicture(logo.bytes(), logo.png() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
    }

    private static double points(XSSFSheet sheet, int column) {
        return sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL / Units.EMU_PER_POINT;
    }
}

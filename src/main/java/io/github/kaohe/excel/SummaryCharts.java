package io.github.kaohe.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Bar charts of cells on their own sheet: names in its first column, values in its fourth. */
final class SummaryCharts {
    private static final int WIDE = 9;
    private static final int HIGH = 18;
    private static final int NAMES = 0;
    private static final int VALUES = 3;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final int left;
    private int lastRow;

    SummaryCharts(XSSFSheet sheet, int left) {
        this.sheet = sheet;
        this.drawing = sheet.createDrawingPatriarch();
        this.left = left;
    }

    int lastRow() {
        return lastRow;
    }

    int lastColumn() {
        return left + WIDE - 1;
    }

    /** Upright columns for numbers of people. */
    void columns(int top, String title, String series, int first, int count) {
        XDDFChartData data = chart(top, title, series, first, count, BarDirection.COL);
        data.getValueAxes().get(0).setNumberFormat("0");
    }

    /** Lying bars for shares, the first on top. */
    void bars(int top, String title, String series, int first, int count) {
        XDDFChartData data = chart(top, title, series, first, count, BarDirection.BAR);
        data.getCategoryAxis().setOrientation(AxisOrientation.MAX_MIN);
        data.getValueAxes().get(0).setCrosses(AxisCrosses.MAX);
        data.getValueAxes().get(0).setNumberFormat("0%");
    }

    private XDDFChartData chart(int top, String title, String series, int first, int count, BarDirection direction) {
        lastRow = top + HIGH;
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, top, left + WIDE, top + HIGH));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        boolean upright = direction == BarDirection.COL;
        XDDFCategoryAxis categories = chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis numbers = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0.0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, numbers);
        data.setBarDirection(direction);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFChartData.Series bars = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(first, count, NAMES)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(first, count, VALUES)));
        bars.setTitle(series, null);
        bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
        label(((XDDFBarChartData.Series) bars).getCTBarSer().addNewDLbls());
        return data;
    }

    private static CellRangeAddress cells(int first, int count, int column) {
        return new CellRangeAddress(first, first + count - 1, column, column);
    }

    private static void label(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}

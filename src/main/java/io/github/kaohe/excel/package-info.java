/**
 * Excel forms: a scorecard as the workbook an HR department prints and fills in, and back.
 *
 * <p>{@link io.github.kaohe.excel.ExcelForm} is the way in, {@link io.github.kaohe.excel.ExcelRecord} that for record forms and
 * checklists. It lays the card out on sheets
 * (package-private: layout, cells and widths, without any workbook), compiles them once into the parts of a workbook, and
 * for each appraisal only puts values into the XML of the sheets. Apache POI makes the workbook; it stands in no public
 * signature. Filled workbooks are read by {@link io.github.kaohe.workbook.Workbook}.
 *
 * <h2>How cells are found again</h2>
 *
 * Every input cell has a defined name of the workbook, made of ids joined by two underscores:
 *
 * <table>
 * <caption>Defined names</caption>
 * <tr><td>{@code ko_f__<field>}</td><td>a field of the header, body or footer</td></tr>
 * <tr><td>{@code ko_b__<blank>}</td><td>a number the company fills in</td></tr>
 * <tr><td>{@code ko_v__<indicator>__<measure>}</td><td>an observed value; with {@code __actual}, {@code __base} for the
 *     two numbers of a ratio, {@code __<input>} for an input of its metric or record form, {@code __points} for the points chosen for a label</td></tr>
 * <tr><td>{@code ko_c__<measure>}</td><td>an observed value of the whole card, likewise</td></tr>
 * <tr><td>{@code ko_a__<node>}</td><td>the awarded score of an indicator, or of a section from whose points its items
 *     take</td></tr>
 * <tr><td>{@code ko_rv__<rater>__<indicator>__<measure>}, {@code ko_ra__<rater>__<node>}</td><td>the same by one
 *     rater</td></tr>
 * <tr><td>{@code ko_v__<row>}, {@code ko_v__<row>__<heading>}</td><td>the answer of a checklist's row, and what is written
 *     into a further column</td></tr>
 * <tr><td>{@code ko_m__form}, {@code …version}, {@code …digest}, {@code …style}</td><td>which form it is; also in the
 *     custom properties of the document</td></tr>
 * <tr><td>{@code ko_k__<sheet>}</td><td>the hidden column of row keys</td></tr>
 * </table>
 *
 * A hyphen of an id is one underscore; any other character than a–z and 0–9 is its code point in decimal between two
 * periods; a name of more than 200 characters is {@code ko_h__} and the first half of its SHA-256. Names follow their cells
 * when rows and columns are inserted or moved. They stay behind when rows are sorted, which is why each row with inputs also
 * carries the name of its first input in a hidden column: the name gives the column, the key gives the row.
 *
 * <h2>How a worksheet computes</h2>
 *
 * The scores, the total and the grade of a worksheet are formulas: they point to the sheet 计算, hidden until a person shows
 * it, on which each step of the scoring is a row. Only functions that Excel 2010, WPS and LibreOffice have are used, none of
 * them volatile, and no formula holds a text that people wrote. Steps and comparisons are rounded to ten decimals, so that
 * binary fractions give what the scorer gives. Nothing is computed from what is missing or wrong: the score says 缺填 or 有误
 * and the total 未填完(缺n项) or 有误(n项). A formula sees stored values only: a number written as text, a percentage typed
 * with its sign in place of the plain number, and more than thirty responses in one cell are for the program to read; of
 * these it says 有误, but a percentage that Excel stores
 * as a fraction it cannot tell from a small number. A cell for a percentage shows its own sign, so that whoever types 95% sees
 * 0.95%. Formulas are never
 * read back.
 *
 * <h2>How numbers are read</h2>
 *
 * A number counts as Excel shows it. Text is read as a number if it is plain decimals, full-width digits folded, with the
 * unit of the cell behind it at most. A cell formatted as a percentage is read as the percentage it shows (0.95 shown as 95%
 * is 95) where the value is a percentage; anywhere else, and from 1000% on, it is a problem. A text {@code 95%} counts where
 * the value is a percentage. An empty cell is not given, never 0. Formulas, errors, truth values and dates are problems;
 * neither a formula nor its cached result is ever used.
 *
 * <p>Several responses of a mean stand in one cell, separated by semicolons; a single one ends in a semicolon. 不适用 in a
 * score cell marks the indicator as not applicable. A field that the form presets is read as it stands.
 */
@NullMarked
package io.github.kaohe.excel;

import org.jspecify.annotations.NullMarked;

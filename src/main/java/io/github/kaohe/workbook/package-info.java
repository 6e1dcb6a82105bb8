/**
 * Workbooks of unknown origin as cells.
 *
 * <p>{@link io.github.kaohe.workbook.Workbook#read(java.nio.file.Path, io.github.kaohe.workbook.ReadLimits)} is the way in. A
 * file that is too large, damaged, encrypted, of another kind or made to do harm ends in one
 * {@link io.github.kaohe.workbook.UnreadableWorkbookException}; whatever can be read is read within
 * {@link io.github.kaohe.workbook.ReadLimits}, and what is odd about it stands in its findings. Nothing here knows about forms.
 *
 * <p>An .xlsx file is read without Apache POI: the zip structure is checked first (one reading for every reader: end record at
 * the end, equal local and central headers, no gaps, sizes and check sums as declared), then each part is read in one pass
 * without document types and entities. An .xls file is counted record by record and then read with POI, of which nothing
 * reaches the caller.
 *
 * <p>Values are the text of the file: {@code 0.1} stays {@code 0.1}. Formulas are known to be formulas; what they gave when the
 * file was saved is never read.
 */
@NullMarked
package io.github.kaohe.workbook;

import org.jspecify.annotations.NullMarked;

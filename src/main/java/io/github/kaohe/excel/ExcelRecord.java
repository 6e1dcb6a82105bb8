package io.github.kaohe.excel;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.ChecklistItem;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.RecordField;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.UnreadableWorkbookException;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Excel form of one record form or checklist: renders it empty or filled, and reads it back.
 *
 * <p>Made once for each definition; immutable and safe for threads. Equal input gives equal bytes. A record form reads as the
 * fields of an appraisal by title, a checklist as values by id of the row; 不适用 in the answer of a conditional row marks it
 * as not applicable. A day may be a date of Excel or a text; it reads as {@code 2026-03-05}, or as the text that was written.
 *
 * <pre>{@code
 * ExcelRecord record = ExcelRecord.of(form);
 * record.save(Path.of("客情表.xlsx"));
 * FormReading reading = record.read(Path.of("客情表-牡丹厅.xlsx"));
 * RecordReview review = RecordReview.of(form, reading.appraisal());
 * }</pre>
 */
public final class ExcelRecord {
    private final Definition form;
    private final List<FormField> fields;
    private final List<ChecklistItem> items;
    private final List<SheetPlan> plans;
    private final SlotTable slots;
    private final FormStamp stamp;
    private final CompiledForm compiled;

    private ExcelRecord(Definition form, List<FormField> fields, List<ChecklistItem> items, List<SheetPlan> plans) {
        this.form = form;
        this.fields = fields;
        this.items = items;
        this.plans = plans;
        this.slots = new SlotTable(plans);
        this.stamp = FormStamp.of(form, Definitions.digest(form), Style.PAPER, plans);
        this.compiled = new CompiledForm(plans, form.title(), stamp.words(), Theme.PLAIN);
    }

    /**
     * {@return the form of a record form}
     *
     * @param form the record form, without errors
     */
    public static ExcelRecord of(RecordForm form) {
        List<FormField> fields = form.fields().stream().map(RecordField::field).toList();
        return new ExcelRecord(form, fields, List.of(), RecordLayout.plan(form));
    }

    /**
     * {@return the form of a checklist}
     *
     * @param list the checklist, without errors
     */
    public static ExcelRecord of(Checklist list) {
        List<FormField> fields =
                Stream.concat(list.header().stream(), list.footer().stream()).toList();
        return new ExcelRecord(list, fields, list.items(), ChecklistLayout.plan(list));
    }

    /** {@return the definition} */
    public Definition definition() {
        return form;
    }

    /** {@return the empty form as a workbook (.xlsx)} */
    public byte[] bytes() {
        return compiled.fill(slot -> CellValue.of(slot.preset()));
    }

    /**
     * {@return the filled form as a workbook (.xlsx)}
     *
     * @param appraisal what is filled in
     * @throws ProblemException naming everything the form has no cell for, and every text its field does not accept
     */
    public byte[] bytes(Appraisal appraisal) {
        if (!appraisal.form().equals(form.id())) {
            throw new ProblemException(
                    Problem.of(ProblemCode.KH3205, Place.ROOT, "expected", form.id(), "actual", appraisal.form()));
        }
        Map<InputKey, CellValue> values = new RecordFiller(slots, fields, items).fill(appraisal);
        return compiled.fill(slot -> {
            CellValue value = slot.input() == null ? null : values.get(slot.input());
            return value != null ? value : CellValue.of(slot.preset());
        });
    }

    /**
     * Writes the empty form.
     *
     * @param out where to; written once the form is whole, not closed
     * @throws IOException if writing fails
     */
    public void write(OutputStream out) throws IOException {
        out.write(bytes());
    }

    /**
     * Saves the empty form. The file appears whole or not at all.
     *
     * @param file where to; replaced if it exists
     * @throws IOException if writing fails
     */
    public void save(Path file) throws IOException {
        FormFiles.save(bytes(), file);
    }

    /**
     * Saves the filled form. The file appears whole or not at all.
     *
     * @param appraisal what is filled in
     * @param file      where to; replaced if it exists
     * @throws IOException      if writing fails
     * @throws ProblemException naming everything the form has no cell for, and every text its field does not accept
     */
    public void save(Appraisal appraisal, Path file) throws IOException {
        FormFiles.save(bytes(appraisal), file);
    }

    /**
     * {@return what a filled form says}; never throws for what people wrote into it
     *
     * @param in the workbook (.xlsx or .xls), within the usual limits; not closed
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(InputStream in) {
        return read(in, ReadLimits.USUAL);
    }

    /**
     * {@return what a filled form says}; never throws for what people wrote into it
     *
     * @param in     the workbook (.xlsx or .xls); not closed
     * @param limits how much the workbook may hold
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(InputStream in, ReadLimits limits) {
        return read(Workbook.read(in, "", limits));
    }

    /**
     * {@return what a filled form says}; never throws for what people wrote into it
     *
     * @param file the workbook (.xlsx or .xls), within the usual limits
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(Path file) {
        return read(file, ReadLimits.USUAL);
    }

    /**
     * {@return what a filled form says}; never throws for what people wrote into it
     *
     * @param file   the workbook (.xlsx or .xls)
     * @param limits how much the workbook may hold
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(Path file, ReadLimits limits) {
        return read(Workbook.read(file, limits));
    }

    /**
     * {@return what a filled form says}; never throws for what people wrote into it
     *
     * @param book the workbook
     * @throws ProblemException if it is not this form in this version
     */
    public FormReading read(Workbook book) {
        stamp.check(book);
        FormReading reading = new RecordReader(form.id(), fields, items, plans, slots, book).read();
        return reading.after(book.findings());
    }
}

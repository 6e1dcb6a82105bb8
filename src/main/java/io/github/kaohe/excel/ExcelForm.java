package io.github.kaohe.excel;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.UnreadableWorkbookException;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Excel form of one scorecard: renders it empty or filled, and reads it back.
 *
 * <p>Made once for each scorecard; immutable and safe for threads. Everything that depends on the scorecard alone is worked
 * out once, when it is first needed, so that filling one in only puts its values into a workbook that is ready. Equal input gives
 * equal bytes, whatever the time, locale and time zone.
 *
 * <pre>{@code
 * ExcelForm form = ExcelForm.of(card, Style.WORKSHEET);
 * form.save(Path.of("文员.xlsx"));
 * FormReading reading = form.read(Path.of("文员-张三.xlsx"));
 * }</pre>
 */
public final class ExcelForm {
    private final CardIndex index;
    private final Style style;
    private final FormStamp stamp;
    private final Theme theme;
    private final Lazy<CompiledForm> compiled;
    private final Map<Style, Lazy<List<SheetPlan>>> plans;
    private final Map<Style, Lazy<SlotTable>> slots;
    private final @Nullable Seal seal;

    private ExcelForm(CardIndex index, Style style, String digest) {
        this.index = index;
        this.style = style;
        this.seal = null;
        this.plans = new EnumMap<>(Style.class);
        this.slots = new EnumMap<>(Style.class);
        for (Style each : Style.values()) {
            plans.put(each, new Lazy<>(() -> FormLayout.plan(index, each)));
            slots.put(each, new Lazy<>(() -> new SlotTable(plans(each))));
        }
        this.stamp = FormStamp.of(index.card, digest, style, plans(style));
        this.theme = Theme.PLAIN;
        this.compiled = compiled();
    }

    private ExcelForm(ExcelForm form, @Nullable Seal seal, Theme theme) {
        this.index = form.index;
        this.style = form.style;
        this.stamp = form.stamp;
        this.plans = form.plans;
        this.slots = form.slots;
        this.seal = seal;
        this.theme = theme;
        this.compiled = theme.equals(form.theme) ? form.compiled : compiled();
    }

    /**
     * {@return the form of a scorecard}
     *
     * @param card  the scorecard, without errors
     * @param style how it is rendered
     */
    public static ExcelForm of(Scorecard card, Style style) {
        return of(card, style, Map.of());
    }

    /**
     * {@return the form of a scorecard with numbers of the company printed in place of its blanks}
     *
     * @param card   the scorecard, without errors
     * @param style  how it is rendered
     * @param blanks values of blanks by name; blanks without a value are ruled ({@code ____})
     */
    public static ExcelForm of(Scorecard card, Style style, Map<String, BigDecimal> blanks) {
        return new ExcelForm(new CardIndex(card, blanks), style, Definitions.digest(card));
    }

    /**
     * {@return this form with a seal} (HMAC-SHA256): whatever it renders carries one, and it reads only what carries the right
     * one.
     *
     * <p>A seal proves that the file was rendered with the same key, for the form, version, style and header fields (name,
     * month) that it says. It does not prove who filled in the rest: that is the employee's, and is read as such.
     *
     * @param key a secret of at least 16 bytes; copied
     * @throws IllegalArgumentException if the key is shorter
     */
    public ExcelForm sealedWith(byte[] key) {
        return new ExcelForm(this, new Seal(key), theme);
    }

    /**
     * {@return this form in another dress}; it reads what was rendered in any
     *
     * @param dress fonts, colours, logo, header and footer
     */
    public ExcelForm themed(Theme dress) {
        return new ExcelForm(this, seal, dress);
    }

    /** {@return the scorecard} */
    public Scorecard card() {
        return index.card;
    }

    /** {@return how it is rendered} */
    public Style style() {
        return style;
    }

    /** {@return the empty form as a workbook (.xlsx)} */
    public byte[] bytes() {
        return compiled.get().fill(slot -> word(slot, "").orElseGet(() -> preset(slot)));
    }

    /**
     * {@return the filled form as a workbook (.xlsx)}
     *
     * @param appraisal what is filled in
     * @throws ProblemException naming everything the form has no cell for
     */
    public byte[] bytes(Appraisal appraisal) {
        return fill(appraisal, null);
    }

    /**
     * {@return the filled form with its scores, total and grade as a workbook (.xlsx)}
     *
     * <p>A printed form shows a computed score where none was awarded, and when it is read back, takes it for awarded: it
     * holds nothing but scores. A worksheet shows computed scores in a column of their own, which is never read.
     *
     * @param appraisal what is filled in
     * @param report    its scores
     * @throws ProblemException naming everything the form has no cell for
     */
    public byte[] bytes(Appraisal appraisal, ScoreReport report) {
        return fill(appraisal, report);
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
     * Writes the filled form.
     *
     * @param appraisal what is filled in
     * @param out       where to; written once the form is whole, not closed
     * @throws IOException      if writing fails
     * @throws ProblemException naming everything the form has no cell for
     */
    public void write(Appraisal appraisal, OutputStream out) throws IOException {
        out.write(bytes(appraisal));
    }

    /**
     * Writes the filled form with its scores, total and grade.
     *
     * @param appraisal what is filled in
     * @param report    its scores
     * @param out       where to; written once the form is whole, not closed
     * @throws IOException      if writing fails
     * @throws ProblemException naming everything the form has no cell for
     */
    public void write(Appraisal appraisal, ScoreReport report, OutputStream out) throws IOException {
        out.write(bytes(appraisal, report));
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
     * @throws ProblemException naming everything the form has no cell for
     */
    public void save(Appraisal appraisal, Path file) throws IOException {
        FormFiles.save(bytes(appraisal), file);
    }

    /**
     * Saves the filled form with its scores, total and grade. The file appears whole or not at all.
     *
     * @param appraisal what is filled in
     * @param report    its scores
     * @param file      where to; replaced if it exists
     * @throws IOException      if writing fails
     * @throws ProblemException naming everything the form has no cell for
     */
    public void save(Appraisal appraisal, ScoreReport report, Path file) throws IOException {
        FormFiles.save(bytes(appraisal, report), file);
    }

    /**
     * {@return what a filled form says}, of either style; never throws for what people wrote into it
     *
     * <p>A cell left empty is not given. Totals, grades and computed scores are not read.
     *
     * @param in the workbook (.xlsx or .xls), within the usual limits; not closed
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(InputStream in) {
        return read(in, ReadLimits.USUAL);
    }

    /**
     * {@return what a filled form says}, of either style; never throws for what people wrote into it
     *
     * <p>A cell left empty is not given. Totals, grades and computed scores are not read.
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
     * {@return what a filled form says}, of either style; never throws for what people wrote into it
     *
     * <p>A cell left empty is not given. Totals, grades and computed scores are not read.
     *
     * @param file the workbook (.xlsx or .xls), within the usual limits
     * @throws UnreadableWorkbookException if it cannot or must not be read as a workbook
     * @throws ProblemException            if it is not this form in this version
     */
    public FormReading read(Path file) {
        return read(file, ReadLimits.USUAL);
    }

    /**
     * {@return what a filled form says}, of either style; never throws for what people wrote into it
     *
     * <p>A cell left empty is not given. Totals, grades and computed scores are not read.
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
     * {@return what a filled form says}, of either style; never throws for what people wrote into it
     *
     * <p>A cell left empty is not given. Totals, grades and computed scores are not read.
     *
     * @param book the workbook
     * @throws ProblemException if it is not this form in this version
     */
    public FormReading read(Workbook book) {
        Style found = stamp.check(book);
        FormStamp foundStamp = stamp.asIn(book);
        String subject = FormStamp.subject(book);
        if (seal != null && !seal.fits(FormStamp.seal(book), foundStamp.sealed(subject))) {
            throw new ProblemException(Problem.of(ProblemCode.KH3036, Place.ROOT, "form", index.card.title()));
        }
        boolean alike = foundStamp.layout().equals(SheetPlan.fingerprint(plans(found)));
        FormReading reading = FormReader.rendered(index, plans(found), slots(found), book, alike);
        List<Problem> all = new ArrayList<>(reading.problems());
        all.addAll(Subject.changed(index.card, subject, reading.appraisal()));
        return new FormReading(reading.appraisal(), all).after(book.findings());
    }

    /**
     * {@return what sheets say that a person typed from the printed form}: one reading for each sheet that holds at least half of
     * the items. Rows are found by their titles and criteria, columns by their headings, in any order; scores are read as
     * awarded, values where the form has a column for what was achieved. Sums and grades are not read.
     *
     * @param book the workbook
     * @throws ProblemException if no sheet holds at least half of the items
     */
    public List<ForeignReading> readByLabels(Workbook book) {
        List<ForeignReading> readings = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            if (!sheet.hidden()) {
                List<ForeignReading> copied = copied(book, sheet);
                readings.addAll(copied);
                if (copied.isEmpty()) {
                    new ForeignForm(index, slots(Style.PAPER), book, sheet)
                            .read()
                            .ifPresent(readings::add);
                    readings.addAll(new TeamSheet(index, sheet).read());
                }
            }
        }
        if (readings.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.KH3028, Place.ROOT, "form", index.card.title()));
        }
        return readings;
    }

    /** {@return the reading of a sheet that was copied out of a rendered form, as of the style that it is most like} */
    private List<ForeignReading> copied(Workbook book, Sheet sheet) {
        return Stream.of(Style.values())
                .flatMap(each -> new CopiedForm(index, plans(each), slots(each), book, sheet).read().stream())
                .min(Comparator.comparingInt(CopiedForm.Copied::differences)
                        .thenComparing(copy -> -copy.reading().matches().size()))
                .map(CopiedForm.Copied::reading)
                .stream()
                .toList();
    }

    private byte[] fill(Appraisal appraisal, @Nullable ScoreReport report) {
        return compiled.get().fill(filling(appraisal, report));
    }

    /** {@return one workbook with the first sheet of the form for each of several fillings, by the names of its copies} */
    byte[] together(Map<String, SheetTemplate.Fill> sheets) {
        return compiled.get().together(sheets);
    }

    /** {@return what the form says of itself} */
    FormStamp stamp() {
        return stamp;
    }

    /** {@return what the form shows in each slot} */
    SheetTemplate.Fill filling(Appraisal appraisal, @Nullable ScoreReport report) {
        String id = index.card.id();
        for (String form : report == null ? List.of(appraisal.form()) : List.of(appraisal.form(), report.form())) {
            if (!form.equals(id)) {
                throw new ProblemException(Problem.of(ProblemCode.KH3205, Place.ROOT, "expected", id, "actual", form));
            }
        }
        Map<InputKey, CellValue> values = FormFiller.fill(index, slots(style), style, appraisal, report != null);
        ReportValues shown = report == null ? null : new ReportValues(index, report);
        String subject = Subject.of(index.card, appraisal);
        return slot -> {
            Optional<CellValue> word = word(slot, subject);
            if (word.isPresent()) {
                return word.get();
            }
            CellValue value = slot.input() == null ? null : values.get(slot.input());
            if (value != null) {
                return value;
            }
            return shown != null && slot.output() != null ? shown.of(slot.output()) : preset(slot);
        };
    }

    /** What the file says about itself in a cell for the program. */
    private Optional<CellValue> word(Slot slot, String subject) {
        if (slot.output() == null) {
            return Optional.empty();
        }
        return switch (slot.output().kind()) {
            case SUBJECT -> Optional.of(CellValue.of(subject));
            case SEAL -> Optional.of(seal == null ? CellValue.EMPTY : CellValue.of(seal.of(stamp.sealed(subject))));
            default -> Optional.empty();
        };
    }

    private static CellValue preset(Slot slot) {
        boolean number = !slot.preset().isEmpty() && slot.type().form() == InputType.Form.NUMBER;
        return number ? CellValue.of(new BigDecimal(slot.preset())) : CellValue.of(slot.preset());
    }

    /** Whoever only reads has no use for it. */
    private Lazy<CompiledForm> compiled() {
        List<SheetPlan> planned = plans(style);
        String title = index.card.title();
        Map<String, String> words = stamp.words();
        Theme dress = theme;
        return new Lazy<>(() -> new CompiledForm(planned, title, words, dress));
    }

    private List<SheetPlan> plans(Style each) {
        return Objects.requireNonNull(plans.get(each)).get();
    }

    private SlotTable slots(Style each) {
        return Objects.requireNonNull(slots.get(each)).get();
    }
}

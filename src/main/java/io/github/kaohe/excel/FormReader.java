package io.github.kaohe.excel;

import io.github.kaohe.excel.InputKey.Part;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Metric;
import io.github.kaohe.model.Observation;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the input cells of one filled form. */
final class FormReader {
    private final CardIndex index;
    private final SlotTable slots;
    private final Workbook book;
    private final Finder finder;
    private final List<Problem> problems;
    private final CellParser parser;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, BigDecimal> blanks = new LinkedHashMap<>();
    private final Set<String> notApplicable = new TreeSet<>();
    private final Map<String, Map<String, Observation>> values = new LinkedHashMap<>();
    private final Map<String, Map<String, BigDecimal>> awarded = new LinkedHashMap<>();

    /** Says where an input cell of the form is on a sheet. */
    interface Finder {
        Optional<CellRef> find(SlotTable.Place place);
    }

    FormReader(CardIndex index, SlotTable slots, Workbook book, Finder finder, List<Problem> problems) {
        this.index = index;
        this.slots = slots;
        this.book = book;
        this.finder = finder;
        this.problems = problems;
        this.parser = new CellParser(problems);
    }

    /**
     * {@return what a form says that was rendered, and what on it is no longer as rendered}
     *
     * @param alike whether it was laid out as it would be now; printed texts of another layout are not compared
     */
    static FormReading rendered(CardIndex index, List<SheetPlan> plans, SlotTable slots, Workbook book, boolean alike) {
        List<Problem> problems = new ArrayList<>();
        CellFinder finder = new CellFinder(book, slots, plans, problems);
        FormReading reading = new FormReader(index, slots, book, finder::find, problems).read();
        List<Problem> all = new ArrayList<>(reading.problems());
        if (alike) {
            all.addAll(TemplateCheck.check(plans, finder.found(), book));
        } else {
            all.add(Problem.of(ProblemCode.KH3035, Place.ROOT, "form", index.card.title()));
        }
        return new FormReading(reading.appraisal(), all);
    }

    FormReading read() {
        Set<InputKey> done = new HashSet<>();
        for (InputKey key : slots.places().keySet()) {
            switch (key.kind()) {
                case FIELD -> field(key);
                case BLANK -> blank(key);
                case AWARDED -> awarded(key);
                case VALUE -> {
                    if (done.add(key.with(Part.WHOLE))) {
                        value(key);
                    }
                }
            }
        }
        for (String id : notApplicable) {
            if (awarded.getOrDefault("", Map.of()).containsKey(id)) {
                problems.add(Problem.of(
                        ProblemCode.KH3114, Place.ROOT, "item", index.entry(id).place()));
            }
        }
        Map<String, List<RaterSheet>> raters = new LinkedHashMap<>();
        index.card.raters().forEach(rater -> {
            RaterSheet sheet = sheet(rater.id());
            if (!sheet.isEmpty()) {
                raters.put(rater.id(), List.of(sheet));
            }
        });
        Appraisal appraisal = new Appraisal(index.card.id(), fields, blanks, sheet(""), notApplicable, raters);
        return new FormReading(appraisal, problems);
    }

    private RaterSheet sheet(String rater) {
        return new RaterSheet(values.getOrDefault(rater, Map.of()), awarded.getOrDefault(rater, Map.of()));
    }

    /** A cell that was found, with what stands in it. */
    private record Found(Cell cell, Place place, String item, InputType type) {}

    private Optional<Found> find(InputKey key) {
        SlotTable.Place place = slots.places().get(key);
        if (place == null) {
            return Optional.empty();
        }
        return finder.find(place)
                .map(ref -> new Found(
                        book.cell(ref),
                        ref.place(),
                        place.slot().title(),
                        place.slot().type()));
    }

    private void field(InputKey key) {
        Optional<FormField> field = Stream.of(index.card.header(), index.card.body(), index.card.footer())
                .flatMap(List::stream)
                .filter(candidate -> candidate.id().equals(key.subject()))
                .findFirst();
        Optional<Found> found = find(key);
        if (field.isEmpty() || found.isEmpty()) {
            return;
        }
        Found cell = found.get();
        String title = field.get().title();
        boolean day = field.get().type() == FormField.Type.DATE;
        Optional<String> written =
                day ? parser.day(cell.cell(), cell.place(), title) : parser.text(cell.cell(), cell.place(), title);
        written.ifPresent(text -> {
            String first = fields.putIfAbsent(title, text);
            if (first != null && !first.equals(text)) {
                problems.add(
                        Problem.of(ProblemCode.KH3117, cell.place(), "item", title, "first", first, "second", text));
            }
        });
    }

    private void blank(InputKey key) {
        find(key)
                .ifPresent(cell -> parser.number(cell.cell(), cell.type(), cell.place(), cell.item())
                        .ifPresent(value -> {
                            BigDecimal preset = index.presets.get(key.subject());
                            if (preset != null && preset.compareTo(value) != 0) {
                                problems.add(Problem.of(
                                        ProblemCode.KH3010,
                                        cell.place(),
                                        "blank",
                                        cell.item(),
                                        "expected",
                                        preset,
                                        "actual",
                                        value));
                            }
                            blanks.put(key.subject(), value);
                        }));
    }

    private void awarded(InputKey key) {
        Optional<Found> found = find(key);
        if (found.isEmpty()) {
            return;
        }
        Found cell = found.get();
        boolean marked = cell.cell() instanceof Cell.Text text
                && NumberText.strip(text.text()).equals(Check.NOT_APPLICABLE);
        if (marked && cell.type().not()) {
            notApplicable.add(key.node());
        } else if (marked) {
            problems.add(Problem.of(ProblemCode.KH3113, cell.place(), "item", cell.item()));
        } else {
            parser.number(cell.cell(), cell.type(), cell.place(), cell.item())
                    .ifPresent(score -> awarded.computeIfAbsent(key.rater(), rater -> new LinkedHashMap<>())
                            .put(key.node(), score));
        }
    }

    private void value(InputKey key) {
        int before = problems.size();
        Measure measure = index.measure(index.key(key.node(), key.subject()))
                .orElseThrow()
                .measure();
        Optional<Formula> formula = measure.formula();
        if (formula.isPresent()) {
            worked(key, measure, formula.get(), before);
        } else {
            single(key.with(Part.WHOLE), before).ifPresent(observation -> put(key, observation));
        }
    }

    private void put(InputKey key, Observation observation) {
        put(key.rater(), index.key(key.node(), key.subject()), observation);
    }

    private void put(String rater, String key, Observation observation) {
        values.computeIfAbsent(rater, each -> new LinkedHashMap<>()).put(key, observation);
    }

    private Optional<Observation> single(InputKey whole, int before) {
        Optional<Found> found = find(whole);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found cell = found.get();
        return switch (cell.type().form()) {
            case LABEL -> label(whole, cell, before);
            case YES_NO -> parser.answer(cell.cell(), cell.place(), cell.item()).map(Observation.Answer::new);
            case RESPONSES -> responses(cell);
            default ->
                slots.has(whole.with(Part.LABEL))
                        ? judged(whole, cell, before)
                        : number(cell).map(Observation.Amount::new);
        };
    }

    private Optional<BigDecimal> number(Found cell) {
        return parser.number(cell.cell(), cell.type(), cell.place(), cell.item());
    }

    private Optional<Observation> responses(Found cell) {
        if (cell.cell() instanceof Cell.Text text && NumberText.isList(text.text())) {
            Optional<List<BigDecimal>> responses = NumberText.responses(text.text());
            return responses.isPresent()
                    ? responses.map(Observation.Responses::new)
                    : parser.problem(ProblemCode.KH3110, cell.place(), cell.item(), text.text());
        }
        return number(cell).map(Observation.Amount::new);
    }

    private Optional<Observation> label(InputKey whole, Found cell, int before) {
        Optional<String> label = parser.label(cell.cell(), cell.type(), cell.place(), cell.item());
        Optional<Found> points = find(whole.with(Part.POINTS));
        Optional<BigDecimal> chosen = points.flatMap(this::number);
        if (problems.size() > before) {
            return Optional.empty();
        } else if (label.isEmpty()) {
            return chosen.isEmpty()
                    ? Optional.empty()
                    : parser.problem(
                            ProblemCode.KH3112,
                            cell.place(),
                            cell.item(),
                            chosen.get().toPlainString());
        }
        return Optional.of(
                chosen.isPresent()
                        ? new Observation.RatedScore(label.get(), chosen.get())
                        : new Observation.Rated(label.get()));
    }

    private Optional<Observation> judged(InputKey whole, Found cell, int before) {
        Optional<BigDecimal> score = number(cell);
        Optional<String> label = find(whole.with(Part.LABEL))
                .flatMap(found -> parser.label(found.cell(), found.type(), found.place(), found.item()));
        if (problems.size() > before) {
            return Optional.empty();
        } else if (label.isEmpty()) {
            return score.map(Observation.Amount::new);
        }
        return Optional.of(
                score.isPresent()
                        ? new Observation.RatedScore(label.get(), score.get())
                        : new Observation.Rated(label.get()));
    }

    /** A value that may be given itself, or as all the inputs it is worked out from. */
    private void worked(InputKey key, Measure measure, Formula formula, int before) {
        Map<String, BigDecimal> inputs = new LinkedHashMap<>();
        Optional<Found> first = Optional.empty();
        for (Metric.Input input : formula.inputs()) {
            Optional<Found> cell = find(key.with(Part.input(input.id())));
            first = first.or(() -> cell);
            cell.flatMap(this::number).ifPresent(number -> inputs.put(input.id(), number));
        }
        Optional<Found> whole = find(key.with(Part.WHOLE));
        Optional<BigDecimal> result = whole.flatMap(this::number);
        first = first.or(() -> whole);
        boolean all = inputs.size() == formula.inputs().size();
        if (problems.size() > before || first.isEmpty()) {
            return;
        } else if (inputs.isEmpty()) {
            result.ifPresent(value -> put(key, new Observation.Amount(value)));
        } else if (!all || result.isPresent()) {
            List<String> titles =
                    formula.inputs().stream().map(Metric.Input::title).toList();
            problems.add(
                    Problem.of(ProblemCode.KH3111, first.get().place(), "item", measure.title(), "inputs", titles));
        } else if (measure.type() instanceof MeasureType.Ratio) {
            List<BigDecimal> both = List.copyOf(inputs.values());
            put(key, new Observation.Ratio(both.get(0), both.get(1)));
        } else {
            inputs.forEach((id, number) -> put(
                    key.rater(), CardIndex.inputKey(key.node(), key.subject(), id), new Observation.Amount(number)));
        }
    }
}

package io.github.kaohe.excel;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rater scores in one go: an indicator, or a pool with its items; for each rater, and combined by weight. */
final class UnitFormulas {
    /** Stands for the score of what is not applicable and spread over the others. */
    static final Expr ABSENT = Expr.text("n");

    private final FormulaSources sources;
    private final Node node;
    private final boolean weighted;
    private final List<Indicator> items = new ArrayList<>();
    private final List<Rater> counted;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Expr> wrote = new HashMap<>();
    private Expr absent = Expr.ZERO;
    /** How the scores of the items come about by rules. */
    private final Map<String, IndicatorFormulas> rules = new HashMap<>();

    UnitFormulas(FormulaSources sources, Node node, boolean weighted) {
        this.sources = sources;
        this.node = node;
        this.weighted = weighted;
        if (node instanceof Section pool) {
            pool.children().forEach(child -> items.add((Indicator) child));
        } else {
            items.add((Indicator) node);
        }
        ids.add(node.id());
        items.forEach(item -> ids.add(item.id()));
        this.counted = sources.index().card.raters().stream()
                .filter(rater -> !rater.reference() && sources.index().scores(rater, node))
                .toList();
        counted.forEach(rater -> wrote.put(
                rater.id(), sources.calc().row(node.label() + " " + rater.title() + " 已填", filledBy(rater.id()))));
    }

    private Expr filledBy(String rater) {
        return InputCells.filled(sources.cells().cells(sources.cells().keys(rater, ids)));
    }

    /** {@return how many cells of this unit a rater filled in, if his score counts} */
    Optional<Expr> wrote(String rater) {
        return Optional.ofNullable(wrote.get(rater));
    }

    /** {@return whether 不适用 stands in a score cell, as a number above 0} */
    Expr absent() {
        return absent;
    }

    boolean mayBeAbsent() {
        return node instanceof Indicator indicator && indicator.notApplicable() == NotApplicable.REDISTRIBUTED;
    }

    /**
     * {@return the step that holds the score}
     *
     * @param anywhere how many cells each rater filled in on the whole form
     */
    Expr score(Map<String, Expr> anywhere) {
        CalcSheet calc = sources.calc();
        Expr scored = counted.isEmpty() ? byOne("") : byRaters(anywhere);
        Expr result = scored;
        if (node instanceof Indicator indicator && indicator.notApplicable() != NotApplicable.REFUSED) {
            result = unlessAbsent(indicator, scored);
        }
        List<InputKey> all = new ArrayList<>(sources.cells().keys("", ids));
        sources.index()
                .card
                .raters()
                .forEach(rater -> all.addAll(sources.cells().keys(rater.id(), ids)));
        Expr sound = result;
        Expr guarded = sources.cells()
                .moved(all)
                .map(moved -> Expr.either(moved, Expr.WRONG, sound))
                .orElse(sound);
        return calc.counted(node.label() + " 得分", guarded);
    }

    private Expr unlessAbsent(Indicator indicator, Expr scored) {
        List<Expr> marks = new ArrayList<>();
        for (Expr cell : sources.cells().scores(node.id())) {
            marks.add(Expr.either(cell.same(Expr.text(Check.NOT_APPLICABLE)), Expr.ONE, Expr.ZERO));
        }
        if (marks.isEmpty()) {
            return scored;
        }
        List<InputKey> all = new ArrayList<>(sources.cells().keys("", ids));
        sources.index()
                .card
                .raters()
                .forEach(rater -> all.addAll(sources.cells().keys(rater.id(), ids)));
        absent = sources.calc().row(node.label() + " " + Check.NOT_APPLICABLE, Expr.sum(marks));
        Expr also = InputCells.filled(sources.cells().cells(all)).is(">", absent);
        Expr policy = switch (indicator.notApplicable()) {
            case REDISTRIBUTED -> ABSENT;
            case FULL -> outOf().map(sources.figures()::number).orElse(Expr.ZERO);
            default -> Expr.ZERO;
        };
        return Expr.either(absent.is(">", Expr.ZERO), Expr.either(also, Expr.WRONG, policy), scored);
    }

    private Optional<Figure> outOf() {
        return weighted ? node.outOf().or(node::points) : Optional.empty();
    }

    /** The score as the raters whose scores count gave it; where none of them wrote, what was written for all holds. */
    private Expr byRaters(Map<String, Expr> anywhere) {
        List<Expr> scores = new ArrayList<>();
        List<Expr> nobody = new ArrayList<>();
        List<Expr> silent = new ArrayList<>();
        for (Rater rater : counted) {
            scores.add(sources.calc().row(node.label() + " " + rater.title(), byOne(rater.id())));
            Expr nothing = wrote.getOrDefault(rater.id(), Expr.ZERO).same(Expr.ZERO);
            nobody.add(nothing);
            silent.add(anywhere.getOrDefault(rater.id(), Expr.ZERO).same(Expr.ZERO));
        }
        Expr combined = scores.size() == 1 ? scores.get(0) : byWeight(scores);
        boolean noneIfEmpty =
                items.stream().flatMap(item -> item.measures().stream()).allMatch(Measure::noneIfEmpty);
        if (noneIfEmpty) {
            return Expr.either(Expr.all(nobody), scores.get(0), combined);
        }
        Expr shared = filledBy("").is(">", Expr.ZERO);
        Expr common = Expr.all(List.of(Expr.all(nobody), Expr.any(List.of(shared, Expr.all(silent)))));
        Expr incomplete = Expr.all(List.of(Expr.call("NOT", shared), Expr.any(nobody)));
        return Expr.either(common, scores.get(0), Expr.either(incomplete, Expr.MISSING, combined));
    }

    private Expr byWeight(List<Expr> scores) {
        List<Expr> terms = new ArrayList<>();
        List<Expr> weights = new ArrayList<>();
        List<Expr> labelled = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Expr weight =
                    counted.get(i).weight().map(sources.figures()::positive).orElse(Expr.of(100));
            weights.add(weight);
            terms.add(scores.get(i).times(weight));
            labelled.add(scores.get(i).same(BasisFormulas.LABELLED));
        }
        Expr mean = Expr.sum(terms).over(Expr.sum(weights));
        return Expr.either(Expr.any(labelled), BasisFormulas.LABELLED, mean);
    }

    /** The score by one rater, or from what was written for all. */
    private Expr byOne(String rater) {
        Expr byRules = node instanceof Section pool ? pool(pool, rater) : score((Indicator) node, weighted, rater);
        List<Expr> his = awardCells(rater);
        List<Expr> shared = rater.isEmpty() ? List.of() : awardCells("");
        List<Expr> awards = new ArrayList<>(his);
        awards.addAll(shared);
        if (awards.isEmpty()) {
            return byRules;
        }
        List<InputKey> keys = new ArrayList<>(sources.cells().keys("", ids));
        if (!rater.isEmpty()) {
            keys.addAll(sources.cells().keys(rater, ids));
        }
        keys.removeIf(key -> key.kind() == InputKey.Kind.AWARDED);
        Expr values = InputCells.filled(sources.cells().cells(keys));
        Expr awarded = checked(awards.get(awards.size() - 1), rater);
        if (awards.size() > 1) {
            awarded = Expr.either(InputCells.filled(his).is(">", Expr.ZERO), checked(awards.get(0), rater), awarded);
        }
        Expr alone = keys.isEmpty() ? awarded : Expr.either(values.same(Expr.ZERO), awarded, Expr.WRONG);
        return Expr.either(InputCells.filled(awards).same(Expr.ZERO), byRules, alone);
    }

    private Expr score(Indicator item, boolean counts, String rater) {
        IndicatorFormulas formulas = new IndicatorFormulas(item, new RowFormulas(sources, item, rater), counts);
        rules.put(item.id(), formulas);
        return formulas.score();
    }

    /** {@return what the rules of an item took, or gave, where one person scores by them} */
    Optional<Expr> changed(String item, boolean taken) {
        IndicatorFormulas formulas = rules.get(item);
        if (formulas == null || counted.size() > 1) {
            return Optional.empty();
        }
        Expr change = taken ? formulas.taken() : formulas.given();
        List<Expr> awards = awardCells("");
        return Optional.of(
                awards.isEmpty()
                        ? change
                        : Expr.either(InputCells.filled(awards).same(Expr.ZERO), change, Expr.NOTHING));
    }

    private List<Expr> awardCells(String rater) {
        return sources.cells().cell(InputKey.awarded(rater, node.id())).stream().toList();
    }

    private IndicatorFormulas indicator(String rater) {
        Indicator indicator = (Indicator) node;
        return new IndicatorFormulas(indicator, new RowFormulas(sources, indicator, rater), weighted);
    }

    private Expr checked(Expr cell, String rater) {
        if (!(node instanceof Section pool)) {
            return indicator(rater).awarded(cell);
        }
        RowFormulas row = new RowFormulas(sources, null, rater);
        List<Expr> conditions = new ArrayList<>();
        floor(pool, row).ifPresent(least -> conditions.add(cell.is(">=", least)));
        cap(pool, row).ifPresent(most -> conditions.add(cell.is("<=", most)));
        Expr inside = conditions.isEmpty() ? cell : cell.provided(Expr.all(conditions));
        return Expr.either(cell.isTyped(), inside, Expr.WRONG);
    }

    private Expr pool(Section pool, String rater) {
        List<Expr> terms = new ArrayList<>();
        RowFormulas row = new RowFormulas(sources, null, rater);
        terms.add(pool.outOf().or(pool::points).map(row::number).orElse(Expr.WRONG));
        for (Indicator item : items) {
            terms.add(score(item, false, rater));
        }
        Expr left = sources.calc().row(pool.label() + " 余分", Expr.sum(terms));
        return Expr.either(left.isNumber(), IndicatorFormulas.clamped(left, floor(pool, row), cap(pool, row)), left);
    }

    private static Optional<Expr> floor(Section pool, RowFormulas row) {
        return IndicatorFormulas.bound(row, pool.limits().floor(), Optional.of(Expr.ZERO));
    }

    private static Optional<Expr> cap(Section pool, RowFormulas row) {
        return IndicatorFormulas.bound(
                row, pool.limits().cap(), pool.outOf().or(pool::points).map(row::number));
    }
}

package io.github.kaohe.excel;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.NotApplicable;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Rounding;
import io.github.kaohe.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the scores up from the rows to the card. */
final class TreeFormulas {
    private final FormulaSources sources;
    private final CalcSheet calc;
    private final Map<String, UnitFormulas> units = new LinkedHashMap<>();
    private final Map<String, Expr> raws = new LinkedHashMap<>();
    private final Map<String, Expr> contributions = new LinkedHashMap<>();
    private final List<Figure> used = new ArrayList<>();
    private final Map<String, Expr> anywhere = new HashMap<>();

    /**
     * A child as its parent counts it.
     *
     * @param contribution the step that holds what it adds
     * @param points       its points, none for a bonus
     * @param mayBeAbsent  whether its points may be spread over the others
     */
    private record Share(Expr contribution, Optional<Figure> points, boolean mayBeAbsent) {}

    TreeFormulas(FormulaSources sources) {
        this.sources = sources;
        this.calc = sources.calc();
        prepare(sources.index().card.children(), true);
        for (Rater rater : sources.index().card.raters()) {
            List<Expr> counts = units.values().stream()
                    .flatMap(unit -> unit.wrote(rater.id()).stream())
                    .toList();
            if (!counts.isEmpty()) {
                anywhere.put(rater.id(), calc.row(rater.title() + " 已填", Expr.sum(counts)));
            }
        }
    }

    private void prepare(List<Node> nodes, boolean weighted) {
        for (Node node : nodes) {
            boolean counts = weighted && !node.bonus();
            if (node instanceof Section section && !section.pool()) {
                prepare(section.children(), counts);
            } else {
                units.put(node.id(), new UnitFormulas(sources, node, counts));
            }
        }
    }

    /** {@return the steps that hold the raw scores of the nodes, by id} */
    Map<String, Expr> raws() {
        return raws;
    }

    /** {@return the steps that hold what the nodes add to their parents, by id} */
    Map<String, Expr> contributions() {
        return contributions;
    }

    /** {@return the step that holds what the rules of an indicator took, or gave; none where several people score it} */
    Optional<Expr> changed(String node, boolean taken) {
        return units.values().stream()
                .flatMap(unit -> unit.changed(node, taken).stream())
                .findFirst()
                .map(change -> calc.row(taken ? "扣分" : "加分", change));
    }

    /** {@return the numbers of the form that count whether or not their rows are filled in} */
    List<Figure> used() {
        return used;
    }

    /** {@return the step that holds the sum of the card} */
    Expr card() {
        Figure fullMarks = sources.index().card.fullMarks();
        used.add(fullMarks);
        return calc.row(
                "合计",
                sum(
                        sources.index().card.children(),
                        true,
                        Optional.of(fullMarks),
                        sources.index().card.limits()));
    }

    private Expr number(Figure figure) {
        return sources.figures().number(figure);
    }

    private Share share(Node node, boolean weighted) {
        boolean counts = weighted && !node.bonus();
        Optional<Figure> points = counts ? node.points() : Optional.empty();
        Optional<Figure> outOf = counts ? node.outOf().or(node::points) : Optional.empty();
        points.ifPresent(used::add);
        outOf.ifPresent(used::add);
        UnitFormulas unit = units.get(node.id());
        boolean mayBeAbsent;
        Expr raw;
        if (unit != null) {
            raw = unit.score(anywhere);
            mayBeAbsent = unit.mayBeAbsent();
        } else {
            Section section = (Section) node;
            raw = calc.row(node.label() + " 合计", sum(section.children(), counts, outOf, section.limits()));
            mayBeAbsent = allMayBeAbsent(section);
        }
        List<Figure> blanks = Stream.concat(points.stream(), outOf.stream())
                .filter(FigureFormulas::isBlank)
                .distinct()
                .toList();
        if (counts && points.isEmpty()) {
            raw = calc.counted(node.label() + " 分值", Expr.MISSING);
        } else if (!blanks.isEmpty()) {
            Expr marks = Expr.sum(blanks.stream().map(this::number).toList());
            raw = calc.row(node.label() + " 得分", Expr.either(marks.isNumber(), raw, marks));
        }
        raws.put(node.id(), raw);
        Expr contribution = contribution(raw, points, outOf);
        if (unit != null) {
            contribution = rounded(contribution, unit);
        }
        Expr step = contribution.equals(raw)
                ? raw
                : calc.row(node.label() + " 计入", Expr.either(raw.isNumber(), contribution, raw));
        contributions.put(node.id(), step);
        return new Share(step, points, mayBeAbsent);
    }

    private static boolean allMayBeAbsent(Section section) {
        return section.children().stream()
                .filter(child -> !child.bonus())
                .allMatch(child -> child instanceof Section below
                        ? !below.pool() && allMayBeAbsent(below)
                        : ((Indicator) child).notApplicable() == NotApplicable.REDISTRIBUTED);
    }

    private Expr contribution(Expr raw, Optional<Figure> points, Optional<Figure> outOf) {
        if (points.isEmpty() || outOf.isEmpty() || points.equals(outOf)) {
            return raw;
        }
        return raw.times(number(points.get())).over(sources.figures().positive(outOf.get()));
    }

    /** Lines are rounded where the form says so; what counts although it is not applicable is not. */
    private Expr rounded(Expr contribution, UnitFormulas unit) {
        Rounding rounding = sources.index().card.rounding();
        if (rounding.lineDecimals().isEmpty()) {
            return contribution;
        }
        Expr rounded = contribution.rounded(rounding.lineDecimals().getAsInt(), rounding.mode());
        return unit.absent().equals(Expr.ZERO)
                ? rounded
                : Expr.either(unit.absent().is(">", Expr.ZERO), contribution, rounded);
    }

    private Expr sum(List<Node> nodes, boolean weighted, Optional<Figure> outOf, Limits limits) {
        List<Share> children = new ArrayList<>();
        List<Expr> counting = new ArrayList<>();
        List<Expr> extra = new ArrayList<>();
        for (Node node : nodes) {
            Share share = share(node, weighted);
            children.add(share);
            (weighted && !node.bonus() ? counting : extra).add(share.contribution());
        }
        if (children.isEmpty()) {
            return BasisFormulas.LABELLED;
        }
        Expr added = Expr.call("SUM", counting.isEmpty() ? List.of(Expr.ZERO) : counting);
        List<Share> absent = children.stream().filter(Share::mayBeAbsent).toList();
        boolean spreads = !absent.isEmpty() && !counting.isEmpty();
        Expr sum = spreads ? added.times(spread(children, outOf)) : added;
        if (!extra.isEmpty()) {
            sum = sum.plus(Expr.call("SUM", extra));
        }
        sum = limited(sum, limits);
        sum = pointsAddUp(children, outOf).map(sum::provided).orElse(sum);
        if (spreads && absent.size() >= counting.size()) {
            List<Expr> gone = counting.stream()
                    .map(child -> child.same(UnitFormulas.ABSENT))
                    .toList();
            sum = Expr.either(Expr.all(gone), UnitFormulas.ABSENT, sum);
        }
        List<Expr> labelled = children.stream()
                .map(child -> child.contribution().same(BasisFormulas.LABELLED))
                .toList();
        return Expr.either(Expr.any(labelled), BasisFormulas.LABELLED, sum);
    }

    private Expr limited(Expr sum, Limits limits) {
        Expr high = limits.floor() instanceof Limit.At at ? Expr.call("MAX", sum, number(at.figure())) : sum;
        return limits.cap() instanceof Limit.At at ? Expr.call("MIN", high, number(at.figure())) : high;
    }

    /** The factor by which the points of what is not applicable are spread over the rest. */
    private Expr spread(List<Share> children, Optional<Figure> outOf) {
        if (outOf.isEmpty()) {
            return Expr.ONE;
        }
        List<Expr> applicable = new ArrayList<>();
        List<Expr> gone = new ArrayList<>();
        for (Share child : children) {
            child.points().ifPresent(figure -> {
                Expr points = number(figure);
                applicable.add(
                        child.mayBeAbsent() ? Expr.either(child.contribution().isNumber(), points, Expr.ZERO) : points);
            });
            if (child.mayBeAbsent()) {
                gone.add(child.contribution().same(UnitFormulas.ABSENT));
            }
        }
        Expr rest = calc.row("适用分值", Expr.sum(applicable));
        Expr factor = number(outOf.get()).over(rest);
        return Expr.either(Expr.all(List.of(Expr.any(gone), rest.is(">", Expr.ZERO))), factor, Expr.ONE);
    }

    /** Points that are blanks can only be added up once they are filled in. */
    private Optional<Expr> pointsAddUp(List<Share> children, Optional<Figure> outOf) {
        List<Figure> points =
                children.stream().flatMap(child -> child.points().stream()).toList();
        boolean fixed = outOf.filter(figure -> !FigureFormulas.isBlank(figure)).isPresent()
                && points.stream().noneMatch(FigureFormulas::isBlank);
        if (outOf.isEmpty() || points.isEmpty() || fixed) {
            return Optional.empty();
        }
        return Optional.of(Expr.sum(points.stream().map(this::number).toList()).is("=", number(outOf.get())));
    }
}

package io.github.kaohe.excel;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Formula;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.ScoreOverride;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scorecard by id and by key, with the numbers the company has set. */
final class CardIndex {

    /** A node with what it inherits. */
    record Entry(Node node, List<String> path, boolean bonus, boolean pooled, List<String> boundTo) {
        String place() {
            return String.join("/", path);
        }
    }

    /** A measure of an indicator, or of the card where {@code node} is empty. */
    record MeasureRef(String node, Measure measure) {}

    final Scorecard card;
    final Map<String, BigDecimal> presets;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> nodeKeys = new LinkedHashMap<>();
    private final Map<String, MeasureRef> measureKeys = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    CardIndex(Scorecard card, Map<String, BigDecimal> presets) {
        this.card = card;
        this.presets = Map.copyOf(presets);
        card.children().forEach(node -> enter(node, List.of(), false, false, List.of()));
        entries.forEach((id, entry) -> {
            put(nodeKeys, id, id);
            put(nodeKeys, entry.place(), id);
        });
        card.measures().forEach(measure -> {
            put(measureKeys, measure.id(), new MeasureRef("", measure));
            put(measureKeys, measure.title(), new MeasureRef("", measure));
        });
        entries.values().forEach(this::enterMeasures);
        nodeKeys.keySet().removeAll(ambiguous);
        measureKeys.keySet().removeAll(ambiguous);
    }

    /** A path of titles that means two things means neither. */
    private <T> void put(Map<String, T> keys, String key, T meaning) {
        T before = keys.putIfAbsent(key, meaning);
        if (before != null && !before.equals(meaning)) {
            ambiguous.add(key);
        }
    }

    private void enter(Node node, List<String> above, boolean bonus, boolean pooled, List<String> bound) {
        List<String> path = new ArrayList<>(above);
        path.add(node.label());
        List<String> raters = node.raters().isEmpty() ? bound : node.raters();
        boolean extra = bonus || node.bonus();
        entries.putIfAbsent(node.id(), new Entry(node, List.copyOf(path), extra, pooled, raters));
        if (node instanceof Section section) {
            section.children().forEach(child -> enter(child, path, extra, pooled || section.pool(), raters));
        }
    }

    private void enterMeasures(Entry entry) {
        if (!(entry.node() instanceof Indicator indicator)) {
            return;
        }
        String id = indicator.id();
        for (Measure measure : indicator.measures()) {
            MeasureRef ref = new MeasureRef(id, measure);
            put(measureKeys, id + "." + measure.id(), ref);
            put(measureKeys, entry.place() + "/" + measure.title(), ref);
            if (indicator.measures().size() == 1) {
                put(measureKeys, id, ref);
                put(measureKeys, entry.place(), ref);
            }
        }
    }

    /** {@return all sections and indicators, from the top down} */
    Collection<Entry> entries() {
        return entries.values();
    }

    Entry entry(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException(id);
        }
        return entry;
    }

    /** {@return the id of the node that an id or a path of titles names} */
    Optional<String> node(String key) {
        return Optional.ofNullable(nodeKeys.get(key));
    }

    /** {@return the measure that a key of an appraisal names} */
    Optional<MeasureRef> measure(String key) {
        return Optional.ofNullable(measureKeys.get(key));
    }

    /**
     * An input from which a measure is worked out.
     *
     * @param of    the measure
     * @param input id of the input
     */
    record InputRef(MeasureRef of, String input) {}

    /** {@return the input that a key of an appraisal names: the key of its measure with its own id or title} */
    Optional<InputRef> input(String key) {
        for (int at = key.length() - 1; at > 0; at--) {
            char mark = key.charAt(at);
            MeasureRef ref = mark == '.' || mark == '/' ? measureKeys.get(key.substring(0, at)) : null;
            if (ref != null) {
                String name = key.substring(at + 1);
                return ref.measure().formula().map(Formula::inputs).orElse(List.of()).stream()
                        .filter(input -> name.equals(mark == '.' ? input.id() : input.title()))
                        .map(input -> new InputRef(ref, input.id()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** {@return the key of an input} */
    static String inputKey(String node, String measure, String input) {
        return (node.isEmpty() ? "" : node + ".") + measure + "." + input;
    }

    /** {@return the shortest key of a measure} */
    String key(String node, String measure) {
        if (node.isEmpty()) {
            return measure;
        }
        return entry(node).node() instanceof Indicator indicator
                        && indicator.measures().size() == 1
                ? node
                : node + "." + measure;
    }

    /** {@return whether a rater fills in a row} */
    boolean scores(Rater rater, Node node) {
        List<String> bound = entry(node.id()).boundTo();
        return bound.isEmpty() ? rater.weight().isPresent() || rater.reference() : bound.contains(rater.id());
    }

    /** {@return the number, if it is printed or set} */
    Optional<BigDecimal> number(Figure figure) {
        if (figure instanceof Figure.Number number) {
            return Optional.of(number.value());
        }
        return Optional.ofNullable(presets.get(((Figure.BlankRef) figure).name()))
                .map(Figure::plain);
    }

    /** {@return the number as it is printed} */
    String text(Figure figure) {
        return number(figure).map(BigDecimal::toPlainString).orElse("____");
    }

    /** {@return a text with its blanks filled in or ruled} */
    String text(String template) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            boolean declared =
                    card.blanks().stream().anyMatch(blank -> blank.name().equals(name));
            text.append(template, at, open)
                    .append(declared ? text(Figure.blank(name)) : template.substring(open, close + 1));
            at = close + 1;
            open = template.indexOf('{', at);
        }
        return text.append(template, at, template.length()).toString();
    }

    /** {@return the lowest score of a node; empty if there is none, or none is known} */
    Optional<BigDecimal> floor(Node node) {
        if (node instanceof Indicator i && i.overrides().stream().anyMatch(ScoreOverride.BelowZero.class::isInstance)) {
            return Optional.empty();
        }
        Limit floor = node.limits().floor();
        if (floor instanceof Limit.At at) {
            return number(at.figure());
        }
        boolean unlimited = floor instanceof Limit.None || entry(node.id()).bonus();
        return unlimited ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }

    /** {@return the highest score of a node; empty if there is none, or none is known} */
    Optional<BigDecimal> cap(Node node) {
        Limit cap = node.limits().cap();
        if (cap instanceof Limit.At at) {
            return number(at.figure());
        } else if (cap instanceof Limit.None || entry(node.id()).bonus()) {
            return Optional.empty();
        }
        return node.outOf().or(node::points).flatMap(this::number);
    }

    /** {@return the scale of a label measure or judged score, empty if it has none} */
    static Optional<RatingScale> scale(Indicator indicator, Measure measure) {
        if (indicator.basis() instanceof Basis.Rated rated && rated.measure().equals(measure.id())) {
            return Optional.of(rated.scale());
        }
        return Optional.empty();
    }
}

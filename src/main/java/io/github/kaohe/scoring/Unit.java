package io.github.kaohe.scoring;

import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rater scores in one go: an indicator, or a pool with its items. Everything here depends on the definition alone.
 *
 * @param node         the indicator or pool section
 * @param place        its place
 * @param weighted     whether it has points
 * @param items        the indicators: the node itself, or the items of the pool
 * @param counted      the raters whose scores count; empty if the card has none
 * @param bound        whether they are bound to this row
 * @param measureKeys  canonical keys of all measures and of the inputs they are worked out from
 * @param nodeIds      ids of the node and its items
 * @param noneIfEmpty  whether it can be scored with nothing written at all
 */
record Unit(
        Node node,
        Place.Tree place,
        boolean weighted,
        List<Item> items,
        List<Rater> counted,
        boolean bound,
        Set<String> measureKeys,
        Set<String> nodeIds,
        boolean noneIfEmpty) {

    /**
     * An indicator with its measures.
     *
     * @param indicator the indicator
     * @param place     its place
     * @param measures  its measures and those of the card, by id
     * @param keys      canonical keys of its measures, by id, and of their inputs, by {@code measure.input}
     */
    record Item(Indicator indicator, Place.Tree place, Map<String, Measure> measures, Map<String, String> keys) {}

    static Unit of(Scorecard card, Node node, Place.Tree place, boolean weighted, List<String> inheritedRaters) {
        List<Item> items = new ArrayList<>();
        if (node instanceof Section pool) {
            for (Node child : pool.children()) {
                items.add(item(card, (Indicator) child, place.child(child.label())));
            }
        } else {
            items.add(item(card, (Indicator) node, place));
        }
        List<String> boundIds = node.raters().isEmpty() ? inheritedRaters : node.raters();
        List<Rater> counted = card.raters().stream()
                .filter(rater -> boundIds.isEmpty() ? rater.weight().isPresent() : boundIds.contains(rater.id()))
                .filter(rater -> !rater.reference())
                .toList();
        Set<String> keys = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>(List.of(node.id()));
        boolean noneIfEmpty = true;
        for (Item item : items) {
            keys.addAll(item.keys().values());
            ids.add(item.indicator().id());
            noneIfEmpty &= item.indicator().measures().stream().allMatch(Measure::noneIfEmpty);
        }
        return new Unit(
                node, place, weighted, List.copyOf(items), counted, !boundIds.isEmpty(), keys, ids, noneIfEmpty);
    }

    private static Item item(Scorecard card, Indicator indicator, Place.Tree place) {
        Map<String, Measure> measures = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        card.measures().forEach(measure -> measures.put(measure.id(), measure));
        for (Measure measure : indicator.measures()) {
            measures.put(measure.id(), measure);
            String canonical = KeyIndex.canonical(indicator, measure);
            keys.put(measure.id(), canonical);
            KeyIndex.inputs(measure)
                    .forEach(input -> keys.put(measure.id() + "." + input.id(), canonical + "." + input.id()));
        }
        return new Item(indicator, place, measures, keys);
    }

    boolean isPool() {
        return node instanceof Section;
    }
}

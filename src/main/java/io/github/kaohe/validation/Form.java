package io.github.kaohe.validation;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A card with what it declares.
 *
 * @param card   the card
 * @param sites  its nodes, in the order of the form
 * @param blanks the names of its blanks
 * @param scales its shared scales by name, each as it is first met
 */
record Form(Scorecard card, List<Site> sites, Set<String> blanks, Map<String, RatingScale> scales) {

    static Form of(Scorecard card) {
        List<Site> sites = new ArrayList<>();
        Set<String> ids = card.measures().stream().map(Measure::id).collect(Collectors.toCollection(HashSet::new));
        collect(card.children(), Place.ROOT, Site.Standing.WEIGHTED, ids, sites);
        Map<String, RatingScale> scales = new HashMap<>();
        for (Site site : sites) {
            scale(site).ifPresent(scale -> scales.putIfAbsent(scale.name(), scale));
        }
        Set<String> blanks = card.blanks().stream().map(Blank::name).collect(Collectors.toSet());
        return new Form(card, List.copyOf(sites), blanks, scales);
    }

    private static void collect(
            List<Node> nodes, Place.Tree around, Site.Standing standing, Set<String> ids, List<Site> sites) {
        for (Node node : nodes) {
            Site.Standing own = node.bonus() ? Site.Standing.BONUS : standing;
            Site site = new Site(node, around.child(node.label()), own, !ids.add(node.id()));
            sites.add(site);
            if (node instanceof Section section) {
                collect(section.children(), site.place(), section.pool() ? Site.Standing.POOLED : own, ids, sites);
            }
        }
    }

    /** The rating scale of an indicator, if it has one. */
    static Optional<RatingScale> scale(Site site) {
        Basis basis = site.indicator().map(Indicator::basis).orElseGet(Basis.FullMarks::new);
        if (basis instanceof Basis.Rated rated) {
            return Optional.of(rated.scale());
        }
        return basis instanceof Basis.Judged judged
                ? Optional.of(judged.scale()).filter(scale -> !scale.equals(RatingScale.NONE))
                : Optional.empty();
    }

    /** The measure a rule of an indicator means: its own before the card's. */
    Optional<Measure> measure(Indicator indicator, String id) {
        return find(indicator.measures(), id).or(() -> measure(id));
    }

    /** A measure of the card. */
    Optional<Measure> measure(String id) {
        return find(card.measures(), id);
    }

    private static Optional<Measure> find(List<Measure> measures, String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    static boolean declares(Indicator indicator, String measure) {
        return find(indicator.measures(), measure).isPresent();
    }

    /** The labels that a label measure of an indicator can have; empty if no scale says so. */
    Set<String> labels(Indicator indicator, String measure) {
        return declares(indicator, measure) ? labelsOf(indicator, measure) : labels(measure);
    }

    /** The labels that a label measure of the card can have; empty if no scale says so. */
    Set<String> labels(String measure) {
        Set<String> labels = new LinkedHashSet<>();
        for (Site site : sites) {
            site.indicator()
                    .filter(indicator -> !declares(indicator, measure))
                    .ifPresent(indicator -> labels.addAll(labelsOf(indicator, measure)));
        }
        return labels;
    }

    private static Set<String> labelsOf(Indicator indicator, String measure) {
        if (indicator.basis() instanceof Basis.Rated rated && rated.measure().equals(measure)) {
            return rated.scale().ratings().stream().map(Rating::label).collect(Collectors.toSet());
        }
        return Set.of();
    }
}

package io.github.kaohe.validation;

import io.github.kaohe.model.Blank;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Figures;
import io.github.kaohe.model.FormOption;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Blanks are declared once and used, and numbers are of a size a form can print. */
final class BlankRules {
    private BlankRules() {}

    static void checkDeclarations(Form form, Findings found) {
        Set<String> used = used(form);
        Ids names = new Ids("kind.blank");
        for (Blank blank : form.card().blanks()) {
            names.check(blank.name(), Place.ROOT, found);
            Ranges.check(blank.min(), blank.max(), Words.of("range.blank", "name", blank.name()), Place.ROOT, found);
            Stream.of(blank.min(), blank.max(), blank.illustration())
                    .flatMap(Optional::stream)
                    .forEach(number -> checkSize(number, Place.ROOT, found));
            if (!used.contains(blank.name())) {
                found.add(ProblemCode.KH1405, Place.ROOT, "name", blank.name(), "title", blank.title());
            }
        }
        check(Figures.ofTop(form.card()), Texts.of(form.card()), Place.ROOT, form, found);
    }

    static void check(Site site, Form form, Findings found) {
        check(Figures.of(site.node()), Texts.of(site.node()), site.place(), form, found);
    }

    static void checkRest(Form form, Findings found) {
        check(Figures.ofRest(form.card()), List.of(), Place.ROOT, form, found);
    }

    private static void check(List<Figure> figures, List<String> texts, Place place, Form form, Findings found) {
        Set<String> names = names(figures);
        names.removeAll(form.blanks());
        names.forEach(name -> found.add(ProblemCode.KH1404, place, "name", name));
        Set<String> placeholders = Texts.placeholders(texts);
        placeholders.removeAll(form.blanks());
        placeholders.forEach(name -> found.add(ProblemCode.KH1407, place, "placeholder", "{" + name + "}"));
        for (Figure figure : figures) {
            if (figure instanceof Figure.Number number) {
                checkSize(number.value(), place, found);
            }
        }
    }

    static void checkSize(BigDecimal number, Place place, Findings found) {
        if (!Numbers.sane(number)) {
            String beginning = number.toString();
            found.add(
                    ProblemCode.KH1005, place, "value", beginning.substring(0, Math.min(20, beginning.length())) + "…");
        }
    }

    private static Set<String> names(List<Figure> figures) {
        Set<String> names = new LinkedHashSet<>();
        for (Figure figure : figures) {
            if (figure instanceof Figure.BlankRef blank) {
                names.add(blank.name());
            }
        }
        return names;
    }

    private static Set<String> used(Form form) {
        Set<String> used = new HashSet<>(names(Figures.ofTop(form.card())));
        used.addAll(names(Figures.ofRest(form.card())));
        used.addAll(Texts.placeholders(Texts.of(form.card())));
        form.sites().forEach(site -> addUsed(site.node(), used));
        for (FormOption option : form.card().options()) {
            for (FormOption.Choice choice : option.choices()) {
                choice.nodes().forEach(node -> addUsedBelow(node, used));
                used.addAll(names(choice.fullMarks().stream().toList()));
                used.addAll(names(choice.scaledTo().stream().toList()));
                used.addAll(names(choice.grades().stream()
                        .flatMap(grade -> grade.lower().stream())
                        .toList()));
            }
        }
        return used;
    }

    private static void addUsedBelow(Node node, Set<String> used) {
        addUsed(node, used);
        if (node instanceof Section section) {
            section.children().forEach(child -> addUsedBelow(child, used));
        }
    }

    private static void addUsed(Node node, Set<String> used) {
        used.addAll(names(Figures.of(node)));
        used.addAll(Texts.placeholders(Texts.of(node)));
    }
}

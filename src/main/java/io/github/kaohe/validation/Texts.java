package io.github.kaohe.validation;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Layout;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.model.Veto;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a definition in which a blank may be named in braces. */
final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9._-]+)}");

    private final List<String> found = new ArrayList<>();

    private Texts() {}

    /** Title and subject of a card, its notes, fields, grades and vetoes. */
    static List<String> of(Scorecard card) {
        Texts texts = new Texts();
        texts.found.add(card.title());
        texts.found.add(card.subject());
        texts.add(card.layout());
        texts.add(card.measures());
        for (List<FormField> fields : List.of(card.header(), card.body(), card.footer())) {
            for (FormField field : fields) {
                texts.found.addAll(List.of(field.title(), field.preset()));
            }
        }
        for (Veto veto : card.vetoes()) {
            texts.found.add(veto.criteria());
        }
        for (Grade grade : card.grades()) {
            texts.found.addAll(List.of(grade.label(), grade.printed(), grade.description()));
        }
        texts.found.addAll(card.notes());
        texts.found.addAll(card.prose());
        return texts.found;
    }

    /** A node, without its children. */
    static List<String> of(Node node) {
        Texts texts = new Texts();
        texts.found.addAll(List.of(node.title(), node.criteria()));
        if (node instanceof Section section) {
            texts.found.addAll(List.of(section.department(), section.remark()));
            section.layout().ifPresent(texts::add);
        } else if (node instanceof Indicator indicator) {
            texts.found.addAll(List.of(
                    indicator.target(),
                    indicator.dataSource(),
                    indicator.department(),
                    indicator.frequency(),
                    indicator.remark()));
            texts.add(indicator.measures());
            if (indicator.basis() instanceof Basis.Rated rated) {
                texts.add(rated.scale());
            } else if (indicator.basis() instanceof Basis.Judged judged) {
                texts.add(judged.scale());
            }
        }
        return texts.found;
    }

    /** The names in braces, each once. */
    static Set<String> placeholders(List<String> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher matcher = PLACEHOLDER.matcher(text);
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private void add(Layout layout) {
        found.add(layout.heading());
        layout.columns().forEach(column -> found.addAll(List.of(column.heading(), column.group())));
    }

    private void add(List<Measure> measures) {
        measures.forEach(measure -> found.addAll(List.of(measure.title(), measure.source())));
    }

    private void add(RatingScale scale) {
        scale.ratings().forEach(rating -> found.addAll(List.of(rating.label(), rating.description())));
    }
}

package io.github.kaohe.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every shipped scorecard, printed, typed again and imported. */
class ShippedImportTest {
    @Test
    void a_form_that_is_typed_again_is_the_same_form() {
        List<String> told = new ArrayList<>();
        int forms = 0;
        int same = 0;
        int structure = 0;
        int points = 0;
        int criteria = 0;
        int valid = 0;
        for (Scorecard card : Catalog.shipped().all()) {
            forms++;
            byte[] typed = Retyped.of(ExcelForm.of(card, Style.PAPER).bytes());
            List<ImportedForm> imported = FormImport.of(Workbook.read(typed, "", ReadLimits.USUAL));
            Optional<Scorecard> found =
                    imported.isEmpty() ? Optional.empty() : imported.get(0).card();
            if (found.isEmpty()) {
                told.add(card.id() + ": no definition "
                        + (imported.isEmpty() ? "" : imported.get(0).problems()));
                continue;
            }
            valid++;
            boolean s = titles(card).equals(titles(found.get()));
            boolean p = points(card).equals(points(found.get()));
            boolean c = criteria(card).equals(criteria(found.get()));
            structure += s ? 1 : 0;
            points += p ? 1 : 0;
            criteria += c ? 1 : 0;
            same += s && p && c ? 1 : 0;
            if (!s) {
                told.add(card.id() + ": titles\n   " + titles(card) + "\n   " + titles(found.get()));
            }
            if (!p) {
                told.add(card.id() + ": points\n   " + points(card) + "\n   " + points(found.get()));
            }
            if (!c) {
                told.add(card.id() + ": criteria\n   " + criteria(card) + "\n   " + criteria(found.get()));
            }
        }
        // without a definition: four forms of which only the headings are left, and one with a row for each employee
        String all = String.join("\n", told);
        assertThat(valid).as(all).isEqualTo(forms - 5);
        assertThat(structure).as(all).isGreaterThanOrEqualTo(44);
        assertThat(points).as(all).isGreaterThanOrEqualTo(39);
        assertThat(criteria).as(all).isGreaterThanOrEqualTo(41);
        assertThat(same).as(all).isGreaterThanOrEqualTo(35);
    }

    private static List<String> titles(Scorecard card) {
        List<String> titles = new ArrayList<>();
        walk(
                card.children(),
                0,
                (node, depth) -> titles.add(depth + node.title().replace("\n", "")));
        return titles;
    }

    private static List<String> points(Scorecard card) {
        List<String> points = new ArrayList<>();
        walk(
                card.children(),
                0,
                (node, depth) -> points.add(node.points()
                        .map(f -> f instanceof Figure.Number n
                                ? n.value().stripTrailingZeros().toPlainString()
                                : "?")
                        .orElse("-")));
        return points;
    }

    private static List<String> criteria(Scorecard card) {
        List<String> texts = new ArrayList<>();
        walk(card.children(), 0, (node, depth) -> {
            if (node instanceof Indicator indicator) {
                texts.add(indicator.criteria().replaceAll("\\{[^}]*}", "____").replaceAll("\\s", ""));
            }
        });
        return texts;
    }

    private interface Visitor {
        void visit(Node node, int depth);
    }

    private static void walk(List<Node> nodes, int depth, Visitor visitor) {
        for (Node node : nodes) {
            visitor.visit(node, depth);
            if (node instanceof Section section) {
                walk(section.children(), depth + 1, visitor);
            }
        }
    }
}

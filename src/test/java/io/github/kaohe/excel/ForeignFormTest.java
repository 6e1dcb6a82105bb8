package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.importer.Retyped;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every shipped scorecard, printed, filled in, typed again, and read by its labels. */
class ForeignFormTest {
    @Test
    void scores_of_a_form_that_is_typed_again_are_found_by_its_labels() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int forms = 0;
        int whole = 0;
        int scores = 0;
        int found = 0;
        int wrong = 0;
        for (Scorecard card : Shipped.scorecards()) {
            Appraisal filled = filled(card);
            Map<String, BigDecimal> expected = awarded(filled);
            if (expected.isEmpty()) {
                continue;
            }
            forms++;
            scores += expected.size();
            ExcelForm form = ExcelForm.of(card, Style.PAPER);
            Workbook typed = Workbook.read(Retyped.of(form.bytes(filled)), "", ReadLimits.USUAL);
            try {
                ForeignReading reading = form.readByLabels(typed).get(0);
                Map<String, BigDecimal> read = awarded(reading.appraisal());
                int right = 0;
                for (Map.Entry<String, BigDecimal> entry : expected.entrySet()) {
                    BigDecimal value = read.get(entry.getKey());
                    right += value != null && value.compareTo(entry.getValue()) == 0 ? 1 : 0;
                    wrong += value != null && value.compareTo(entry.getValue()) != 0 ? 1 : 0;
                }
                found += right;
                whole += right == expected.size() ? 1 : 0;
                if (right < expected.size()) {
                    if (reading.problems().isEmpty()) {
                        silent.add(card.id());
                    }
                    told.add(card.id() + " " + right + "/" + expected.size() + " " + reading.problems());
                }
            } catch (io.github.kaohe.problem.ProblemException e) {
                told.add(card.id() + " " + e.problems());
            }
        }
        String all = String.join("\n", told);
        assertThat(wrong).as(all).isZero();
        assertThat(silent).as("scores that were lost without a problem").isEmpty();
        // titles that the documents have lost are all the same, and those rows cannot be told apart
        assertThat(forms - whole).as(all).isLessThanOrEqualTo(3);
        assertThat(found).as(all).isGreaterThanOrEqualTo(358);
        assertThat(scores).isEqualTo(373);
    }

    private static Appraisal filled(Scorecard card) {
        CardIndex index = new CardIndex(card, Map.of());
        Map<String, Map<String, BigDecimal>> byRater = new LinkedHashMap<>();
        int n = 0;
        for (InputKey key :
                new SlotTable(FormLayout.plan(index, Style.PAPER)).places().keySet()) {
            if (key.kind() == InputKey.Kind.AWARDED) {
                BigDecimal cap = index.cap(index.entry(key.node()).node()).orElse(BigDecimal.TEN);
                BigDecimal score = BigDecimal.valueOf(++n % 7).min(cap);
                byRater.computeIfAbsent(key.rater(), rater -> new LinkedHashMap<>())
                        .put(key.node(), score);
            }
        }
        Map<String, List<RaterSheet>> raters = new LinkedHashMap<>();
        byRater.forEach((rater, sheet) -> {
            if (!rater.isEmpty()) {
                raters.put(rater, List.of(new RaterSheet(Map.of(), sheet)));
            }
        });
        return new Appraisal(
                card.id(),
                Map.of(),
                Map.of(),
                new RaterSheet(Map.of(), byRater.getOrDefault("", Map.of())),
                Set.of(),
                raters);
    }

    private static Map<String, BigDecimal> awarded(Appraisal appraisal) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        appraisal.shared().awarded().forEach((node, score) -> all.put(node, score));
        appraisal
                .raters()
                .forEach((rater, sheets) -> sheets.forEach(
                        sheet -> sheet.awarded().forEach((node, score) -> all.put(rater + " " + node, score))));
        return all;
    }
}

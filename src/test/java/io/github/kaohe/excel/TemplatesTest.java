package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Example;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.ScoreReport;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form of the documents, in both styles, with its worked cases. */
class TemplatesTest {
    @TestFactory
    List<DynamicTest> worked_cases_keep_their_score_on_the_way_through_excel() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(TemplatesTest::isScorecard)
                    .sorted()
                    .map(file ->
                            DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Definitions.read(file))))
                    .toList();
        }
    }

    private static boolean isScorecard(Path file) {
        try {
            return Files.readString(file).contains("\"children\": [");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Scorecard card) {
        ExcelForm worksheet = ExcelForm.of(card, Style.WORKSHEET);
        ExcelForm paper = ExcelForm.of(card, Style.PAPER);
        for (ExcelForm form : List.of(worksheet, paper)) {
            assertThat(form.read(new ByteArrayInputStream(form.bytes())).problems())
                    .isEmpty();
        }
        Scorer scorer = Scorer.of(card);
        List<Example> asItIs = card.examples().stream()
                .filter(example -> example.options().isEmpty())
                .toList();
        for (Example example : asItIs) {
            ScoreReport report = scorer.score(example.appraisal());
            byte[] filled;
            try {
                filled = worksheet.bytes(example.appraisal(), report);
            } catch (ProblemException e) {
                assertThat(!report.problems().isEmpty() || isOfAGroup(example))
                        .as(example.title())
                        .isTrue();
                continue;
            }
            FormReading reading = worksheet.read(new ByteArrayInputStream(filled));
            assertThat(reading.problems()).as(example.title()).isEmpty();
            assertThat(scorer.score(reading.appraisal()).total())
                    .as(example.title())
                    .isEqualTo(report.total());
            if (report.total().isPresent()) {
                paper(card, paper, example, report);
            }
        }
    }

    /** A form has room for one sheet of each rater; the members of a group fill in one each. */
    private static boolean isOfAGroup(Example example) {
        return example.appraisal().raters().values().stream().anyMatch(sheets -> sheets.size() > 1);
    }

    private static void paper(Scorecard card, ExcelForm paper, Example example, ScoreReport report) {
        byte[] filled = paper.bytes(example.appraisal(), report);
        List<ProblemCode> codes = paper.read(new ByteArrayInputStream(filled)).problems().stream()
                .map(Problem::code)
                .toList();
        assertThat(codes).as(card.id() + " " + example.title()).isEmpty();
    }
}

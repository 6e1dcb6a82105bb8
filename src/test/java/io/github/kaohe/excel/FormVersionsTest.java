package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import org.junit.jupiter.api.Test;

class FormVersionsTest {
    private static final Scorecard CARD = Cards.merchants();
    private static final ExcelForm NEW = version("2");
    private static final ExcelForm OLD = version("1");
    private static final FormVersions VERSIONS = FormVersions.of(NEW, OLD);
    private static final Appraisal FILLED =
            Appraisal.of(CARD.id()).field("姓名", "张三").value("visits", 95).build();

    private static ExcelForm version(String version) {
        return ExcelForm.of(CARD.toBuilder().version(version).build(), Style.WORKSHEET);
    }

    private static Workbook returned(ExcelForm form) {
        return Workbook.read(form.bytes(FILLED), "", ReadLimits.USUAL);
    }

    @Test
    void a_file_is_read_with_the_version_it_was_rendered_from() {
        for (ExcelForm form : new ExcelForm[] {NEW, OLD}) {
            Workbook book = returned(form);
            assertThat(VERSIONS.formOf(book)).isSameAs(form);
            assertThat(VERSIONS.formOf(book).read(book).appraisal()).isEqualTo(FILLED);
        }
    }

    @Test
    void the_style_does_not_matter() {
        ExcelForm printed = ExcelForm.of(OLD.card(), Style.PAPER);
        assertThat(VERSIONS.formOf(Workbook.read(printed.bytes(), "", ReadLimits.USUAL)))
                .isSameAs(OLD);
    }

    @Test
    void a_version_that_is_not_at_hand_is_named_beside_those_that_are() {
        assertThat(refused(returned(version("3")))).startsWith("KH3008").contains("应为 2、1,文件却是 3");
    }

    @Test
    void another_definition_under_a_known_version_is_refused() {
        Scorecard changed = CARD.toBuilder().version("1").title("另一表").build();
        assertThat(refused(returned(ExcelForm.of(changed, Style.WORKSHEET)))).startsWith("KH3009");
    }

    @Test
    void another_form_is_refused() {
        Scorecard other = CARD.toBuilder().id("other").build();
        ExcelForm form = ExcelForm.of(other, Style.WORKSHEET);
        assertThat(refused(Workbook.read(form.bytes(), "", ReadLimits.USUAL))).startsWith("KH3007");
        assertThatIllegalArgumentException().isThrownBy(() -> FormVersions.of(NEW, form));
    }

    private static String refused(Workbook book) {
        return catchThrowableOfType(ProblemException.class, () -> VERSIONS.formOf(book))
                .problems()
                .get(0)
                .toString();
    }
}

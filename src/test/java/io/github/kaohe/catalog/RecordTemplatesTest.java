package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.catalog.CatalogEntry.Kind;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Completeness;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordTemplatesTest {
    private static final Catalog CATALOG = Catalog.shipped();

    private static List<Definition> records() {
        return CATALOG.definitions().stream()
                .filter(form -> form instanceof RecordForm || form instanceof Checklist)
                .toList();
    }

    @Test
    void every_record_form_and_checklist_of_the_documents_is_there() {
        assertThat(CATALOG.entries())
                .filteredOn(entry -> entry.kind() == Kind.RECORD_FORM)
                .hasSize(28);
        assertThat(CATALOG.entries())
                .filteredOn(entry -> entry.kind() == Kind.CHECKLIST)
                .extracting(CatalogEntry::id)
                .containsExactly(
                        "customer-service-staff-check-standard",
                        "key-account-visit-plan",
                        "marketing-after-shift-briefing");
    }

    @TestFactory
    Stream<DynamicTest> each_is_sound_and_its_examples_hold() {
        return records().stream()
                .map(form -> DynamicTest.dynamicTest(form.id(), () -> {
                    assertThat(DefinitionRules.check(form)).isEmpty();
                    assertThat(Examples.verify(form)).isEmpty();
                    assertThat(form.source()).isPresent();
                }));
    }

    @Test
    void fields_of_forms_of_which_only_the_title_is_left_are_all_marked_as_reconstructed() {
        assertThat(records())
                .filteredOn(form -> form.completeness().level() == Completeness.Level.TITLE_ONLY)
                .hasSize(7)
                .allSatisfy(form -> assertThat(((RecordForm) form).fields())
                        .allSatisfy(field -> assertThat(field.provenance()).isNotEmpty()));
    }

    @Test
    void a_record_form_is_no_scorecard() {
        assertThat(CATALOG.find("guest-relationship-record")).isEmpty();
        assertThat(CATALOG.findAny("guest-relationship-record")).isPresent();
        assertThatThrownBy(() -> CATALOG.get("guest-relationship-record"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("KH5010 guest-relationship-record: “guest-relationship-record”是记录表,这里需要考核表。");
    }
}

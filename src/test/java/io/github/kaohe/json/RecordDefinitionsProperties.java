package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordArbitraries;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.validation.DefinitionRules;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordDefinitionsProperties {

    @Property(tries = 300)
    void a_record_form_that_is_written_reads_as_the_same(@ForAll("forms") RecordForm form) {
        readsAsTheSame(form);
        assertThat(Definitions.parseRecordForm("", Definitions.write(form))).isEqualTo(form);
    }

    @Property(tries = 300)
    void a_checklist_that_is_written_reads_as_the_same(@ForAll("lists") Checklist list) {
        readsAsTheSame(list);
        assertThat(Definitions.parseChecklist("", Definitions.write(list))).isEqualTo(list);
    }

    private static void readsAsTheSame(Definition definition) {
        String text = Definitions.write(definition);
        Definition read = Definitions.parseAny("form.json", text);

        assertThat(read).isEqualTo(definition);
        assertThat(Definitions.digest(read)).isEqualTo(Definitions.digest(definition));
        assertThat(Definitions.write(read)).isEqualTo(text);
    }

    @Property(tries = 150)
    void what_is_written_keeps_to_the_schema(@ForAll("forms") RecordForm form, @ForAll("lists") Checklist list) {
        assertThat(RecordSchemaTest.RECORD_FORM.validate(Definitions.write(form), InputFormat.JSON))
                .isEmpty();
        assertThat(RecordSchemaTest.CHECKLIST.validate(Definitions.write(list), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 150)
    void random_forms_are_sound(@ForAll("forms") RecordForm form, @ForAll("lists") Checklist list) {
        assertThat(DefinitionRules.check(form)).noneMatch(Problem::isError);
        assertThat(DefinitionRules.check(list)).noneMatch(Problem::isError);
    }

    @Provide
    Arbitrary<RecordForm> forms() {
        return RecordArbitraries.recordForms();
    }

    @Provide
    Arbitrary<Checklist> lists() {
        return RecordArbitraries.checklists();
    }
}

package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DefinitionKindsTest {
    private static final String SCORECARD = "{\"type\": \"scorecard\", \"id\": \"a\", \"title\": \"甲\"}";
    private static final String RECORD_FORM = "{\"type\": \"record-form\", \"id\": \"a\", \"title\": \"甲\"}";
    private static final String CHECKLIST = "{\"type\": \"checklist\", \"id\": \"a\", \"title\": \"甲\"}";

    @Test
    void the_type_tells_the_kind() {
        assertThat(Definitions.parseAny("", SCORECARD)).isInstanceOf(Scorecard.class);
        assertThat(Definitions.parseAny("", RECORD_FORM)).isInstanceOf(RecordForm.class);
        assertThat(Definitions.parseAny("", CHECKLIST)).isInstanceOf(Checklist.class);
    }

    @Test
    void a_form_of_another_kind_is_named_for_what_it_is() {
        assertThat(message(() -> Definitions.parse("a.json", RECORD_FORM)))
                .isEqualTo("KH2030 a.json:1:10 type: \"record-form\"是记录表的定义,这里需要: scorecard、indicator-list。");
        assertThat(message(() -> Definitions.parseRecordForm("a.json", CHECKLIST)))
                .isEqualTo("KH2030 a.json:1:10 type: \"checklist\"是检查表的定义,这里需要: record-form。");
        assertThat(message(() -> Definitions.parseChecklist("a.json", SCORECARD)))
                .isEqualTo("KH2030 a.json:1:10 type: \"scorecard\"是考核表的定义,这里需要: checklist。");
    }

    @Test
    void an_unknown_type_names_all_there_are() {
        assertThat(message(() -> Definitions.parseAny("a.json", "{\"type\": \"ledger\"}")))
                .contains("KH2026")
                .contains("scorecard、indicator-list、record-form、checklist、policy");
    }

    @Test
    void more_filled_than_counted_is_a_problem_of_its_place() {
        String text = "{\"type\": \"checklist\", \"id\": \"a\", \"title\": \"甲\", \"examples\": [{\"title\": \"A\","
                + " \"records\": {\"r\": {\"filled\": 3, \"counted\": 2}}}]}";

        assertThat(message(() -> Definitions.parseAny("a.json", text)))
                .contains("KH2024")
                .contains("examples[0]");
    }

    private static String message(ThrowingCallable call) {
        ProblemException failure = catchThrowableOfType(ProblemException.class, call);
        assertThat(failure.problems()).hasSize(1);
        Problem problem = failure.problems().get(0);
        return problem.line(Locale.CHINESE);
    }
}

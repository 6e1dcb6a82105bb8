package io.github.kaohe.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.validation.DefinitionRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/** Any bytes are a definition, sound or not, or end in problems. */
class DefinitionFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void any_bytes_end_in_a_definition_or_in_problems(byte[] bytes) throws IOException {
        try {
            Definition definition = Definitions.readAny("fuzz.json", new ByteArrayInputStream(bytes));
            DefinitionRules.check(definition);
            Definitions.write(definition);
        } catch (ProblemException expected) {
            for (var problem : expected.problems()) {
                problem.message(Locale.CHINESE);
            }
        }
    }
}

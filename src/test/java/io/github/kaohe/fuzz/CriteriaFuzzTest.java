package io.github.kaohe.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kaohe.criteria.Context;
import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.model.Figure;
import java.nio.charset.StandardCharsets;

/** Any text is read, and its rules are worked out, without an exception. */
class CriteriaFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void any_text_is_read(byte[] text) {
        Criteria.parse(new String(text, StandardCharsets.UTF_8)).rules(Context.ofPoints(Figure.of(20)));
    }
}

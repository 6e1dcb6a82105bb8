package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import io.github.kaohe.problem.ProblemCode;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemaProperties {
    /** What one text cannot say of another part of itself, or of the calendar, is beyond a schema. */
    private static final Set<ProblemCode> BEYOND_A_SCHEMA =
            Set.of(ProblemCode.KH2025, ProblemCode.KH2027, ProblemCode.KH2028, ProblemCode.KH2029, ProblemCode.KH2048);

    @Property(tries = 150)
    void what_is_written_keeps_to_the_schema(@ForAll("cards") Scorecard card) {
        assertThat(SchemaTest.SCHEMA.validate(Definitions.write(card), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 250)
    void reader_and_schema_refuse_the_same(@ForAll("cards") Scorecard card, @ForAll long seed) {
        String mutant = Mutation.of(Definitions.write(card), seed);
        boolean refusedBySchema =
                !SchemaTest.SCHEMA.validate(mutant, InputFormat.JSON).isEmpty();

        assertThat(SchemaTest.problems(mutant).stream().anyMatch(problem -> !BEYOND_A_SCHEMA.contains(problem.code())))
                .as(mutant)
                .isEqualTo(refusedBySchema);
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        return ScorecardArbitraries.scorecards();
    }
}

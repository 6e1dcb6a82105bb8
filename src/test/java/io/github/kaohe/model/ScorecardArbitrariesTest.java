package io.github.kaohe.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.scoring.Scorer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardArbitrariesTest {
    private static final int CARDS = 400;

    /** A test over random cards that never meets a type says nothing about it. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                Node.class,
                Basis.class,
                Adjustment.class,
                ScoreOverride.class,
                Condition.class,
                MeasureType.class,
                Award.class,
                Limit.class,
                Operand.class,
                Figure.class,
                Observation.class
            })
    void every_type_is_met(Class<?> sealed) {
        assertThat(MET).containsAll(leaves(sealed).toList());
    }

    @Test
    void cards_can_be_scored() {
        for (int seed = 0; seed < CARDS; seed++) {
            Random random = new Random(seed);
            Scorecard card = ScorecardArbitraries.scorecard(random);
            var report = Scorer.of(card).score(ScorecardArbitraries.appraisal(card, random));

            assertThat(report.problems()).as("seed %d", seed).isEmpty();
        }
    }

    private static final Set<Class<?>> MET = met();

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ScorecardArbitrariesTest::leaves)
                : Stream.of(type);
    }

    /** The classes of everything within random cards. */
    private static Set<Class<?>> met() {
        Set<Class<?>> met = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>();
        for (int seed = 0; seed < CARDS; seed++) {
            open.add(ScorecardArbitraries.scorecard(new Random(seed)));
        }
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (value instanceof Record) {
                met.add(value.getClass());
                parts(value).forEach(open::add);
            } else if (value instanceof Iterable<?> many) {
                many.forEach(open::add);
            } else if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(open::add);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(open::add);
            }
        }
        return met;
    }

    private static Stream<Object> parts(Object value) {
        return Arrays.stream(value.getClass().getRecordComponents()).map(component -> {
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
    }
}

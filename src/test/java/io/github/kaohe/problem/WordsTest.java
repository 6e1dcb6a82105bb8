package io.github.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aProblemSaysItsWordsInTheLanguageAskedFor() {
        Problem problem = Problem.of(ProblemCode.KH1001, Place.ROOT, "what", new Words("标题", "The title"));
        assertThat(problem.line(Locale.CHINESE)).isEqualTo("KH1001: 标题不能为空。请填写。");
        assertThat(problem.line(Locale.ENGLISH)).isEqualTo("KH1001: The title must not be empty. Write one.");
    }

    @Test
    void wordsMayHoldWords() {
        Words end = Words.of("span.included", "value", new BigDecimal("80.0"));
        assertThat(Words.of("span.from", "lower", end)).isEqualTo(new Words("80(含)以上", "80 (included) and above"));
    }

    @Test
    void severalWordsAreJoinedByTheCommaOfTheLanguage() {
        assertThat(Words.list(List.of(new Words("甲", "a"), new Words("乙", "b"))))
                .isEqualTo(new Words("甲、乙", "a, b"));
    }

    @Test
    void bracesInAnArgumentAreText() {
        Problem problem = Problem.of(ProblemCode.KH1407, Place.ROOT, "placeholder", "{placeholder}");
        assertThat(problem.message(Locale.CHINESE)).startsWith("文字中的 {placeholder} 不是");
    }
}

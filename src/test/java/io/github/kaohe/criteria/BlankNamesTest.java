package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Blank;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every blank of a sentence is asked for, wherever it stands. */
class BlankNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "每{a}次扣{b}分,最多扣{c}分",
                "完成率低于{a}%的,扣{b}分",
                "完成率低于{a}%的,每低{b}%扣{c}分,最多扣{d}分",
                "完成率{a}%-{b}%扣{c}分",
                "完成率{a}%-{b}%得{c}-{d}分",
                "完成率低于{a}%的,本项计为{b}分",
                "优秀{a}分,良好{b}分,一般{c}分",
                "优秀({a}-{b}分),良好({c}-{d}分)",
                "迟到酌情扣{a}-{b}分",
                "评分酌情得{a}-{b}分,步长{c}分",
                "回款率,目标为{a}%,按比例得分",
                "基础分{a}分",
                "满分{a}分",
                "迟到逐次扣分:第{a}次起每次扣{b}分,最多扣{c}分",
                "最多扣{a}分",
                "(完成率低于{a}%且满意度低于{b}%)的,扣{c}分",
                "(完成率低于{a}%或满意度{b}%-{c}%)的,扣{d}分"
            })
    void the_blanks_of_a_sentence_are_listed(String sentence) {
        List<String> written = sentence.chars()
                .filter(c -> c >= 'a' && c <= 'd')
                .mapToObj(c -> String.valueOf((char) c))
                .toList();
        assertThat(Criteria.rules(sentence, Context.NONE).blanks())
                .extracting(Blank::name)
                .containsExactlyInAnyOrderElementsOf(written);
    }
}

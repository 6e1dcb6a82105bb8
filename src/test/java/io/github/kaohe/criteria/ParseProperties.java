package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class ParseProperties {
    private static final String[] WORDS =
            ("每 扣 加 得 分 次 % 1 2.5 10 一 三次 ， 。 ； 、 （ ） : - ~ ≥ < 低于 超过 目标 以上 以下 （含） 不得分 满分 最多 最高 扣完为止"
                            + " 酌情 各 分别 第一名 优秀 良 差 迟到 未完成 的 则 或 且 每发现 每缺 元 万元 罚款 奖励 __ {n} \n \t 1. ① 一、 / 按 考核 以此类推 不足 按比例 倒扣 = × * 总分 基础分"
                            + " 个 个百分点 人次 【 “ ” 《 》 逐次扣分 第 满 步长 分数记入 只评等级 加减 例如 一票否决 打 折 减半 百分之五 ≤x< 至 前 后 不扣分 为 不超过 封顶 上限 Ａ ５ 罰 萬")
                    .split(" ");

    @Property(tries = 5000)
    void any_mix_of_the_words_of_the_grammar_is_read(@ForAll("sentences") String text) {
        Reading reading = Criteria.parse(text);
        checked(reading, text);
    }

    @Property(tries = 1000)
    void any_string_is_read(@ForAll String text) {
        checked(Criteria.parse(text), text);
    }

    @Property(tries = 20)
    void long_texts_are_read_within_a_second(@ForAll("words") String word, @ForAll("words") String other) {
        String text =
                (word + other).repeat(10_000 / (word + other).length() + 1).substring(0, 10_000);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> Criteria.rules(text, Context.NONE));
    }

    private static void checked(Reading reading, String text) {
        assertThat(reading.text()).isEqualTo(text);
        assertThat(reading.spans()).hasSameSizeAs(reading.clauses());
        for (Span span : reading.spans()) {
            assertThat(span.start()).isBetween(0, text.length());
            assertThat(span.end()).isBetween(span.start(), text.length());
        }
        for (Unread unread : reading.unread()) {
            assertThat(text.substring(unread.start(), unread.end())).isEqualTo(unread.text());
        }
        for (Ambiguity ambiguity : reading.ambiguities()) {
            assertThat(text.substring(ambiguity.start(), ambiguity.end())).isEqualTo(ambiguity.text());
        }
        assertThatCode(() -> reading.rules(Context.NONE)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(List.of(WORDS)).filter(w -> !w.isEmpty());
    }

    @Provide
    Arbitrary<String> sentences() {
        return words().list().ofMaxSize(30).map(words -> String.join("", words));
    }
}

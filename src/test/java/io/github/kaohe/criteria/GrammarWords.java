package io.github.kaohe.criteria;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Words that mean something in scoring sentences, and marks. */
final class GrammarWords {
    private static final String[] WORDS =
            ("每 扣 加 得 分 次 % 1 2.5 10 一 三次 ， 。 ； 、 （ ） : - ~ ≥ < 低于 超过 目标 以上 以下 （含） 不得分 满分 最多 最高 扣完为止"
                            + " 酌情 各 分别 第一名 优秀 良 差 迟到 未完成 的 则 或 且 每发现 每缺 元 万元 罚款 奖励 __ {n} \n \t 1. ① 一、 / 按 考核 以此类推 不足 按比例 倒扣 = × * 总分 基础分"
                            + " 个 个百分点 人次 【 “ ” 《 》 逐次扣分 第 满 步长 分数记入 只评等级 加减 例如 一票否决 打 折 减半 百分之五 ≤x< 至 前 后 不扣分 为 不超过 封顶 上限 Ａ ５ 罰 萬")
                    .split(" ");

    private GrammarWords() {}

    static List<String> all() {
        return Stream.of(WORDS).filter(word -> !word.isEmpty()).toList();
    }

    static Arbitrary<String> words() {
        return Arbitraries.of(all());
    }

    static Arbitrary<String> sentences(int most) {
        return words().list().ofMaxSize(most).map(words -> String.join("", words));
    }
}

package io.github.kaohe.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says beside the rules is printed in one way, and read back from it. */
class ClausePrinterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            迟到罚款50元/次,最多罚200元              | 迟到,罚款50元/次,最多罚200元
            每节约1000元奖励50元,最多奖500元         | 奖励50元/1000元,最多奖500元
            奖励200元                               | 奖励200元
            扣发当月绩效工资的10%                    | 扣当月绩效工资的10%
            超额完成的,奖励奖金20%                   | 超额完成的,奖励奖金20%
            情节严重的,总分*0.9                      | 情节严重的,总分乘以0.9
            得分乘以1.2                             | 得分乘以1.2
            重复发生的,加倍扣分                      | 重复发生的,加倍扣分
            主动报告的,减半扣分                      | 主动报告的,减半扣分
            双倍扣分                                | 双倍扣分
            翻倍扣分                                | 翻倍扣分
            对折扣分                                | 对折扣分
            折半扣分                                | 折半扣分
            发生重大事故的,一票否决                   | 发生重大事故的,一票否决
            满分10分                                | 满分10分
            累计加分最高不超过5分                     | 累计加分最多5分
            上限500元                               | 最多500元
            扣完为止                                | 扣完为止
            失控人员不扣分                           | 失控人员,不扣分
            迟到的,按《考勤办法》执行                 | 迟到的,按《考勤办法》执行
            屡教不改的,辞退                          | 屡教不改的,辞退
            就高不累计                              | 就高不累计
            """)
    void a_clause_is_printed(String sentence, String printed) {
        Clause.Beside clause = clause(sentence);
        assertThat(Criteria.print(clause)).isEqualTo(printed);
        assertThat(Criteria.print(clause(printed))).isEqualTo(printed);
    }

    private static Clause.Beside clause(String sentence) {
        return (Clause.Beside) Criteria.parse(sentence).clauses().get(0);
    }
}

/**
 * Chinese scoring sentences and rules, both ways.
 *
 * <p>{@link io.github.kaohe.criteria.Criteria#parse Criteria.parse} reads a text into
 * {@link io.github.kaohe.criteria.Clause}s, {@link io.github.kaohe.criteria.Unread} parts and
 * {@link io.github.kaohe.criteria.Ambiguity ambiguities}; {@link io.github.kaohe.criteria.Reading#rules} turns clauses into
 * the rules of the model, given what the row says around the sentence
 * ({@link io.github.kaohe.criteria.Context}); {@link io.github.kaohe.criteria.Criteria#print Criteria.print} writes a rule
 * in the words that are read back as the same rule.
 *
 * <p>A text is read in these steps: {@code Text} spells it one way (half-width, simplified, one kind of dash) and keeps the
 * way back to the original; {@code Lexer} cuts it into words of the dictionary {@code Words}; {@code Parser} goes from
 * consequence to consequence ({@code Effects}), reads the {@code Head} before each ({@code Phrases}, {@code Counts},
 * {@code Facts}, {@code Labels}) and what stands behind it; {@code Limiting} gives caps to the rules they limit;
 * {@code Swallowed} refuses conditions that hold another rule; {@code Remainders} reports what nothing took; {@code Lists}
 * looks at neighbouring rules together, {@code Maxima} at amounts that only say what an item is worth.
 *
 * <table>
 * <caption>The grammar; {@code …} is any words, {@code N} a number, a range or a blank</caption>
 * <tr><th>rule</th><th>form</th></tr>
 * <tr><td>text</td><td>{ [mark] [head] consequence [tail] separator }</td></tr>
 * <tr><td>head</td><td>{ … , } ( count | step | fact | label | … ) [ 的 | 时 | 者 | 则 ]</td></tr>
 * <tr><td>count</td><td>每 [ … ] [ N ] unit [ noun ] | [ … ] 一 unit</td></tr>
 * <tr><td>step</td><td>每 ( 低 | 少 | 高 | 超 | 增减 … ) [ 于 reference ] N ( unit | % )</td></tr>
 * <tr><td>fact</td><td>metric ( ≥ N | 低于 N | N 以上 | N-N | N≤x&lt;N | 前 N% ) [ (含) | (不含) ] [ 且 … ]; metric 为
 * “label”; question 为 ( 是 | 否 ); ( fact 且 fact … ); ( fact 或 fact … )</td></tr>
 * <tr><td>label</td><td>grade | 第 N 名 | N 等奖 | N 级 | letter [ 级 | 等 ] | a short name in a list of them</td></tr>
 * <tr><td>consequence</td><td>amount | 不得分 | 得满分 | 不扣分 | cap | whole | factor | 按比例… | formula | 一票否决 |
 * 按…考核</td></tr>
 * <tr><td>amount</td><td>[ 酌情 ] ( 扣 | 加 | 得 | 倒扣 | 罚 | 奖励 … ) N ( 分 | 元 | % ) | N 分</td></tr>
 * <tr><td>cap</td><td>( 最多 | 最高 | 累计不超过 ) [ 扣 | 加 | 得 ] N 分 | N 分封顶 | 以 N 分为上限 | 扣完为止</td></tr>
 * <tr><td>whole</td><td>( 满分 | 总分 | 基础分 ) N 分</td></tr>
 * <tr><td>tail</td><td>/ unit | 每 unit | 不足 N 按 N 计 | 以此类推 | ( remark )</td></tr>
 * </table>
 */
@NullMarked
package io.github.kaohe.criteria;

import org.jspecify.annotations.NullMarked;

package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;

/** What the words of a cap say about the rules that it limits. */
final class CapScopes {
    /** Words that say only over what a cap holds. */
    private static final String[] SCOPES =
            ("其 本条 每 位 名 个 学生 学员 人员 人 员工 月 年 季度 周 天 日 家 项 次 本 该 此 单 项目 年度 学期 类 条 款 指标 单次 均 累计 累积 合计 总计"
                            + " 共 总 内 得分 加分 扣分 扣罚 处罚 认定 分值 分数 奖励 为 可 的 最高 最多 全 当 不 绩效 扣 加 奖 金额 分 笔 上 下 限 减 工资 计 计分 罚 罚款 以 同 一 ( ) （ ） 或 得 超过 各 两 以上 者 获 记 按 且 但 处理 计算 执行 评审 考核 检查 抽查 学年 期 场 课 门 此类 本类 小项 大项 子项 超额 超出 部分 制 叠加")
                    .split(" ");

    /** In characters, with 每 in front. */
    private static final int LONGEST_ROLE = 6;

    /** 损耗模块最多扣3分: what a form is made of. */
    private static final String[] PARTS = {"模块", "部分", "方面", "环节", "板块", "维度", "指标"};

    /** Words of a cap that holds for several rules together. */
    private static final String[] SUMS = {
        "累计", "合计", "本项", "该项", "总", "共", "此项", "单项", "加分", "扣分", "加扣", "奖罚", "奖扣", "加减", "增减分"
    };

    /** How the caps of several rules together begin. */
    private static final String[] BEGINNINGS = {"累计", "合计", "总计", "上下限", "扣完", "扣光", "直至扣完"};

    /** In characters. */
    private static final int LONGEST_PART = 8;

    private final Tokens t;

    CapScopes(Tokens tokens) {
        this.t = tokens;
    }

    /** Words that only say what the cap is for. */
    static boolean only(String words) {
        if (Names.starts(words, "每位", "每名", "每个", "每店", "每所")) {
            // 每名教练员最高累计加分
            for (int end = 2; end <= Math.min(LONGEST_ROLE, words.length()); end++) {
                if (scopes(words.substring(end))) {
                    return true;
                }
            }
        }
        return scopes(words);
    }

    private static boolean scopes(String words) {
        int i = 0;
        while (i < words.length()) {
            int length = 0;
            for (String word : SCOPES) {
                if (word.length() > length && words.startsWith(word, i)) {
                    length = word.length();
                }
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** Whether words name a part of a form. */
    static boolean part(String words) {
        return words.length() <= LONGEST_PART && Names.any(words, PARTS);
    }

    /** Whether a cap speaks of several rules together. */
    boolean sum(Consequence e, Head head) {
        String words = head.words(head.last, head.to) + e.filler();
        return Names.any(words, SUMS)
                || t.ends(e.start() - 1, "本项", "该项", "此项", "累计", "合计")
                || (t.is(head.to - 2, Kind.EACH) && calendar(head.to - 1))
                || e.filler().contains("上下限")
                || Names.starts(t.get(e.start()).word(), BEGINNINGS);
    }

    /** Whether a unit of the calendar stands here: 每月最多扣5分. */
    boolean calendar(int i) {
        return t.is(i, Kind.UNIT)
                && switch (t.get(i).word()) {
                    case "天", "日", "周", "月", "季", "季度", "年", "学期", "学年" -> true;
                    default -> false;
                };
    }
}

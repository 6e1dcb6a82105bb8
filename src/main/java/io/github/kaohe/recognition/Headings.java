package io.github.kaohe.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that forms give to their columns. */
final class Headings {
    /** What a heading promises; which of the labels is the indicator shows only in the rows. */
    enum Kind {
        NUMBER,
        LABEL,
        CONTENT,
        CRITERIA,
        POINTS,
        WEIGHT,
        TARGET,
        ACTUAL,
        FREQUENCY,
        DATA_SOURCE,
        DEPARTMENT,
        RATING,
        DEDUCTION,
        ADDITION,
        WEIGHTED,
        SCORE,
        EMPLOYEE,
        GRADE,
        REMARK,
        SIGNATURE,
        /** A month or a quarter of its own, which a definition does not hold. */
        PERIOD
    }

    private static final Pattern PERIOD =
            Pattern.compile("第?[一二三四1-4]季度?|q[1-4]|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|[上下]半年|全年|第[一二三四五1-5]周");

    private static final Map<String, Kind> WHOLE = new LinkedHashMap<>();
    /** Endings, the first that fits; longer ones stand before those they end in. */
    private static final Map<String, Kind> ENDINGS = new LinkedHashMap<>();

    static {
        whole(Kind.NUMBER, "序号 序 编号 项次 号 no no. 行号 项号 条目号 题号");
        whole(Kind.EMPLOYEE, "员工 员工姓名 姓名 被考核人 被考核者 工号 员工编号");
        whole(
                Kind.LABEL,
                "项目 指标 类别 维度 分类 要素 名称 类型 大类 子项 模块 结构 事项 职责 任务 kpi kpi指标 评分项 考评项 考核项 一级指标 二级指标 三级指标 关键指标 指标类型 具体指标"
                        + " 考核结构 工作事项 岗位职责 工作任务 重点工作 工作项目 考核类别 考核维度 测评项目 评估指标 考核方面 能力素质 素质 内容分类 关键结果 关键成果 关键举措 kr 问题 题目 层面 板块");
        whole(Kind.CONTENT, "内容 考核内容 评估内容 测评内容 考评内容 工作内容 评价内容 具体内容 要点 考核要点 评价要点 考核内容及要求 主要内容");
        whole(
                Kind.CRITERIA,
                "标准 说明 描述 定义 要求 指标说明 指标定义 指标描述 考核说明 计算公式 公式 指标定义/公式 计算方法 评分规则 扣分规则 加分规则 规则 扣分项 扣分点 评价方法 考核方法 加减分标准");
        whole(Kind.POINTS, "分值范围 分值 标准分 满分 配分 分数 总分 基本分 标准分值 考核分值 权重分 权重分值 基础分 应得分 满分值 分值权重 分 基准分 占分 应得");
        whole(Kind.WEIGHT, "权重 比重 占比 权重% 权数 权重占比 指标权重 比例 考核权重 权值");
        whole(
                Kind.TARGET,
                "目标 目标值 指标值 考核目标 目标要求 目标值要求 计划值 标准值 业绩目标 工作目标 考核指标值 基准值 月度目标 年度目标 达成目标 目标达成 任务目标 预期目标 目标成果 门槛值 挑战值 底线值 保底值 冲刺值 计划数 任务量");
        whole(
                Kind.ACTUAL,
                "实际 实际值 完成情况 实际完成 完成值 实际完成值 实际完成情况 达成情况 实际达成 完成率 达成率 完成结果 工作完成情况 实际业绩 考核结果 实绩 实际数 实际情况 完成 完成数 完成量 实际结果 检查结果");
        whole(Kind.FREQUENCY, "周期 频率 考核周期 考核频率 频次 评价周期 统计周期");
        whole(Kind.DATA_SOURCE, "来源 数据来源 信息来源 数据提供 数据提供部门 取数来源 数据出处 依据 考核依据 评分依据 信息提供部门 数据采集 佐证材料 支撑材料 证明材料");
        whole(
                Kind.DEPARTMENT,
                "考核人 评分人 评价人 考核部门 评分部门 责任人 责任部门 考核主体 评价主体 考核者 考评人 评估人 打分人 考核单位 检查人 检查部门 负责人 执行人 评价部门 考评部门");
        whole(
                Kind.RATING,
                "优 优秀 良 良好 中 中等 一般 合格 基本合格 不合格 及格 不及格 差 较差 较好 很好 改善之处 卓越 待改进 a b c d e s 等级 评分等级 评价等级 考核评分等级 评定 评级标准 档次");
        whole(Kind.DEDUCTION, "扣分 扣分值 扣减 减分 扣分情况 扣除分");
        whole(Kind.ADDITION, "加分 加分值 奖分 加分情况");
        whole(Kind.WEIGHTED, "加权得分 加权分 加权后得分 折算得分 折算分");
        whole(
                Kind.SCORE,
                "评分结果 打分结果 评价结果 考核 考评 得分情况 实得 合计 上级 同级 下级 本人 同事 主管 领导 自我 直接上级 直接主管 直属上级 直属主管 部门主管 部门经理 总经理 部门负责人");
        whole(Kind.GRADE, "评级 等次 考核等级 绩效等级");
        whole(Kind.REMARK, "备注 说明、备注 备注说明 其他 其它 附注 说明、评价人 评语 扣分原因 扣分说明 加减分说明 扣分理由 情况说明 备注(扣分原因) 点评 存在问题 改进措施 改进计划");
        whole(Kind.SIGNATURE, "签名 签字 考核人签名 考核人签字 确认签字 签名确认 本人签字");

        ending(
                Kind.CRITERIA,
                "评分标准 评价标准 考核标准 考核办法 评分细则 考核细则 扣分标准 加扣分标准 计分方法 计分方式 计分标准 评分方法 评分办法 评分说明 得分标准 衡量标准 考核要求 评价要求");
        ending(Kind.CRITERIA, "标准 细则 办法 方法 说明 描述 定义 公式 要求 规则 依据及标准 评定依据 评价依据");
        ending(Kind.DATA_SOURCE, "来源 出处");
        ending(Kind.WEIGHTED, "加权得分 加权分");
        ending(Kind.POINTS, "分值 标准分 满分 配分");
        ending(Kind.WEIGHT, "权重 比重 占比");
        ending(Kind.DEDUCTION, "扣分");
        ending(Kind.ADDITION, "加分");
        ending(
                Kind.SCORE,
                "得分 评分 自评 互评 打分 评价分 考评分 自评分 考核分 上级评 评定分 评估分 复评 初评 终评 考评 审核分 领导评 分数 自我评价 上级评价 主管评价 领导评价 组评 长评 司评");
        ending(Kind.TARGET, "目标 目标值");
        ending(Kind.ACTUAL, "完成情况 实际值 达成情况 完成值 完成率 情况");
        ending(Kind.FREQUENCY, "周期 频率");
        ending(Kind.DEPARTMENT, "部门 考核人 评分人 责任人");
        ending(Kind.SIGNATURE, "签名 签字");
        ending(Kind.REMARK, "备注 评语");
        ending(Kind.RATING, "等级");
        ending(Kind.CONTENT, "内容 要点");
        ending(Kind.LABEL, "指标 项目 维度 类别 要素 事项 分类 名称 领域 任务 职责");
        ending(Kind.NUMBER, "序号");
    }

    private Headings() {}

    private static void whole(Kind kind, String words) {
        for (String word : words.split(" ", -1)) {
            WHOLE.putIfAbsent(word, kind);
        }
    }

    private static void ending(Kind kind, String words) {
        for (String word : words.split(" ", -1)) {
            ENDINGS.putIfAbsent(word, kind);
        }
    }

    /** {@return what a heading promises; empty if it is no heading} */
    static Optional<Kind> kind(String heading) {
        String plain = plain(heading);
        if (plain.isEmpty() || plain.length() > 14) {
            return Optional.empty();
        }
        Kind kind = WHOLE.get(plain);
        if (kind != null) {
            return Optional.of(kind);
        }
        if (PERIOD.matcher(plain).matches()) {
            return Optional.of(Kind.PERIOD);
        }
        return ENDINGS.entrySet().stream()
                .filter(entry -> plain.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Without blanks, line breaks, colons, and what stands in parentheses: 分值(100分) is 分值. */
    static String plain(String heading) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (c == '(' || c == '（' || c == '[' || c == '【') {
                depth++;
            } else if (c == ')' || c == '）' || c == ']' || c == '】') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(c) && c != '\u3000' && "：:*%％".indexOf(c) < 0) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }
}

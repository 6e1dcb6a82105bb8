package io.github.kaohe.criteria;

import io.github.kaohe.criteria.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dictionary: words with a meaning in scoring sentences, and plain words that would hide one of them. */
final class Words {

    /** A word and what it is. */
    record Word(String text, Kind kind) {}

    /** Words that begin with one character: the character alone, and the longer ones by their second character. */
    private static final class Entry {
        private @Nullable Word single;
        private final List<Word> longer = new ArrayList<>();
        /** Second characters in order, and the words with each, the longest first. */
        private char[] seconds = {};

        private Word[][] bySecond = {};

        private void add(Word word) {
            if (word.text().length() == 1) {
                single = single == null ? word : single;
            } else if (longer.stream().noneMatch(w -> w.text().equals(word.text()))) {
                longer.add(word);
            }
        }

        private void index() {
            TreeMap<Character, List<Word>> words = new TreeMap<>();
            longer.forEach(word -> words.computeIfAbsent(word.text().charAt(1), c -> new ArrayList<>())
                    .add(word));
            seconds = new char[words.size()];
            bySecond = new Word[words.size()][];
            int n = 0;
            for (Map.Entry<Character, List<Word>> entry : words.entrySet()) {
                entry.getValue().sort((a, b) -> b.text().length() - a.text().length());
                seconds[n] = entry.getKey();
                bySecond[n++] = entry.getValue().toArray(new Word[0]);
            }
        }

        private @Nullable Word at(String text, int index) {
            int n = index + 1 < text.length() ? Arrays.binarySearch(seconds, text.charAt(index + 1)) : -1;
            if (n >= 0) {
                for (Word word : bySecond[n]) {
                    if (text.startsWith(word.text(), index)
                            && !goesOn(text, index + word.text().length())) {
                        return word;
                    }
                }
            }
            return single;
        }

        /** 本项为0.5分 does not hold 本项为0, and 核对不全扣1分 does not hold 全扣. */
        private static boolean goesOn(String text, int end) {
            return end < text.length()
                    && (Text.digit(text.charAt(end - 1)) || text.startsWith("全扣", end - 2))
                    && (Text.digit(text.charAt(end)) || text.charAt(end) == '.');
        }
    }

    /** How far something may be taken. */
    private static final String USED_UP =
            "上限为单项分值 上限为本项分值 上限为该项分值 扣分上限为单项分值 扣分上限为本项分值 扣分上限为该项分值 最高不超过满分 最多不超过满分 最高为满分 最低0分 最低为0分 最低零分 最低为零分 最低得0分 最低计0分 满分为止 加满为止 得满为止 不计负分 不得负分 不出现负分 不超过该项分值 不超过本项分值 不超过该项分 不超过本项总分 不超过该项总分 以该项分值为限 不超过本项满分 不超过该项满分 不超过满分 不得超过满分 不超过权重分 不超过标准分 不超过本项标准分 不得超过本项满分 不得超过该项分值 不得超过本项分值 不超过本项权重分 扣完为止 扣光为止 减完为止 直至扣完 扣至0分 扣至零分 扣至零分为止 扣到零分为止 扣到零分止 扣到0分止 扣到零为止 扣到0为止 扣到0分 扣至0分为止 直至扣完为止 扣完该项分为止 扣完本项分为止 扣完该项分值为止 扣完本项分值为止 扣完权重分为止 扣完权重为止 扣完分数为止 扣完此项分为止 扣完该项为止"
                    + " 扣完本项为止 扣完分值为止 扣至0分止 扣完止 直到扣完为止 直到扣完 直至归零 直到归零 直至归零为止 直至0分 扣满为止 直至扣完本项分值 扣完所有分为止 直至为0 扣完此项为止 扣完基本分为止 扣到0分为止 扣完所有分数为止"
                    + " 扣完该项分数为止 扣完全部分值为止 扣至0为止 扣完即止 以扣完为止 不倒扣 扣完所有分值为止 扣完本项分数为止 本项分扣完为止 该项分扣完为止 直至扣完该项分 直至扣完本项分";

    private static final @Nullable Entry[] BY_FIRST = new Entry[Character.MAX_VALUE + 1];

    static {
        put(Kind.DEDUCT, "扣 扣除 扣减 扣罚 减 减去 减扣 倒扣 自满分起倒扣 追加扣除 追加扣 加扣 再扣 另扣 罚扣 扣掉 扣去 加倒扣 加罚 予扣");
        put(Kind.ADD, "加 加计 再加 另加 奖 奖励 奖加 加奖 追加 追加奖励 另奖 再奖励 额外奖励 嘉奖");
        put(Kind.FINE, "罚 罚款 扣款 罚金 处罚金 处以罚款 扣发 扣工资 处罚款");
        put(Kind.BOTH, "加减 增减 加扣 奖扣 奖罚 加或减 加或扣 加、减 加、扣 加/减 加/扣 减加 扣加 扣减或增加");
        put(Kind.SCORE, "为 得 计 记 得分 赋分 赋值 给分 可得 记为 计为 得分为 给 给予 赋 可计 计分 评分为 该项考核记为 可获 得分数为");
        put(
                Kind.ZERO,
                "不得分 不计分 不给分 不记分 不予计分 不予得分 不予记分 不予给分 不能得分 不得任何分 不评分 不予评分 零分 扣全分 扣满分 扣除满分 扣完 扣光"
                        + " 扣除全部分值 扣除全部分数 扣除该项全部分值 扣该项全部分值 扣全部分值 该项分值全扣 全扣 此项全扣 该项全扣 本项全扣 分值扣完 全额扣分 全减 全额减分 扣完本项分 扣完该项分"
                        + " 不计得分 不得本项分 不得该项分 均不得分 一律不得分 都不得分 扣除全部分 全部扣除 全部扣完 不得此分 分数为零 得分为零 归零 清零 本项归零 该项归零 积分归零 积分清零 得分归零 得分清零 分数归零 分数清零 考核分清零 考核分归零 扣全部分数 扣除全部分数 扣全部分 取消得分 取消该项得分 取消本项得分 取消该项分 取消本项分 该项为0 本项为0 此项为0 该项为零 本项为零 此项为零 该项为0分 本项为0分 此项为0分 分数为0 分数为0分 此项分数为0 该项分数为0 本项分数为0 该项为零分 本项为零分 此项为零分");
        put(Kind.FULL, "得权重分 得标准分 得全额分 得该项权重分 得满权重分 满分 得满分 得全分 计满分 记满分 给满分 不扣分得满分 可得满分 得到满分");
        put(
                Kind.NO_CHANGE,
                "不扣分 不加分 不奖分 不加不减 不奖不罚 不予扣分 不作扣分 免扣分 不减分 不予加分 不得加分 不得奖分 不再加分 不再扣分 不奖不扣 不加不扣 不扣不加 不做扣分 不计扣分 不扣 不减 不罚 不加 不奖 不失分 不丢分");
        put(Kind.HALF, "一半 半分值 50%的分值");
        put(Kind.TIMES, "加倍 双倍 翻倍 减半 对折 折半");
        put(Kind.DISCRETION, "酌情 相应 视情 视情况 视情节 视情形 酌 适当 斟酌 视具体情况 视实际情况 视严重程度 视程度 视影响程度");
        put(
                Kind.VETO,
                "一票否决 否决项 失格 予以否决 一票否决制 实行一票否决 现场审查不合格 考核不合格 评为不合格 定为不合格 视为不合格 判定为不合格 判为不合格 直接不合格 为不合格等次"
                        + " 取消考核资格 取消评优资格 取消评先资格 取消评先评优资格 取消参评资格 单项否决 不能通过 不予通过 视为不通过 不得评优 不得评先");
        put(Kind.ACTION, "限期整改 辞退 开除 待岗 自动退社 降级 通报批评 解除劳动合同 解聘 劝退 停职 调岗 免职 撤职 警告 记过 降职 现场整改 暂停 取消资格");
        put(
                Kind.COMBINE,
                "按照分值高的加分 按分值高的加分 按分值高的计 按高分计分 按高分计 就高计分 就高加分 就高不就低 就高不累计 取最高分 取最高 只计最高分 只取最高分 只计最高 以最高奖项计分 以最高级别计分 以最高分计 取最高值 不重复计分 不重复加分 不重复扣分 不重复计算 不累计 不累加 按最高分计 不得重复 不再重复 不能重复统计"
                        + " 按最高项计 按最高项计分 按最高级别 可累加 可累计 可以累计 按最高奖项计分 按最高级别计分 按最高等次计分 按最高奖计分 按最高奖次计分 取最高奖 取最高级别 只取最高 不重复 不兼得 不累计加分 不累计计分 可累计加分");
        put(
                Kind.PROPORTION,
                "按反比例 按比例 按比值 按完成比例 线性 同比例 按实际完成率 按实际比例 等差递减 得分递减 按完成率 依比例 按百分比 按相应比例 按照比例 按照完成比例 比例得分 按完成百分比"
                        + " 线性插值 内插法 插值法 直线内插 按权重比例 按比率 成比例 比率法 采用比率法 按比率法 比例法 采用比例法 按比例法");
        put(Kind.REFER, "按 按照 参照 参考 依据 依照 比照 执行 见 详见 参见 根据 同上 同左 以上同");
        put(Kind.LADDER, "逐次扣分 逐次加分 分档扣分 分档加分");
        put(Kind.POOL, "在所属项目总分中加减 从所属项目总分中扣除 从所属项目总分中扣");
        put(Kind.LABEL_ONLY, "只评等级 只定等级");
        put(Kind.RECORD, "分数记入");
        put(Kind.INCREMENT, "步长 步长为");
        put(Kind.TIERS, "以此类推 依此类推 依次类推 以次类推 依此递减 依次递减 以此递减 依次递增 类推 以此递增 依此递增");
        put(Kind.CAP_FULL, USED_UP);
        Stream.of(USED_UP.split(" ", -1))
                .filter(word -> word.contains("扣"))
                .forEach(word -> put(Kind.CAP_FULL, word.replace('扣', '减')));
        put(
                Kind.CAP,
                "上下限 上下限为 最多 最高 至多 上限 封顶 累计最高 最高不超过 最多不超过 累计不超过 合计不超过 总计不超过 最高上限 最高分 上限为 最高可 最多可 总分不超过 不超 最大 限扣 累计最多");
        put(Kind.CAP_AFTER, "为上限 为限 为最高 为最高限 为止 为封顶 为最高分");
        put(Kind.BASE, "基础分 初始分值 初始分数 起始分值 基本分 基本分数 基础分数 底分 起评分 基准分 基本分为 起记 起评 基础分值 起始分 初始分 基础得分 基准分值 基准分数");
        put(Kind.MAXIMUM, "总分 分值 标准分 共计 总分值 总计 权重分 本项分值 该项分值 权重 满分值 本项总分");
        put(Kind.EACH, "每 逐");
        put(Kind.RESPECTIVE, "各 分别");
        put(Kind.LESS, "低 下降 降低 降 跌 少 缺 缺少 短缺 减少 差 落后 下滑 短少 下跌 下浮 低出 漏 遗漏 滞后 缩短 节省 节约 欠 亏 少完成 欠缺");
        put(Kind.MORE, "高 升 涨 增出 超 超出 多 增加 提高 上升 增长 增 上浮 提升 升高 高出 多出 延长 新增 超额 超额完成 超支 超耗");
        put(Kind.DEVIATE, "± 高/低 高或低 低或高 低/高 超/低 高低于 偏差 偏离 上下浮动 浮动 正负 误差 相差");
        put(Kind.COMPARE, "≥ ≤ > < = >= <= => =< == 等于 不等于");
        put(
                Kind.COMPARE,
                "超过 高于 大于 多于 低于 小于 少于 不足 不满 未达到 未达 达不到 未满 没有达到 没达到 不到 未超过 不低于 不少于 不小于 不超过 不得超过 不能超过 不可超过 不应超过 不得高于 不高于 不大于 不多于"
                        + " 达到 达 满 至少 最少 不足于 低过 未能达到 超过了 高过 大于等于 小于等于 不低 需达到 应达到 介于 少于或等于 大于或等于 小于或等于 不晚于 高于或等于 低于或等于");
        put(Kind.AFTER, "以上 以下 以内 之内 及以上 及以下 及以内 或以上 或以下 以后 之后 以外 内 和以上 和以下 起 以里 之上 之下 及其以上 及其以下 之前 以前");
        put(Kind.INCLUDED, "(含) (包含) (包括) (含本数) (含本级)");
        put(Kind.EXCLUDED, "(不含) (不包含) (不包括) (不含本数)");
        put(Kind.BETWEEN, "之间 区间 范围内 范围");
        put(Kind.OR, "或 或者 或是");
        put(Kind.AND, "且 并且 但 同时 而且 并 但是");
        put(Kind.EXAMPLE, "例如 例: 比如 譬如 举例");
        put(
                Kind.GRADE,
                "优秀 特等 优良 优 良好 良 中等 中 合格 基本合格 不合格 称职 基本称职 不称职 及格 不及格 很好 较好 好 一般 较差 很差 差 极差 非常好 满意 非常满意 很满意 比较满意"
                        + " 较满意 基本满意 不满意 很不满意 非常不满意 一般满意 卓越 杰出 待改进 需改进 尚可 非常熟悉 熟悉 较熟悉 不熟悉");
        put(Kind.OPERATOR, "乘以");
        put(Kind.POINTS, "分");
        put(Kind.PERCENT, "% ‰ 个个百分点 个千分点 个百分点 百分点 个点 个%");
        put(Kind.MONEY, "元 万元 亿元 千元 百元 块钱 美元 万美元 块 元人民币 元整 元钱");
        put(
                Kind.UNIT,
                "次 个 项 处 人 人次 例 件 起 条 份 张 台 辆 户 户次 家 家次 名 位 类 种 笔 篇 单 票 批 批次 场 场次 期 门 课 学分 课时 节 天 日 小时 分钟 秒 周 月"
                        + " 年 季度 学期 字 行 页 本 册 套 组 款 班 间 栋 支 只 段 级 档 等 层 步 环 车 车次 台次 班次 宗 桩 幅 根 瓶 箱 吨 公斤 公里 米 平方米 亩 万 亿"
                        + " 题 问 句 棵 片 队 村 所 店 项次 件次 处次 案 个月 工作日 个工作日 个小时 步骤 人天 天次 门次 篇次 科目 学年 项目 人份 次人 条次 份次 学时 点 周岁 岁"
                        + " 床 张床 案次 千米 厘米 毫米 平米 千克 克 毫克 微克 毫升 千瓦时 立方米 平方公里 平方 公顷 度 立方 倍 折 成 票次 户数 座 架 艘 部 盒 袋 包 罐 块次 组次 人月 站 科 校 棚 轮 样 样品 标段 人・次 人·次 刻钟 钟头 角 口 道 词 字符 通 封 枚 首 章 位数 站次 台套 例次 盏 具 株 扇 副 对 双 股 例数 个次 单次 批件 趟 遍 回 ㎡ ㎥ ㎏ ℃ 个季度 个学期 个学年 个点位 小节 顶 块 分贝");
        plain();
        for (Entry entry : BY_FIRST) {
            if (entry != null) {
                entry.index();
            }
        }
    }

    private Words() {}

    /** Words of another meaning that begin with a word of the dictionary. */
    private static void plain() {
        put(
                Kind.TEXT,
                "从总分中 在总分中 不全 齐全 健全 安全 完全 周全 分局 分公司 分析 分管 分配 分数 分值 分类 分工 分之 分店 分部 分解 分散 分享 分厂 分校 分支 分级 分层 分档 分段 分步 分组 分子 分母 分歧 分开 分割 分布 分发 分包"
                        + " 部分 充分 积分 评分 百分比 十分重要 身份 成分 区分 处分 养分 水分 得分率 加强 加班 加快 加大 加入 加油 加工 加盖 加深 加薪 加急 加上 加班费"
                        + " 参加 附加 更加 增加值 获得 取得 心得 得到 不得 不得不 得当 得体 觉得 难得 计划 统计 会计 设计 累计 合计 计算 预计 审计 估计 计量 计入 计生 记录 登记 书记"
                        + " 标记 记载 笔记 日记 记忆 记账 记者 优秀奖 特等奖 鼓励奖 入围奖 金奖 银奖 铜奖 特别奖 大奖 组织奖 进步奖 单项奖 奖惩 奖金 获奖 奖项 奖状 得奖 奖品 奖罚分明 评奖 处理 处置 处罚 罚单 被罚 扣分项 减免 减灾 减排 减速 减负 给水 供给 给客户 发给 交给 提供给"
                        + " 高质量 高级 高校 高层 高效 高危 高速 高中 高温 高压 高度 高考 高龄 高新 低保 低价 低温 低收入 低压 低值 少数 少年 少先队 多数 多次 多媒体 多种 多样 多项 多方 许多 超时 超期 超编 超市 超声 超级 差错"
                        + " 差异 差评 差距 差旅 出差 偏差值 时差 降级使用 降水 降温 降雨 增值 增进 增强 增长率 缺席 缺勤 缺陷 缺失 缺乏 缺岗 缺课 缺点 缺考 旷课 漏报 漏检 漏洞 漏项 漏水 漏电 漏填 漏签 遗漏项"
                        + " 满意度 满意率 圆满 充满 满勤 不满意度 达标 达成 达成率 到达 表达 达产 传达 下达 内部 内容 国内 内外 校内 室内 县内 境内 院内 辖区内 内业 内控 内审 内勤 内科 内网 内在 内训 内刊 内宣 内推 内页 期内"
                        + " 中心 中国 中央 中层 中学 中断 中级 中介 中标 中文 其中 工作中 过程中 中期 中途 中层干部 集中 中共 中小 中控 中队 中药 中医 好人 好评 好的 好看 良性 优化 优质 优先 优势 优惠 优良率 合格率 合格证"
                        + " 优秀率 及格率 一般性 差率 未合格 不合格率 不合格品 合格者 一次性 一次通过 一次合格 一次成功 一次达标 一次验收 一次交验 不到位 不到岗 不到场 不到会 不到账 一定 一致 一律 一旦 一切 统一 第一时间 一级甲等 一线 一把手 一岗双责 一票 一带一路 一手 一体 万一 千万 唯一 进一步 专一 之一"
                        + " 一路 一面 一步到位 一站式 一对一 一体化 一系列 一些 十佳 两委 两会 双方 三方 三好 四好 五好 百日 百强 千兆 二次开发 二级域名 首次 再次 其次 层次 依次 递次 名次 次数 次日 次月 次序 人员 人民 人事 人口 人才 人数 人均 人为 人身 人力 本人 工人 他人 负责人"
                        + " 项目部 项目组 项目经理 事项 各项 件数 文件 条件 邮件 事件 条款 条例 起草 引起 发起 份额 身份证 月份 年份 部门 部位 部署 全部 内部人 部长 干部 专门 热门 名单 名称 名额 位置 单位 岗位 到位 家庭 国家 专家 家长 大家 户籍 客户 用户 农户 种类 各种 类别 分类别 类型"
                        + " 日常 日期 日志 工作日志 节日 环节 节能 节假日 季节 课堂 课程 课题 天气 今天 当天 年度 年底 年初 全年 当年 本年 每年度 年终 年内 年龄 年检 月度 月底 月末 当月 本月 全月 本月度 周边 周期 周到 周报 月报 年报 季报 行为 作为 认为 成为 视为 因为 以为 变为 转为 较为 极为 行业 进行 执行 实行 银行 行政 言行 推行 运行 试行 例会 违反 本项 该项 此项 本职 本单位 本人 成本 基本 本部门 组织 小组 班组 组长 班级 班子 值班 上班 下班"
                        + " 级别 上级 下级 等级 档案 存档 台账 台帐 平台 后台 车辆 车间 场所 现场 市场 期限 定期 期间 长期 到期 过期 逾期 周期性 成绩 完成 形成 成果 成立 组成 成员 造成 成功 构成 达成 问题 主题 标题 专题 难题 题目 问卷 问候 询问 度假 制度 态度 程度 季度 角度 进度 力度 速度 温度 湿度 难度 幅度 额度 满勤奖 回款 货款 借款 贷款 存款 付款 收款 欠款 款项 条款 扣款单 汇款 拨款 捐款 公款 现金款 科室 科学 科长 科技 学校 校长 站点 车站 站长 网站 样式 同样 不一样 都一样 完全一样 一样的 点名 重点 地点 缺点 特点 要点 观点 亮点 试点 优点 网点 时点 不扣全分 起始 折算 折扣 折旧 可得到 规定时间 时间 点评 起点 节点 热点 疑点 弱点 盲点 据点"
                        + " 批评 批准 审批 片区 图片 照片 名片 队伍 团队 村民 村级 所有 所在 所属 店面 店长 口头 人口 进口 出口 口径 街道 河道 车道 人行道 隧道 通道 道德 道路 渠道 报道 通过 通知 沟通 通报 普通 交通 封闭 密封 接口 窗口 首先 首问 首页 章程 规章 印章 公章 具体 具备 具有 工具 对方 对象 对比 对外 对内 双向 股东 盒子 包括 包含 承包 回访 回复 回收 回答 收回 返回 回款 回访率 班次表"
                        + " 根据工作 见习 见面 意见 看见 可见 常见 会见 按时 按期 按要求 按规定 按计划 按月 按季 按年 按日 按质 按量 按需 按标准 按制度 按流程 按程序 按进度 按约定 按合同 按规范 按周 未按照 未按 不按 不按照 没有按照 没有按 没按 是否按 严格按照 要求按 应按照 应按 须按 执行力 执行率 未执行 不执行 落实执行 贯彻执行 严格执行 依据充分 为依据 认真执行 切实执行 自觉执行 坚决执行 全面执行 有效执行 无依据 的依据 相关依据 执行标准 执行情况 有依据"
                        + " 未见 不见 见证 见附图 超过期限 差别 相差悬殊 计分方法 计分标准 计分方式 计分规则 记分方法 评分标准 评分方法 评分方式 评分细则 评分说明 评分规则 扣分标准 扣分细则 加分标准 加分项 计算方法 得分标准 得分点 分值标准"
                        + " 最低 不加班 不加入 不加强 不适当 不恰当 百分制 十分制 五分制 针对 面对 相对 绝对 可行 总分数 分数线 高分 低分 升级 升职 升旗 升迁 上升期 涨价 涨薪 跌倒 提高质量 提高认识 提升质量 增加值率 新增长 同时期 并列 并未 并不 并无 合并 或许 但凡 不但 否决权 级差 档次 等次 等候 等待 平等 相等 等级证书 不等 组内 范围广 范围每 起重 起到 警告信 警告标志 暂停服务 适当性 加倍努力 奖学金 罚款单 计时 计件 计提 计费 计价 给付 给予处理 给予处分 满员 满足 满月 期满 届满"
                        + " 高低 多少 大小 缺货 缺位 缺项 缺编 少量 不少 至少要 减少到 最高人民 最高级别 最高学历 最高点 最多次 上限值 误差率 偏差率 误差范围 按岗 按人 按人头 按部门 按项目");
    }

    private static void put(Kind kind, String words) {
        for (String word : words.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            char first = word.charAt(0);
            Entry entry = BY_FIRST[first];
            if (entry == null) {
                entry = new Entry();
                BY_FIRST[first] = entry;
            }
            entry.add(new Word(word, kind));
        }
    }

    /** {@return the longest word of the dictionary that begins here; null if none does} */
    static @Nullable Word at(String text, int index) {
        Entry entry = BY_FIRST[text.charAt(index)];
        return entry == null ? null : entry.at(text, index);
    }
}

package io.github.kaohe.recognition;

import io.github.kaohe.recognition.SheetPicture.Entry;
import io.github.kaohe.recognition.SheetPicture.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the rows below headings are. */
final class TableRows {
    private static final String[] SUMS = {
        "合计", "总计", "总分", "小计", "总得分", "共计", "合计得分", "小计得分", "加权合计", "合计分", "考核总分", "最终得分", "综合得分", "累计", "总评分", "平均分",
        "考核成绩", "绩效得分", "综合评分", "得分合计"
    };

    private static final String SCORE = "得分";

    /** Captions of rows that stand below the items in the frame of the table. */
    private static final Set<String> OWN_ROWS = Set.of(
            "等次", "等级", "评级", "考核等级", "绩效等级", "考核等次", "总评", "综合评价", "评语", "备注", "说明", "附注", "改善之处", "考核结果", "被考核人签字",
            "考核人签字", "签字", "签名", "领导意见", "意见", "审核意见", "改进建议", "绩效面谈", "面谈记录", "评价等级", "评分等级", "评定等级", "领导评语",
            "评价者综合意见");

    /** What may still count below the sum of a form. */
    private static final String[] BEYOND = {"加分", "减分", "扣分", "奖励", "奖惩", "附加", "否决", "特别", "处罚"};

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?\\s*[%％分]?");

    private static final Pattern SECTION = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]部分|[A-HⅠⅡⅢⅣⅤⅥ][、.．]).{1,40}"
                    + "|[^，。；,;]{1,20}[(（][^()（）]{0,8}\\d{1,3}\\s*[分%％][)）]",
            Pattern.DOTALL);

    private final Grid grid;
    private final TableHead head;

    TableRows(Grid grid, TableHead head) {
        this.grid = grid;
        this.head = head;
    }

    static boolean sum(Spot spot) {
        String plain = Headings.plain(spot.text());
        for (String word : SUMS) {
            if (plain.equals(word) || (plain.endsWith(word) && plain.length() <= word.length() + 4)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a caption is the name of a section and 得分, as 工作质量得分} */
    static boolean scoreOfSection(Spot spot) {
        String plain = Headings.plain(spot.text());
        return plain.length() > SCORE.length() && plain.endsWith(SCORE) && !sum(spot);
    }

    /** {@return whether a row stands below the items though its cells look like theirs} */
    static boolean own(Spot first) {
        return OWN_ROWS.contains(Headings.plain(first.text()));
    }

    static boolean startsNotes(String text) {
        for (String word : new String[] {"备注", "说明", "注:", "注：", "附:", "附：", "填表说明", "评分说明"}) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether what says something in a row stands over the whole width of the table} */
    boolean wide(List<Spot> says) {
        Spot first = says.get(0);
        return says.size() == 1
                && first.column() == head.columns().get(0).at()
                && first.width() >= Math.max(2, head.width() * 2 / 3);
    }

    /** {@return whether a single cell in the columns of labels says that a section begins: 一、工作业绩, 工作业绩(60分)} */
    boolean section(List<Spot> says) {
        Spot first = says.get(0);
        return says.size() == 1
                && FieldTexts.in(first).isEmpty()
                && first.column()
                        <= head.columns()
                                .get(Math.min(1, head.columns().size() - 1))
                                .at()
                && SECTION.matcher(first.text()).matches();
    }

    /** {@return whether a row only goes on with the criteria of the item above} */
    boolean criteria(List<Spot> says, List<Entry> cells) {
        return says.size() == 1
                && cells.size() == 1
                && cells.get(0).spot().equals(says.get(0))
                && head.criteria(cells.get(0).column())
                && !startsNotes(says.get(0).text())
                && FieldTexts.signature(says.get(0).text()).isEmpty();
    }

    /** {@return whether a row holds nothing but numbers, in columns of points among others: a sum without a caption} */
    boolean numbers(List<Entry> cells) {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(entry -> entry.spot().formula()
                                || NUMBER.matcher(entry.spot().text()).matches())
                && cells.stream().noneMatch(entry -> head.labels(entry.column()))
                && cells.stream().anyMatch(entry -> head.points(entry.column()));
    }

    /** An item says something in two columns at least, in the columns of labels or criteria, and is no field. */
    boolean item(List<Spot> says, List<Entry> cells) {
        boolean numbered = cells.stream().anyMatch(this::numbered);
        if (!numbered
                && (says.stream()
                                .anyMatch(spot -> !FieldTexts.in(spot).isEmpty()
                                        && spot.text().length() <= 24)
                        || (FieldTexts.signature(says.get(0).text()).isPresent() && says.size() <= 4))) {
            return false;
        }
        boolean labelled = cells.stream().anyMatch(entry -> head.labels(entry.column()));
        return labelled && cells.size() >= Math.min(2, head.columns().size());
    }

    /** Has points, or a number in the column of numbers. */
    private boolean numbered(Entry entry) {
        return (head.points(entry.column()) || head.numbers(entry.column()))
                && NUMBER.matcher(entry.spot().text()).matches();
    }

    /** {@return whether an item below the sum of the form counts: it has points, or is given or taken beyond them} */
    boolean beyond(List<Entry> cells) {
        for (Entry entry : cells) {
            if (numbered(entry)) {
                return true;
            }
            for (String word : BEYOND) {
                if (head.labels(entry.column())
                        && entry.spot().text().length() <= 12
                        && entry.spot().text().contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands in the columns of a row; a region that is merged over rows stands in each of them. */
    List<Entry> entries(int row, @Nullable Spot caption) {
        List<Entry> cells = new ArrayList<>();
        Spot before = caption;
        for (TableColumn column : head.columns()) {
            for (int at = column.at(); at <= head.right(column); at++) {
                Spot spot = grid.at(row, at);
                if (spot != null && (spot.says() || spot.formula()) && !spot.equals(before) && !spot.equals(caption)) {
                    cells.add(new Entry(column, spot));
                    before = spot;
                }
            }
        }
        return cells;
    }

    /** Whether another heading row or an item stands below, but for blank rows and further captions. */
    boolean goesOn(int from) {
        for (int row = from; row <= Math.min(from + 3, grid.lastRow()); row++) {
            List<Spot> says = grid.says(row);
            if (TableHead.at(grid, row) != null) {
                return true;
            }
            if (!says.isEmpty()) {
                return (says.size() > 1 && item(says, entries(row, null))) || sum(says.get(0));
            }
        }
        return false;
    }
}

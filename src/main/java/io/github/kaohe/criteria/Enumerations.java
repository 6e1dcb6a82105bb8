package io.github.kaohe.criteria;

import java.util.ArrayList;
import java.util.List;

/** Names that share their first or last words: {@code 第一、二、三作者}, {@code 全国计算机四级、三级、二级证书}. */
final class Enumerations {
    private static final String NUMERALS = "一二三四五六七八九十";

    private Enumerations() {}

    /** {@return as many names as asked for; empty if the words list another number} */
    static List<String> names(String words, int count) {
        String list = words.strip();
        while (list.endsWith("的")
                || list.endsWith("依次")
                || (list.endsWith("者") && !list.endsWith("作者"))
                || list.endsWith("，")
                || list.endsWith(",")) {
            list = list.substring(0, list.length() - (list.endsWith("依次") ? 2 : 1));
        }
        List<String> leaders = leaders(list, count);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        String[] listed = list.split("、", -1);
        boolean joined = Names.any(listed[listed.length - 1], "或", "和", "及");
        if (joined && listed.length == count && count > 1 && listed[1].endsWith("级")) {
            return levels(listed);
        }
        String[] parts = list.split("[、/或和及]");
        if (parts.length < count || count < 2) {
            return List.of();
        }
        List<String> items = new ArrayList<>(List.of(parts).subList(parts.length - count, parts.length));
        boolean more = parts.length > count
                && count > 2
                && items.get(1).length() > 1
                && parts[parts.length - count - 1].length() >= items.get(1).length()
                && items.get(0).length() == items.get(1).length();
        if (more) {
            // 演讲、音乐、舞蹈、设计获奖的加2、3、5分: more names than amounts
            return List.of();
        }
        List<String> grades = grades(items);
        if (!grades.isEmpty()) {
            return grades;
        }
        if (items.subList(1, count).stream().anyMatch(item -> Names.any(item, "得到", "受到"))) {
            // 在省、市县得到肯定和推广: what is listed last is not of the kind of the others
            return List.of();
        }
        String first = items.get(0);
        String last = items.get(count - 1);
        int width = count > 2 ? items.get(1).length() : Math.min(first.length(), last.length());
        if (first.length() < width || last.length() < width || width == 0) {
            return items;
        }
        if (count == 2 && width > 2 && last.length() > width + 1 && !Names.any(first, "级", "奖", "第", "等")) {
            // 被中央、省级有关部门通报批评: where the name ends is not to be seen
            return items;
        }
        boolean verb = false;
        for (String word : new String[] {"获得", "取得", "荣获", "获评", "获颁", "获", "受到", "被评为"}) {
            if (!verb && first.startsWith(word)) {
                first = first.substring(word.length());
                verb = true;
            }
        }
        if (first.lastIndexOf('第') > 0) {
            first = first.substring(first.lastIndexOf('第'));
        }
        boolean ordinal = first.startsWith("第") && !items.get(1).startsWith("第");
        int core = ordinal ? Math.min(width, first.length()) : first.length() <= width + 2 ? first.length() : width;
        if (core > first.length()) {
            return List.of();
        }
        String prefix = first.substring(0, first.length() - core);
        boolean whole = verb && Names.any(last.substring(width - 1, width), "级", "奖", "名", "等");
        String suffix = whole ? "" : last.substring(width);
        suffix = suffix.endsWith("的") ? suffix.substring(0, suffix.length() - 1) : suffix;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String item = items.get(i);
            String name =
                    i == 0 ? first.substring(first.length() - core) : i == count - 1 ? item.substring(0, width) : item;
            names.add(prefix + name + suffix);
        }
        return names;
    }

    /** 检查排名前三名: {@return the first, second and third; empty if the words name another number of them} */
    private static List<String> leaders(String words, int count) {
        int first = words.lastIndexOf('前') + 1;
        boolean named = first > 0 && count <= NUMERALS.length() && words.endsWith("名");
        String number = named ? words.substring(first, words.length() - 1) : "";
        if (!named || !(number.equals(NUMERALS.substring(count - 1, count)) || number.equals(String.valueOf(count)))) {
            return List.of();
        }
        return NUMERALS.chars()
                .limit(count)
                .mapToObj(numeral -> "第" + (char) numeral + "名")
                .toList();
    }

    /** 评定为优、良、合格三个等第: rating words with other words before the first and behind the last. */
    private static List<String> grades(List<String> items) {
        List<String> grades = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            String grade = i == 0 ? NameLists.grade(item) : beginning(item);
            boolean alone = i == 0 || i == items.size() - 1 || grade.length() == item.length();
            if (grade.isEmpty() || !alone) {
                return List.of();
            }
            grades.add(grade);
        }
        return grades;
    }

    private static String beginning(String item) {
        Words.Word word = item.isEmpty() ? null : Words.at(item, 0);
        return word != null && word.kind() == Token.Kind.GRADE ? word.text() : "";
    }

    /** 在国家级、省市级、校级刊物上发表论文及文章: the words around the levels are the same for all. */
    private static List<String> levels(String[] parts) {
        List<String> names = new ArrayList<>();
        String first = parts[0];
        names.add(first.substring(Math.max(0, first.length() - Math.max(2, Math.min(3, parts[1].length())))));
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('级');
            names.add(end < 0 ? parts[i] : parts[i].substring(0, end + 1));
        }
        return names;
    }
}

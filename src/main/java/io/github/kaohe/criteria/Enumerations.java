package io.github.kaohe.criteria;

import java.util.ArrayList;
import java.util.List;

/** Names that share their first or last words: {@code 第一、二、三作者}, {@code 全国计算机四级、三级、二级证书}. */
final class Enumerations {
    private Enumerations() {}

    /** {@return as many names as asked for; empty if the words list another number} */
    static List<String> names(String words, int count) {
        String[] parts = words.strip().split("[、/或和及]");
        if (parts.length < count || count < 2) {
            return List.of();
        }
        List<String> items = new ArrayList<>(List.of(parts).subList(parts.length - count, parts.length));
        String first = items.get(0);
        String last = items.get(count - 1);
        int width = count > 2 ? items.get(1).length() : Math.min(first.length(), last.length());
        if (first.length() < width || last.length() < width || width == 0) {
            return items;
        }
        String prefix = first.substring(0, first.length() - width);
        String suffix = last.substring(width);
        suffix = suffix.equals("证书") || suffix.equals("證書") || suffix.equals("称号") ? "" : suffix;
        for (String verb : new String[] {"获得", "獲得", "取得", "荣获", "获", "获評", "获评"}) {
            if (prefix.startsWith(verb)) {
                prefix = prefix.substring(verb.length());
                break;
            }
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String item = items.get(i);
            String core = i == 0 ? item.substring(item.length() - width) : i == count - 1 ? item.substring(0, width) : item;
            names.add(prefix + core + suffix);
        }
        return names;
    }
}

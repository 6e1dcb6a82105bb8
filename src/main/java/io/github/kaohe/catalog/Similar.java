package io.github.kaohe.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which ids a misspelt or half-remembered one may have meant. */
final class Similar {
    private static final int MOST = 3;
    /** Longer ones are not compared letter by letter. */
    private static final int LONGEST = 100;

    private Similar() {}

    /** {@return the nearest ids, best first; those with few slips, and those that have most of its words} */
    static List<String> to(String id, Collection<String> known) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        List<String> near = new ArrayList<>(known);
        near.removeIf(candidate -> distance(wanted, candidate) > nearness(wanted, candidate));
        near.sort(Comparator.comparingInt(
                        (String candidate) -> distance(wanted, candidate) - 4 * common(wanted, candidate))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
    }

    private static int nearness(String wanted, String candidate) {
        boolean sharesMostWords = 2 * common(wanted, candidate) > words(wanted).size();
        return sharesMostWords || candidate.contains(wanted) ? Integer.MAX_VALUE : Math.max(1, wanted.length() / 3);
    }

    private static int common(String wanted, String candidate) {
        Set<String> both = words(wanted);
        both.retainAll(words(candidate));
        return both.size();
    }

    private static Set<String> words(String id) {
        return new HashSet<>(List.of(id.split("[-_ ]+", -1)));
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}

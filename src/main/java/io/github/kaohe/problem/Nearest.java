package io.github.kaohe.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words, ids or keys a misspelt or half-remembered one may have meant, for the cure that a problem names. */
public final class Nearest {
    private static final int MOST = 3;
    /** Longer ones are not compared letter by letter. */
    private static final int LONGEST = 100;
    /** A common word is worth as much as this many slips. */
    private static final int COMMON_WORD = 4;

    private Nearest() {}

    /**
     * {@return the nearest of the known words, best first, three at most}: those with one slip for every three letters (a
     * letter put in, left out, replaced, or swapped with its neighbour; case does not count), those that contain the word
     * whole, and those that have most of its parts between hyphens, blanks or underscores.
     *
     * @param word  the misspelt word
     * @param known the words there are
     */
    public static List<String> to(String word, Collection<String> known) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        List<Candidate> near = new ArrayList<>();
        for (String each : new HashSet<>(known)) {
            Candidate candidate = Candidate.of(wanted, each);
            if (candidate.near()) {
                near.add(candidate);
            }
        }
        near.sort(Comparator.comparingInt(Candidate::cost).thenComparing(Candidate::word));
        return near.stream().limit(MOST).map(Candidate::word).toList();
    }

    private record Candidate(String word, boolean near, int cost) {
        static Candidate of(String wanted, String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            Set<String> parts = parts(wanted);
            int all = parts.size();
            parts.retainAll(parts(lower));
            boolean related = 2 * parts.size() > all || lower.contains(wanted);
            int most = Math.max(1, wanted.length() / 3);
            if (lower.length() > LONGEST || (!related && Math.abs(lower.length() - wanted.length()) > most)) {
                return new Candidate(word, false, 0);
            }
            int slips = slips(wanted, lower);
            return new Candidate(word, related || slips <= most, slips - COMMON_WORD * parts.size());
        }
    }

    private static Set<String> parts(String word) {
        return new HashSet<>(List.of(word.split("[-_ ]+", -1)));
    }

    private static int slips(String from, String to) {
        int[][] slips = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, from, to, i, j);
            }
        }
        return slips[from.length()][to.length()];
    }

    private static int cheapest(int[][] slips, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}

package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Chance, and what a random card has declared so far. */
final class Dice {
    private static final List<String> WORDS = List.of(
            "工作质量",
            "回款率",
            "会议表现",
            "客户满意度",
            "迟到",
            "现场5S",
            "A级",
            "“引用”",
            "含\"引号\"与\\斜线",
            "两行\n文字",
            "全角:100%",
            "①合格",
            "李雷😀",
            "tab\tstop");

    private final Random random;
    private final Map<String, Blank> blanks = new LinkedHashMap<>();
    private int ids;

    Dice(Random random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        int count = between(0, most);
        for (int i = 0; i < count; i++) {
            values.add(value.get());
        }
        return values;
    }

    <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    String id(String kind) {
        ids++;
        return kind + "-" + ids;
    }

    String text() {
        return chance(20) ? pick(WORDS) + "、" + pick(WORDS) : pick(WORDS);
    }

    String textOrNone() {
        return chance(70) ? "" : text();
    }

    /** A number with at most two decimals. */
    BigDecimal number(int least, int most) {
        return chance(70)
                ? BigDecimal.valueOf(between(least, most))
                : BigDecimal.valueOf(between(least * 100, most * 100), 2);
    }

    /** A number of the form, with any provenance, never a blank. */
    Figure figure(BigDecimal value) {
        return switch (between(0, 9)) {
            case 0 -> new Figure.Number(value, Provenance.restored(text()));
            case 1 -> new Figure.Number(value, Provenance.reconstructed(text()));
            default -> Figure.of(value);
        };
    }

    /** A number of a rule, sometimes left blank. */
    Figure figure(int least, int most) {
        return chance(15) ? blank(least, most) : figure(number(least, most));
    }

    private Figure blank(int least, int most) {
        String name = id("blank");
        BigDecimal illustration = BigDecimal.valueOf(between(least, most));
        blanks.put(
                name,
                new Blank(
                        name,
                        text(),
                        chance(50) ? "分" : "",
                        maybe(50, () -> BigDecimal.valueOf(least)),
                        maybe(50, () -> BigDecimal.valueOf(most)),
                        Optional.of(illustration)));
        return Figure.blank(name);
    }

    List<Blank> blanks() {
        return List.copyOf(blanks.values());
    }

    List<ProvenanceNote> notes() {
        List<ProvenanceNote> notes = new ArrayList<>();
        for (String aspect : List.of("title", "criteria", "rule", "layout")) {
            if (chance(10)) {
                notes.add(
                        chance(50)
                                ? new ProvenanceNote(aspect, Provenance.restored(text()), textOrNone())
                                : new ProvenanceNote(aspect, Provenance.reconstructed(text())));
            }
        }
        return notes;
    }
}

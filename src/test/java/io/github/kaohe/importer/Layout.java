package io.github.kaohe.importer;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Adjustment;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Grade;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Rater;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.workbook.Cell;
import io.github.kaohe.workbook.CellRef;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Sheet;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet drawn in text, and below {@code ---} what a person reads in it: a line a node, indented by two blanks a level,
 * {@code title | points | R}. Points {@code -} are none, {@code ?} a blank; {@code R} are rules, {@code J} is a judgement.
 * Lines such as {@code header: 姓名, 部门} stand for the rest; {@code code: KH7002} for a sheet that is no form.
 */
record Layout(String name, String drawing, List<String> read) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** What is said of points, and stands in the definition as points. */
    private static final Set<String> UNITS = Set.of("分", "权重", "最高", "等级", "分数");

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    /** What differs from what a person reads. */
    record Differences(
            List<String> structure, List<String> points, List<String> rules, List<String> rest, List<String> lost) {
        boolean none() {
            return all().isEmpty();
        }

        List<String> all() {
            List<String> all = new ArrayList<>(structure);
            all.addAll(points);
            all.addAll(rules);
            all.addAll(rest);
            all.addAll(lost);
            return all;
        }
    }

    static List<Layout> in(String resource) {
        try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream(resource), resource)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Layout> of(String text) {
        List<Layout> layouts = new ArrayList<>();
        for (String part : text.split("(?m)^### ", -1)) {
            String[] halves = part.split("(?m)^---$", -1);
            if (halves.length == 2) {
                String[] head = halves[0].split("\n", 2);
                layouts.add(new Layout(
                        head[0].strip(),
                        head[1],
                        halves[1].lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return layouts;
    }

    Optional<String> line(String key) {
        return read.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst();
    }

    private List<String[]> nodes() {
        return read.stream()
                .filter(line -> line.contains(" | "))
                .map(line -> line.split(" \\| ", -1))
                .toList();
    }

    Differences differences() {
        ImportedForm form = Sketch.imported(drawing).get(0);
        Differences found = new Differences(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Optional<String> code = line("code");
        if (code.isPresent() || form.card().isEmpty()) {
            boolean told = form.problems().stream()
                    .anyMatch(problem -> problem.code().name().equals(code.orElse("")));
            if (!told || form.card().isPresent()) {
                found.structure().add("read " + form.card().isPresent() + " " + form.problems());
                found.points().add("none");
                found.rules().add("none");
            }
            return found;
        }
        Scorecard card = form.card().orElseThrow();
        nodes(card, found);
        same("title", card.title(), found);
        same(
                "header",
                String.join(", ", card.header().stream().map(FormField::title).toList()),
                found);
        same(
                "footer",
                String.join(", ", card.footer().stream().map(FormField::title).toList()),
                found);
        same(
                "grades",
                String.join(", ", card.grades().stream().map(Grade::label).toList()),
                found);
        same(
                "raters",
                String.join(", ", card.raters().stream().map(Rater::title).toList()),
                found);
        found.lost().addAll(silent(form, card));
        return found;
    }

    private void same(String key, String is, Differences found) {
        line(key)
                .filter(read -> !read.equals(is))
                .ifPresent(read -> found.rest().add(key + ": read " + read + ", is " + is));
    }

    private void nodes(Scorecard card, Differences found) {
        List<String> titles = new ArrayList<>();
        List<Node> flat = new ArrayList<>();
        flat(card.children(), "", titles, flat);
        List<String[]> expected = nodes();
        boolean same = flat.size() == expected.size();
        for (int i = 0; same && i < flat.size(); i++) {
            String read = expected.get(i)[0];
            same = flat.get(i).title().isEmpty() ? read.startsWith(titles.get(i)) : read.equals(titles.get(i));
        }
        if (!same) {
            found.structure().add("structure: is\n    " + String.join("\n    ", titles));
        }
        for (int i = 0; i < expected.size(); i++) {
            String read = expected.get(i)[0];
            String[] says = expected.get(i);
            int at = same ? i : titles.indexOf(read);
            if (at < 0) {
                found.points().add("missing " + read);
                continue;
            }
            String points = points(flat.get(at));
            if (!points.equals(says[1])) {
                found.points().add("points of " + read.strip() + ": read " + says[1] + ", is " + points);
            }
            if (says.length > 2 && !says[2].equals(ruled(flat.get(at)) ? "R" : "J")) {
                found.rules().add("rules of " + read.strip() + ": read " + says[2]);
            }
        }
    }

    private static String points(Node node) {
        return node.points()
                .map(figure -> figure instanceof Figure.Number number
                        ? number.value().stripTrailingZeros().toPlainString()
                        : "?")
                .orElse("-");
    }

    private static boolean ruled(Node node) {
        return node instanceof Indicator indicator
                && !(indicator.basis() instanceof Basis.Judged)
                && indicator.adjustments().stream().noneMatch(Adjustment.Discretionary.class::isInstance);
    }

    private static void flat(List<Node> nodes, String indent, List<String> titles, List<Node> flat) {
        for (Node node : nodes) {
            titles.add(indent + node.label().replace("\n", ""));
            flat.add(node);
            if (node instanceof Section section) {
                flat(section.children(), indent + "  ", titles, flat);
            }
        }
    }

    /** Cells that neither stand in the definition nor in a problem. */
    private List<String> silent(ImportedForm form, Scorecard card) {
        Set<String> told = new HashSet<>();
        form.problems().forEach(problem -> told.add(problem.place().text()));
        String definition = Definitions.write(card) + card;
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(definition);
        while (matcher.find()) {
            if (matcher.group().matches("\\d+(\\.\\d+)?")) {
                numbers.add(new BigDecimal(matcher.group()).stripTrailingZeros());
            }
        }
        String words = definition.replace("\\n", "").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        Sheet sheet = Workbook.read(Sketch.bytes(drawing), "", ReadLimits.USUAL)
                .sheets()
                .get(0);
        List<String> silent = new ArrayList<>();
        for (Sheet.Entry entry : sheet.cells()) {
            CellRef at = new CellRef(sheet.name(), entry.row(), entry.column());
            if (told.contains(at.place().text())) {
                continue;
            }
            if (entry.cell() instanceof Cell.Text text && !stands(text.text(), words)) {
                silent.add("lost " + at.a1() + ": " + text.text());
            } else if (entry.cell() instanceof Cell.Number number) {
                BigDecimal value = new BigDecimal(number.stored()).setScale(6, java.math.RoundingMode.HALF_UP);
                boolean stands = numbers.contains(value.stripTrailingZeros())
                        || numbers.contains(value.movePointRight(2).stripTrailingZeros());
                if (!stands) {
                    silent.add("lost " + at.a1() + ": " + number.stored());
                }
            }
        }
        return silent;
    }

    private static boolean stands(String text, String definition) {
        Matcher words = WORD.matcher(text.replaceAll("\\s", ""));
        while (words.find()) {
            if (!UNITS.contains(words.group())
                    && !definition.contains(words.group().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}

package io.github.kaohe.workbook;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what is odd about a workbook that can be read. */
final class Findings {
    private final String file;
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
        this.place = file.isEmpty() ? Place.ROOT : new Place.Named(file);
    }

    List<Problem> problems() {
        return problems;
    }

    void extension(Workbook.Format format) {
        String name = file.toLowerCase(Locale.ROOT);
        Workbook.Format other = format == Workbook.Format.XLS ? Workbook.Format.XLSX : Workbook.Format.XLS;
        if (name.endsWith("." + other.name().toLowerCase(Locale.ROOT))) {
            problems.add(Problem.of(
                    ProblemCode.KH3018, place, "actual", "." + format.name().toLowerCase(Locale.ROOT)));
        }
    }

    void parts(OpcPackage parts) {
        boolean external = false;
        boolean embedded = false;
        for (String name : parts.archive().names()) {
            external |= name.startsWith("xl/externallinks/") && name.endsWith(".xml");
            embedded |= name.startsWith("xl/embeddings/") || name.startsWith("xl/activex/");
        }
        if (external || parts.declares("spreadsheetml.externalLink+xml")) {
            problems.add(Problem.of(ProblemCode.KH3019, place));
        }
        if (embedded || parts.declares("oleObject")) {
            problems.add(Problem.of(ProblemCode.KH3020, place));
        }
    }

    void externalLinks() {
        problems.add(Problem.of(ProblemCode.KH3019, place));
    }

    void sheets(List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            problems.add(Problem.of(ProblemCode.KH3021, place));
        }
        Map<String, String> seen = new HashMap<>();
        for (Sheet sheet : sheets) {
            String before = seen.putIfAbsent(look(sheet.name()), sheet.name());
            if (before != null) {
                problems.add(Problem.of(
                        ProblemCode.KH3022, new Place.Named(sheet.name()), "first", before, "second", sheet.name()));
            }
            merges(sheet);
        }
    }

    /** {@return a name as it looks: without blanks, and without what has no width} */
    private static String look(String name) {
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private void merges(Sheet sheet) {
        List<CellRange> merges = sheet.merges();
        for (int i = 0; i < merges.size(); i++) {
            CellRange merge = merges.get(i);
            Place where = new Place.Cell(sheet.name(), merge.a1());
            for (int k = 0; k < i; k++) {
                if (merge.overlaps(merges.get(k))) {
                    problems.add(Problem.of(
                            ProblemCode.KH3023, where, "other", merges.get(k).a1()));
                    return;
                }
            }
        }
        if (merges.isEmpty()) {
            return;
        }
        for (Sheet.Entry entry : sheet.cells()) {
            for (CellRange merge : merges) {
                if (merge.contains(entry.row(), entry.column())
                        && (entry.row() > merge.top() || entry.column() > merge.left())) {
                    problems.add(Problem.of(
                            ProblemCode.KH3024,
                            new Place.Cell(sheet.name(), A1.text(entry.row(), entry.column())),
                            "merged",
                            merge.a1()));
                    return;
                }
            }
        }
    }
}

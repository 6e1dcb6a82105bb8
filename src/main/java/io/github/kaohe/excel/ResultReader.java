package io.github.kaohe.excel;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.Section;
import io.github.kaohe.scoring.Phrase;
import io.github.kaohe.scoring.ScoreLine;
import io.github.kaohe.scoring.ScoreReport;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes from a score report what a summary keeps of it, in points of the card. */
final class ResultReader {
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private final CardOutline outline;
    private final Locale locale;
    private final LossCauses causes;

    ResultReader(CardOutline outline, Locale locale) {
        this.outline = outline;
        this.locale = locale;
        this.causes = new LossCauses(outline.card(), locale);
    }

    SummaryResult read(String file, Appraisal appraisal, ScoreReport report, BigDecimal total) {
        Map<String, ScoreLine> lines = new HashMap<>();
        report.lines().forEach(line -> lines.putIfAbsent(line.id(), line));
        Map<String, BigDecimal> lost = new HashMap<>();
        report.losses().forEach(loss -> lost.merge(loss.id(), loss.points(), BigDecimal::add));
        BigDecimal scale = scale(report, lines);
        List<SummaryResult.Score> sections = outline.sections().stream()
                .map(part -> score(part, lines, scale))
                .toList();
        List<SummaryResult.Leaf> leaves = new ArrayList<>();
        for (CardOutline.Part part : outline.leaves()) {
            BigDecimal points = lost.getOrDefault(part.node().id(), BigDecimal.ZERO);
            ScoreLine line = lines.get(part.node().id());
            leaves.add(new SummaryResult.Leaf(
                    score(part, lines, scale),
                    points,
                    line == null || points.signum() <= 0 ? List.of() : causes.of(part.node(), line)));
        }
        PersonFields person = outline.person();
        Map<String, String> written = appraisal.fields();
        String name = person.name(written);
        return new SummaryResult(
                file,
                name.isEmpty() ? withoutEnding(file) : name,
                name.isEmpty() ? "" : String.join("\n", person.texts(written)),
                person.texts(written),
                person.period(written),
                total,
                report.fullMarks(),
                report.grade(),
                sections,
                report.vetoes().stream().map(this::text).collect(Collectors.joining("\n")),
                leaves);
    }

    private String text(Phrase phrase) {
        return phrase.text(locale);
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** What a point at the top is worth in the total of a card that is scaled to other full marks. */
    private BigDecimal scale(ScoreReport report, Map<String, ScoreLine> lines) {
        BigDecimal sum = outline.card().children().stream()
                .map(node -> Optional.ofNullable(lines.get(node.id())).flatMap(ScoreLine::points))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return outline.card().scaledTo().isEmpty() || sum.signum() == 0
                ? BigDecimal.ONE
                : report.fullMarks().map(full -> full.divide(sum, EXACT_ENOUGH)).orElse(BigDecimal.ONE);
    }

    private static SummaryResult.Score score(CardOutline.Part part, Map<String, ScoreLine> lines, BigDecimal scale) {
        BigDecimal worth = scale;
        for (Section section : part.above()) {
            ScoreLine line = lines.get(section.id());
            if (line != null && line.points().isPresent() && positive(line.outOf())) {
                worth = worth.multiply(line.points().get()).divide(line.outOf().orElseThrow(), EXACT_ENOUGH);
            }
        }
        BigDecimal each = worth;
        ScoreLine line = lines.get(part.node().id());
        return new SummaryResult.Score(
                Optional.ofNullable(line).flatMap(ScoreLine::points).map(points -> times(points, each)),
                Optional.ofNullable(line).flatMap(ScoreLine::score).map(points -> times(points, each)));
    }

    private static boolean positive(Optional<BigDecimal> number) {
        return number.filter(value -> value.signum() > 0).isPresent();
    }

    private static BigDecimal times(BigDecimal points, BigDecimal worth) {
        return points.multiply(worth, EXACT_ENOUGH).stripTrailingZeros();
    }
}

package io.github.kaohe.excel;

import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Fills the input cells of a worksheet by chance: with values at and beside the limits of the card, halves and fractions,
 * awarded scores, 不适用, and, if it is careless, gaps and nonsense.
 */
final class RandomFilling {
    private final Random random;
    private final boolean careless;
    private final List<BigDecimal> limits = new ArrayList<>();
    private final Set<String> awarded = new HashSet<>();
    private final Set<String> silent = new HashSet<>();
    private final boolean shared;

    private RandomFilling(Scorecard card, Random random, boolean careless) {
        this.random = random;
        this.careless = careless;
        String text = card.toString();
        Set<BigDecimal> found = new TreeSet<>();
        var matcher =
                java.util.regex.Pattern.compile("value=(-?\\d+(\\.\\d+)?)").matcher(text);
        while (matcher.find()) {
            found.add(new BigDecimal(matcher.group(1)));
        }
        limits.addAll(found);
        limits.add(BigDecimal.ZERO);
        this.shared = card.raters().isEmpty() || random.nextInt(4) == 0;
        choose(card.children());
        card.raters().forEach(rater -> {
            if (random.nextInt(careless ? 3 : 12) == 0) {
                silent.add(rater.id());
            }
        });
    }

    /** Which rows have an awarded score in place of values. */
    private void choose(List<Node> nodes) {
        for (Node node : nodes) {
            if (random.nextInt(6) == 0) {
                awarded.add(node.id());
                if (node instanceof Section section) {
                    section.children().forEach(child -> awarded.add(child.id()));
                }
            } else if (node instanceof Section section) {
                choose(section.children());
            }
        }
    }

    static byte[] fill(ExcelForm form, XSSFWorkbook workbook, Random random, boolean careless) throws IOException {
        RandomFilling filling = new RandomFilling(form.card(), random, careless);
        CardIndex index = new CardIndex(form.card(), java.util.Map.of());
        SlotTable slots = new SlotTable(FormLayout.plan(index, Style.WORKSHEET));
        for (SlotTable.Place place : slots.places().values()) {
            XSSFCell cell = workbook.getSheet(place.sheet()).getRow(place.row()).getCell(place.column());
            cell.setBlank();
            filling.fill(index, place.slot(), cell);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void fill(CardIndex index, Slot slot, XSSFCell cell) {
        InputKey key = java.util.Objects.requireNonNull(slot.input());
        switch (key.kind()) {
            case FIELD -> {}
            case BLANK -> blank(index, key, cell);
            case AWARDED -> award(index, key, slot, cell);
            case VALUE -> value(index, key, slot, cell);
        }
    }

    private void blank(CardIndex index, InputKey key, XSSFCell cell) {
        var blank = index.card.blanks().stream()
                .filter(one -> one.name().equals(key.subject()))
                .findFirst()
                .orElseThrow();
        if (careless && chance(6)) {
            nonsense(cell);
        } else if (!(careless && chance(6))) {
            number(cell, blank.illustration().orElseGet(() -> BigDecimal.valueOf(1 + random.nextInt(9))));
        }
    }

    private boolean writes(String rater) {
        return rater.isEmpty() ? shared : !shared && !silent.contains(rater);
    }

    private void award(CardIndex index, InputKey key, Slot slot, XSSFCell cell) {
        if (slot.type().not()
                && awarded.contains(key.node())
                && Math.floorMod(key.node().hashCode() + limits.size(), 3) == 0) {
            if (index.card.raters().isEmpty() || key.rater().isEmpty()) {
                cell.setCellValue(Check.NOT_APPLICABLE);
            }
            return;
        } else if (!awarded.contains(key.node()) || !writes(key.rater())) {
            if (careless && chance(2)) {
                nonsense(cell);
            }
            return;
        } else if (careless && chance(8)) {
            nonsense(cell);
            return;
        }
        BigDecimal most = slot.check().max().orElse(BigDecimal.TEN);
        number(cell, chance(30) ? most : most.multiply(BigDecimal.valueOf(random.nextInt(101), 2)));
    }

    private void value(CardIndex index, InputKey key, Slot slot, XSSFCell cell) {
        boolean ofCard = key.node().isEmpty();
        if (!ofCard && (awarded.contains(key.node()) || !writes(key.rater()))) {
            if (careless && chance(2)) {
                number(cell, BigDecimal.ONE);
            }
            return;
        } else if (careless && chance(5)) {
            nonsense(cell);
            return;
        } else if (careless && chance(8)) {
            return;
        }
        if (key.part().equals(InputKey.Part.POINTS)) {
            if (chance(60)) {
                number(cell, limit());
            }
            return;
        } else if (key.part().equals(InputKey.Part.LABEL)) {
            if (chance(15)) {
                cell.setCellValue(slot.type()
                        .labels()
                        .get(random.nextInt(slot.type().labels().size())));
            }
            return;
        }
        switch (slot.type().form()) {
            case LABEL -> {
                List<String> labels = slot.type().labels();
                cell.setCellValue(labels.isEmpty() ? "甲" : labels.get(random.nextInt(labels.size())));
            }
            case YES_NO -> cell.setCellValue(chance(50) ? Check.YES : Check.NO);
            case RESPONSES -> responses(index, key, cell);
            default -> {
                if (key.part().equals(InputKey.Part.WHOLE) && isWorkedOut(index, key)) {
                    return;
                }
                amount(index, key, slot, cell);
            }
        }
    }

    private static boolean isWorkedOut(CardIndex index, InputKey key) {
        return index.measure(index.key(key.node(), key.subject()))
                .flatMap(ref -> ref.measure().formula())
                .isPresent();
    }

    private void responses(CardIndex index, InputKey key, XSSFCell cell) {
        var mean = (io.github.kaohe.model.MeasureType.Mean) index.measure(index.key(key.node(), key.subject()))
                .orElseThrow()
                .measure()
                .type();
        if (chance(30)) {
            number(cell, mean.max());
            return;
        }
        StringBuilder text = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            BigDecimal span = mean.max().subtract(mean.min());
            BigDecimal one = mean.min()
                    .add(span.multiply(BigDecimal.valueOf(random.nextInt(21), 0))
                            .divide(BigDecimal.valueOf(20)));
            text.append(one.toPlainString()).append(chance(10) ? "分" : "").append(chance(10) ? "; " : ";");
        }
        cell.setCellValue(text.toString().strip());
    }

    private void amount(CardIndex index, InputKey key, Slot slot, XSSFCell cell) {
        Check check = slot.check();
        BigDecimal value = limit();
        if (chance(25)) {
            value = value.add(new BigDecimal(random.nextInt(3) - 1));
        } else if (chance(25)) {
            value = BigDecimal.valueOf(random.nextInt(2000), chance(50) ? 1 : 2);
        } else if (chance(15)) {
            value = BigDecimal.valueOf(random.nextInt(13));
        }
        if (check.kind() == Check.Kind.WHOLE) {
            value = value.setScale(0, java.math.RoundingMode.HALF_UP).abs().min(BigDecimal.valueOf(12));
        }
        if (!careless || chance(90)) {
            value = check.min().map(value::max).orElse(value);
            value = check.max().map(value::min).orElse(value);
            if (judged(index, key)) {
                value = value.setScale(0, java.math.RoundingMode.HALF_UP);
                value = check.max().map(value::min).orElse(value);
            }
        }
        number(cell, value);
    }

    private static boolean judged(CardIndex index, InputKey key) {
        return !key.node().isEmpty()
                && index.entry(key.node()).node() instanceof Indicator indicator
                && indicator.basis() instanceof Basis.Judged;
    }

    private BigDecimal limit() {
        return limits.get(random.nextInt(limits.size()));
    }

    private static void number(XSSFCell cell, BigDecimal value) {
        cell.setCellValue(value.doubleValue());
        cell.getCTCell().setV(Figure.plain(value).toPlainString());
    }

    private void nonsense(XSSFCell cell) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue("很多");
            case 1 -> cell.setCellValue(-1);
            case 2 -> cell.setCellValue(99999);
            case 3 -> cell.setCellValue(true);
            case 4 -> cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            default -> cell.setCellValue("3-4");
        }
    }

    static String at(Box box) {
        return new CellReference(box.top(), box.left()).formatAsString();
    }
}

package io.github.kaohe.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What Excel lets a person write into a cell. The reader does not rely on it.
 *
 * @param kind    whole numbers, decimals, one of a list, or anything
 * @param min     smallest number
 * @param max     largest number
 * @param options the list
 * @param not     whether 不适用 is allowed besides
 */
record Check(Kind kind, Optional<BigDecimal> min, Optional<BigDecimal> max, List<String> options, boolean not) {

    /** What is allowed. */
    enum Kind {
        NONE,
        WHOLE,
        DECIMAL,
        DATE,
        LIST
    }

    static final String NOT_APPLICABLE = "不适用";
    static final String YES = "是";
    static final String NO = "否";

    static final Check NONE = new Check(Kind.NONE, Optional.empty(), Optional.empty(), List.of(), false);
    static final Check DATE = new Check(Kind.DATE, Optional.empty(), Optional.empty(), List.of(), false);
    static final Check YES_NO = list(List.of(YES, NO));

    static Check whole(Optional<BigDecimal> max) {
        return new Check(Kind.WHOLE, Optional.of(BigDecimal.ZERO), max, List.of(), false);
    }

    static Check decimal(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return new Check(Kind.DECIMAL, min, max, List.of(), false);
    }

    static Check list(List<String> options) {
        return options.isEmpty() ? NONE : new Check(Kind.LIST, Optional.empty(), Optional.empty(), options, false);
    }

    Check orNotApplicable(boolean allowed) {
        return new Check(kind, min, max, options, allowed);
    }

    /** {@return what is allowed, in words for the person who wrote something else} */
    String words() {
        String range = range();
        return switch (kind) {
            case NONE -> "";
            case LIST -> "请从下拉列表中选择。";
            case DATE -> "请填写日期,例如 2026-03-05。仍要保留此内容吗?";
            case WHOLE -> "请填写整数" + range + "。";
            case DECIMAL -> "请填写数字" + range + (not ? ",或填写" + NOT_APPLICABLE : "") + "。";
        };
    }

    private String range() {
        if (min.isPresent() && max.isPresent()) {
            return "," + min.get().toPlainString() + " 到 " + max.get().toPlainString();
        } else if (min.isPresent()) {
            return ",不小于 " + min.get().toPlainString();
        }
        return max.map(number -> ",不大于 " + number.toPlainString()).orElse("");
    }
}

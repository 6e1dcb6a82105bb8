package io.github.kaohe.workbook;

import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A file that cannot or must not be read as a workbook. The only exception that reading a workbook throws. */
public final class UnreadableWorkbookException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** Why it is not read. */
    public enum Kind {
        /** There is nothing in it. */
        EMPTY_FILE,
        /** It is damaged. */
        CORRUPT,
        /** It holds more than is allowed. */
        LIMIT_EXCEEDED,
        /** It holds what no spreadsheet program writes, such as a part that stands in it twice. */
        FORBIDDEN_CONTENT,
        /** It is protected by a password. */
        ENCRYPTED,
        /** It holds macros. */
        MACRO,
        /** It is something else than an Excel workbook. */
        UNSUPPORTED_FORMAT,
        /** It cannot be read from where it is. */
        IO
    }

    private final Kind kind;
    private final @Nullable Limit limit;
    private final long allowed;
    private final long actual;
    private final String part;
    private final String cell;

    UnreadableWorkbookException(Refusal refusal, Problem problem) {
        super(problem);
        kind = refusal.kind();
        limit = refusal.limit();
        allowed = refusal.allowed();
        actual = refusal.actual();
        part = refusal.part();
        cell = refusal.cell();
    }

    /** {@return why it is not read} */
    public Kind kind() {
        return kind;
    }

    /** {@return what there is too much of, if that is the reason} */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }

    /** {@return how much is allowed, if there is too much of something} */
    public OptionalLong allowed() {
        return limit == null ? OptionalLong.empty() : OptionalLong.of(allowed);
    }

    /** {@return how much there is at least, if there is too much of something; reading stops where that shows} */
    public OptionalLong actual() {
        return limit == null ? OptionalLong.empty() : OptionalLong.of(actual);
    }

    /** {@return the part of the file in question, if it is one, such as {@code xl/styles.xml}} */
    public Optional<String> part() {
        return Optional.of(part).filter(name -> !name.isEmpty());
    }

    /** {@return the cell in question, if it is one, such as {@code E7}} */
    public Optional<String> cell() {
        return Optional.of(cell).filter(name -> !name.isEmpty());
    }
}

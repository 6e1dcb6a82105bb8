package io.github.kaohe.workbook;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import io.github.kaohe.workbook.UnreadableWorkbookException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Why a file is not read; carried out of the parsers to {@link Workbook}, which knows the name of the file.
 *
 * @param kind    what kind of reason
 * @param reason  key of the reason in words, empty where the kind says it all
 * @param limit   what there is too much of
 * @param allowed how much is allowed
 * @param actual  how much there is at least
 * @param part    the part in question, may be empty
 * @param cell    the cell in question, may be empty
 */
record Refusal(Kind kind, String reason, @Nullable Limit limit, long allowed, long actual, String part, String cell) {
    private static final int LONGEST_SHOWN = 100;

    Refusal {
        part = shown(part);
        cell = shown(cell);
    }

    /** Thrown by the parsers, caught by {@link Workbook}. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Refused(Refusal refusal, @Nullable Throwable cause) {
            super(refusal.toString(), cause);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    static Refusal of(Kind kind, String reason, String part) {
        return new Refusal(kind, reason, null, 0, 0, part, "");
    }

    static Refused refuse(Kind kind, String reason, String part) {
        return new Refused(of(kind, reason, part), null);
    }

    static Refused corrupt(String reason, String part) {
        return refuse(Kind.CORRUPT, reason, part);
    }

    static Refused corrupt(String reason, String part, Throwable cause) {
        return new Refused(of(Kind.CORRUPT, reason, part), cause);
    }

    static Refused forbidden(String reason, String part) {
        return refuse(Kind.FORBIDDEN_CONTENT, reason, part);
    }

    static Refused unsupported(String reason) {
        return refuse(Kind.UNSUPPORTED_FORMAT, reason, "");
    }

    static Refused cell(Kind kind, String reason, String part, String cell) {
        return new Refused(new Refusal(kind, reason, null, 0, 0, part, cell), null);
    }

    static Refused exceeded(Limit limit, long allowed, long actual, String part) {
        return new Refused(new Refusal(Kind.LIMIT_EXCEEDED, "", limit, allowed, actual, part, ""), null);
    }

    /** {@return the exception for the caller} */
    UnreadableWorkbookException exception(String file, @Nullable Throwable cause) {
        Place place = file.isEmpty() ? Place.ROOT : new Place.Named(file);
        UnreadableWorkbookException exception = new UnreadableWorkbookException(this, problem(place));
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    private Problem problem(Place place) {
        if (limit != null) {
            return Problem.of(
                    code(limit),
                    place,
                    "what",
                    limit.words(),
                    "allowed",
                    limit.shown(allowed),
                    "actual",
                    limit.shown(actual),
                    "part",
                    where(),
                    "limit",
                    limit.name());
        }
        return switch (kind) {
            case EMPTY_FILE -> Problem.of(ProblemCode.KH3017, place);
            case ENCRYPTED -> Problem.of(ProblemCode.KH3003, place);
            case MACRO -> Problem.of(ProblemCode.KH3016, place, "part", where());
            case IO -> Problem.of(ProblemCode.KH3005, place);
            case FORBIDDEN_CONTENT -> Problem.of(ProblemCode.KH3014, place, "reason", words(), "part", where());
            case UNSUPPORTED_FORMAT ->
                reason.equals(FileKind.XLS)
                        ? Problem.of(ProblemCode.KH3004, place)
                        : Problem.of(ProblemCode.KH3001, place, "kind", words());
            default -> Problem.of(ProblemCode.KH3013, place, "reason", words(), "part", where());
        };
    }

    private static ProblemCode code(Limit limit) {
        return switch (limit) {
            case FILE_BYTES -> ProblemCode.KH3002;
            case ENTRIES -> ProblemCode.KH3011;
            case ENTRY_BYTES, TOTAL_BYTES -> ProblemCode.KH3012;
            default -> ProblemCode.KH3015;
        };
    }

    private Words words() {
        return Words.of("unreadable." + reason);
    }

    private Words where() {
        String where = cell.isEmpty() ? part : part + " " + cell;
        return where.isEmpty() ? Words.of("unreadable.file") : new Words(where, where);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}

package io.github.kaohe.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scorecard keeps every rule of package {@code validation}. {@link Scorecard} itself carries this constraint, so
 * {@code @Valid Scorecard} checks it.
 *
 * <p>There is one violation for each error, its message the problem's line in Chinese; warnings and notes make none. With
 * Hibernate Validator the problem itself is the violation's dynamic payload, for a message in English:
 *
 * <pre>{@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(Problem.class).line(Locale.ENGLISH)
 * }</pre>
 *
 * <p>The messages need no expression language. Where none is on the class path, Hibernate Validator wants to be told:
 * {@code Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator())}, or the same
 * class as {@code message-interpolator} in {@code META-INF/validation.xml}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SoundScorecard.List.class)
public @interface SoundScorecard {
    /** {@return the message for a scorecard as a whole; violations carry the lines of their problems instead} */
    String message() default "{io.github.kaohe.model.SoundScorecard.message}";

    /** {@return the groups it belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload of its violations} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the constraints} */
        SoundScorecard[] value();
    }
}

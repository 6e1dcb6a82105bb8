package io.github.kaohe.validation;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.SoundScorecard;
import io.github.kaohe.problem.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link SoundScorecard} by {@link ScorecardRules}. Hibernate Validator finds it as a service; another provider must
 * be given it in a constraint mapping.
 */
public final class SoundScorecardValidator implements ConstraintValidator<SoundScorecard, Scorecard> {
    /** A validator; it has no state. */
    public SoundScorecardValidator() {}

    /**
     * {@return whether a card has no error; none at all is sound, as always in Jakarta Validation}
     *
     * @param card    the scorecard
     * @param context takes a violation for each error
     */
    @Override
    public boolean isValid(@Nullable Scorecard card, ConstraintValidatorContext context) {
        if (card == null) {
            return true;
        }
        boolean sound = true;
        for (Problem problem : ScorecardRules.check(card)) {
            if (problem.isError()) {
                sound = false;
                report(problem, context);
            }
        }
        return sound;
    }

    private static void report(Problem problem, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        if (context instanceof HibernateConstraintValidatorContext hibernate) {
            hibernate.withDynamicPayload(problem);
        }
        context.buildConstraintViolationWithTemplate(literal(problem.line(Locale.CHINESE)))
                .addConstraintViolation();
    }

    /** A message template that says a text and nothing else: texts of users may hold {@code {…}} and {@code ${…}}. */
    private static String literal(String text) {
        StringBuilder template = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' || character == '{' || character == '}' || character == '$') {
                template.append('\\');
            }
            template.append(character);
        }
        return template.toString();
    }
}

package io.github.kaohe.validation;

import static io.github.kaohe.validation.Forms.card;
import static io.github.kaohe.validation.Forms.deducting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.SoundScorecard;
import io.github.kaohe.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SoundScorecardTest {
    private static ValidatorFactory factory;

    record Template(@NotNull @Valid Scorecard scorecard) {}

    record Shelf(List<@Valid Scorecard> scorecards) {}

    @BeforeAll
    static void start() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static List<String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    private static List<String> messages(Object bean) {
        return messages(factory.getValidator(), bean);
    }

    @Test
    void aSoundScorecardHasNoViolation() {
        assertThat(messages(new Template(Forms.clerk()))).isEmpty();
    }

    @Test
    void everyErrorIsAViolationWithTheLineOfItsProblem() {
        Scorecard faulty = card(deducting("Bad", "甲", 60), deducting("b", "乙", 30));
        assertThat(messages(new Template(faulty)))
                .containsExactly(
                        "KH1002 甲: 考核指标的标识“Bad”不合规则:只能用小写字母和数字,词之间用一个连字符,例如 service-quality。",
                        "KH1101: 下级分值合计应为 100,实际为 90(60 + 30),相差 10。");
    }

    @Test
    void warningsAndNotesAreNoViolations() {
        Scorecard still =
                card(Indicator.builder("still", "态度").points(Figure.HUNDRED).build());
        assertThat(ScorecardRules.check(still)).isNotEmpty();
        assertThat(messages(new Template(still))).isEmpty();
    }

    @Test
    void scorecardsInAListAreChecked() {
        assertThat(messages(new Shelf(List.of(Forms.clerk(), card(deducting("a", "甲", 90))))))
                .hasSize(1);
    }

    @Test
    void aScorecardIsCheckedByItself() {
        assertThat(messages(card(deducting("a", "甲", 90)))).hasSize(1);
    }

    @Test
    void textOfTheUserIsNeverEvaluated() {
        String hostile = "${1+1} {jakarta.validation.constraints.NotNull.message} \\ $ }{";
        Scorecard faulty = card(deducting("a", hostile, 100), deducting("b", "乙", 0));
        Scorecard wrong = card(deducting("Bad", hostile, 100));
        assertThat(messages(new Template(wrong))).contains(firstLine(wrong));
        assertThat(messages(new Template(faulty))).containsExactlyInAnyOrderElementsOf(errorLines(faulty));
    }

    private static String firstLine(Scorecard card) {
        return errorLines(card).get(0);
    }

    private static List<String> errorLines(Scorecard card) {
        return ScorecardRules.check(card).stream()
                .filter(Problem::isError)
                .map(problem -> problem.line(Locale.CHINESE))
                .toList();
    }

    @Test
    void theProblemItselfIsThePayload() {
        Scorecard faulty = card(deducting("Bad", "甲", 60));
        assertThat(factory.getValidator().validate(new Template(faulty)))
                .extracting(SoundScorecardTest::payload)
                .containsExactlyInAnyOrderElementsOf(ScorecardRules.check(faulty));
    }

    private static Problem payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Problem.class);
    }

    @Test
    void theDefaultBootstrapTakesTheInterpolatorFromValidationXml() {
        try (ValidatorFactory byDefault = Validation.buildDefaultValidatorFactory()) {
            assertThat(messages(byDefault.getValidator(), new Template(card(deducting("a", "甲", 90)))))
                    .containsExactly("KH1101: 下级分值合计应为 100,实际为 90(90),相差 10。");
        }
    }

    @Test
    void theDefaultMessageStandsInTheBundleForLibraries() throws NoSuchMethodException {
        String template = (String) SoundScorecard.class.getMethod("message").getDefaultValue();
        String key = template.substring(1, template.length() - 1);
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(ResourceBundle.getBundle("ContributorValidationMessages", locale)
                            .getString(key))
                    .isNotBlank();
        }
    }
}

package io.github.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z]+)}");

    private final ResourceBundle chinese = bundle(Locale.CHINESE);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATextInBothLanguages(ProblemCode code) {
        assertThat(chinese.keySet()).contains(code.name());
        assertThat(english.keySet()).contains(code.name());
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void aTextHasTheSameArgumentsInBothLanguages() {
        for (String key : chinese.keySet()) {
            assertThat(arguments(chinese.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.kaohe.problem.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> arguments(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

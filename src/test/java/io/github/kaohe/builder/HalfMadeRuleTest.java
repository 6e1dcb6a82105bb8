package io.github.kaohe.builder;

import static io.github.kaohe.builder.Measures.count;
import static io.github.kaohe.builder.Words.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that were begun and not finished. */
class HalfMadeRuleTest {
    @TempDir
    private Path compiled;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i -> i.deduct(\"迟到\", 2)",
                "i -> i.deduct(\"完成率\", 3).every(5, \"%\")",
                "i -> i.deduct(\"迟到\", 2).deduct(\"旷工\", 5).perOccurrence(\"天\")",
                "i -> i.earns(\"走访\", 0.4)",
                "i -> i.proportional(\"通过率\", \"%\")",
                "i -> i.deductBelowZero(\"缺席\", 10)",
                "i -> i.zeroIf(when(\"完成率\", \"%\"))",
                "i -> i.bands(\"完成率\", \"%\")",
                "i -> i.bands(\"完成率\", \"%\", atLeast(98))",
                "i -> i.rated(rating(\"优\"))",
                "i -> i.deductByOccurrence(\"迟到\", \"次\", occurrence(1))"
            })
    void doNotCompile(String rule) {
        assertThat(compilerErrors("b.indicator(\"指标\", 100, " + rule + ")")).isNotEmpty();
    }

    @Test
    void doNotCompileAsAVetoWithoutEffect() {
        assertThat(compilerErrors("b.veto(\"事故\", v -> v)")).isNotEmpty();
        assertThat(compilerErrors("b.veto(\"事故\", v -> v.scores(0))")).isEmpty();
    }

    @Test
    void compileWhenTheyAreFinished() {
        assertThat(compilerErrors("b.indicator(\"指标\", 100, i -> i.deduct(\"迟到\", 2).perOccurrence(\"次\"))"))
                .isEmpty();
    }

    @Test
    void areProblemsWhereTheCompilerCannotSeeThem() {
        ScorecardBuilder card = Built.unbuilt(i -> {
            i.deduct("迟到", 2);
            i.add("完成率", 3).every(5, "%");
            i.earns("走访", 0.4);
            i.proportional("通过率", "%");
            i.deductBelowZero("缺席", 10);
            return i;
        });

        assertThat(Built.errors(card))
                .containsExactly(
                        unfinished("deduct(\"迟到\", 2)"),
                        unfinished("add(\"完成率\", 3).every(5, \"%\")"),
                        unfinished("earns(\"走访\", 0.4)"),
                        unfinished("proportional(\"通过率\", \"%\")"),
                        unfinished("deductBelowZero(\"缺席\", 10)"));
    }

    @Test
    void areToldTogetherWithEveryOtherError() {
        ScorecardBuilder card = ScorecardBuilder.scorecard("Bad Id", "考核表")
                .indicator("指标", 60, i -> {
                    i.deduct("迟到", 2);
                    return i.measures(count("旷工", "天"), count("旷工", "次"))
                            .deduct("早退", 1)
                            .perOccurrence("次")
                            .deduct(3, when("早退", "分钟").isAbove(30))
                            .zeroIf(when("完成率").isBelow(50))
                            .judged()
                            .startsAt(5);
                })
                .indicator("指标二", 30, i -> i.judged());

        assertThat(Built.errors(card).stream().map(line -> line.substring(0, 6)))
                .contains("KH1701", "KH1702", "KH1703", "KH1704", "KH1707", "KH1002", "KH1101");
    }

    private static String unfinished(String rule) {
        return "KH1701 指标: The rule " + rule
                + " is only half written and would not count. Finish it, for example with .perOccurrence(\"次\").";
    }

    private List<String> compilerErrors(String statement) {
        String source = "import static io.github.kaohe.builder.Words.*;"
                + "class Sample { void sample(io.github.kaohe.builder.ScorecardBuilder b) { " + statement + "; } }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-d", compiled.toString(), "-cp", classes());
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, options, null, List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .map(message -> message.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static String classes() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}

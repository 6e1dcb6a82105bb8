package io.github.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final String IMPORTS = """
            import static io.github.kaohe.builder.ScorecardBuilder.scorecard;
            import static io.github.kaohe.builder.Words.*;
            import io.github.kaohe.catalog.*;
            import io.github.kaohe.excel.*;
            import io.github.kaohe.model.*;
            import io.github.kaohe.scoring.*;
            import io.github.kaohe.testkit.*;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.util.*;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_java_of_the_readme_compiles_runs_and_gives_the_total_it_names(String file) throws Exception {
        String readme = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        List<String> blocks = blocks(readme, "java");
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(4);
        compile(
                "public class Readme {\n"
                        + "  public static String total() throws Exception {\n"
                        + String.join("\n", blocks)
                        + "\n    return report.total().orElseThrow().toPlainString() + \" \" + read.total().isPresent();\n  }\n}\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Object total = loader.loadClass("Readme").getMethod("total").invoke(null);
            assertThat(total).isEqualTo("96.2 true");
            assertThat(readme).contains("Optional[96.2]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_readme_stays_short(String file) throws Exception {
        assertThat(Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }

    private static List<String> blocks(String readme, String language) {
        List<String> blocks = new ArrayList<>();
        String fence = "```" + language + "\n";
        for (int at = readme.indexOf(fence); at >= 0; at = readme.indexOf(fence, at)) {
            int end = readme.indexOf("```", at + fence.length());
            blocks.add(readme.substring(at + fence.length(), end));
            at = end;
        }
        return blocks;
    }

    private void compile(String body) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
            JavaFileObject source =
                    new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return IMPORTS + body;
                        }
                    };
            boolean compiled = compiler.getTask(null, files, found, options, null, List.of(source))
                    .call();
            assertThat(compiled).as("%s", found.getDiagnostics()).isTrue();
        }
    }
}

package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.ScorecardArbitraries;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, digests and problems are the same in a Java of any locale and default charset. */
class AnyJvmTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=GBK -Duser.language=zh",
                "-Dfile.encoding=US-ASCII -Duser.language=tr",
                "-Dfile.encoding=ISO-8859-1 -Duser.language=ar",
                "-Dfile.encoding=UTF-8 -Duser.language=th -Duser.country=TH"
            })
    void results_do_not_depend_on_the_jvm(String options, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), AnyJvmTest.class.getName(), folder.toString()));

        Process process = new ProcessBuilder(command).inheritIO().start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("result.txt"))).isEqualTo(result(folder));
    }

    /** Writes what is compared, as the program of the other Java. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("result.txt"), result(folder).getBytes(StandardCharsets.UTF_8));
    }

    private static String result(Path folder) {
        StringBuilder result = new StringBuilder();
        for (int seed = 0; seed < 20; seed++) {
            Scorecard card = ScorecardArbitraries.scorecard(new Random(seed));
            Path file = folder.resolve(card.id() + ".json");
            Definitions.save(card, file);
            Scorecard read = Definitions.read(file);
            result.append(read.equals(card)).append(Definitions.digest(read)).append(Definitions.write(read));
        }
        try {
            Definitions.parse("错.json", "{\"TITLE\": \"İıŞ\", \"fullMarks\": ٩}");
        } catch (ProblemException e) {
            result.append(e.getMessage());
        }
        try {
            Definitions.parse("错.json", "{\"TITLE\": \"İıŞ\", \"fullMarks\": [9.50], \"IDI\": 1}");
        } catch (ProblemException e) {
            result.append(e.getMessage());
        }
        return result.toString();
    }
}

package io.github.kaohe.criteria;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sentences read by one thread, one an operation, in turn: the whole reading, its parts, and a scan by hand that only looks at
 * every character, below which no reader can come. {@code -p lines=FILE} takes the sentences from a file, one a line.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class CriteriaBenchmark {
    @Param("")
    public String lines = "";

    private String[] sentences = {};
    private int next;

    @Setup
    public void read() throws IOException {
        List<String> all = lines.isEmpty() ? shipped() : Files.readAllLines(Path.of(lines));
        sentences = all.stream().map(line -> line.replace("\\n", "\n")).toArray(String[]::new);
    }

    private static List<String> shipped() throws IOException {
        try (InputStream file = CriteriaBenchmark.class.getResourceAsStream("sentences.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    private String sentence() {
        next = next + 1 < sentences.length ? next + 1 : 0;
        return sentences[next];
    }

    /** The limit: numbers added up, marks and the verbs of one character counted. */
    @Benchmark
    public int scan() {
        String sentence = sentence();
        int marks = 0;
        int verbs = 0;
        int numbers = 0;
        int number = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
                continue;
            }
            numbers += number;
            number = 0;
            switch (c) {
                case '，', '。', '；', '：', '、', ',', ';', ':', '\n' -> marks++;
                case '扣', '加', '得', '计', '每', '罚', '奖' -> verbs++;
                default -> {}
            }
        }
        return marks + 31 * verbs + 961 * numbers;
    }

    /** The sentence cut into words. */
    @Benchmark
    public Object words() {
        return new Tokens(Text.of(sentence()));
    }

    /** The sentence read. */
    @Benchmark
    public Reading parse() {
        return Criteria.parse(sentence());
    }

    /** The sentence read into the rules of a scorecard. */
    @Benchmark
    public Rules rules() {
        return Criteria.rules(sentence(), Context.NONE);
    }
}

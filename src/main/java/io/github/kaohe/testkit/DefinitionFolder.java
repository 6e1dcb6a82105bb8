package io.github.kaohe.testkit;

import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The definitions in a folder and the folders within it, in the order of their paths. */
final class DefinitionFolder {
    private final Path folder;
    private final Function<Path, Scorecard> reader;

    DefinitionFolder(Path folder, Function<Path, Scorecard> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** A folder without definitions gives a check that fails, so that a wrong path is not taken for success. */
    List<DefinitionCheck> checks() {
        List<DefinitionCheck> checks = new ArrayList<>();
        for (Path file : files()) {
            checks.add(check(file, "可读取", card -> {}));
            checks.add(check(file, "权重", ScorecardAssertions::assertWeightsSum));
            checks.add(check(file, "规则", ScorecardAssertions::assertValid));
            checks.add(check(file, "示例", ScorecardAssertions::assertExamplesHold));
        }
        if (checks.isEmpty()) {
            checks.add(new DefinitionCheck(folder.toString(), () -> {
                throw new AssertionError(folder + "\n文件夹中没有任何 .json 定义。请核对路径。");
            }));
        }
        return List.copyOf(checks);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be listed", e);
        }
    }

    private DefinitionCheck check(Path file, String rule, Consumer<Scorecard> assertion) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new DefinitionCheck(name + ": " + rule, () -> assertion.accept(read(file, name)));
    }

    private Scorecard read(Path file, String name) {
        try {
            return reader.apply(file);
        } catch (ProblemException unreadable) {
            throw new AssertionError(ScorecardAssertions.lines(name, unreadable.problems()), unreadable);
        }
    }
}

package io.github.kaohe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a program in a Java of 64 MiB, where a case that takes too much memory fails instead of passing by luck. */
public final class SmallJvm {
    private SmallJvm() {}

    /**
     * {@return the lines that a program prints, cut at tabs, by their first word}
     *
     * @param program has a method {@code main}
     * @param folder where what it prints is kept
     */
    public static Map<String, List<String>> run(Class<?> program, Path folder)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dlog4j.provider=" + System.getProperty("log4j.provider", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        Map<String, List<String>> results = new HashMap<>();
        for (String line : Files.readAllLines(printed, StandardCharsets.UTF_8)) {
            List<String> words = List.of(line.split("\t"));
            results.put(words.get(0), words);
        }
        return results;
    }
}

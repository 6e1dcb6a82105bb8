package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output is in UTF-8 even where the platform knows only ASCII. */
class EncodingTest {
    @TempDir
    private Path folder;

    @Test
    void printsChineseWhereTheDefaultCharsetIsAscii() throws IOException, InterruptedException {
        assertThat(run(0, "list")).contains("BD每月绩效考核表(商家维护组)");
        assertThat(run(1, "show", "bd-merchant")).contains("没有这个编号的考核表");
    }

    private String run(int code, String... args) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new java.util.ArrayList<>(List.of(
                java.toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LANG", "C");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isEqualTo(code);
        return text;
    }
}

package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kaohe.criteria.Ambiguity;
import io.github.kaohe.criteria.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CriteriaCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_sentence_is_told_as_rules_and_what_was_not_read() {
        assertThat(Call.of("criteria", "迟到一次扣2分;罚款50元").done().out()).isEqualTo("""
                        迟到一次扣2分;罚款50元
                          得满分
                          迟到每1次扣2分
                          未读懂“罚款50元”:不是分数规则,考核表无法容纳
                        """);
        assertThat(Call.of("criteria", "最多扣5-10分", "--lang", "en").done().out()).contains("can be read in two ways");
    }

    @Test
    void every_doubt_and_every_reason_has_words_in_both_languages() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("io.github.kaohe.cli.texts", locale);
            assertThat(Stream.concat(Stream.of(Ambiguity.Kind.values()), Stream.of(Unread.Reason.values())))
                    .allSatisfy(constant -> assertThat(texts.getString("criteria." + Words.key(constant)))
                            .isNotBlank());
        }
        assertThat(Call.of("criteria", "迟到一次扣1分，旷工一次扣3分，最多扣10分").done().out()).contains("“最多扣10分”");
    }

    @Test
    void a_sentence_is_printed_for_programs() throws IOException {
        JsonNode json = Call.of("criteria", "每低于目标5%扣3分", "--json").done().json();
        JsonNode rule = json.get("rules").get(0);
        assertThat(rule.get("kind").asText()).isEqualTo("step");
        assertThat(rule.get("direction").asText()).isEqualTo("below");
        assertThat(rule.get("of").asText()).isEqualTo("目标");
        assertThat(rule.get("points").decimalValue()).isEqualTo("-3");
        assertThat(json.get("unread")).isEmpty();
    }

    @Test
    void a_file_has_a_sentence_a_line() throws IOException {
        Path file = folder.resolve("sentences.txt");
        Files.writeString(file, "优秀10分\\n良好8分\n同上\n");
        String[] lines =
                Call.of("criteria", "--lines", file, "--json").done().out().split("\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).contains("\"label\":\"优秀\"", "\"label\":\"良好\"");
        assertThat(lines[1]).contains("\"reason\":\"elsewhere\"");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("gbk.txt"), "扣分".getBytes(StandardCharsets.UTF_16BE));
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc0});
        Call.of("criteria", "--lines", file).refused("KH5018");
        Call.of("criteria").wrong("TEXT");
    }
}

package io.github.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One call of the command line and what came of it. */
record Call(int code, String out, String err) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Call of(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int code = Main.run(words, out, err);
        Call call = new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(call.out + call.err).doesNotContain("\tat ", "Exception in", "KH5091");
        return call;
    }

    /** Done, nothing wrong. */
    Call done() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** Problems in the material, told beside an empty result. */
    Call refused(String... lines) {
        assertThat(code).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).contains(lines);
        return this;
    }

    /** Wrong usage. */
    Call wrong(String... lines) {
        assertThat(code).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains(lines);
        return this;
    }

    JsonNode json() throws JsonProcessingException {
        return JSON.readTree(out);
    }
}

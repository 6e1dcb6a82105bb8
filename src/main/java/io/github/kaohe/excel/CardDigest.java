package io.github.kaohe.excel;

import io.github.kaohe.model.Scorecard;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a form recognises its definition. */
final class CardDigest {
    private CardDigest() {}

    /** {@return SHA-256 over the parts of a card, in hexadecimal} */
    static String of(Scorecard card) {
        try {
            byte[] text = card.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

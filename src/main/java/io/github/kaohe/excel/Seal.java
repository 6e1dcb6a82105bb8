package io.github.kaohe.excel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says that a file was rendered by whoever holds a key: HMAC-SHA256 over what the file says about itself. */
final class Seal {
    /** Fewer bytes can be guessed. */
    static final int LEAST_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private final byte[] key;

    /**
     * A seal with a key.
     *
     * @throws IllegalArgumentException if the key has fewer than {@value #LEAST_BYTES} bytes
     */
    Seal(byte[] key) {
        if (key.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + key.length + " bytes; at least " + LEAST_BYTES + " are needed");
        }
        this.key = key.clone();
    }

    /** {@return the seal of some words} */
    String of(List<String> words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                // the length first: no two lists of words are one row of bytes
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return whether a seal is that of some words}, in the same time for every wrong one */
    boolean fits(String seal, List<String> words) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), of(words).getBytes(StandardCharsets.UTF_8));
    }
}

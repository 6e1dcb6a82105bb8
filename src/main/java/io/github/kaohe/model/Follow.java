package io.github.kaohe.model;

import java.util.Objects;

/**
 * What must happen when an answer is given: 不满意 → 转交相关部门.
 *
 * @param answer the answer, such as {@code 不满意}; {@code 是} or {@code 否} for a yes-no answer
 * @param text   what must happen
 */
public record Follow(String answer, String text) {
    public Follow {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(text, "text");
    }
}

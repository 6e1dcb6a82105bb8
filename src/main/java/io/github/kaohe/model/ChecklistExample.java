package io.github.kaohe.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An answered list with the review it must give; {@code verify} runs it.
 *
 * @param title      short name, such as {@code A}
 * @param appraisal  what is answered, and which rows do not apply
 * @param records    how far the record forms it reports on are filled in, by their ids
 * @param done       rows that are done
 * @param applicable rows that apply
 * @param complete   whether the list is complete
 * @param open       ids of the rows that apply and are not done
 * @param follows    ids of the rows whose answers have something follow
 * @param problems   names of the problem codes it must give
 */
public record ChecklistExample(
        String title,
        Appraisal appraisal,
        Map<String, Filling> records,
        int done,
        int applicable,
        boolean complete,
        List<String> open,
        List<String> follows,
        List<String> problems) {
    public ChecklistExample {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(appraisal, "appraisal");
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        open = List.copyOf(open);
        follows = List.copyOf(follows);
        problems = List.copyOf(problems);
    }
}

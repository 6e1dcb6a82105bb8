package io.github.kaohe.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A filled form with the review it must give; {@code verify} runs it.
 *
 * @param title     short name, such as {@code A}
 * @param options   the readings that were chosen, by option
 * @param appraisal what is filled in
 * @param required  ids of fields that the company requires besides those of the form
 * @param share     the percentage filled in, to the decimals that are written
 * @param complete  whether the form is complete
 * @param missing   ids of the required fields that are empty
 * @param follows   ids of the fields whose answers have something follow
 * @param problems  names of the problem codes it must give
 */
public record RecordExample(
        String title,
        Map<String, String> options,
        Appraisal appraisal,
        List<String> required,
        Optional<BigDecimal> share,
        boolean complete,
        List<String> missing,
        List<String> follows,
        List<String> problems) {
    public RecordExample {
        Objects.requireNonNull(title, "title");
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        Objects.requireNonNull(appraisal, "appraisal");
        required = List.copyOf(required);
        Objects.requireNonNull(share, "share");
        missing = List.copyOf(missing);
        follows = List.copyOf(follows);
        problems = List.copyOf(problems);
    }

    /**
     * An example of the form as its document has it.
     *
     * @param title     short name
     * @param appraisal what is filled in
     * @param required  ids of further required fields
     * @param share     the percentage filled in
     * @param complete  whether the form is complete
     * @param missing   ids of the required fields that are empty
     * @param follows   ids of the fields whose answers have something follow
     * @param problems  names of the problem codes it must give
     */
    public RecordExample(
            String title,
            Appraisal appraisal,
            List<String> required,
            Optional<BigDecimal> share,
            boolean complete,
            List<String> missing,
            List<String> follows,
            List<String> problems) {
        this(title, Map.of(), appraisal, required, share, complete, missing, follows, problems);
    }

    /** {@return this example as one of the form that was chosen} */
    RecordExample chosen() {
        return new RecordExample(title, appraisal, required, share, complete, missing, follows, problems);
    }
}

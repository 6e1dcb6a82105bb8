package io.github.kaohe.excel;

import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A folder that the forms of many people are saved into, one file each.
 *
 * <p>Only one form is held in memory at a time. Each file appears whole or not at all. A form that cannot be made or saved is
 * among the {@link #failures()} and does not keep the others from being saved. For one thread at a time.
 *
 * <pre>{@code
 * FormFolder folder = FormFolder.in(Path.of("2026-10"));
 * for (Appraisal each : appraisals) {
 *     folder.save(each.fields().getOrDefault("姓名", ""), () -> form.bytes(each));
 * }
 * folder.failures().forEach(failure -> tell(failure.name(), failure.problems()));
 * }</pre>
 */
public final class FormFolder {
    private final Path folder;
    private final SafeNames names = SafeNames.ofFiles();
    private final List<Path> saved = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /**
     * A form that was not saved.
     *
     * @param name     the name it was to have, as given
     * @param problems why; at least one
     */
    public record Failure(String name, List<Problem> problems) {
        /** Copies the list. */
        public Failure {
            Objects.requireNonNull(name, "name");
            problems = List.copyOf(problems);
        }
    }

    private FormFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return a folder to save forms into}
     *
     * @param folder the folder, which exists
     */
    public static FormFolder in(Path folder) {
        return new FormFolder(folder);
    }

    /**
     * Saves one form as {@code <name>.xlsx}.
     *
     * <p>What no system takes in the name of a file becomes {@code _}, and a name that is too long is cut. Where a name was
     * saved here before, whatever its case, a number is added: {@code 张三 (2).xlsx}. A file of that name from before this
     * object was made is replaced.
     *
     * @param name what the file is to be called, without an ending; usually the person
     * @param form makes the workbook
     * @return whether it was saved; if not, the reason is among the failures
     */
    public boolean save(String name, Supplier<byte[]> form) {
        try {
            byte[] workbook = form.get();
            Path file = folder.resolve(names.next(name) + ".xlsx");
            FormFiles.save(workbook, file);
            saved.add(file);
            return true;
        } catch (ProblemException e) {
            failures.add(new Failure(name, e.problems()));
        } catch (IOException e) {
            failures.add(new Failure(
                    name,
                    List.of(Problem.of(
                            ProblemCode.KH5014,
                            new Place.Named(folder.toString()),
                            "reason",
                            e.getClass().getSimpleName()))));
        }
        return false;
    }

    /**
     * Saves the forms of many people, in their order.
     *
     * @param people the people, or whatever leads to their appraisals: keys, files
     * @param name   what the file of one is to be called
     * @param form   makes the workbook of one
     * @param goOn   told after each; {@code false} ends the run
     * @param <T>    what stands for a person
     * @return whether the run came to its end; if not, the people after the last that {@code goOn} was told of have neither a
     *     file nor a failure
     */
    public <T> boolean saveAll(
            List<T> people, Function<T, String> name, Function<T, byte[]> form, Predicate<FormProgress> goOn) {
        int done = 0;
        for (T each : people) {
            String called = name.apply(each);
            save(called, () -> form.apply(each));
            done++;
            if (!goOn.test(new FormProgress(done, people.size(), called))) {
                return done == people.size();
            }
        }
        return true;
    }

    /** {@return the files saved, in their order} */
    public List<Path> saved() {
        return List.copyOf(saved);
    }

    /** {@return the forms that were not saved, in their order} */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }
}

package io.github.kaohe.catalog;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all definitions of a folder, or tells everything that is wrong with them. */
final class FolderReader {
    private final Path folder;
    private final Map<String, Form> forms = new TreeMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    FolderReader(Path folder) {
        this.folder = folder;
    }

    Map<String, Form> read() {
        definitions().forEach(this::read);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return forms;
    }

    private List<Path> definitions() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(file -> ResourceIndex.isDefinition(name(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw failed(ProblemCode.KH5005, e);
        } catch (IOException | UncheckedIOException e) {
            throw failed(ProblemCode.KH5006, e);
        }
    }

    private void read(Path file) {
        String name = name(file);
        try {
            Definition form = Sound.require(name, Definitions.readAny(file));
            String other = files.putIfAbsent(form.id(), name);
            if (other == null) {
                forms.put(form.id(), Form.of(form));
            } else {
                problems.add(Problem.of(ProblemCode.KH5003, new Place.Named(name), "id", form.id(), "other", other));
            }
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private ProblemException failed(ProblemCode code, Exception cause) {
        return ProblemException.failed(code, new Place.Named(folder.toString()), cause);
    }
}

package io.github.kaohe.catalog;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Definition;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packaged definitions: {@code index.txt} names their files, and a file is named for the id it defines. */
final class ResourceIndex {
    private static final String INDEX = "index.txt";
    private static final String ENDING = ".json";

    private final ClassLoader loader;
    private final String folder;

    ResourceIndex(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    static boolean isDefinition(String file) {
        return file.endsWith(ENDING) && !file.endsWith(".schema.json") && !file.startsWith(".");
    }

    Map<String, Form> forms() {
        Map<String, Form> forms = new TreeMap<>();
        for (String file : files()) {
            if (!isDefinition(file)) {
                throw failed(ProblemCode.KH5007, INDEX, "file", file);
            }
            String id = file.substring(0, file.length() - ENDING.length());
            forms.put(id, new Form(() -> read(id)));
        }
        return forms;
    }

    private List<String> files() {
        try (InputStream in = open(INDEX)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw unreadable(INDEX, e);
        }
    }

    private Definition read(String id) {
        String file = id + ENDING;
        Definition form;
        try (InputStream in = open(file)) {
            form = Sound.require(file, Definitions.readAny(file, in));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (!form.id().equals(id)) {
            throw failed(ProblemCode.KH5004, file, "id", form.id());
        }
        return form;
    }

    /** Without the cache of jar connections, so that no jar stays open and a replaced one is read anew. */
    private InputStream open(String file) throws IOException {
        URL resource = loader.getResource(folder + file);
        if (resource == null) {
            throw failed(ProblemCode.KH5008, file);
        }
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private ProblemException unreadable(String file, IOException cause) {
        return ProblemException.failed(ProblemCode.KH5009, new Place.Named(folder + file), cause);
    }

    private ProblemException failed(ProblemCode code, String file, Object... arguments) {
        return new ProblemException(Problem.of(code, new Place.Named(folder + file), arguments));
    }
}

package io.github.kaohe.catalog;

import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Nearest;
import io.github.kaohe.problem.Place;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.problem.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Forms by id. Immutable and safe for threads; keep one and share it.
 *
 * <p>A catalogue has one definition of each id. A new version of a form takes the place of the old one, as a file of its
 * own or in a catalogue laid {@link #with(Catalog) over} this one; to score by an earlier version, keep its file and read
 * it with {@code io.github.kaohe.json.Definitions}. Whoever needs a form in force on a day asks
 * {@link Definition#validity()}.
 *
 * <p>{@code get}, {@code find} and {@code all} give scorecards; {@code getAny}, {@code findAny} and {@code definitions} give
 * record forms, checklists and policies as well; {@code policy} gives a policy.
 *
 * <p>Every definition a catalogue hands out is sound: it passed {@code io.github.kaohe.validation.DefinitionRules}.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.shipped().with(Catalog.of(Path.of("our-forms")));
 * Scorecard card = catalog.get("bd-merchant-maintenance-monthly");
 * }</pre>
 */
public final class Catalog {
    private static final String SHIPPED = "io/github/kaohe/catalog/templates";

    private final Map<String, Form> forms;

    private Catalog(Map<String, Form> forms) {
        this.forms = forms;
    }

    /** {@return the forms that come with Kaohe; a form is read when it is first asked for} */
    public static Catalog shipped() {
        return ofResources(Catalog.class.getClassLoader(), SHIPPED);
    }

    /**
     * {@return the definitions in a folder}; all of them are read at once.
     *
     * <p>These are its files named {@code *.json}, without {@code *.schema.json}, hidden files and sub-folders.
     *
     * @param folder the folder
     * @throws ProblemException with every error of every file, if there is one, or if the folder cannot be read
     */
    public static Catalog of(Path folder) {
        return new Catalog(new FolderReader(folder).read());
    }

    /**
     * {@return definitions that are packaged with an application}; a form is read when it is first asked for, and only then
     * are its errors told.
     *
     * <p>A resource {@code index.txt} beside the definitions names their files, one on each line, in UTF-8; empty lines and
     * lines that begin with {@code #} do not count. A file is named for the id it defines: {@code office-clerk.json}.
     *
     * @param loader finds the resources
     * @param folder folder of the resources, such as {@code com/example/forms}
     * @throws ProblemException if the index is missing, cannot be read, or names what is no definition
     */
    public static Catalog ofResources(ClassLoader loader, String folder) {
        return new Catalog(new ResourceIndex(loader, folder).forms());
    }

    /**
     * {@return these definitions and others; where both have the same id, the other one}
     *
     * @param other the others
     */
    public Catalog with(Catalog other) {
        Map<String, Form> both = new TreeMap<>(forms);
        both.putAll(other.forms);
        return new Catalog(both);
    }

    /** {@return the ids, in alphabetical order} */
    public List<String> ids() {
        return List.copyOf(forms.keySet());
    }

    /**
     * {@return the scorecard of an id; empty if there is none, or only a form of another kind}
     *
     * @param id the id
     * @throws ProblemException with every error of the definition, if it has one
     */
    public Optional<Scorecard> find(String id) {
        return findAny(id).filter(Scorecard.class::isInstance).map(Scorecard.class::cast);
    }

    /**
     * {@return the scorecard of an id}
     *
     * @param id the id
     * @throws ProblemException if there is none, with the ids that are similar; if it is a form of another kind; or with every
     *     error of the definition
     */
    public Scorecard get(String id) {
        Definition form = getAny(id);
        if (form instanceof Scorecard card) {
            return card;
        }
        throw new ProblemException(otherKind(id, form, "kind.card"));
    }

    /**
     * {@return the policy of an id}
     *
     * @param id the id
     * @throws ProblemException if there is none, with the ids that are similar; if it is a form of another kind; or with every
     *     error of the definition
     */
    public Policy policy(String id) {
        Definition form = getAny(id);
        if (form instanceof Policy policy) {
            return policy;
        }
        throw new ProblemException(otherKind(id, form, "kind.policy"));
    }

    private static Problem otherKind(String id, Definition form, String needed) {
        Words kind = Words.of(CatalogEntry.Kind.of(form).key());
        return Problem.of(ProblemCode.KH5010, new Place.Named(id), "id", id, "kind", kind, "needed", Words.of(needed));
    }

    /**
     * {@return the definition of an id, of whichever kind, if there is one}
     *
     * @param id the id
     * @throws ProblemException with every error of the definition, if it has one
     */
    public Optional<Definition> findAny(String id) {
        return Optional.ofNullable(forms.get(id)).map(Form::definition);
    }

    /**
     * {@return the definition of an id, of whichever kind}
     *
     * @param id the id
     * @throws ProblemException if there is none, with the ids that are similar; or with every error of the definition
     */
    public Definition getAny(String id) {
        return findAny(id).orElseThrow(() -> new ProblemException(unknown(id)));
    }

    private Problem unknown(String id) {
        List<String> similar = Nearest.to(id, forms.keySet());
        return similar.isEmpty()
                ? Problem.of(ProblemCode.KH5002, new Place.Named(id))
                : Problem.of(ProblemCode.KH5001, new Place.Named(id), "similar", similar);
    }

    /**
     * {@return every record form that a scorecard or checklist names and nobody defines}, in the order of the definition, with
     * the ids that are similar.
     *
     * @param definition the definition
     * @param others     definitions that stand beside those of this catalogue
     */
    public List<Problem> checkRecords(Definition definition, Collection<? extends Definition> others) {
        Map<String, Form> known = new TreeMap<>(forms);
        others.forEach(other -> known.put(other.id(), Form.of(other)));
        List<Problem> problems = new ArrayList<>();
        for (RecordReferences.Reference reference : RecordReferences.of(definition)) {
            check(reference, known).ifPresent(problems::add);
        }
        return List.copyOf(problems);
    }

    private static Optional<Problem> check(RecordReferences.Reference reference, Map<String, Form> known) {
        String id = reference.form();
        Form form = known.get(id);
        if (form == null) {
            List<String> similar = Nearest.to(id, known.keySet());
            return Optional.of(
                    similar.isEmpty()
                            ? Problem.of(ProblemCode.KH5020, reference.place(), "record", id)
                            : Problem.of(ProblemCode.KH5019, reference.place(), "record", id, "similar", similar));
        }
        CatalogEntry.Kind kind = CatalogEntry.Kind.of(form.definition());
        return kind == CatalogEntry.Kind.RECORD_FORM
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemCode.KH5021,
                        reference.place(),
                        "record",
                        id,
                        "kind",
                        Words.of(kind.key()),
                        "needed",
                        Words.of("kind.record-form")));
    }

    /**
     * {@return all scorecards, in alphabetical order of their ids}
     *
     * @throws ProblemException with every error of every definition, if there is one
     */
    public List<Scorecard> all() {
        return definitions().stream()
                .filter(Scorecard.class::isInstance)
                .map(Scorecard.class::cast)
                .toList();
    }

    /**
     * {@return all definitions, of every kind, in alphabetical order of their ids}
     *
     * @throws ProblemException with every error of every definition, if there is one
     */
    public List<Definition> definitions() {
        List<Definition> found = new ArrayList<>(forms.size());
        List<Problem> problems = new ArrayList<>();
        for (Form form : forms.values()) {
            try {
                found.add(form.definition());
            } catch (ProblemException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return List.copyOf(found);
    }

    /**
     * {@return what a list of the forms shows, in alphabetical order of their ids}
     *
     * @throws ProblemException with every error of every definition, if there is one
     */
    public List<CatalogEntry> entries() {
        return definitions().stream().map(CatalogEntry::of).toList();
    }
}

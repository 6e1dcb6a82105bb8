package io.github.kaohe.excel;

import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;

/**
 * Several versions of one form: a file that comes back after the form was changed is read, and scored, with the definition that it
 * was rendered from. Immutable and safe for threads.
 *
 * <pre>{@code
 * FormVersions versions = FormVersions.of(ExcelForm.of(card2026, WORKSHEET), ExcelForm.of(card2025, WORKSHEET));
 * ExcelForm form = versions.formOf(book);
 * ScoreReport report = Scorer.of(form.card()).score(form.read(book).appraisal());
 * }</pre>
 */
public final class FormVersions {
    private final List<ExcelForm> forms;

    private FormVersions(List<ExcelForm> forms) {
        this.forms = forms;
    }

    /**
     * {@return the versions of a form}
     *
     * @param newest the newest
     * @param others older ones, of the same id
     * @throws IllegalArgumentException if one is of another id
     */
    public static FormVersions of(ExcelForm newest, ExcelForm... others) {
        List<ExcelForm> forms = new ArrayList<>(List.of(newest));
        for (ExcelForm other : others) {
            if (!other.card().id().equals(newest.card().id())) {
                throw new IllegalArgumentException(
                        other.card().id() + " is no version of " + newest.card().id());
            }
            forms.add(other);
        }
        return new FormVersions(List.copyOf(forms));
    }

    /**
     * {@return the version that a workbook was rendered from}
     *
     * @param book the workbook
     * @throws ProblemException if it is another form (KH3007), of none of these versions (KH3008), of one of them with another
     *     definition (KH3009), or bears no stamp (KH3006)
     */
    public ExcelForm formOf(Workbook book) {
        return forms.stream()
                .filter(form -> form.stamp().mismatch(book).isEmpty())
                .findFirst()
                .orElseThrow(() -> FormStamp.strange(
                        book, forms.stream().map(ExcelForm::stamp).toList()));
    }
}

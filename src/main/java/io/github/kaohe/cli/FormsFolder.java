package io.github.kaohe.cli;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.ExcelRecord;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Checklist;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders every shipped form into a folder, so that it can be opened without running anything; part of the build. */
public final class FormsFolder {
    private FormsFolder() {}

    /**
     * Renders the forms: {@code ID.xlsx}, and for a scorecard {@code ID-worksheet.xlsx} too.
     *
     * @param args the folder, made if it is not there
     * @throws IOException if the folder cannot be made or written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Definition form : Catalog.shipped().definitions()) {
            render(form, folder);
        }
    }

    private static void render(Definition form, Path folder) throws IOException {
        Path file = folder.resolve(form.id() + ".xlsx");
        if (form instanceof Scorecard card) {
            ExcelForm.of(card, Style.PAPER).save(file);
            ExcelForm.of(card, Style.WORKSHEET).save(folder.resolve(form.id() + "-worksheet.xlsx"));
        } else if (form instanceof RecordForm record) {
            ExcelRecord.of(record).save(file);
        } else if (form instanceof Checklist checklist) {
            ExcelRecord.of(checklist).save(file);
        }
    }
}

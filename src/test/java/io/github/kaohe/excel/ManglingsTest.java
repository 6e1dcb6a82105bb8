package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.json.Appraisals;
import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Appraisal;
import io.github.kaohe.model.RaterSheet;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.workbook.ReadLimits;
import io.github.kaohe.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms after what people do to them, done and saved by LibreOffice: the values are kept, or named with their cell. */
class ManglingsTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "io", "github", "kaohe", "excel", "libreoffice");
    private static final ExcelForm FORM =
            ExcelForm.of(Definitions.read(FOLDER.resolve("returned.json")), Style.WORKSHEET);
    private static final Appraisal FILLED = Appraisals.read(FOLDER.resolve("returned-filled.json"));

    private static Workbook book(String name) {
        return Workbook.read(FOLDER.resolve("returned").resolve(name), ReadLimits.USUAL);
    }

    /** {@return the code and the place of each problem} */
    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rows-inserted   |
            column-inserted |
            column-moved    |
            unmerged        |
            renamed         |
            dressed         |
            hidden          | KH3120 考核表!J5, KH3120 考核表!J7
            tampered        | KH3032 考核表!H5, KH3031 考核表!E7, KH3031 考核表!D8
            """)
    void all_values_are_kept(String name, String problems) {
        for (String ending : List.of(".xlsx", ".xls")) {
            FormReading reading = FORM.read(book(name + ending));
            assertThat(reading.appraisal()).as(ending).isEqualTo(FILLED);
            assertThat(told(reading.problems()))
                    .as(ending)
                    .containsExactlyElementsOf(problems == null ? List.of() : List.of(problems.split(", ")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void numbers_in_other_characters_with_units_and_blanks_are_numbers(String ending) {
        FormReading reading = FORM.read(book("typed" + ending));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.appraisal().shared()).isEqualTo(FILLED.shared());
        assertThat(reading.appraisal().fields()).containsEntry("考核日期", "2026年10月31日");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void what_is_no_number_is_named_with_its_cell_and_has_no_value(String ending) {
        FormReading reading = FORM.read(book("unclear" + ending));

        assertThat(told(reading.problems()))
                .containsExactly("KH3101 考核表!J5", "KH3101 考核表!J6", "KH3101 考核表!J7", "KH3037 考核日期");
        assertThat(String.join(
                        "\n", reading.problems().stream().map(Problem::toString).toList()))
                .contains("九十五左右", "五", "无", "十月底");
        assertThat(reading.appraisal().shared().values().keySet()).containsExactly("service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied.xlsx", "copied.xls"})
    void a_sheet_copied_out_of_its_form_is_refused_as_a_form_and_read_for_what_it_is(String name) {
        assertThat(refused(name)).containsExactly("KH3006 ");
        assertThat(FORM.readByLabels(book(name))).singleElement().satisfies(reading -> {
            assertThat(reading.appraisal()).isEqualTo(FILLED);
            assertThat(told(reading.problems())).containsExactly("KH3038 张三");
            assertThat(reading.matches()).contains(new ForeignReading.Match("工作业绩/客户回访/客户回访", "张三!J6", "ko_a__visits"));
        });
    }

    private static List<String> refused(String name) {
        try {
            FORM.read(book(name));
            return List.of();
        } catch (ProblemException e) {
            return told(e.problems());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gathered.xlsx", "gathered.xls"})
    void sheets_of_two_people_gathered_in_one_workbook_are_two_readings(String name) {
        List<ForeignReading> readings = FORM.readByLabels(book(name));

        assertThat(readings).extracting(ForeignReading::where).containsExactly("张三", "李四");
        assertThat(readings.get(0).appraisal()).isEqualTo(FILLED);
        assertThat(readings.get(1).appraisal().fields()).containsEntry("姓名", "李四");
        RaterSheet second = readings.get(1).appraisal().shared();
        assertThat(second.values()).hasSize(4).isNotEqualTo(FILLED.shared().values());
        assertThat(readings.get(1).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("KH3038");
    }

    @Test
    void every_file_is_tested() throws IOException {
        List<String> tested = List.of(
                "rows-inserted",
                "column-inserted",
                "column-moved",
                "unmerged",
                "renamed",
                "dressed",
                "hidden",
                "tampered",
                "typed",
                "unclear",
                "copied",
                "gathered");
        try (Stream<Path> files = Files.list(FOLDER.resolve("returned"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .containsExactlyElementsOf(tested.stream()
                            .flatMap(name -> Stream.of(name + ".xls", name + ".xlsx"))
                            .sorted()
                            .toList());
        }
    }
}

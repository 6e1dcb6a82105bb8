package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFolderTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.merchants(), Style.WORKSHEET);
    private static final byte[] ANY = {1};

    @TempDir
    private Path folder;

    private static Appraisal of(String name, int visits) {
        return Appraisal.of("merchants")
                .field("姓名", name)
                .value("visits", visits)
                .build();
    }

    private static Appraisal unfit(String name) {
        return Appraisal.of("merchants").field("姓名", name).value("unknown", 1).build();
    }

    private static String name(Appraisal appraisal) {
        return appraisal.fields().getOrDefault("姓名", "");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everybody_has_a_file_that_reads_back_even_under_one_name() {
        List<Appraisal> people = List.of(of("张三", 95), of("李四", 80), of("张三", 60));
        FormFolder forms = FormFolder.in(folder);
        assertThat(forms.saveAll(people, FormFolderTest::name, FORM::bytes, progress -> true))
                .isTrue();
        assertThat(forms.saved())
                .containsExactly(folder.resolve("张三.xlsx"), folder.resolve("李四.xlsx"), folder.resolve("张三 (2).xlsx"));
        assertThat(forms.saved().stream().map(file -> FORM.read(file).appraisal()))
                .containsExactlyElementsOf(people);
        assertThat(forms.failures()).isEmpty();
    }

    @Test
    void one_that_fails_is_told_and_the_others_are_saved() throws IOException {
        FormFolder forms = FormFolder.in(folder);
        List<Appraisal> people = List.of(of("张三", 95), unfit("李四"), of("王五", 60));
        forms.saveAll(people, FormFolderTest::name, FORM::bytes, progress -> true);
        assertThat(files()).containsExactly("张三.xlsx", "王五.xlsx");
        assertThat(forms.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.name()).isEqualTo("李四");
            assertThat(failure.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3201);
        });
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_nothing_is_left_of_it() throws IOException {
        Files.createDirectories(folder.resolve("张三.xlsx").resolve("content"));
        FormFolder forms = FormFolder.in(folder);
        assertThat(forms.save("张三", () -> ANY)).isFalse();
        assertThat(forms.save("李四", () -> ANY)).isTrue();
        assertThat(files()).containsExactly("张三.xlsx", "李四.xlsx");
        assertThat(forms.failures())
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH5014));
    }

    @Test
    void who_looks_on_is_told_of_each_one_and_can_stop() throws IOException {
        List<FormProgress> told = new ArrayList<>();
        FormFolder forms = FormFolder.in(folder);
        boolean whole = forms.saveAll(List.of("甲", "乙", "丙"), each -> each, each -> ANY, progress -> {
            told.add(progress);
            return progress.done() < 2;
        });
        assertThat(whole).isFalse();
        assertThat(told).containsExactly(new FormProgress(1, 3, "甲"), new FormProgress(2, 3, "乙"));
        assertThat(files()).containsExactly("乙.xlsx", "甲.xlsx");
    }

    @Test
    void stopping_after_the_last_one_leaves_nobody_out() {
        assertThat(FormFolder.in(folder).saveAll(List.of("甲"), each -> each, each -> ANY, progress -> false))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张三|张三",
                "../../etc/passwd|_._.._etc_passwd",
                "a\\b:c*d?e\"f<g>h|a_b_c_d_e_f_g_h",
                ".hidden|_hidden",
                "~$张三|_张三",
                "CON|_CON",
                "com1.x|_com1.x",
                "张三. . |张三",
                "' '|_",
                "...|_",
            })
    void names_are_such_as_every_system_takes(String wanted, String name) {
        FormFolder forms = FormFolder.in(folder);
        assertThat(forms.save(wanted, () -> ANY)).isTrue();
        assertThat(forms.saved()).containsExactly(folder.resolve(name + ".xlsx"));
    }

    @Test
    void names_that_differ_in_case_or_composition_alone_are_told_apart() {
        FormFolder forms = FormFolder.in(folder);
        for (String name : List.of("Li", "LI", "li (2)", "é", "e\u0301")) {
            forms.save(name, () -> ANY);
        }
        assertThat(forms.saved().stream().map(file -> String.valueOf(file.getFileName())))
                .containsExactly("Li.xlsx", "LI (2).xlsx", "li (2) (2).xlsx", "é.xlsx", "é (2).xlsx");
    }

    @Test
    void long_names_are_cut_between_characters() {
        FormFolder forms = FormFolder.in(folder);
        String longest = "a" + "𠮷".repeat(100);
        assertThat(forms.save(longest, () -> ANY)).isTrue();
        assertThat(forms.save(longest, () -> ANY)).isTrue();
        String name = String.valueOf(forms.saved().get(0).getFileName());
        assertThat(name).isEqualTo("a" + "𠮷".repeat(49) + ".xlsx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        assertThat(forms.saved()).doesNotHaveDuplicates();
    }
}

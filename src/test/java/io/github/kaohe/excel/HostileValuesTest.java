package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.model.Appraisal;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells whose content is odd, written into the XML of a form letter by letter. */
class HostileValuesTest {
    private static final ExcelForm FORM = ExcelForm.of(Cards.everything(), Style.WORKSHEET);
    private static final String SCORE = "ko_a__errors";
    private static final String NAME = "ko_f__name";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "D03-1e308|<v>1e308</v>|KH3102",
                "D04-1e309-overflow|<v>1e309</v>|KH3102",
                "D05-NaN|<v>NaN</v>|KH3101",
                "D06-Infinity|<v>Infinity</v>|KH3101",
                "D07-INF|<v>INF</v>|KH3101",
                "D08-negative-zero|<v>-0</v>|0",
                "D09-subnormal|<v>4.9e-324</v>|KH3102",
                "D10-java-float-suffix|<v>95d</v>|KH3101",
                "D11-java-hex-float|<v>0x1.7cp6</v>|KH3101",
                "D12-float-artefact|<v>86.100000000000009</v>|86.1",
                "D13-band-boundary|<v>89.995</v>|89.995",
                "D14-band-boundary-below|<v>89.99499999999999</v>|KH3102",
                "D16-big-exponent|<v>1E-2147483647</v>|KH3101",
                "D17-empty-v|<v></v>|",
                "D18-no-v||",
                "D25-formula-cached-differs|<f>10+10</f><v>100</v>|KH3104",
                "D26-formula-no-cache|<f>D4</f>|KH3104",
                "D29-formula-empty|<f/><v>100</v>|KH3104",
                "D96-text-in-numeric-cell|<v>abc</v>|KH3101",
                "D97-spaces-in-numeric-cell|<v> 95 </v>|KH3101"
            })
    void numbers(String id, String content, String expected) throws IOException {
        assertThat(read("", content == null ? "" : content)).as(id).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "D21-iso-date-cell|d|<v>2026-06-30</v>|KH3106",
                "D22-boolean-true|b|<v>1</v>|KH3105",
                "D23-boolean-2|b|<v>2</v>|KH3105",
                "D24-error-REF|e|<v>#REF!</v>|KH3103",
                "D24-error-DIV0|e|<v>#DIV/0!</v>|KH3103",
                "D24-error-NA|e|<v>#N/A</v>|KH3103",
                "D24-error-VALUE|e|<v>#VALUE!</v>|KH3103",
                "D24-error-NAME|e|<v>#NAME?</v>|KH3103",
                "D24-error-NULL|e|<v>#NULL!</v>|KH3103",
                "D24-error-NUM|e|<v>#NUM!</v>|KH3103",
                "D24-error-SPILL|e|<v>#SPILL!</v>|KH3103",
                "D24-error-FOO|e|<v>#FOO!</v>|KH3103",
                "D27-formula-cached-string|str|<f>D4</f><v>100</v>|KH3104",
                "D28-formula-cached-error|e|<f>1/0</f><v>#DIV/0!</v>|KH3104",
                "D79-text-x005f-escape|inlineStr|<is><t>_x0039_5</t></is>|KH3101",
                "D92-rich-text|inlineStr|<is><r><t>9</t></r><r><rPr><b/></rPr><t>5</t></r></is>|95",
                "D93-phonetic-run|inlineStr|<is><t>95</t><rPh sb=\"0\" eb=\"2\"><t>100</t></rPh></is>|95",
                "text-of-a-formula|str|<v>95</v>|95"
            })
    void types(String id, String type, String content, String expected) throws IOException {
        assertThat(read(" t=\"" + type + "\"", content)).as(id).isEqualTo(expected);
    }

    @Test
    void formats() throws IOException {
        assertThat(filled("0%", 0.95)).as("D90-percent-format").isEqualTo("KH3107");
        assertThat(filled("\"95\"", 100)).as("D91-literal-format").isEqualTo("100");
        assertThat(filled("yyyy-mm-dd", 45_000)).as("D19-date-serial").isEqualTo("KH3106");
        assertThat(filled("yyyy-mm-dd", 88)).as("D20-date-small-serial").isEqualTo("KH3106");
    }

    @ParameterizedTest(name = "D01, D02: {0}")
    @ValueSource(ints = {-5, 101})
    void a_score_out_of_range_is_read_and_refused_by_the_scorer(int score) throws IOException {
        FormReading reading = FORM.read(new ByteArrayInputStream(bytes("", "<v>" + score + "</v>")));
        assertThat(reading.appraisal().shared().awarded()).containsEntry("errors", BigDecimal.valueOf(score));
        assertThat(Scorer.of(FORM.card()).score(reading.appraisal()).problems())
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.place().text())
                .anyMatch(place -> place.contains("差错"));
    }

    @ParameterizedTest(name = "D98, D99: {0}")
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://127.0.0.1:18099/x\",\"点击\")",
                "=1+1",
                "+1+cmd|'/C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "\",=1+1",
                "a\u0007b\u001B[31m",
                "a_x0007_b_x001B_[31m",
                "${7*7}#{7*7} {validatedValue}",
                "{0} {1} {javax.validation.x} \\{ } ' ''",
                "_xD800_",
                "<script>alert(1)</script>"
            })
    void texts_are_written_as_texts_and_read_as_they_were(String text) {
        Appraisal appraisal = Appraisal.of("everything").field("姓名", text).build();
        byte[] bytes = FORM.bytes(appraisal);
        assertThat(FORM.read(new ByteArrayInputStream(bytes)).appraisal().fields())
                .containsEntry("姓名", text);
        assertThat(sheet(bytes))
                .contains("t=\"inlineStr\"")
                .doesNotContain("<f>=")
                .doesNotContain("<f>" + text);
    }

    @Test
    void a_text_may_be_as_long_as_a_cell_holds_and_no_longer() throws IOException {
        String longest = "长".repeat(32_767);
        assertThat(comment(longest).appraisal().fields()).containsEntry("姓名", longest);
        FormReading refused = comment("a".repeat(100_000));
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.KH3119);
        assertThat(refused.appraisal().fields()).isEmpty();
    }

    private static FormReading comment(String text) throws IOException {
        String cell = " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        return FORM.read(new ByteArrayInputStream(replaced(NAME, cell)));
    }

    private static String filled(String format, double number) throws IOException {
        return outcome(
                Filled.empty(FORM).number(SCORE, number).format(SCORE, format).read());
    }

    private static String read(String type, String content) throws IOException {
        return outcome(FORM.read(new ByteArrayInputStream(bytes(type, content))));
    }

    /** The score, or the code of the problem, or nothing. */
    private static String outcome(FormReading reading) {
        List<String> codes = reading.problems().stream()
                .map(problem -> problem.code().name())
                .toList();
        Map<String, BigDecimal> scores = reading.appraisal().shared().awarded();
        assertThat(codes.isEmpty() || scores.isEmpty()).isTrue();
        return codes.isEmpty()
                ? scores.values().stream()
                        .map(BigDecimal::toPlainString)
                        .findFirst()
                        .orElse("")
                : String.join(",", codes);
    }

    private static byte[] bytes(String type, String content) throws IOException {
        return replaced(SCORE, type + ">" + content + "</c>");
    }

    private static String sheet(byte[] bytes) {
        return new String(ZipParts.unpack(bytes).get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    }

    private static byte[] replaced(String name, String content) throws IOException {
        byte[] bytes = FORM.bytes();
        String ref = Filled.empty(FORM)
                .at(name)
                .formatAsString(false)
                .replace("$", "")
                .replaceAll(".*!", "");
        String xml = sheet(bytes);
        int start = xml.indexOf("<c r=\"" + ref + "\"");
        int end = xml.indexOf("/>", start);
        String changed = xml.substring(0, end) + content + xml.substring(end + 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : ZipParts.unpack(bytes).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().endsWith("sheet1.xml")
                                ? changed.getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return out.toByteArray();
    }
}

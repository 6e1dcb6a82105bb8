package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kaohe.criteria.Criteria;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences in the manner of real forms, labelled before they were read: how many are read as a person reads them. */
class CriteriaSentencesTest {
    private static final String SENTENCES = "/io/github/kaohe/criteria/sentences.tsv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> exact = new ArrayList<>();
    private static final List<String> misread = new ArrayList<>();
    private static final List<String> all = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = CriteriaSentencesTest.class.getResourceAsStream(SENTENCES)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                grade(line.split("\t", -1));
            }
        }
    }

    private static void grade(String[] row) throws IOException {
        JsonNode label = JSON.readTree(row[1]);
        JsonNode reading = JSON.readTree(CriteriaReadings.write(Criteria.parse(row[0].replace("\\n", "\n"))));
        List<List<Object>> missing = GradedRule.all(label);
        List<List<Object>> extra = GradedRule.all(reading);
        missing.removeIf(wanted -> extra.stream()
                .filter(got -> GradedRule.same(wanted, got))
                .findFirst()
                .map(extra::remove)
                .orElse(false));
        boolean said = !reading.path("unread").isEmpty() || reading.has("ambiguous");
        boolean open = label.has("unparseable") || label.has("ambiguous");
        boolean nothing = GradedRule.all(reading).isEmpty();
        all.add(row[0]);
        if ((missing.isEmpty() && extra.isEmpty()) || (open && (said || nothing))) {
            exact.add(row[0]);
        } else if (open || !said || !extra.isEmpty()) {
            misread.add(row[0] + "\n    missing " + missing + "\n    extra   " + extra);
        }
    }

    @Test
    void all_are_read_as_labelled_but_a_few() {
        List<String> other = new ArrayList<>(all);
        other.removeAll(exact);
        assertThat(other).containsExactly("""
                三级甲等医院得10分；三级乙等得8分；二级甲等得5分
                超额完成部分按3%提成
                电话随访10人，知晓率低于80%扣1分，低于60%不得分。
                心理素质好、应变能力强5分，较好3-4分，一般1-2分
                UI还原度低于90%扣5分，低于80%扣10分，低于60%不得分
                受到学校通报批评扣5分，警告扣10分，严重警告扣15分，记过扣20分，留校察看扣30分
                计算机二级证书加2分，三级证书加3分
                纳税信用A级得5分，B级得3分，M级得1分，其他不得分
                近一年无劳动纠纷得5分，有1起扣2分，2起及以上不得分
                回款超过90天，扣发提成的20%；超过180天，提成全部取消
                """.lines().toArray(String[]::new));
    }

    @Test
    void hardly_any_is_misread_without_a_word() {
        assertThat(misread).as(String.join("\n", misread)).hasSize(8);
    }
}

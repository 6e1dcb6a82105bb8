package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaohe.model.Award;
import io.github.kaohe.model.Basis;
import io.github.kaohe.model.Figure;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Limit;
import io.github.kaohe.model.Limits;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.MeasureType;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Provenance;
import io.github.kaohe.model.Rating;
import io.github.kaohe.model.RatingScale;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.model.Section;
import io.github.kaohe.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the short forms of the text mean. */
class FormatTest {

    @Test
    void what_is_left_out_is_usual() {
        Scorecard card = parse("");

        assertThat(card).isEqualTo(Scorecard.builder("a", "t").build());
        assertThat(Definitions.write(card)).isEqualTo("""
                        {
                          "type": "scorecard",
                          "id": "a",
                          "title": "t",
                          "version": "1"
                        }
                        """);
    }

    @Test
    void the_schema_may_be_named_and_a_byte_order_mark_stand_in_front() {
        String text = "\uFEFF{\"$schema\": \"../scorecard.schema.json\", \"type\": \"scorecard\", \"id\": \"a\","
                + " \"title\": \"t\"}";

        assertThat(Definitions.parse("", text).id()).isEqualTo("a");
    }

    @Test
    void numbers_are_equal_however_they_are_written() {
        assertThat(List.of("5", "5.0", "5.00", "0.5e1", "50E-1"))
                .allSatisfy(
                        number -> assertThat(parse("\"fullMarks\": " + number).fullMarks())
                                .isEqualTo(Figure.of(5)))
                .allSatisfy(number -> assertThat(Definitions.write(parse("\"fullMarks\": " + number)))
                        .contains("\"fullMarks\": 5\n"));
    }

    @Test
    void figures_carry_their_provenance() {
        assertThat(parse("\"fullMarks\": {\"value\": 98, \"restored\": \"98为印刷错误\"}")
                        .fullMarks())
                .isEqualTo(new Figure.Number(new BigDecimal("98"), Provenance.restored("98为印刷错误")));
        assertThat(parse("\"fullMarks\": {\"blank\": \"marks\"}").fullMarks()).isEqualTo(Figure.blank("marks"));
    }

    @Test
    void an_only_measure_takes_its_title_from_the_indicator_and_need_not_be_named() {
        Indicator indicator = indicator("""
                "title": "迟到", "measures": [{"id": "n", "type": "count", "unit": "次"}],
                "adjustments": [{"type": "per-occurrence", "deduct": 2}]""");

        assertThat(indicator.measures().get(0).title()).isEqualTo("迟到");
        assertThat(indicator.adjustments().toString()).contains("measure=n");
    }

    @Test
    void items_of_a_pool_are_pooled_and_others_start_from_full_marks() {
        Scorecard card = parse("""
                "children": [
                  {"type": "indicator", "id": "i"},
                  {"type": "section", "id": "p", "pool": true, "children": [
                    {"type": "indicator", "id": "j"},
                    {"type": "indicator", "id": "k", "basis": {"type": "full-marks"}}]}]""");

        assertThat(((Indicator) card.children().get(0)).basis()).isEqualTo(new Basis.FullMarks());
        List<Node> items = ((Section) card.children().get(1)).children();
        assertThat(((Indicator) items.get(0)).basis()).isEqualTo(new Basis.Pooled());
        assertThat(((Indicator) items.get(1)).basis()).isEqualTo(new Basis.FullMarks());
        assertThat(Definitions.parse("", Definitions.write(card))).isEqualTo(card);
    }

    @Test
    void limits_of_nodes_and_of_the_card_have_their_own_usual() {
        assertThat(indicator("\"floor\": \"none\", \"cap\": 120").limits())
                .isEqualTo(new Limits(Limit.NONE, Limit.at(Figure.of(120))));
        assertThat(indicator("\"no\": \"1\"").limits()).isEqualTo(Limits.USUAL);
        assertThat(parse("").limits()).isEqualTo(new Limits(Limit.NONE, Limit.NONE));
        assertThat(parse("\"cap\": 100").limits()).isEqualTo(new Limits(Limit.NONE, Limit.at(Figure.of(100))));
    }

    @Test
    void the_usual_limits_on_a_card_are_written_as_numbers() {
        Scorecard card = Scorecard.builder("a", "t")
                .fullMarks(Figure.of(120))
                .limits(Limits.USUAL)
                .build();

        assertThat(Definitions.parse("", Definitions.write(card)).limits())
                .isEqualTo(new Limits(Limit.at(Figure.ZERO), Limit.at(Figure.of(120))));
    }

    @Test
    void a_named_scale_is_written_once_and_shared() {
        RatingScale scale = new RatingScale("abc", List.of(new Rating("A", new Award.FullMarks(), "")));
        Scorecard card = Scorecard.builder("a", "t")
                .children(List.of(rated("x", scale), rated("y", scale)))
                .build();

        assertThat(Definitions.write(card).split("\"label\": \"A\"", -1)).hasSize(2);
        assertThat(Definitions.parse("", Definitions.write(card))).isEqualTo(card);
    }

    @Test
    void two_scales_of_one_name_cannot_be_written() {
        RatingScale first = new RatingScale("abc", List.of(new Rating("A", new Award.FullMarks(), "")));
        RatingScale other = new RatingScale("abc", List.of(new Rating("B", new Award.FullMarks(), "")));
        Scorecard card = Scorecard.builder("a", "t")
                .children(List.of(rated("x", first), rated("y", other)))
                .build();

        assertThatThrownBy(() -> Definitions.write(card))
                .isInstanceOf(ProblemException.class)
                .hasMessage("KH2061 y: 两个不同的等级表都名为\"abc\"。请为其中一个改名。");
    }

    @Test
    void the_digest_covers_every_part_and_stays_the_same() throws NoSuchAlgorithmException {
        Scorecard card = parse("\"notes\": [\"注\"]");

        assertThat(Definitions.digest(card))
                .isEqualTo(sha256("{\"type\":\"scorecard\",\"id\":\"a\",\"title\":\"t\",\"version\":\"1\","
                        + "\"notes\":[\"注\"]}"))
                .isNotEqualTo(Definitions.digest(parse("\"notes\": [\"註\"]")))
                .isNotEqualTo(Definitions.digest(parse("\"prose\": [\"注\"]")));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static Indicator rated(String id, RatingScale scale) {
        return Indicator.builder(id, id)
                .measures(List.of(Measure.of("m", id, new MeasureType.Label())))
                .basis(new Basis.Rated("m", scale))
                .build();
    }

    private static Indicator indicator(String members) {
        Scorecard card = parse("\"children\": [{\"type\": \"indicator\", \"id\": \"i\", " + members + "}]");
        return (Indicator) card.children().get(0);
    }

    private static Scorecard parse(String members) {
        String rest = members.isEmpty() ? "" : ", " + members;
        return Definitions.parse("", "{\"type\": \"scorecard\", \"id\": \"a\", \"title\": \"t\"" + rest + "}");
    }
}

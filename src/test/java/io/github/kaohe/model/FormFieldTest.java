package io.github.kaohe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldTest {

    @ParameterizedTest
    @CsvSource({
        "DATE,2026-03-05,true",
        "DATE,2026/3/5,true",
        "DATE,2026.3.5,true",
        "DATE,2026年3月5日,true",
        "DATE,2月29日,true",
        "DATE,2026-02-29,false",
        "DATE,2026年3-5,false",
        "DATE,2026-3/5,false",
        "DATE,2026-3-5日,false",
        "DATE,3/5,false",
        "DATE,昨天,false",
        "NUMBER,-3.5,true",
        "NUMBER,1e3,false",
        "NUMBER,十二,false",
        "MONEY,3600.50,true",
        "MONEY,3600.505,false",
        "MONEY,-1,false",
        "COUNT,12,true",
        "COUNT,12.5,false",
        "COUNT,-1,false",
        "YES_NO,是,true",
        "YES_NO,yes,false",
        "TEXT,什么都行,true",
        "REMARKS,什么都行,true"
    })
    void a_field_accepts_texts_of_its_type(FormField.Type type, String text, boolean accepted) {
        assertThat(FormField.of("f", "栏目", type).accepts(text)).isEqualTo(accepted);
    }

    @Test
    void a_choice_is_one_of_the_choices() {
        FormField field = new FormField("f", "满意", FormField.Type.CHOICE, false, "", "", List.of("满意", "不满意"));

        assertThat(field.accepts("不满意")).isTrue();
        assertThat(field.accepts("还行")).isFalse();
    }
}

package io.github.kaohe.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class NamesProperties {
    @Property
    void words_come_back_from_their_name(
            @ForAll @Size(min = 1, max = 3) List<@NotEmpty @StringLength(max = 8) String> words) {
        String name = Names.of(words);
        assertThat(Names.words(name)).isEqualTo(words);
        assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)).matches("ko_[a-z0-9_.]+");
    }

    @Example
    void names_are_readable() throws Exception {
        assertThat(InputKey.value("", "merchant-visits", "visited", InputKey.Part.WHOLE)
                        .cellName())
                .isEqualTo("ko_v__merchant_visits__visited");
        assertThat(InputKey.value("hr", "q1", "sales", InputKey.Part.input("base"))
                        .cellName())
                .isEqualTo("ko_rv__hr__q1__sales__base");
        assertThat(InputKey.awarded("", "a.B").cellName()).isEqualTo("ko_a__a.00046..00066.");
        assertThat(Names.of("x".repeat(300))).hasSize(38).startsWith("ko_h__");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createName().setNameName(InputKey.awarded("", "a.B-").cellName());
        }
    }
}

package io.github.kaohe.excel;

import io.github.kaohe.model.FormField;
import io.github.kaohe.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a form that say who was appraised and for which period. */
final class PersonFields {
    private static final List<String> NAMES =
            List.of("姓名", "员工姓名", "被考核人姓名", "被考核人", "被考核者", "被评人", "被评价人", "客服姓名", "服务员姓名", "员工", "销售人员", "回访人员");
    /** Forms that appraise no person name what they appraise. */
    private static final List<String> SUBJECTS = List.of("经销商", "客户名称", "电商平台", "经营区", "客服部", "客户服务部");

    private static final Set<String> STATIONS = Set.of("岗位", "岗位名称", "职位", "职务", "工号", "员工编号", "员工号");
    private static final Set<FormField.Type> WRITTEN = Set.of(
            FormField.Type.TEXT,
            FormField.Type.CHOICE,
            FormField.Type.PERIOD,
            FormField.Type.NUMBER,
            FormField.Type.COUNT);

    private final Optional<FormField> name;
    private final List<FormField> fields = new ArrayList<>();

    PersonFields(Scorecard card) {
        List<FormField> written = Stream.of(card.header(), card.body(), card.footer())
                .flatMap(List::stream)
                .filter(field -> WRITTEN.contains(field.type()))
                .toList();
        name = Stream.concat(NAMES.stream(), SUBJECTS.stream())
                .flatMap(title -> written.stream().filter(field -> plain(field).equals(title)))
                .findFirst();
        name.ifPresent(fields::add);
        written.stream()
                .filter(field -> plain(field).endsWith("部门") || STATIONS.contains(plain(field)))
                .forEach(this::add);
        written.stream().filter(PersonFields::isPeriod).forEach(this::add);
    }

    private void add(FormField field) {
        if (fields.stream().noneMatch(known -> plain(known).equals(plain(field)))) {
            fields.add(field);
        }
    }

    /** Forms print 姓 名 with blanks to fill the line. */
    private static String plain(FormField field) {
        return field.title().replaceAll("[\\s\\u3000::]", "");
    }

    private static boolean isPeriod(FormField field) {
        return field.type() == FormField.Type.PERIOD;
    }

    /** {@return the fields; that of the name first, if the form has one} */
    List<FormField> fields() {
        return fields;
    }

    boolean hasName() {
        return name.isPresent();
    }

    /** {@return what is written into each of the fields} */
    List<String> texts(Map<String, String> written) {
        return fields.stream().map(field -> text(field, written)).toList();
    }

    /** {@return the name, empty where there is none} */
    String name(Map<String, String> written) {
        return name.map(field -> text(field, written)).orElse("");
    }

    /** {@return the periods that are written} */
    String period(Map<String, String> written) {
        return fields.stream()
                .filter(PersonFields::isPeriod)
                .map(field -> text(field, written))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(FormField field, Map<String, String> written) {
        return written.getOrDefault(field.title(), written.getOrDefault(field.id(), field.preset()))
                .strip();
    }
}

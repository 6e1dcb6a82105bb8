package io.github.kaohe;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Which package may see what, and what no result may depend on. */
@AnalyzeClasses(packages = "io.github.kaohe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.kaohe.";

    /** A package may use those before it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "model",
            "validation",
            "criteria",
            "builder",
            "scoring",
            "json",
            "catalog",
            "workbook",
            "recognition",
            "excel",
            "importer",
            "policy",
            "testkit",
            "cli");

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String POI = "org.apache.poi..";
    private static final String XMLBEANS = "org.apache.xmlbeans..";
    private static final String SCHEMAS = "org.openxmlformats..";
    private static final String PICOCLI = "picocli..";
    private static final String JAKARTA = "jakarta..";
    private static final String HIBERNATE = "org.hibernate..";

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_ITS_PLACE = classes()
            .should()
            .resideInAnyPackage(ORDER.stream().map(name -> ROOT + name).toArray(String[]::new));

    @ArchTest
    static void packagesUseOnlyThoseBeforeThem(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ORDER.get(i))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule ONLY_JSON_SEES_JACKSON = onlyIn(JACKSON, "json");

    @ArchTest
    static final ArchRule ONLY_WORKBOOK_AND_EXCEL_SEE_POI = onlyIn(POI, "workbook", "recognition", "excel");

    @ArchTest
    static final ArchRule ONLY_EXCEL_SEES_XMLBEANS = onlyIn(XMLBEANS, "excel");

    @ArchTest
    static final ArchRule ONLY_EXCEL_SEES_SCHEMAS = onlyIn(SCHEMAS, "excel");

    @ArchTest
    static final ArchRule ONLY_CLI_SEES_PICOCLI = onlyIn(PICOCLI, "cli");

    @ArchTest
    static final ArchRule ONLY_MODEL_AND_VALIDATION_SEE_JAKARTA = onlyIn(JAKARTA, "model", "validation");

    @ArchTest
    static final ArchRule ONLY_VALIDATION_SEES_HIBERNATE = onlyIn(HIBERNATE, "validation");

    @ArchTest
    static final ArchRule NO_FOREIGN_TYPE_IN_A_PUBLIC_SIGNATURE = classes()
            .that()
            .arePublic()
            .should(haveNoSignatureWith(resideInAnyPackage(JACKSON, POI, XMLBEANS, SCHEMAS, PICOCLI)));

    @ArchTest
    static final ArchRule NO_BINARY_FRACTIONS_IN_MODEL_AND_SCORING = classes()
            .that()
            .resideInAnyPackage(ROOT + "model", ROOT + "scoring")
            .should(haveNoSignatureOrFieldWith(binaryFractions()));

    @ArchTest
    static final ArchRule NO_STATIC_STATE = noFields()
            .that(are(writtenByPeople()))
            .should()
            .beStatic()
            .andShould()
            .notBeFinal();

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "excel") // POI takes the dates of a workbook as java.util.Date
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class);

    @ArchTest
    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintWriter.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callConstructor(DecimalFormat.class, String.class);

    @ArchTest
    static final ArchRule NO_DEFAULT_TIME_ZONE_AND_NO_CLOCK = noClasses()
            .should()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule NO_DEFAULT_CHARSET = noClasses()
            .should()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintStream.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(FileReader.class, FileWriter.class);

    @ArchTest
    static final ArchRule ONLY_CLI_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(packages).map(name -> ROOT + name).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static DescribedPredicate<JavaField> writtenByPeople() {
        return DescribedPredicate.describe(
                "written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaClass> binaryFractions() {
        Set<String> names = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return DescribedPredicate.describe(
                "double or float",
                type -> names.contains(type.getBaseComponentType().getName()));
    }

    private static ArchCondition<JavaClass> haveNoSignatureOrFieldWith(DescribedPredicate<JavaClass> unwanted) {
        return new ArchCondition<>("have no signature or field with " + unwanted.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().forEach(unit -> report(type, unit, unwanted, events));
                type.getFields().stream()
                        .filter(field ->
                                involves(unwanted, Stream.of(field.getType().getAllInvolvedRawTypes())))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoSignatureWith(DescribedPredicate<JavaClass> unwanted) {
        return new ArchCondition<>("have no public signature with " + unwanted.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(unit -> report(type, unit, unwanted, events));
            }
        };
    }

    private static void report(
            JavaClass type, JavaCodeUnit unit, DescribedPredicate<JavaClass> unwanted, ConditionEvents events) {
        Stream<Set<JavaClass>> types = Stream.concat(
                Stream.of(unit.getReturnType().getAllInvolvedRawTypes()),
                unit.getParameterTypes().stream().map(parameter -> parameter.getAllInvolvedRawTypes()));
        if (involves(unwanted, types)) {
            events.add(SimpleConditionEvent.violated(type, unit.getFullName()));
        }
    }

    private static boolean involves(DescribedPredicate<JavaClass> unwanted, Stream<Set<JavaClass>> types) {
        return types.flatMap(Set::stream).anyMatch(unwanted);
    }
}

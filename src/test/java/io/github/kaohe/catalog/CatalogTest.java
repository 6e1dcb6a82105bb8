package io.github.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.kaohe.json.Definitions;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
    private static final String ID = "bd-merchant-maintenance-monthly";

    private final Catalog shipped = Catalog.shipped();

    @TempDir
    private Path folder;

    @Test
    void findsAShippedFormByItsId() {
        assertThat(shipped.find(ID)).map(Scorecard::title).contains("BD每月绩效考核表(商家维护组)");
        assertThat(shipped.find("no-such-form")).isEmpty();
    }

    @Test
    void suggestsIdsLikeAnUnknownOne() {
        assertThat(problems(() -> shipped.get("bd-merchant-maintenence-monthly")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.KH5001);
                    assertThat(problem.arguments().get("similar")).startsWith(ID);
                });
        assertThat(problems(() -> shipped.get("客户"))).extracting(Problem::code).containsExactly(ProblemCode.KH5002);
    }

    @Test
    void listsItsForms() {
        assertThat(shipped.entries())
                .extracting(CatalogEntry::id)
                .isEqualTo(shipped.ids())
                .isSorted();
        assertThat(shipped.entries())
                .filteredOn(entry -> entry.id().equals(ID))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(CatalogEntry.Kind.SCORECARD);
                    assertThat(entry.source()).isPresent();
                    assertThat(entry.blanks()).isEmpty();
                });
    }

    @Test
    void readsAFormOnceHoweverManyAsk() {
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> System.identityHashCode(shipped.get(ID))))
                .containsOnly(System.identityHashCode(shipped.get(ID)));
    }

    @Test
    void laysUsersFormsOverTheShippedOnes() throws IOException {
        Definitions.save(shipped.get(ID).toBuilder().version("2").build(), folder.resolve("a.json"));
        Definitions.save(shipped.get(ID).toBuilder().id("our-own").build(), folder.resolve("b.json"));
        Files.writeString(folder.resolve("scorecard.schema.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "no form");
        Files.createDirectory(folder.resolve("old.json"));

        Catalog both = shipped.with(Catalog.of(folder));

        assertThat(both.get(ID).version()).isEqualTo("2");
        assertThat(both.ids()).containsAll(shipped.ids()).contains("our-own");
        assertThat(shipped.get(ID).version()).isEqualTo("1");
    }

    @Test
    void tellsEverythingThatIsWrongWithAFolderAtOnce() throws IOException {
        Scorecard card = shipped.get(ID);
        Definitions.save(card, folder.resolve("1.json"));
        Definitions.save(card, folder.resolve("2.json"));
        Files.writeString(folder.resolve("3.json"), "{\n  \"type\": scorecard\n}");
        Definitions.save(
                card.toBuilder()
                        .id("unsound")
                        .children(List.of())
                        .options(List.of())
                        .examples(List.of())
                        .build(),
                folder.resolve("4.json"));

        assertThat(problems(() -> Catalog.of(folder)))
                .extracting(problem -> problem.code() + " " + problem.place().text())
                .contains("KH5003 2.json", "KH2001 3.json:2:11", "KH1105 4.json");
    }

    @Test
    void tellsThatAFolderIsMissing() {
        assertThat(problems(() -> Catalog.of(folder.resolve("none"))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.KH5005);
    }

    @Test
    void readsDefinitionsFromAnotherJar() throws IOException {
        Path jar = folder.resolve("forms.jar");
        String text = Definitions.write(shipped.get(ID).toBuilder().id("ours").build());
        pack(jar, "forms/index.txt", "# our forms\n\nours.json\nmissing.json\n", "forms/ours.json", text);

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Catalog catalog = Catalog.ofResources(loader, "forms");
            assertThat(catalog.ids()).containsExactly("missing", "ours");
            assertThat(catalog.get("ours").id()).isEqualTo("ours");
            assertThat(problems(() -> catalog.get("missing")))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.KH5008);
            assertThat(problems(() -> Catalog.ofResources(loader, "elsewhere")))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.KH5008);
        }
    }

    @Test
    void tellsThatAPackagedFileIsMisnamed() throws IOException {
        Path jar = folder.resolve("forms.jar");
        pack(jar, "index.txt", "other.json\n", "other.json", Definitions.write(shipped.get(ID)));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Catalog catalog = Catalog.ofResources(loader, "");
            assertThat(problems(() -> catalog.get("other")))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.KH5004);
        }
    }

    private static void pack(Path jar, String... namesAndTexts) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new JarEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    private static List<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .asInstanceOf(type(ProblemException.class))
                .actual()
                .problems();
    }
}

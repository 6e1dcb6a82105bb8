package io.github.kaohe.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.Style;
import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.policy.Policies;
import io.github.kaohe.problem.Problem;
import io.github.kaohe.problem.ProblemException;
import io.github.kaohe.scoring.Examples;
import io.github.kaohe.validation.DefinitionRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shipped definitions that are changed at random are definitions still, sound or not, or end in problems; and soon. */
class MutatedDefinitionsTest {
    private static final int TIMES = 400;
    private static final int EVERY_SO_OFTEN = 10;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final List<byte[]> SHIPPED = shipped();
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[])-?\\d+(?:\\.\\d+)?(?=[,}\\]\\n])");
    private static final String[] NUMBERS = {
        "0",
        "-1",
        "1e40",
        "1e999999999",
        "0.0000000001",
        "99999999999999999999",
        "1e-30",
        "-0",
        "null",
        "\"5\"",
        "[]",
        "{}"
    };

    /** How a text is changed. */
    enum Change {
        BITS {
            @Override
            byte[] of(byte[] text, Random random) {
                byte[] changed = text.clone();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return changed;
            }
        },
        CHUNKS {
            @Override
            byte[] of(byte[] text, Random random) {
                int from = random.nextInt(text.length);
                int to = Math.min(text.length, from + 1 + random.nextInt(200));
                byte[] rest = Arrays.copyOfRange(text, random.nextBoolean() ? to : from, text.length);
                byte[] changed = Arrays.copyOf(text, to + rest.length);
                System.arraycopy(rest, 0, changed, to, rest.length);
                return changed;
            }
        },
        /** One number is another, or none. */
        NUMBERS_OTHERWISE {
            @Override
            byte[] of(byte[] text, Random random) {
                return replaced(text, NUMBER, random, NUMBERS[random.nextInt(NUMBERS.length)]);
            }
        },
        /** One text is another of the same definition: a type, an id, a reference to itself. */
        TEXTS_OTHERWISE {
            @Override
            byte[] of(byte[] text, Random random) {
                List<MatchResult> texts = matches(text, TEXT);
                return replaced(
                        text,
                        TEXT,
                        random,
                        texts.get(random.nextInt(texts.size())).group());
            }
        },
        MEMBERS {
            @Override
            byte[] of(byte[] text, Random random) {
                return Mutation.of(new String(text, StandardCharsets.UTF_8), random.nextLong())
                        .getBytes(StandardCharsets.UTF_8);
            }
        };

        abstract byte[] of(byte[] text, Random random);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_definition_is_read_or_refused(Change change) throws IOException {
        Random random = new Random(change.ordinal());
        int read = 0;
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] text = change.of(SHIPPED.get(random.nextInt(SHIPPED.size())), random);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                use(Definitions.readAny("changed.json", new ByteArrayInputStream(text)), i % EVERY_SO_OFTEN == 0);
                read++;
            } catch (ProblemException e) {
                tell(e.problems());
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(change + " " + i + "\n" + new String(text, StandardCharsets.UTF_8), e);
            }
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            assertThat(taken).as("%s %d", change, i).isLessThan(MOST_NANOS);
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private static void use(Definition definition, boolean rendered) {
        assertThat(Definitions.parseAny("again.json", Definitions.write(definition)))
                .isEqualTo(definition);
        assertThat(Definitions.digest(definition)).hasSize(64);
        List<Problem> problems = DefinitionRules.check(definition);
        if (!Problem.anyError(problems)) {
            tell(definition instanceof Policy policy ? Policies.verify(policy) : Examples.verify(definition));
            if (rendered && definition instanceof Scorecard card) {
                ExcelForm.of(card, Style.WORKSHEET).bytes();
            }
        } else {
            tell(problems);
        }
    }

    private static void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.message(Locale.CHINESE)).isNotBlank();
            assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
        }
    }

    private static List<MatchResult> matches(byte[] text, Pattern pattern) {
        return pattern.matcher(new String(text, StandardCharsets.UTF_8))
                .results()
                .toList();
    }

    private static byte[] replaced(byte[] text, Pattern pattern, Random random, String with) {
        List<MatchResult> matches = matches(text, pattern);
        if (matches.isEmpty()) {
            return text;
        }
        MatchResult match = matches.get(random.nextInt(matches.size()));
        String old = new String(text, StandardCharsets.UTF_8);
        return (old.substring(0, match.start()) + with + old.substring(match.end())).getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> shipped() {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            List<byte[]> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.endsWith(".schema.json")) {
                    texts.add(Files.readAllBytes(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

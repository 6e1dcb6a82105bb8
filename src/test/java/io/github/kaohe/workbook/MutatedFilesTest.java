package io.github.kaohe.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaohe.catalog.Catalog;
import io.github.kaohe.excel.ExcelForm;
import io.github.kaohe.excel.Style;
import io.github.kaohe.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forms that are changed at random are read, by their labels too, and imported, or refused; nothing else, and soon. */
class MutatedFilesTest {
    private static final int TIMES = 500;
    private static final long MOST_NANOS = 5_000_000_000L;
    private static final ExcelForm FORM =
            ExcelForm.of(Catalog.shipped().get("bd-merchant-maintenance-monthly"), Style.WORKSHEET);
    private static final byte[] GOOD = FORM.bytes();
    private static final byte[] OLD = GoodForm.old();
    private static final Map<String, String> PARTS = parts();
    private static final String[] VALUES = {
        "",
        "0",
        "-1",
        "99999",
        "4294967296",
        "1E999999999",
        "XFD1048576",
        "A1:XFD1048576",
        "s",
        "&amp;",
        "../..",
        "true"
    };

    /** How a file is changed. */
    enum Change {
        BITS {
            @Override
            byte[] of(Random random) {
                return bits(GOOD.clone(), random, 0, GOOD.length);
            }
        },
        CHUNKS {
            @Override
            byte[] of(Random random) {
                int from = random.nextInt(GOOD.length);
                int to = Math.min(GOOD.length, from + 1 + random.nextInt(200));
                byte[] rest = Arrays.copyOfRange(GOOD, random.nextBoolean() ? to : from, GOOD.length);
                byte[] changed = Arrays.copyOf(GOOD, (random.nextBoolean() ? from : to) + rest.length);
                System.arraycopy(rest, 0, changed, changed.length - rest.length, rest.length);
                return changed;
            }
        },
        HEADERS {
            @Override
            byte[] of(Random random) {
                int directory = GOOD.length - 22 - 1500;
                return bits(GOOD.clone(), random, random.nextBoolean() ? directory : 0, 80);
            }
        },
        TOKENS {
            @Override
            byte[] of(Random random) {
                return changedPart(random, xml -> tokens(xml, random));
            }
        },
        VALUES_OF_ATTRIBUTES {
            @Override
            byte[] of(Random random) {
                return changedPart(random, xml -> attributes(xml, random));
            }
        },
        OLD_FORMAT {
            @Override
            byte[] of(Random random) {
                return bits(OLD.clone(), random, 0, OLD.length);
            }
        };

        abstract byte[] of(Random random);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_file_is_read_or_refused(Change change) {
        Random random = new Random(change.ordinal());
        int read = 0;
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] bytes = change.of(random);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                StrangersBook.use(Workbook.read(bytes, "changed.xlsx", ReadLimits.USUAL), FORM);
                FORM.read(new ByteArrayInputStream(bytes));
                read++;
            } catch (ProblemException e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            } catch (RuntimeException | Error e) {
                throw new AssertionError(change + " " + i, e);
            }
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            assertThat(taken).as("%s %d", change, i).isLessThan(MOST_NANOS);
        }
        assertThat(refused).isPositive();
        if (change == Change.TOKENS || change == Change.VALUES_OF_ATTRIBUTES) {
            assertThat(read).isPositive();
        }
    }

    private static byte[] changedPart(Random random, UnaryOperator<String> change) {
        RawZip zip = new RawZip();
        int chosen = random.nextInt(PARTS.size());
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            zip.add(part.getKey(), chosen-- == 0 ? change.apply(part.getValue()) : part.getValue());
        }
        return zip.bytes();
    }

    private static byte[] bits(byte[] bytes, Random random, int from, int length) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes[from + random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static String tokens(String xml, Random random) {
        List<String> tokens = new ArrayList<>(List.of(xml.split("(?=<)")));
        int one = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(tokens, one, other);
            case 1 -> tokens.remove(one);
            case 2 -> tokens.add(other, tokens.get(one));
            default -> tokens.addAll(other, List.copyOf(tokens.subList(Math.min(one, other), Math.max(one, other))));
        }
        return String.join("", tokens);
    }

    private static String attributes(String xml, Random random) {
        String[] pieces = xml.split("\"", -1);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(pieces.length / 2) * 2 + 1;
            pieces[at] = VALUES[random.nextInt(VALUES.length)];
        }
        return String.join("\"", pieces);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }
}

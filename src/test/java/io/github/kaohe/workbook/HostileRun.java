package io.github.kaohe.workbook;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads every hostile file, in a virtual machine of its own with little memory, and prints what each gave. */
final class HostileRun {
    private static final String SEPARATOR = "\t";

    private HostileRun() {}

    static List<HostileCase> cases() {
        return Stream.of(
                        HostileContainers.all(),
                        HostileOldFiles.all(),
                        HostileXml.all(),
                        HostileSheets.all(),
                        HostileBooks.all())
                .flatMap(List::stream)
                .toList();
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (HostileCase each : cases()) {
            String outcome;
            long[] millis = {0};
            try {
                byte[] bytes = each.maker().call();
                long start = threads.getCurrentThreadCpuTime();
                outcome = new HostileCase(each.id(), each.file(), each.outcome(), () -> bytes).read();
                millis[0] = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
            } catch (Throwable e) {
                outcome = "UNTYPED " + e;
            }
            out.println(String.join(SEPARATOR, each.id(), outcome, Long.toString(millis[0])));
        }
    }
}

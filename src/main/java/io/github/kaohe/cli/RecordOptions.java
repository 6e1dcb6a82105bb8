package io.github.kaohe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The filled record forms that a checklist reports on, or of which a scorecard asks how complete they are. */
final class RecordOptions {
    private final Console console;

    @CommandLine.Option(names = "--record", paramLabel = "REF=FILE")
    private List<String> settings = new ArrayList<>();

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.@Nullable CommandSpec command;

    RecordOptions(Console console) {
        this.console = console;
    }

    /** {@return the files by reference of their form} */
    Map<String, List<Path>> files() {
        Map<String, List<Path>> files = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals <= 0 || equals == setting.length() - 1) {
                throw new UsageErrors.Wrong(
                        Objects.requireNonNull(command).commandLine(), console.say("usage.record", "setting", setting));
            }
            files.computeIfAbsent(setting.substring(0, equals), form -> new ArrayList<>())
                    .add(Inputs.path(setting.substring(equals + 1)));
        }
        return files;
    }
}

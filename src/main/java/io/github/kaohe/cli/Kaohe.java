package io.github.kaohe.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The call without a command, and the options that every command has. */
@CommandLine.Command(
        name = "kaohe",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Kaohe.Version.class)
final class Kaohe implements Callable<Integer> {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    Kaohe(Console console) {
        this.console = console;
    }

    /** Languages of texts and problems. */
    enum Language {
        ZH,
        EN
    }

    /** Parsed before: see {@link Main}. */
    @CommandLine.Option(names = "--lang", scope = CommandLine.ScopeType.INHERIT, paramLabel = "zh|en")
    void language(Language ignored) {}

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        console.warn(console.say("usage.no-command"));
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The version in the manifest of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Kaohe.class.getPackage().getImplementationVersion();
            return new String[] {"kaohe " + (version == null ? "dev" : version)};
        }
    }
}

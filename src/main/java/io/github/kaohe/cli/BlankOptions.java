package io.github.kaohe.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The blanks that are filled in on the command line. */
final class BlankOptions {
    private static final Pattern SETTING = Pattern.compile("([^=\\s]+)=(-?[0-9]{1,15}(?:\\.[0-9]{1,10})?)");

    private final Console console;

    @CommandLine.Option(names = "--set", paramLabel = "BLANK=VALUE")
    private List<String> settings = new ArrayList<>();

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.@Nullable CommandSpec command;

    BlankOptions(Console console) {
        this.console = console;
    }

    /** {@return the values by name of the blank; whether the form has such blanks is for others to say} */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String setting : settings) {
            Matcher matcher = SETTING.matcher(setting);
            if (!matcher.matches()) {
                throw wrong("usage.set", setting);
            }
            if (values.put(matcher.group(1), new BigDecimal(matcher.group(2))) != null) {
                throw wrong("usage.set-twice", matcher.group(1));
            }
        }
        return values;
    }

    private CommandLine.ParameterException wrong(String key, String setting) {
        return new UsageErrors.Wrong(
                Objects.requireNonNull(command).commandLine(), console.say(key, "setting", setting));
    }
}

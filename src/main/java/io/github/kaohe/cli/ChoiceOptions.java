package io.github.kaohe.cli;

import io.github.kaohe.model.Definition;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The readings of a form that are chosen on the command line. */
final class ChoiceOptions {
    private final Console console;

    @CommandLine.Option(names = "--choose", paramLabel = "OPTION=CHOICE")
    private List<String> choices = new ArrayList<>();

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandLine.Model.@Nullable CommandSpec command;

    ChoiceOptions(Console console) {
        this.console = console;
    }

    /** {@return the form with these readings} */
    Scorecard applyTo(Scorecard card) {
        Map<String, String> chosen = values();
        return chosen.isEmpty() ? card : card.choose(chosen);
    }

    /** {@return the form with these readings; a checklist or policy leaves none open here} */
    Definition applyTo(Definition form) {
        if (form instanceof Scorecard card) {
            return applyTo(card);
        }
        Map<String, String> chosen = values();
        return form instanceof RecordForm record && !chosen.isEmpty() ? record.choose(chosen) : form;
    }

    /** {@return the choices by option; whether there are such is for others to say} */
    Map<String, String> values() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String choice : choices) {
            int equals = choice.indexOf('=');
            if (equals <= 0 || equals == choice.length() - 1) {
                throw wrong("usage.choose", choice);
            }
            if (chosen.put(choice.substring(0, equals), choice.substring(equals + 1)) != null) {
                throw wrong("usage.choose-twice", choice.substring(0, equals));
            }
        }
        return chosen;
    }

    private CommandLine.ParameterException wrong(String key, String setting) {
        return new UsageErrors.Wrong(
                Objects.requireNonNull(command).commandLine(), console.say(key, "setting", setting));
    }
}

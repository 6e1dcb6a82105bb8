package io.github.kaohe.excel;

import io.github.kaohe.criteria.Criteria;
import io.github.kaohe.model.Indicator;
import io.github.kaohe.model.Measure;
import io.github.kaohe.model.Node;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.scoring.Phrase;
import io.github.kaohe.scoring.RuleOutcome;
import io.github.kaohe.scoring.ScoreLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says which rules cost points, in words that do not depend on what was observed: the rule as it is written, the band or
 * rating that was reached, or that a person gave the score.
 */
final class LossCauses {
    private final Scorecard card;
    private final Locale locale;
    private final SummaryTexts texts;

    LossCauses(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
        this.texts = new SummaryTexts(locale);
    }

    /** {@return the rules that cost points; where none took any, where the score started from} */
    List<String> of(Node node, ScoreLine line) {
        if (!(node instanceof Indicator indicator)) {
            return List.of(texts.say("cause.awarded"));
        }
        List<Measure> measures = new ArrayList<>(indicator.measures());
        measures.addAll(card.measures());
        Set<String> taken = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        int adjustment = 0;
        int override = 0;
        for (RuleOutcome outcome : line.rules()) {
            Phrase phrase = plain(outcome.phrase());
            boolean took = outcome.applied() && outcome.effect().signum() < 0;
            if (phrase.key().startsWith("adjustment.")) {
                // the rules of several raters follow one another
                int at = adjustment++ % Math.max(1, indicator.adjustments().size());
                if (took) {
                    taken.add(Criteria.print(indicator.adjustments().get(at), measures, locale));
                }
            } else if (phrase.key().startsWith("override.")) {
                int at = override++ % Math.max(1, indicator.overrides().size());
                if (took) {
                    taken.add(Criteria.print(indicator.overrides().get(at), measures, locale));
                }
            } else if (!phrase.key().startsWith("clamp.")) {
                starts.add(start(phrase, indicator, measures));
            }
        }
        return List.copyOf(taken.isEmpty() ? starts : taken);
    }

    private String start(Phrase phrase, Indicator indicator, List<Measure> measures) {
        return switch (phrase.key()) {
            case "basis.band" -> said("cause.band", phrase, "measure", "interval", "points");
            case "basis.rated" -> said("cause.rated", phrase, "measure", "label", "points");
            case "basis.judged", "basis.judged-label" -> texts.say("cause.judged");
            case "awarded" -> texts.say("cause.awarded");
            case "absent.zero", "absent.full" -> phrase.text(locale);
            default -> Criteria.print(indicator.basis(), measures, locale);
        };
    }

    private static Phrase plain(Phrase phrase) {
        int rule = phrase.key().equals("by-rater") ? phrase.arguments().indexOf("rule") : -1;
        return rule >= 0 && phrase.arguments().get(rule + 1) instanceof Phrase inner ? plain(inner) : phrase;
    }

    private String said(String key, Phrase phrase, String... names) {
        List<Object> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(name);
            arguments.add(argument(phrase, name));
        }
        return texts.say(key, arguments.toArray());
    }

    private String argument(Phrase phrase, String name) {
        for (int i = 0; i + 1 < phrase.arguments().size(); i += 2) {
            if (phrase.arguments().get(i).equals(name)) {
                Object value = phrase.arguments().get(i + 1);
                return value instanceof Phrase inner ? inner.text(locale) : value.toString();
            }
        }
        return "";
    }
}

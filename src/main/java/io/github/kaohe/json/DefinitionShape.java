package io.github.kaohe.json;

import io.github.kaohe.model.Definition;
import io.github.kaohe.model.Policy;
import io.github.kaohe.model.RecordForm;
import io.github.kaohe.model.Scorecard;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A definition of any kind, or of one that is asked for. */
final class DefinitionShape {
    /** The type of a record form. */
    static final String RECORD_FORM = "record-form";
    /** The type of a checklist. */
    static final String CHECKLIST = "checklist";
    /** The type of a policy. */
    static final String POLICY = "policy";

    private static final Scorecard NOTHING = Scorecard.builder("", "").build();

    /** Any kind. */
    static final Shape<Definition> ANY = DefinitionShape::any;

    private DefinitionShape() {}

    /** {@return the name of a definition's type} */
    static String type(Definition definition) {
        if (definition instanceof Scorecard card) {
            return ScorecardShape.KINDS.of(card.kind());
        }
        if (definition instanceof Policy) {
            return POLICY;
        }
        return definition instanceof RecordForm ? RECORD_FORM : CHECKLIST;
    }

    private static Definition any(JsonValue value, Faults faults) {
        String type = type(value).map(JsonValue.Text::value).orElse("");
        return switch (type) {
            case RECORD_FORM -> ObjectReader.read(value, faults, RecordFormShape::form);
            case CHECKLIST -> ObjectReader.read(value, faults, ChecklistShape::list);
            case POLICY -> ObjectReader.read(value, faults, PolicyShape::policy);
            default -> {
                List<String> allowed = new ArrayList<>(ScorecardShape.KINDS.all());
                allowed.addAll(List.of(RECORD_FORM, CHECKLIST, POLICY));
                yield only(value, faults, allowed, ScorecardShape.KINDS.all(), NOTHING, ScorecardShape::card);
            }
        };
    }

    /**
     * {@return a definition whose type is one of some; another type is told, and then nothing more}
     *
     * @param allowed what the message names
     * @param types   the types that are read
     * @param nothing stands for a definition of another type
     */
    static <D> D only(
            JsonValue value,
            Faults faults,
            List<String> allowed,
            List<String> types,
            D nothing,
            Function<ObjectReader, D> members) {
        Optional<JsonValue.Text> other = type(value).filter(type -> !types.contains(type.value()));
        if (other.isEmpty()) {
            return ObjectReader.read(value, faults, members);
        }
        JsonValue.Text found = other.get();
        String kind = kind(found.value());
        if (kind.isEmpty()) {
            faults.add(ProblemCode.KH2026, found.at(), "found", Excerpt.of(found.value()), "allowed", allowed);
        } else {
            faults.add(
                    ProblemCode.KH2030, found.at(), "found", found.value(), "kind", Words.of(kind), "allowed", allowed);
        }
        return nothing;
    }

    /** {@return the key of the name of a kind, empty if there is no such type} */
    private static String kind(String type) {
        return switch (type) {
            case RECORD_FORM -> "kind.record-form";
            case CHECKLIST -> "kind.checklist";
            case POLICY -> "kind.policy";
            default -> ScorecardShape.KINDS.find(type).isPresent() ? "kind.card" : "";
        };
    }

    private static Optional<JsonValue.Text> type(JsonValue value) {
        return value instanceof JsonValue.Members members
                ? Optional.ofNullable(members.byKey().get("type"))
                        .map(JsonValue.Member::value)
                        .filter(JsonValue.Text.class::isInstance)
                        .map(JsonValue.Text.class::cast)
                : Optional.empty();
    }
}

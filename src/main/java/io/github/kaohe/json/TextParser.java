package io.github.kaohe.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kaohe.problem.ProblemCode;
import io.github.kaohe.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From text to {@link JsonValue}s. Duplicate keys, null, and numbers and texts beyond the limits are collected; a syntax
 * error, a text that is too large or too deep, or holds too much, ends the reading.
 */
final class TextParser {
    /** Bytes of a text in UTF-8. */
    static final int MOST_BYTES = 1024 * 1024;

    /** Objects and lists within one another. */
    static final int MOST_DEPTH = 32;

    /** Characters of a text value or key. */
    static final int MOST_TEXT = 20_000;

    /** Characters of a number, as it is written and in plain notation. */
    static final int MOST_NUMBER = 40;

    /** Objects, lists, texts, numbers and truths in all: a small value needs some ten times the memory of its text. */
    static final int MOST_VALUES = 50_000;

    /** The parser's own limits stand above ours, so that ours can be reported like any other fault. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MOST_DEPTH)
                    .maxStringLength(2 * MOST_BYTES)
                    .maxNameLength(2 * MOST_BYTES)
                    .maxNumberLength(2 * MOST_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;
    private final boolean nullIsAbsent;
    private int values;

    private TextParser(JsonParser parser, Faults faults, boolean nullIsAbsent) {
        this.parser = parser;
        this.faults = faults;
        this.nullIsAbsent = nullIsAbsent;
    }

    /**
     * {@return the value a text holds}
     *
     * @param text   the text; a byte order mark in front is passed over
     * @param faults takes what is wrong
     * @throws ProblemException with one problem, if the text cannot be read to its end
     */
    static JsonValue parse(String text, Faults faults) {
        return parse(text, faults, false);
    }

    /** As {@link #parse(String, Faults)}, for a text that a program wrote: a member that is null counts as absent. */
    static JsonValue parse(String text, Faults faults, boolean nullIsAbsent) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.length() > MOST_BYTES || content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw tooLarge(faults);
        }
        try (JsonParser parser = FACTORY.createParser(content)) {
            return new TextParser(parser, faults, nullIsAbsent).document();
        } catch (JsonProcessingException e) {
            throw syntaxError(content, e, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProblemException tooLarge(Faults faults) {
        return faults.fatal(ProblemCode.KH2041, 1, 1, "limit", MOST_BYTES);
    }

    private static ProblemException syntaxError(String text, JsonProcessingException e, Faults faults) {
        JsonLocation at = e.getLocation();
        int offset = (int) at.getCharOffset();
        String passed = passedOver(text, offset);
        boolean atEnd = offset < 0 || offset >= text.length();
        if (e instanceof JsonEOFException || (atEnd && passed.isEmpty())) {
            return faults.fatal(ProblemCode.KH2002, at.getLineNr(), at.getColumnNr());
        }
        String found = passed.isEmpty() ? Excerpt.of(Character.toString(text.codePointAt(offset))) : passed;
        return faults.fatal(ProblemCode.KH2001, at.getLineNr(), at.getColumnNr() - passed.length(), "found", found);
    }

    /** The parser stops behind these, not in front of them. */
    private static String passedOver(String text, int offset) {
        String before = text.substring(0, Math.max(0, Math.min(offset, text.length())));
        return Stream.of("NaN", "-Infinity", "Infinity", "INF", "+")
                .filter(before::endsWith)
                .findFirst()
                .orElse("");
    }

    private JsonValue document() throws IOException {
        if (parser.nextToken() == null) {
            throw faults.fatal(ProblemCode.KH2002, 1, 1);
        }
        JsonValue value = value(Trail.TOP, 1);
        if (parser.nextToken() != null) {
            throw fatalHere(ProblemCode.KH2009);
        }
        return value;
    }

    private JsonValue value(Trail trail, int depth) throws IOException {
        Spot at = here(trail);
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > MOST_DEPTH) {
            throw fatalHere(ProblemCode.KH2042, "limit", MOST_DEPTH);
        }
        values++;
        if (values > MOST_VALUES) {
            throw fatalHere(ProblemCode.KH2055, "limit", MOST_VALUES);
        }
        return switch (token) {
            case START_OBJECT -> members(at, depth);
            case START_ARRAY -> items(at, depth);
            case VALUE_STRING -> text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at, parser.getText());
            case VALUE_TRUE -> new JsonValue.Truth(at, true);
            case VALUE_FALSE -> new JsonValue.Truth(at, false);
            default -> unusable(ProblemCode.KH2007, at);
        };
    }

    private JsonValue members(Spot at, int depth) throws IOException {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Trail trail = at.trail().key(key);
            Spot keyAt = here(trail);
            text(keyAt, key);
            if (parser.nextToken() == JsonToken.VALUE_NULL && nullIsAbsent) {
                continue;
            }
            JsonValue.Member member = new JsonValue.Member(keyAt, value(trail, depth + 1));
            JsonValue.Member first = members.putIfAbsent(key, member);
            if (first != null) {
                faults.add(
                        ProblemCode.KH2005,
                        keyAt,
                        "key",
                        Excerpt.of(key),
                        "line",
                        first.key().line());
            }
        }
        return new JsonValue.Members(at, members);
    }

    private JsonValue items(Spot at, int depth) throws IOException {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(at.trail().item(values.size()), depth + 1));
        }
        return new JsonValue.Items(at, values);
    }

    private JsonValue text(Spot at, String value) {
        if (value.length() > MOST_TEXT) {
            return unusable(ProblemCode.KH2044, at, "actual", value.length(), "limit", MOST_TEXT);
        }
        var forbidden = value.codePoints().filter(TextParser::forbidden).findFirst();
        if (forbidden.isPresent()) {
            return unusable(ProblemCode.KH2046, at, "found", Excerpt.number(forbidden.getAsInt()));
        }
        return new JsonValue.Text(at, value);
    }

    /** Control characters other than tab and line ends, and halves of characters: no form can print them. */
    private static boolean forbidden(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        return control || Character.getType(point) == Character.SURROGATE;
    }

    private JsonValue number(Spot at, String written) {
        return plain(written)
                .<JsonValue>map(value -> new JsonValue.Amount(at, value))
                .orElseGet(() -> unusable(ProblemCode.KH2043, at, "found", Excerpt.of(written), "limit", MOST_NUMBER));
    }

    /** The length is checked before the number is built, and its exponent before it is written out. */
    private static Optional<BigDecimal> plain(String written) {
        if (written.length() > MOST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(written);
            if (Math.abs((long) value.scale()) > MOST_NUMBER) {
                return Optional.empty();
            }
            BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
            return Optional.of(plain).filter(number -> number.toPlainString().length() <= MOST_NUMBER);
        } catch (NumberFormatException e) {
            return Optional.empty(); // the exponent itself is beyond all numbers
        }
    }

    private JsonValue unusable(ProblemCode code, Spot at, Object... arguments) {
        faults.add(code, at, arguments);
        return new JsonValue.Unusable(at);
    }

    private Spot here(Trail trail) {
        JsonLocation at = parser.currentTokenLocation();
        return new Spot(at.getLineNr(), at.getColumnNr(), trail);
    }

    private ProblemException fatalHere(ProblemCode code, Object... arguments) {
        JsonLocation at = parser.currentTokenLocation();
        return faults.fatal(code, at.getLineNr(), at.getColumnNr(), arguments);
    }
}

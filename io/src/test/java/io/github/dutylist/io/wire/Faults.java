package io.github.dutylist.io.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.dutylist.io.ExactJson;
import io.github.dutylist.value.LexicalForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that do not fit a place of the format, each with what is wrong with it. */
final class Faults {

    private static final Map<LexicalForm, List<String>> MALFORMED = Map.of(
            LexicalForm.IDENTIFIER,
                    List.of("", "A", "1a", "a-", "a--b", "-a", "a b", "a/b", "责任", "a\n", "a".repeat(65)),
            LexicalForm.DOCUMENT_ID,
                    List.of("", "A b", "//example.org/a", "https://example.org/a b", "a".repeat(65), ":"),
            LexicalForm.LINE,
                    List.of("", " ", "\u3000", "\ufeff", "a\nb", "a\tb", "a\u0085", "\u2028", "\u007fa", "a\r"),
            LexicalForm.TEXT, List.of("", "\n \n", "\u00a0\u202f", "a\tb", "a\u0000", "\u2029a", "a\u009f"),
            LexicalForm.CREDIT_CODE,
                    List.of("", "1236982547120638X", "1236982547120638XBB", "1236982547120638xB", "O236982547120638XB"),
            LexicalForm.DIVISION_CODE, List.of("", "12345", "1234567", "12345678", "1234567890123", "33010a", "３３０１００"),
            LexicalForm.LANGUAGE_TAG, List.of("", "z", "zh_CN", "zh-", "-zh", "abcdefghi", "zh-CN-CN-CN", "中文"),
            LexicalForm.URI,
                    List.of("", "terms", "/terms", "https://example.org/a b", "https://example.org/学期", ":a", "1a:b"));

    private static final List<String> NO_DATES = List.of(
            "",
            "2026-2-1",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "20260401",
            "2026-04-01T00:00:00Z",
            " 2026-04-01",
            "2026-04-01\n",
            "２０２６-04-01",
            "+2026-04-01",
            "-026-04-01",
            "26-04-01");

    private static final List<String> NO_INSTANTS = List.of(
            "",
            "2026-04-01",
            "2026-04-01T10:00:00",
            "2026-04-01T10:00Z",
            "2026-04-01 10:00:00Z",
            "2026-04-01t10:00:00Z",
            "2026-04-01T10:00:00z",
            "2026-04-01T10:00:00.Z",
            "2026-04-01T10:00:00.1234567890Z",
            "2026-04-01T10:00:00,5Z",
            "2026-04-01T24:00:00Z",
            "2026-04-01T10:60:00Z",
            "2026-04-01T23:59:60Z",
            "2026-02-29T10:00:00Z",
            "2026-04-01T10:00:00+8:00",
            "2026-04-01T10:00:00+0800",
            "2026-04-01T10:00:00+08:00:00",
            "2026-04-01T10:00:00+18:01",
            "2026-04-01T10:00:00+08:60",
            "2026-04-01T10:00:00+08:00[Asia/Shanghai]",
            " 2026-04-01T10:00:00Z",
            "2026-04-01T10:00:00Z ",
            "+2026-04-01T10:00:00Z",
            "２０２６-04-01T10:00:00Z");

    private static final List<String> NO_DAYS = List.of(
            "",
            "--02-29",
            "--02-30",
            "--13-01",
            "--00-01",
            "--04-31",
            "--1-1",
            "01-01",
            "-01-01",
            "--01-01Z",
            "2026-01-01");

    private static final List<String> NO_CODES =
            List.of("", "no-such-code", "x-", "x--a", "x-A", "X-a", "x_a", "x-" + "a".repeat(63));

    private static final List<String> VALUES =
            List.of("null", "true", "7", "1.5", "\"text\"", "[]", "[7]", "{}", "{\"kind\": \"continuous\"}");

    private Faults() {}

    /** Returns values that a member cannot have, whatever stands in them, by what they are. */
    static Map<String, JsonNode> ofType(ValueFormat<?> format) {
        Map<String, JsonNode> faults = new LinkedHashMap<>();
        for (String value : VALUES) {
            JsonNode node = json(value);
            if (!isOfType(node, format)) {
                faults.put("is " + value, node);
            }
        }
        return faults;
    }

    private static boolean isOfType(JsonNode value, ValueFormat<?> format) {
        if (format instanceof FormatReference<?> reference) {
            return isOfType(value, reference.target());
        }
        if (format instanceof ObjectFormat<?, ?> || format instanceof UnionFormat<?, ?>) {
            return value.isObject();
        }
        if (format instanceof ScalarFormats.IntegerFormat) {
            return value.isInt();
        }
        return format instanceof ScalarFormats.BooleanFormat ? value.isBoolean() : value.isTextual();
    }

    /** Returns values of the right type but of another form, by what they are. */
    static Map<String, JsonNode> ofForm(ValueFormat<?> format) {
        Map<String, JsonNode> faults = new LinkedHashMap<>();
        if (format instanceof ScalarFormats.IntegerFormat integer) {
            faults.put("is below the minimum", JsonNodeFactory.instance.numberNode(integer.minimum() - 1));
            faults.put("is far below the minimum", JsonNodeFactory.instance.numberNode(Integer.MIN_VALUE));
            faults.put("is above the maximum", JsonNodeFactory.instance.numberNode(Integer.MAX_VALUE + 1L));
        }
        for (String text : malformed(format)) {
            faults.put("is '" + text + "'", JsonNodeFactory.instance.textNode(text));
        }
        return faults;
    }

    private static List<String> malformed(ValueFormat<?> format) {
        if (format instanceof ScalarFormats.StringFormat string) {
            return MALFORMED.get(string.form());
        }
        if (format instanceof ScalarFormats.DateFormat) {
            return NO_DATES;
        }
        if (format instanceof InstantFormat) {
            return NO_INSTANTS;
        }
        if (format instanceof ScalarFormats.MonthDayFormat) {
            return NO_DAYS;
        }
        if (format instanceof CodeFormat<?> codes) {
            List<String> words = new ArrayList<>(NO_CODES);
            if (!codes.codes().isOpen()) {
                words.add("x-own");
            }
            return words;
        }
        return List.of();
    }

    /** Tells whether a value of the right type is kept in the list though its form is wrong. */
    static boolean isBound(JsonNode value, ValueFormat<?> format) {
        return format instanceof ScalarFormats.StringFormat
                || format instanceof ScalarFormats.IntegerFormat && value.isInt()
                || value.asText().equals("--02-29");
    }

    static JsonNode json(String value) {
        return ExactJson.read(value.getBytes(StandardCharsets.UTF_8));
    }
}

package io.github.dutylist.io.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dutylist.value.Identifier;
import io.github.dutylist.value.LexicalForm;
import java.util.Locale;

/**
 * The lexical forms of single values as JSON Schema.
 *
 * <p>Patterns keep to what ECMA-262 and Java read alike, and none of them can backtrack far.
 */
final class ScalarSchemas {

    private static final String CONTROLS = "\\u0000-\\u0009\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029";

    private static final String BREAKS = "\\n\\r";

    private static final String SPACES = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF";

    private static final String PLAIN_CODE = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final String LANGUAGE_TAG = "^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?"
            + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$";

    private static final String MONTH_DAY = "^--(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$";

    private static final String INSTANT =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
                    + "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$";

    private ScalarSchemas() {}

    /** Returns the name of a form in the schema: that of the phrase by which messages call it. */
    static String nameOf(ValueFormat<?> format) {
        StringBuilder name = new StringBuilder();
        for (String word : format.phrase().code().split("-", -1)) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /** Returns the schema of a form. */
    static ObjectNode schemaOf(ValueFormat<?> format) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put(
                "description",
                format.phrase().label(Locale.CHINESE) + " / " + format.phrase().label(Locale.ENGLISH));
        if (format instanceof ScalarFormats.StringFormat string) {
            return string(string.form(), schema.put("type", "string"));
        }
        if (format instanceof ScalarFormats.IntegerFormat integer) {
            return schema.put("type", "integer")
                    .put("minimum", integer.minimum())
                    .put("maximum", Integer.MAX_VALUE);
        }
        if (format instanceof ScalarFormats.BooleanFormat) {
            return schema.put("type", "boolean");
        }
        if (format instanceof ScalarFormats.DateFormat) {
            return schema.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (format instanceof InstantFormat) {
            return schema.put("type", "string").put("format", "date-time").put("pattern", INSTANT);
        }
        if (format instanceof ScalarFormats.MonthDayFormat) {
            return schema.put("type", "string").put("pattern", MONTH_DAY);
        }
        throw new IllegalArgumentException("no schema is known for " + format.getClass());
    }

    private static ObjectNode string(LexicalForm form, ObjectNode schema) {
        return switch (form) {
            case IDENTIFIER -> identifier(schema);
            case DOCUMENT_ID -> {
                schema.putArray("anyOf")
                        .add(identifier(JsonNodeFactory.instance.objectNode()))
                        .add(uri(JsonNodeFactory.instance.objectNode()));
                yield schema;
            }
            case LINE -> schema.put("pattern", notBlank(CONTROLS + BREAKS, SPACES));
            case TEXT -> schema.put("pattern", notBlank(CONTROLS, SPACES + BREAKS));
            case CREDIT_CODE -> schema.put("pattern", "^[0-9A-HJ-NP-RTUWXY]{18}$");
            case DIVISION_CODE -> schema.put("pattern", "^(?:[0-9]{6}|[0-9]{9}|[0-9]{12})$");
            case LANGUAGE_TAG -> schema.put("pattern", LANGUAGE_TAG);
            case URI -> uri(schema);
        };
    }

    private static ObjectNode identifier(ObjectNode schema) {
        return schema.put("pattern", "^[a-z][a-z0-9]*(?:[-._][a-z0-9]+)*$").put("maxLength", Identifier.MAX_LENGTH);
    }

    private static ObjectNode uri(ObjectNode schema) {
        return schema.put("format", "uri").put("pattern", "^[A-Za-z][A-Za-z0-9+.-]*:");
    }

    /** Returns a pattern of spaces, then one character that is none, then anything but what is forbidden. */
    private static String notBlank(String forbidden, String spaces) {
        return "^[" + spaces + "]*[^" + forbidden + spaces + "][^" + forbidden + "]*$";
    }

    /** Returns the schema of a host's own code in an open list. */
    static ObjectNode extensionCode() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("pattern", "^x-" + PLAIN_CODE + "$")
                .put("maxLength", Identifier.MAX_LENGTH);
    }

    /** Returns the schema of the format version: any minor version of the major version 1. */
    static ObjectNode formatVersion() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put(
                        "description",
                        "1.0，或更高的次版本（其中未知的成员原样保留） / 1.0, or a higher minor version, whose unknown members are kept")
                .put("pattern", "^1\\.(?:0|[1-9][0-9]{0,5})$");
    }
}

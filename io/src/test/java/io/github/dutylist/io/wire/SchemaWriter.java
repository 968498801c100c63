package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dutylist.conformance.AccountabilityCoverage;
import io.github.dutylist.conformance.Forbidden;
import io.github.dutylist.conformance.ForbiddenContent;
import io.github.dutylist.conformance.RequiredAccountability;
import io.github.dutylist.conformance.RequiredBasis;
import io.github.dutylist.conformance.Waiver;
import io.github.dutylist.io.wire.Member.Cardinality;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.value.Code;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a JSON Schema (2020-12) that says what the tables of the wire format say. */
final class SchemaWriter {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String PLAIN_VALUE = "PlainValue";

    /** Members of which an object needs at least one, by its type. */
    private static final Map<Class<?>, List<String>> ALTERNATIVES = Map.of(
            Recipient.class,
            List.of("organisation", "label"),
            RequiredBasis.class,
            List.of("documentNumber", "title"),
            Waiver.class,
            List.of("rule", "requirement"));

    /** Members that an object needs or cannot have, by the value of another one. */
    private static final Map<Class<?>, List<Condition>> CONDITIONS = Map.of(
            Forbidden.class,
            List.of(
                    Condition.is("what", ForbiddenContent.CLAUSE, List.of("selector"), List.of("measure", "text")),
                    Condition.is("what", ForbiddenContent.MEASURE, List.of("measure"), List.of("selector", "text")),
                    Condition.is("what", ForbiddenContent.TEXT, List.of("text"), List.of("measure")),
                    Condition.is(
                            "what", ForbiddenContent.PERSON_NAMES, List.of(), List.of("selector", "measure", "text")),
                    Condition.is("what", ForbiddenContent.UNQUANTIFIED_ONLY, List.of(), List.of("measure", "text"))),
            RequiredAccountability.class,
            List.of(
                    Condition.is("coverage", AccountabilityCoverage.SELECTOR, List.of("selector"), List.of()),
                    Condition.is("coverage", AccountabilityCoverage.EVERY_SHALL_DUTY, List.of(), List.of("selector"))),
            Waiver.class,
            List.of(new Condition("rule", Optional.empty(), List.of(), List.of("requirement", "profile"))));

    private final Map<String, JsonNode> definitions = new TreeMap<>();

    private SchemaWriter() {}

    /**
     * Returns the schema of a kind of document.
     *
     * @param id its URI
     * @param title what it describes, in Chinese and English
     * @param document the format of the document
     */
    static String write(String id, String title, ObjectFormat<?, ?> document) {
        SchemaWriter writer = new SchemaWriter();
        ObjectNode schema = object().put("$schema", DIALECT).put("$id", id).put("title", title);
        schema.setAll(writer.reference(document));
        writer.definitions.put(PLAIN_VALUE, plainValue());
        ObjectNode definitions = schema.putObject("$defs");
        writer.definitions.forEach(definitions::set);
        return print(schema);
    }

    private ObjectNode reference(ValueFormat<?> format) {
        if (format instanceof FormatReference<?> reference) {
            return reference(reference.target());
        }
        String name = nameOf(format);
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition(format));
        }
        return reference(name);
    }

    private static ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }

    private static String nameOf(ValueFormat<?> format) {
        if (format instanceof UnionFormat<?, ?> union) {
            return union.type().getSimpleName();
        }
        if (format instanceof ObjectFormat<?, ?> object) {
            return object.type().getSimpleName();
        }
        if (format instanceof CodeFormat<?> codes) {
            return codes.codes().known().get(0).getClass().getSimpleName();
        }
        return ScalarSchemas.nameOf(format);
    }

    private JsonNode definition(ValueFormat<?> format) {
        if (format instanceof UnionFormat<?, ?> union) {
            return union(union);
        }
        if (format instanceof ObjectFormat<?, ?> object) {
            return object(object, Set.of());
        }
        if (format instanceof CodeFormat<?> codes) {
            return codes(codes);
        }
        return ScalarSchemas.schemaOf(format);
    }

    private <K extends Code> ObjectNode union(UnionFormat<?, K> union) {
        ObjectNode schema = object().put("type", "object");
        schema.putArray("required").add(union.tagName());
        schema.putObject("properties").set(union.tagName(), reference(union.tags()));
        ArrayNode forms = schema.putArray("allOf");
        union.forms().forEach((tag, form) -> {
            String name = form.type().getSimpleName();
            definitions.put(name, object(form, union.membersOfOthers(tag)));
            ObjectNode choice = forms.addObject();
            ObjectNode condition = choice.putObject("if");
            condition.putArray("required").add(union.tagName());
            condition.putObject("properties").putObject(union.tagName()).put("const", tag.code());
            choice.set("then", reference(name));
        });
        return schema;
    }

    /** Describes an object, in which the members that only other forms of its union have are forbidden. */
    private ObjectNode object(ObjectFormat<?, ?> format, Set<String> others) {
        ObjectNode schema = object().put("type", "object");
        ObjectDescriptions.of(format.type()).ifPresent(description -> schema.put("description", description));
        ArrayNode required = array();
        ObjectNode properties = object();
        if (format.tagName() != null) {
            required.add(format.tagName());
            properties.putObject(format.tagName()).put("const", format.tag());
        }
        for (Member<?, ?> member : format.members()) {
            if (member.cardinality().isMandatory()) {
                required.add(member.name());
            }
            properties.set(member.name(), member(member));
        }
        new TreeSet<>(others).forEach(other -> properties.put(other, false));
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (ALTERNATIVES.containsKey(format.type())) {
            ArrayNode choices = schema.putArray("anyOf");
            ALTERNATIVES
                    .get(format.type())
                    .forEach(member -> choices.addObject().putArray("required").add(member));
        }
        if (CONDITIONS.containsKey(format.type())) {
            ArrayNode conditions = schema.putArray("allOf");
            CONDITIONS.get(format.type()).forEach(condition -> conditions.add(condition.schema()));
        }
        schema.set("properties", properties);
        schema.set("additionalProperties", reference(PLAIN_VALUE));
        return schema;
    }

    private ObjectNode member(Member<?, ?> member) {
        if (member instanceof HeaderMembers.DocumentType<?, ?> type) {
            return object().put("const", type.value());
        }
        if (member instanceof HeaderMembers.FormatVersion<?, ?>) {
            return ScalarSchemas.formatVersion();
        }
        if (member instanceof Member.ByCode<?, ?, ?, ?> byCode) {
            ObjectNode schema = object().put("type", "object");
            schema.set("propertyNames", reference(byCode.codes()));
            return schema.set("additionalProperties", reference(byCode.format()));
        }
        if (!member.cardinality().isArray()) {
            return reference(member.format());
        }
        ObjectNode schema = object().put("type", "array");
        schema.set("items", reference(member.format()));
        return member.cardinality() == Cardinality.AT_LEAST_ONE ? schema.put("minItems", 1) : schema;
    }

    /**
     * What follows from the value of a member.
     *
     * @param member the member
     * @param value the value, or any when empty
     * @param required the members that the object then needs
     * @param excluded the members that it then cannot have
     */
    private record Condition(String member, Optional<String> value, List<String> required, List<String> excluded) {

        private static Condition is(String member, Code value, List<String> required, List<String> excluded) {
            return new Condition(member, Optional.of(value.code()), required, excluded);
        }

        private ObjectNode schema() {
            ObjectNode schema = object();
            ObjectNode condition = schema.putObject("if");
            condition.putArray("required").add(member);
            value.ifPresent(
                    code -> condition.putObject("properties").putObject(member).put("const", code));
            ObjectNode consequence = schema.putObject("then");
            if (!required.isEmpty()) {
                ArrayNode names = consequence.putArray("required");
                required.forEach(names::add);
            }
            if (!excluded.isEmpty()) {
                ObjectNode properties = consequence.putObject("properties");
                excluded.forEach(name -> properties.put(name, false));
            }
            return schema;
        }
    }

    private static ObjectNode codes(CodeFormat<?> format) {
        ObjectNode schema = object().put("type", "string");
        ArrayNode words = array();
        format.codes().known().forEach(code -> words.add(code.code()));
        schema.put(
                "description",
                format.codes().known().stream()
                        .map(code -> code.code() + " " + code.label(Locale.CHINESE))
                        .collect(Collectors.joining("；")));
        if (!format.codes().isOpen()) {
            return schema.set("enum", words);
        }
        ArrayNode choices = schema.putArray("anyOf");
        choices.addObject().set("enum", words);
        choices.add(ScalarSchemas.extensionCode());
        return schema;
    }

    /** Describes what a member may hold that the format does not define: any JSON value without null at any depth. */
    private static ObjectNode plainValue() {
        ObjectNode schema = object();
        ArrayNode types = schema.putArray("type");
        types.add("string").add("number").add("boolean").add("array").add("object");
        schema.set("items", reference(PLAIN_VALUE));
        return schema.set("additionalProperties", reference(PLAIN_VALUE));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static String print(ObjectNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

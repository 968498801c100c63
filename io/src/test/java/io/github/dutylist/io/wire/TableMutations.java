package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dutylist.io.wire.Member.Cardinality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Documents that are broken in one place, in every way that the tables of the format know: for each member of each type of object,
 * at the first such object of a document.
 */
public final class TableMutations {

    private final JsonNode document;
    private final Set<String> seen;
    private final List<Mutation> mutations = new ArrayList<>();

    private TableMutations(JsonNode document, Set<String> seen) {
        this.document = document;
        this.seen = seen;
    }

    /**
     * Returns the mutations of some well-formed documents, the members of one type being broken only once.
     *
     * @param format their format
     * @param documents the documents
     */
    public static List<Mutation> of(ObjectFormat<?, ?> format, List<JsonNode> documents) {
        Set<String> seen = new HashSet<>();
        List<Mutation> all = new ArrayList<>();
        for (JsonNode document : documents) {
            TableMutations mutations = new TableMutations(document, seen);
            DocumentWalk.over(document, format, mutations::visit);
            all.addAll(mutations.mutations);
        }
        return all;
    }

    private void visit(String pointer, ObjectFormat<?, ?> format, JsonNode object) {
        String type = format.type().getSimpleName();
        for (Member<?, ?> member : format.members()) {
            JsonNode value = object.get(member.name());
            if (value != null && seen.add(type + "." + member.name())) {
                breakMember(type, pointer + "/" + member.name(), member, value);
            }
        }
        if (seen.add(type)) {
            undefinedMembers(type, pointer);
            if (format.tagName() != null) {
                breakTag(type, pointer, format);
            }
        }
    }

    private void breakMember(String type, String pointer, Member<?, ?> member, JsonNode value) {
        String name = type + "." + member.name();
        if (member.cardinality().isMandatory()) {
            remove(name + " is missing", pointer);
        }
        if (member.cardinality().isArray()) {
            breakArray(name, pointer, member, value);
        } else if (member instanceof Member.ByCode<?, ?, ?, ?> byCode) {
            breakCodes(name, pointer, byCode, value);
        } else if (member.cardinality() == Cardinality.HEADER) {
            breakHeader(name, pointer);
        } else {
            breakValue(name, pointer, member.format());
        }
    }

    private void breakValue(String name, String pointer, ValueFormat<?> format) {
        Faults.ofType(format).forEach((fault, value) -> replace(name + " " + fault, pointer, value));
        Faults.ofForm(format)
                .forEach((fault, value) -> replace(name + " " + fault, pointer, value, Faults.isBound(value, format)));
    }

    private void breakArray(String name, String pointer, Member<?, ?> member, JsonNode value) {
        for (String scalar : List.of("null", "true", "7", "\"text\"", "{}")) {
            replace(name + " is " + scalar, pointer, Faults.json(scalar));
        }
        if (member.cardinality() == Cardinality.AT_LEAST_ONE) {
            replace(name + " is empty", pointer, JsonNodeFactory.instance.arrayNode());
        }
        replace(
                name + " holds an array",
                pointer,
                JsonNodeFactory.instance.arrayNode().add(value));
        breakValue(name + " element", pointer + "/" + (value.size() - 1), member.format());
    }

    private void breakCodes(String name, String pointer, Member.ByCode<?, ?, ?, ?> member, JsonNode value) {
        for (String other : List.of("null", "true", "7", "\"text\"", "[]")) {
            replace(name + " is " + other, pointer, Faults.json(other));
        }
        String word = value.fieldNames().next();
        add(name + " has an unknown code", pointer, "no-such-code", value.get(word));
        breakValue(name + " value", pointer + "/" + word, member.format());
    }

    private void breakHeader(String name, String pointer) {
        for (String other : List.of(
                "null",
                "true",
                "1",
                "1.0",
                "\"\"",
                "\"x\"",
                "[]",
                "\"2.0\"",
                "\"1\"",
                "\"1.0.0\"",
                "\"01.0\"",
                "\"1.01\"")) {
            replace(name + " is " + other, pointer, Faults.json(other));
        }
    }

    private void breakTag(String type, String pointer, ObjectFormat<?, ?> format) {
        String tag = pointer + "/" + format.tagName();
        remove(type + " without " + format.tagName(), tag);
        for (String other : List.of("null", "7", "[]", "{}", "\"\"", "\"x-own\"", "\"Continuous\"")) {
            replace(type + " of kind " + other, tag, Faults.json(other));
        }
        for (ObjectFormat<?, ?> form : sisters(format)) {
            for (Member<?, ?> member : form.members()) {
                if (!format.defines(member.name())) {
                    add(type + " with " + member.name(), pointer, member.name(), Faults.json("\"text\""));
                }
            }
        }
    }

    /** Returns the forms of the union that a form belongs to. */
    private static Collection<? extends ObjectFormat<?, ?>> sisters(ObjectFormat<?, ?> form) {
        Collection<? extends ObjectFormat<?, ?>> requirements =
                RequirementFormats.REQUIREMENT.forms().values();
        return requirements.contains(form)
                ? requirements
                : WireFormats.FREQUENCY_REQUIREMENT.forms().values();
    }

    private void undefinedMembers(String type, String pointer) {
        for (String value : List.of("null", "[null]", "{\"a\": null}", "[[1, {\"b\": [null]}]]")) {
            add(type + " with an extension " + value, pointer, "x-own", Faults.json(value));
            add(type + " with an unknown member " + value, pointer, "unknown", Faults.json(value));
        }
    }

    private void replace(String kind, String pointer, JsonNode value) {
        replace(kind, pointer, value, false);
    }

    private void replace(String kind, String pointer, JsonNode value, boolean isBound) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(JsonPointers.parent(pointer));
        String last = lastSegment(pointer);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        mutations.add(new Mutation(kind, pointer, copy, isBound));
    }

    private void remove(String kind, String pointer) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(JsonPointers.parent(pointer))).remove(lastSegment(pointer));
        mutations.add(new Mutation(kind, pointer, copy, false));
    }

    private void add(String kind, String object, String name, JsonNode value) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(object)).set(name, value);
        mutations.add(new Mutation(kind, object + "/" + name, copy, false));
    }

    private static String lastSegment(String pointer) {
        return JsonPointer.compile(pointer).last().getMatchingProperty();
    }
}

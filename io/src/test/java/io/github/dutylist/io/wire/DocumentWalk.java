package io.github.dutylist.io.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.value.Code;
import java.util.Map;

/** A walk over a document along the tables of the format, object by object and member by member. */
final class DocumentWalk {

    /** Takes the objects of a document. */
    interface Visitor {

        /**
         * Takes one, before those inside it.
         *
         * @param pointer its JSON Pointer
         * @param format its format
         * @param object the object
         */
        void visit(String pointer, ObjectFormat<?, ?> format, JsonNode object);
    }

    private final Visitor visitor;

    private DocumentWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Walks over a well-formed document.
     *
     * @param document the document
     * @param format its format
     * @param visitor takes its objects
     */
    static void over(JsonNode document, ValueFormat<?> format, Visitor visitor) {
        new DocumentWalk(visitor).value("", format, document);
    }

    private void value(String pointer, ValueFormat<?> format, JsonNode value) {
        if (format instanceof FormatReference<?> reference) {
            value(pointer, reference.target(), value);
        } else if (format instanceof UnionFormat<?, ?> union) {
            object(pointer, form(union, value), value);
        } else if (format instanceof ObjectFormat<?, ?> object) {
            object(pointer, object, value);
        }
    }

    static ObjectFormat<?, ?> form(UnionFormat<?, ?> union, JsonNode value) {
        String tag = value.get(union.tagName()).textValue();
        for (Map.Entry<? extends Code, ? extends ObjectFormat<?, ?>> form :
                union.forms().entrySet()) {
            if (form.getKey().code().equals(tag)) {
                return form.getValue();
            }
        }
        throw new IllegalArgumentException("no form is called " + tag);
    }

    private void object(String pointer, ObjectFormat<?, ?> format, JsonNode object) {
        visitor.visit(pointer, format, object);
        for (Member<?, ?> member : format.members()) {
            JsonNode value = object.get(member.name());
            if (value != null) {
                member(pointer + "/" + member.name(), member, value);
            }
        }
    }

    private void member(String pointer, Member<?, ?> member, JsonNode value) {
        if (member.cardinality().isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(pointer + "/" + i, member.format(), value.get(i));
            }
        } else if (member.cardinality() == Member.Cardinality.BY_CODE) {
            value.properties()
                    .forEach(entry -> value(pointer + "/" + entry.getKey(), member.format(), entry.getValue()));
        } else {
            value(pointer, member.format(), value);
        }
    }
}

package io.github.dutylist.io.wire;

import io.github.dutylist.io.wire.JsonText.ValueVisitor;
import java.util.ArrayDeque;
import java.util.Deque;

/** A walk over all values of a document with their JSON Pointers. */
final class PointerWalk {

    private final TokenSource source;
    private final ValueVisitor visitor;
    private final Deque<Container> containers = new ArrayDeque<>();

    PointerWalk(TokenSource source, ValueVisitor visitor) {
        this.source = source;
        this.visitor = visitor;
    }

    void run() {
        do {
            step(source.next());
        } while (!containers.isEmpty());
    }

    private void step(Token token) {
        switch (token) {
            case NAME -> current().name = JsonPointers.escape(source.text());
            case END_OBJECT, END_ARRAY -> containers.pop();
            case END -> containers.clear();
            default -> value(token);
        }
    }

    private void value(Token token) {
        String pointer = containers.isEmpty() ? "" : current().next();
        visitor.visit(pointer, source);
        if (token.isStructureStart()) {
            containers.push(new Container(pointer, token == Token.START_ARRAY));
        }
    }

    private Container current() {
        return containers.element();
    }

    /** An object or array that is open. */
    private static final class Container {

        private final String pointer;
        private final boolean array;
        private int index;
        private String name = "";

        private Container(String pointer, boolean array) {
            this.pointer = pointer;
            this.array = array;
        }

        private String next() {
            return pointer + '/' + (array ? String.valueOf(index++) : name);
        }
    }
}

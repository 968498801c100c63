package io.github.dutylist.io.wire;

import io.github.dutylist.io.wire.JsonText.IdentifiedObjectVisitor;
import org.jspecify.annotations.Nullable;

/** A walk over a document that looks for identified objects in what was left out of it. */
final class LostObjectSearch {

    private final TokenSource source;
    private final IdentifiedObjectVisitor visitor;
    private int left;

    /**
     * Prepares a walk.
     *
     * @param source the tokens of the document, before the first
     * @param visitor takes the objects
     * @param limit the greatest length of all their JSON Pointers together, in UTF-16 units
     */
    LostObjectSearch(TokenSource source, IdentifiedObjectVisitor visitor, int limit) {
        this.source = source;
        this.visitor = visitor;
        this.left = limit;
    }

    /**
     * Goes through the document.
     *
     * @param lost what was left out
     * @return whether their pointers were no longer than the limit
     */
    boolean follow(PointerTree lost) {
        if (source.next() != Token.END) {
            value("", lost);
        }
        return left >= 0;
    }

    private void value(String pointer, PointerTree lost) {
        if (lost.isEnd()) {
            lostValue(pointer);
        } else if (!lost.leadsOn()) {
            source.skip();
        } else if (source.current() == Token.START_OBJECT) {
            while (source.next() != Token.END_OBJECT) {
                String name = JsonPointers.escape(source.text());
                source.next();
                child(pointer, name, lost.child(name));
            }
        } else if (source.current() == Token.START_ARRAY) {
            for (int i = 0; source.next() != Token.END_ARRAY; i++) {
                String index = Integer.toString(i);
                child(pointer, index, lost.child(index));
            }
        }
    }

    private void child(String pointer, String segment, @Nullable PointerTree lost) {
        if (lost == null) {
            source.skip();
        } else {
            value(pointer + '/' + segment, lost);
        }
    }

    private void lostValue(String pointer) {
        if (source.current() == Token.START_OBJECT) {
            lostObject(pointer);
        } else if (source.current() == Token.START_ARRAY) {
            lostElements(pointer);
        }
    }

    private void lostElements(String array) {
        for (int i = 0; source.next() != Token.END_ARRAY; i++) {
            if (source.current() == Token.START_OBJECT && left >= 0) {
                lostObject(array + '/' + i);
            } else {
                source.skip();
            }
        }
    }

    private void lostObject(String pointer) {
        String id = null;
        while (source.next() != Token.END_OBJECT) {
            String name = source.text();
            Token value = source.next();
            if (value == Token.STRING && name.equals("id") && id == null) {
                id = source.text();
            } else if (value == Token.START_ARRAY && WireFormats.holdsIdentified(name)) {
                lostElements(pointer + '/' + name);
            } else {
                source.skip();
            }
        }
        if (left >= 0 && (id != null || WireFormats.bearsIdentifier(pointer))) {
            left -= pointer.length();
            if (left >= 0) {
                visitor.visit(pointer, id);
            }
        }
    }
}

package io.github.dutylist.io.wire;

import org.jspecify.annotations.Nullable;

/** A walk over a document along some pointers, which finds where their values stand. */
final class PlaceSearch {

    private final TokenSource source;
    private final PlaceSweep sweep;

    PlaceSearch(TokenSource source, PlaceSweep sweep) {
        this.source = source;
        this.sweep = sweep;
    }

    /** Goes through the whole document, and no deeper into it than the pointers do. */
    void follow(PointerTree pointers) {
        if (source.next() != Token.END) {
            value(pointers);
        }
    }

    private void value(PointerTree tree) {
        tree.place(sweep.at(source.offset()));
        if (!tree.leadsOn()) {
            source.skip();
        } else if (source.current() == Token.START_OBJECT) {
            while (source.next() != Token.END_OBJECT) {
                String name = source.text();
                source.next();
                child(tree.child(JsonPointers.escape(name)));
            }
        } else if (source.current() == Token.START_ARRAY) {
            for (int i = 0; source.next() != Token.END_ARRAY; i++) {
                child(tree.child(Integer.toString(i)));
            }
        }
    }

    /** Of members of one name the first is the one that was read. */
    private void child(@Nullable PointerTree tree) {
        if (tree == null || tree.isPlaced()) {
            source.skip();
        } else {
            value(tree);
        }
    }
}

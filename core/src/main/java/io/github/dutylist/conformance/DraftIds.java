package io.github.dutylist.conformance;

import io.github.dutylist.value.LexicalForm;
import java.util.HashSet;
import java.util.Set;

/** The identifiers of the requirements of a drafted profile, each of which is new and not too long. */
final class DraftIds {

    private static final int LONGEST = 64;

    private final Set<String> taken = new HashSet<>();

    /** Returns an identifier, named after what a requirement asks and what it was drafted from where that is possible. */
    String of(String kind, String name) {
        String named = kind + "." + name;
        String id = isIdentifier(named) ? named : kind;
        String next = id;
        for (int i = 2; !isIdentifier(next) || !taken.add(next); i++) {
            next = (isIdentifier(id + "." + i) ? id : kind) + "." + i;
        }
        return next;
    }

    private static boolean isIdentifier(String id) {
        return id.length() <= LONGEST && LexicalForm.IDENTIFIER.matches(id);
    }
}

package io.github.dutylist.frequency.notation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A requirement in another notation.
 *
 * @param text the text, or empty if the notation cannot say it
 * @param losses what the text does not say, in a fixed order; {@link Loss#INEXPRESSIBLE} alone if there is no text
 */
public record Notation(Optional<String> text, Set<Loss> losses) {

    /** Makes a result. */
    public Notation {
        losses = Collections.unmodifiableSet(new TreeSet<>(losses));
    }

    static Notation none() {
        return new Notation(Optional.empty(), Set.of(Loss.INEXPRESSIBLE));
    }

    static Notation of(String text, Set<Loss> losses) {
        return new Notation(Optional.of(text), losses);
    }
}

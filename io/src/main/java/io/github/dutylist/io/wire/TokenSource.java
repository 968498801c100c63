package io.github.dutylist.io.wire;

import java.math.BigDecimal;

/** The tokens of one JSON document, in order, whatever library cuts them. */
public interface TokenSource {

    /**
     * Moves to the next token and returns it.
     *
     * @throws MalformedJsonException when the document is not JSON from here on
     */
    Token next();

    /** Returns the token the source stands on. */
    Token current();

    /** Returns the name or string the source stands on, or a number as it is written. */
    String text();

    /**
     * Returns the number the source stands on, with its decimal digits.
     *
     * @throws NumberFormatException when its exponent is beyond what a {@link BigDecimal} holds
     */
    BigDecimal decimal();

    /** Returns the truth value the source stands on. */
    boolean bool();

    /** Returns the position at which the current token starts, in UTF-16 units of the document, or -1 when unknown. */
    long offset();

    /**
     * Moves from the start of an object or array to its end; does nothing on any other token.
     *
     * @throws MalformedJsonException when the document is not JSON from here on
     */
    default void skip() {
        int open = current().isStructureStart() ? 1 : 0;
        while (open > 0) {
            Token token = next();
            if (token.isStructureStart()) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                open--;
            }
        }
    }
}

package io.github.dutylist.io.wire;

import java.math.BigDecimal;

/** Where the tokens of a JSON document are written, whatever library writes them. */
public interface TokenSink {

    /** Starts an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the array. */
    void endArray();

    /**
     * Writes the name of the next member.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value the string
     */
    void string(String value);

    /**
     * Writes an integer.
     *
     * @param value the integer
     */
    void integer(int value);

    /**
     * Writes a number with its decimal digits.
     *
     * @param value the number
     */
    void decimal(BigDecimal value);

    /**
     * Writes a truth value.
     *
     * @param value the truth value
     */
    void bool(boolean value);
}

package io.github.dutylist.io.wire;

/** A kind of JSON token. */
public enum Token {
    /** The start of an object. */
    START_OBJECT,
    /** The end of an object. */
    END_OBJECT,
    /** The start of an array. */
    START_ARRAY,
    /** The end of an array. */
    END_ARRAY,
    /** The name of a member. */
    NAME,
    /** A string. */
    STRING,
    /** A number written without fraction and exponent. */
    INTEGER,
    /** A number written with a fraction or an exponent. */
    DECIMAL,
    /** The word true or false. */
    BOOLEAN,
    /** The word null. */
    NULL,
    /** The end of the document. */
    END;

    boolean isStructureStart() {
        return this == START_OBJECT || this == START_ARRAY;
    }
}

package io.github.dutylist.finding;

/** What the value of a message argument is, so that a program can use it without reading the message. */
public enum ArgumentType {
    /** Words of the document or of its author, to be shown as they are. */
    TEXT("text"),
    /** An id of the document. */
    IDENTIFIER("identifier"),
    /** A code of one of the format's code lists. */
    CODE("code"),
    /** The name of a JSON member. */
    MEMBER("member"),
    /** The code of a {@link Phrase}; messages show its label. */
    PHRASE("phrase"),
    /** A {@link Labelled}; messages show its label. */
    LABELLED("labelled"),
    /** A calendar date, {@code YYYY-MM-DD}. */
    DATE("date"),
    /** A JSON Pointer (RFC 6901) to another place in the same document. */
    POINTER("pointer"),
    /** A whole number. */
    NUMBER("number"),
    /** True or false. */
    FLAG("flag");

    private final String code;

    ArgumentType(String code) {
        this.code = code;
    }

    /** Returns the code that stands for this type in data, such as {@code text}. */
    public String code() {
        return code;
    }

    boolean accepts(Object value) {
        return switch (this) {
            case NUMBER -> value instanceof Long;
            case FLAG -> value instanceof Boolean;
            case LABELLED -> value instanceof Labelled;
            default -> value instanceof String;
        };
    }
}

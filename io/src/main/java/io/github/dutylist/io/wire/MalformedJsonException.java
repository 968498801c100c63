package io.github.dutylist.io.wire;

/** What stands at a position is not JSON, or goes beyond what can be cut into tokens. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** The document breaks the grammar of JSON (RFC 8259). */
        SYNTAX,
        /** The document is nested deeper than the parser goes. */
        DEPTH
    }

    private final Kind kind;
    private final long offset;

    /**
     * Reports where reading had to stop.
     *
     * @param kind what is wrong
     * @param offset the position in UTF-16 units, or -1 when unknown
     * @param problem the problem in words
     */
    public MalformedJsonException(Kind kind, long offset, String problem) {
        super(problem, null, false, false);
        this.kind = kind;
        this.offset = offset;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns the position in UTF-16 units of the document, or -1 when unknown. */
    public long offset() {
        return offset;
    }

    /** Returns the problem in words. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}

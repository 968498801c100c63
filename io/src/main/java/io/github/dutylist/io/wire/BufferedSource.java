package io.github.dutylist.io.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tokens of one object, kept so that they can be read again from its start. */
final class BufferedSource implements TokenSource {

    private final List<Token> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private int position;

    /** Keeps the tokens from the current one, the first name in an object, to the end of that object. */
    static BufferedSource ofRest(TokenSource source) {
        BufferedSource buffer = new BufferedSource();
        buffer.keep(Token.START_OBJECT, source);
        buffer.keep(source.current(), source);
        for (int open = 1; open > 0; ) {
            Token token = source.next();
            buffer.keep(token, source);
            if (token.isStructureStart()) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                open--;
            }
        }
        return buffer;
    }

    private void keep(Token token, TokenSource source) {
        tokens.add(token);
        texts.add(
                token.isStructureStart() || token == Token.END_OBJECT || token == Token.END_ARRAY ? "" : source.text());
        offsets.add(source.offset());
    }

    /** Moves to the value of a member of the object itself and tells whether there is one. */
    boolean moveToValueOf(String name) {
        position = 0;
        while (next() == Token.NAME) {
            boolean found = text().equals(name);
            next();
            if (found) {
                return true;
            }
            skip();
        }
        return false;
    }

    void rewind() {
        position = 0;
    }

    @Override
    public Token next() {
        return tokens.get(++position);
    }

    @Override
    public Token current() {
        return tokens.get(position);
    }

    @Override
    public String text() {
        return texts.get(position);
    }

    @Override
    public BigDecimal decimal() {
        return new BigDecimal(text());
    }

    @Override
    public boolean bool() {
        return Boolean.parseBoolean(text());
    }

    @Override
    public long offset() {
        return offsets.get(position);
    }
}

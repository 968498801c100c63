package io.github.dutylist.io.json3;

import io.github.dutylist.io.wire.MalformedJsonException;
import io.github.dutylist.io.wire.Token;
import io.github.dutylist.io.wire.TokenSource;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tokens cut by Jackson 3, whose own exceptions pass through. */
final class ParserSource implements TokenSource {

    private final JsonParser parser;
    private Token current;

    /** Takes tokens from a parser that stands on the first. */
    ParserSource(JsonParser parser) {
        this.parser = parser;
        this.current = token(parser.currentToken());
    }

    @Override
    public Token next() {
        JsonToken token = parser.nextToken();
        current = token == null ? Token.END : token(token);
        return current;
    }

    private Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            default ->
                throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, offset(), token + " is not JSON");
        };
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public BigDecimal decimal() {
        return new BigDecimal(text());
    }

    @Override
    public boolean bool() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }
}

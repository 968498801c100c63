package io.github.dutylist.io.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Tokens cut by Jackson 2. */
public final class JacksonSource implements TokenSource {

    private final JsonParser parser;
    private Token current;

    /**
     * Takes tokens from a parser.
     *
     * @param parser the parser, which stands before the document or on its first token
     */
    public JacksonSource(JsonParser parser) {
        this.parser = parser;
        this.current = parser.currentToken() == null ? Token.END : token(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            current = token == null ? Token.END : token(token);
            return current;
        } catch (StreamConstraintsException e) {
            throw beyondLimits(e);
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, offsetOf(e), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            default ->
                throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, offset(), token + " is not JSON");
        };
    }

    /** Depth is the only limit that a parser of ours has; what a host's parser says is passed on. */
    private MalformedJsonException beyondLimits(StreamConstraintsException e) {
        return new MalformedJsonException(
                MalformedJsonException.Kind.DEPTH, parser.currentLocation().getCharOffset(), e.getOriginalMessage());
    }

    private long offsetOf(JsonProcessingException e) {
        return e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, offsetOf(e), e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Any JSON value, as plain Java values: what stands in a member that the format does not define. */
final class PlainFormat extends ValueFormat<Object> {

    static final PlainFormat INSTANCE = new PlainFormat();

    private PlainFormat() {}

    @Override
    public Phrase phrase() {
        return Phrase.VALUE;
    }

    @Override
    @Nullable
    Object read(Reading reading) {
        Token first = reading.source().current();
        if (first == Token.STRING) {
            return readString(reading);
        }
        if (first == Token.NULL) {
            reading.wrongType(Phrase.VALUE);
            return null;
        }
        if (!reading.admit()) {
            return null;
        }
        return switch (first) {
            case START_OBJECT -> readObject(reading);
            case START_ARRAY -> readArray(reading);
            case BOOLEAN -> reading.source().bool();
            default -> readNumber(reading);
        };
    }

    private static @Nullable String readString(Reading reading) {
        String text = ScalarFormats.readString(reading, Phrase.STRING);
        if (text != null && !Surrogates.isPaired(text)) {
            reading.malformed(text, Phrase.STRING);
            return null;
        }
        return text;
    }

    private static @Nullable BigDecimal readNumber(Reading reading) {
        try {
            return reading.source().decimal();
        } catch (NumberFormatException e) {
            reading.malformed(reading.source().text(), Phrase.NUMBER);
            return null;
        }
    }

    private Map<String, Object> readObject(Reading reading) {
        Map<String, Object> members = new TreeMap<>();
        while (reading.source().next() != Token.END_OBJECT) {
            readMember(reading, members);
        }
        return members;
    }

    /** Reads the member whose name is the current token. */
    void readMember(Reading reading, Map<String, Object> members) {
        String name = reading.source().text();
        reading.enter(name);
        if (members.containsKey(name)) {
            reading.duplicate(name);
        } else if (!Surrogates.isPaired(name)) {
            reading.malformed(name, Phrase.MEMBER);
            reading.passOver();
        } else {
            reading.source().next();
            Object value = read(reading);
            if (value == null) {
                reading.lose();
            } else {
                members.put(name, value);
            }
        }
        reading.leave();
    }

    private List<Object> readArray(Reading reading) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; reading.source().next() != Token.END_ARRAY; i++) {
            reading.enter(i);
            Object element = read(reading);
            if (element == null) {
                reading.lose();
            } else {
                elements.add(element);
            }
            reading.leave();
        }
        return elements;
    }

    @Override
    public void write(Object value, TokenSink sink) {
        if (value instanceof Map<?, ?> members) {
            sink.startObject();
            members.forEach((name, member) -> {
                sink.name((String) name);
                write(member, sink);
            });
            sink.endObject();
        } else if (value instanceof List<?> elements) {
            sink.startArray();
            elements.forEach(element -> write(element, sink));
            sink.endArray();
        } else if (value instanceof BigDecimal number) {
            sink.decimal(number);
        } else if (value instanceof Boolean truth) {
            sink.bool(truth);
        } else {
            sink.string((String) value);
        }
    }
}

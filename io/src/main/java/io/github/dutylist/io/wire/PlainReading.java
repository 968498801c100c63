package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value being read that the format does not define. */
final class PlainReading {

    /** As deep as the model keeps what the format does not define. */
    static final int MAX_LEVEL = 64;

    private final Reading reading;
    private boolean whole = true;

    PlainReading(Reading reading) {
        this.reading = reading;
    }

    /** Tells whether nothing had to be left out so far. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Reads the value whose first token is the current one.
     *
     * @param level how deep it stands in what the format does not define, from 1
     * @return the value, or null when it could not be bound, which has then been reported
     */
    @Nullable
    Object read(int level) {
        Object value = admit(level) ? value(level) : null;
        whole &= value != null;
        return value;
    }

    private boolean admit(int level) {
        return reading.admit()
                && (level < MAX_LEVEL || !reading.source().current().isStructureStart() || reading.tooDeep(MAX_LEVEL));
    }

    private @Nullable Object value(int level) {
        return switch (reading.source().current()) {
            case START_OBJECT -> object(level);
            case START_ARRAY -> array(level);
            case STRING -> string();
            case BOOLEAN -> reading.source().bool();
            case INTEGER, DECIMAL -> number();
            default -> {
                reading.wrongType(Phrase.VALUE);
                yield null;
            }
        };
    }

    private @Nullable String string() {
        String text = ScalarFormats.boundedText(reading);
        if (text != null && !Surrogates.isPaired(text)) {
            reading.malformed(text, Phrase.STRING);
            return null;
        }
        return text;
    }

    private @Nullable BigDecimal number() {
        String digits = ScalarFormats.readDigits(reading);
        if (digits == null) {
            return null;
        }
        try {
            return reading.source().decimal();
        } catch (NumberFormatException e) {
            reading.malformed(digits, Phrase.NUMBER);
            return null;
        }
    }

    private Map<String, Object> object(int level) {
        PlainMembers members = new PlainMembers();
        while (reading.source().next() != Token.END_OBJECT) {
            String name = reading.source().text();
            if (reading.admitName(name)) {
                reading.enter(name);
                whole &= members.read(name, reading, level + 1);
                reading.leave();
            } else {
                whole = false;
            }
        }
        return members.values();
    }

    private List<Object> array(int level) {
        List<Object> elements = new ArrayList<>();
        for (int i = 0; reading.source().next() != Token.END_ARRAY; i++) {
            reading.enter(i);
            Object element = read(level + 1);
            if (element != null) {
                elements.add(element);
            }
            reading.leave();
        }
        return elements;
    }
}

package io.github.dutylist.io.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The writing of what the format does not define. */
final class PlainWriting {

    private PlainWriting() {}

    /** Writes a plain value. */
    static void write(Object value, TokenSink sink) {
        if (value instanceof Map<?, ?> members) {
            sink.startObject();
            members.forEach((name, member) -> {
                sink.name(Surrogates.paired((String) name));
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
            sink.string(Surrogates.paired((String) value));
        }
    }
}

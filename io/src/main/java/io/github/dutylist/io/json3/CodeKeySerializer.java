package io.github.dutylist.io.json3;

import io.github.dutylist.value.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a code that is the key of a host's map. */
final class CodeKeySerializer<C extends Code> extends StdSerializer<C> {

    CodeKeySerializer(Class<C> type) {
        super(type);
    }

    @Override
    public void serialize(C code, JsonGenerator generator, SerializationContext context) {
        generator.writeName(code.code());
    }
}

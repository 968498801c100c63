package io.github.dutylist.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.dutylist.value.Code;
import java.io.IOException;

/** Writes a code that is the key of a host's map. */
final class CodeKeySerializer<C extends Code> extends StdSerializer<C> {

    private static final long serialVersionUID = 1L;

    CodeKeySerializer(Class<C> type) {
        super(type);
    }

    @Override
    public void serialize(C code, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(code.code());
    }
}

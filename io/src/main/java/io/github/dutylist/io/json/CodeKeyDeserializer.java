package io.github.dutylist.io.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.dutylist.value.CodeList;
import java.io.IOException;
import java.util.List;

/** Reads a code that is the key of a host's map. */
final class CodeKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final CodeList<?> codes;

    CodeKeyDeserializer(Class<?> type, CodeList<?> codes) {
        this.type = type;
        this.codes = codes;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        return codes.find(key).orElseThrow(() -> context.weirdKeyException(type, key, "the codes are " + known()));
    }

    private List<String> known() {
        return codes.known().stream().map(code -> code.code()).toList();
    }
}

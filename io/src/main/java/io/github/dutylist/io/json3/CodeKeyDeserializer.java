package io.github.dutylist.io.json3;

import io.github.dutylist.value.CodeList;
import java.util.List;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a code that is the key of a host's map. */
final class CodeKeyDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final CodeList<?> codes;

    CodeKeyDeserializer(Class<?> type, CodeList<?> codes) {
        this.type = type;
        this.codes = codes;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        return codes.find(key).orElseThrow(() -> context.weirdKeyException(type, key, "the codes are " + known()));
    }

    private List<String> known() {
        return codes.known().stream().map(code -> code.code()).toList();
    }
}

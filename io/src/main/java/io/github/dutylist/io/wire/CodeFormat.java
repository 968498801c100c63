package io.github.dutylist.io.wire;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A code of a code list. */
final class CodeFormat<C extends Code> extends ValueFormat<C> {

    private final CodeList<C> codes;

    CodeFormat(CodeList<C> codes) {
        this.codes = codes;
    }

    CodeList<C> codes() {
        return codes;
    }

    @Override
    public Phrase phrase() {
        return Phrase.CODE;
    }

    @Override
    @Nullable
    C read(Reading reading) {
        String word = ScalarFormats.readString(reading, Phrase.CODE);
        if (word == null) {
            return null;
        }
        C code = codes.find(word).orElse(null);
        if (code == null) {
            reportUnknown(word, reading);
        }
        return code;
    }

    void reportUnknown(String word, Reading reading) {
        List<String> allowed = new ArrayList<>();
        codes.known().forEach(code -> allowed.add(code.code()));
        reading.report(
                DocumentRules.UNKNOWN_CODE,
                finding -> finding.with("value", word)
                        .with("nearest", Nearest.of(word, allowed))
                        .with("allowed", withOpenEnd(allowed)));
    }

    private List<String> withOpenEnd(List<String> allowed) {
        if (!codes.isOpen()) {
            return allowed;
        }
        List<String> open = new ArrayList<>(allowed);
        open.add("x-…");
        return open;
    }

    @Override
    public void write(C value, TokenSink sink) {
        sink.string(value.code());
    }
}

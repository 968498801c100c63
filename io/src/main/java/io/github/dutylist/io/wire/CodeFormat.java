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
        List<String> known = known();
        reading.report(
                DocumentRules.UNKNOWN_CODE,
                finding -> finding.with("value", word)
                        .with("nearest", Nearest.of(word, known))
                        .with("allowed", allowed()));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        codes.known().forEach(code -> known.add(code.code()));
        return known;
    }

    @Override
    List<String> allowed() {
        List<String> allowed = known();
        if (codes.isOpen()) {
            allowed.add("x-…");
        }
        return allowed;
    }

    @Override
    public void write(C value, TokenSink sink) {
        sink.string(value.code());
    }
}

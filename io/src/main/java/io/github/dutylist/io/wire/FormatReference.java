package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Phrase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A format that is named before it is made, because it holds itself. */
final class FormatReference<T> extends ValueFormat<T> {

    private final Supplier<ValueFormat<T>> target;

    FormatReference(Supplier<ValueFormat<T>> target) {
        this.target = target;
    }

    ValueFormat<T> target() {
        return target.get();
    }

    @Override
    public Phrase phrase() {
        return target().phrase();
    }

    @Override
    @Nullable
    T read(Reading reading) {
        return target().read(reading);
    }

    @Override
    public void write(T value, TokenSink sink) {
        target().write(value, sink);
    }
}

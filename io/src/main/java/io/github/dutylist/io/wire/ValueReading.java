package io.github.dutylist.io.wire;

import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one value out of a host's own document.
 *
 * @param <T> the type of the value
 */
public final class ValueReading<T> {

    private static final WireLimits LIMITS = new WireLimits(256, 1_000_000, 5_000_000);

    private final @Nullable T value;
    private final List<Finding> errors;

    private ValueReading(@Nullable T value, List<Finding> errors) {
        this.value = value;
        this.errors = errors;
    }

    /**
     * Reads the value whose first token is the current one.
     *
     * @param <T> the type of the value
     * @param format its format
     * @param source the tokens; afterwards it stands on the last token of the value
     * @throws MalformedJsonException when the document is not JSON
     */
    public static <T> ValueReading<T> of(ValueFormat<T> format, TokenSource source) {
        List<Finding> errors = new ArrayList<>();
        Reading reading = new Reading(source, LIMITS, null, finding -> {
            if (finding.getSeverity() == Severity.ERROR) {
                errors.add(finding);
            }
        });
        T value = null;
        try {
            value = format.read(reading);
        } catch (Reading.ReadingStoppedException e) {
            Optional.ofNullable(e.only()).ifPresent(errors::add);
        }
        return new ValueReading<>(value, errors);
    }

    /** Returns the value, or empty when something was wrong with it. */
    public Optional<T> value() {
        return errors.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
    }

    /** Returns what was wrong with the value. */
    public List<Finding> errors() {
        return errors;
    }
}

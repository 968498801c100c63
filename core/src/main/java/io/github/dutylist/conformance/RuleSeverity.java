package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.value.Extensible;
import org.immutables.value.Value;

/**
 * The severity that a profile gives to the findings of a rule.
 */
@Value.Immutable
public sealed interface RuleSeverity extends Extensible permits ImmutableRuleSeverity {

    /** Returns the code of the rule, of the library or of a host. */
    @Line
    String getRule();

    /** Returns the severity of its findings, or that they are not reported. */
    SeverityChoice getSeverity();

    /**
     * Returns the severity of the findings of a rule.
     *
     * @param rule the code of the rule
     * @param severity the severity
     */
    static RuleSeverity of(String rule, SeverityChoice severity) {
        return builder().rule(rule).severity(severity).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of the severity of a rule.
     *
     * <p>Mandatory: {@code rule, severity}.
     * Others: {@code extensions}.
     */
    final class Builder extends ImmutableRuleSeverity.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

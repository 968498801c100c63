package io.github.dutylist.conformance;

import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.Topic;
import java.util.List;
import org.immutables.value.Value;

/**
 * A duty that shall be done in a field of work, for each of some responsibilities or for anybody: 各级负责人均有消防安全责任.
 */
@Value.Immutable
public sealed interface RequiredTopic extends Requirement permits ImmutableRequiredTopic {

    /** Returns the field of work. */
    Topic getTopic();

    /** Returns the responsibilities, for each of which a role that bears it must have such a duty; some role, whatever it bears, when empty. */
    List<Responsibility> getResponsibilities();

    @Override
    default RequirementKind kind() {
        return RequirementKind.REQUIRED_TOPIC;
    }

    @Override
    default <R> R match(Cases<R> cases) {
        return cases.requiredTopic(this);
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
     * Collects the members of a required topic.
     *
     * <p>Mandatory: {@code id, conformance, statement, topic}.
     * Others: {@code basis, appliesWhen, responsibilities, extensions}.
     */
    final class Builder extends ImmutableRequiredTopic.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

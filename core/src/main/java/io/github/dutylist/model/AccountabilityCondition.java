package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A case in which an accountability provision applies. */
@Value.Immutable
public sealed interface AccountabilityCondition extends Extensible permits ImmutableAccountabilityCondition {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its number as printed, or empty. */
    Optional<@Line String> getNumber();

    /** Returns its wording. */
    @Text
    String getText();

    /** Returns what makes it hold. */
    ConditionKind getKind();

    /** Returns the identifiers of the clauses whose breach it is; may be empty. */
    List<@Identifier String> getDuties();

    /** Returns the identifiers of the event types it refers to; may be empty. */
    List<@Identifier String> getEventTypes();

    /** Returns the frequencies whose breach it is: 未每半年… is a condition, not a duty; may be empty. */
    List<@Valid FrequencyRequirement> getFrequencies();

    /**
     * Returns a condition that refers to nothing else in the list.
     *
     * @param id its identifier in the document
     * @param text its wording
     * @param kind what makes it hold
     */
    static AccountabilityCondition of(String id, String text, ConditionKind kind) {
        return builder().id(id).text(text).kind(kind).build();
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
     * Collects the members of an accountability condition.
     *
     * <p>Mandatory: {@code id, text, kind}.
     * Others: {@code number, duties, eventTypes, frequencies, extensions}.
     */
    final class Builder extends ImmutableAccountabilityCondition.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

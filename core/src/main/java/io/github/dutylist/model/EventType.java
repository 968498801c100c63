package io.github.dutylist.model;

import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of event that duties and accountability refer to. */
@Value.Immutable
public sealed interface EventType extends Extensible permits ImmutableEventType {

    /** Returns its identifier in the document. */
    @Identifier
    String getId();

    /** Returns its title. */
    @Line
    String getTitle();

    /** Returns what counts as such an event, or empty. */
    Optional<@Text String> getDescription();

    /**
     * Returns a kind of event that its title describes.
     *
     * @param id its identifier in the document
     * @param title its title
     */
    static EventType of(String id, String title) {
        return builder().id(id).title(title).build();
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
     * Collects the members of an event type.
     *
     * <p>Mandatory: {@code id, title}.
     * Others: {@code description, extensions}.
     */
    final class Builder extends ImmutableEventType.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

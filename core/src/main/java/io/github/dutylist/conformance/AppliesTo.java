package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.OrganisationKind;
import io.github.dutylist.model.OrganisationLevel;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Extensible;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The lists that a profile or a requirement applies to: those of certain organisations and fields of work.
 *
 * <p>Every member given must fit; of a member, one of its values.
 * What a list does not say of itself is left to a person: it neither fits nor fails to.
 */
@Value.Immutable
public sealed interface AppliesTo extends Extensible permits ImmutableAppliesTo {

    /** Returns the kinds of organisation whose lists are meant; all when empty. */
    List<OrganisationKind> getKinds();

    /** Returns the administrative levels of the organisations whose lists are meant; all when empty. */
    List<OrganisationLevel> getLevels();

    /** Returns the fields of work of which a list must cover one; all when empty. */
    List<Topic> getTopics();

    /** Returns the name or the credit code of the organisation to which, or to whose subordinates or units at any depth, the lists belong; any unless given. */
    Optional<@Line String> getUnder();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of an extent of application.
     *
     * <p>Nothing is mandatory.
     * Others: {@code kinds, levels, topics, under, extensions}.
     */
    final class Builder extends ImmutableAppliesTo.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

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

/**
 * A clause of a list: what has to be done, how strongly, how often, and by whom.
 *
 * <p>The text is authoritative; everything else annotates it.
 * A clause with items is a container, and its duties are its leaves, which inherit its roles, strength and topics.
 * {@link ListIndex} gives the effective values.
 */
@Value.Immutable
public sealed interface DutyClause extends Extensible permits ImmutableDutyClause {

    /** Returns its identifier, stable from version to version and never reused. */
    @Identifier
    String getId();

    /** Returns its number as printed, or empty. */
    Optional<@Line String> getNumber();

    /** Returns its wording without the number. */
    @Text
    String getText();

    /** Returns whether it obliges anybody; {@link ClauseKind#DUTY} unless given. */
    Optional<ClauseKind> getKind();

    /** Returns whether it is in use; {@link ClauseStatus#ACTIVE} unless given. */
    Optional<ClauseStatus> getStatus();

    /** Returns how strongly it binds; inherited, and {@link Strength#SHALL} where nobody says. */
    Optional<Strength> getStrength();

    /** Returns the identifiers of its bearers; those of the clause or section around it when empty. */
    List<@Identifier String> getRoles();

    /** Returns whether the bearers owe it each or together; {@link Bearing#EACH} unless given. */
    Optional<Bearing> getBearing();

    /** Returns the fields of work it is about; inherited when empty. */
    List<Topic> getTopics();

    /** Returns the activity it demands, or empty. */
    Optional<Activity> getActivity();

    /** Returns how often; all must hold; may be empty. */
    List<@Valid FrequencyRequirement> getFrequencies();

    /** Returns to whom it reports; may be empty. */
    List<@Valid Recipient> getRecipients();

    /** Returns the arrangements into which it has work incorporated; may be empty. */
    List<@Valid Incorporation> getIncorporations();

    /** Returns the evidence it leaves; may be empty. */
    List<@Valid Evidence> getEvidence();

    /** Returns what it rests on; may be empty. */
    List<@Valid BasisReference> getBasis();

    /** Returns the clauses inside it, in order; may be empty. */
    List<@Valid DutyClause> getItems();

    /**
     * Returns a clause that is its text and nothing more.
     *
     * @param id its identifier, stable from version to version and never reused
     * @param text its wording without the number
     */
    static DutyClause of(String id, String text) {
        return builder().id(id).text(text).build();
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
     * Collects the members of a duty clause.
     *
     * <p>Mandatory: {@code id, text}.
     * Others: {@code number, kind, status, strength, roles, bearing, topics, activity, frequencies, recipients,
     *     incorporations, evidence, basis, items, extensions}.
     */
    final class Builder extends ImmutableDutyClause.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

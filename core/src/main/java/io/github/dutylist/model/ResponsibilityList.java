package io.github.dutylist.model;

import io.github.dutylist.constraint.DocumentId;
import io.github.dutylist.constraint.Identifier;
import io.github.dutylist.constraint.LanguageTag;
import io.github.dutylist.constraint.Line;
import io.github.dutylist.constraint.Text;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.value.DateRange;
import io.github.dutylist.value.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A responsibility list (责任清单): the document in which an organisation states who answers for what, how often, and
 * what follows from neglect.
 *
 * <p>Its members are those of format v1, in the same order.
 * {@link ListIndex} answers the questions that need more than one of them.
 */
@Value.Immutable
public sealed interface ResponsibilityList extends Extensible permits ImmutableResponsibilityList {

    /** Returns the identifier of the document, the same for all its versions. */
    @DocumentId
    String getId();

    /** Returns the version, from 1. */
    @Min(1)
    int getVersion();

    /** Returns the title. */
    @Line
    String getTitle();

    /** Returns the state of the list in its life. */
    ListStatus getStatus();

    /** Returns its document number (发文字号, GB/T 9704), as printed, or empty. */
    Optional<@Line String> getDocumentNumber();

    /** Returns the fields of work covered; may be empty. */
    List<Topic> getTopics();

    /** Returns the identifiers of the organisations that issue it; the one whose list it is unless given. */
    List<@Identifier String> getIssuers();

    /** Returns to whom it is addressed (主送); may be empty. */
    List<@Line String> getAddressees();

    /** Returns the day it was adopted, or empty. */
    Optional<LocalDate> getAdoptedOn();

    /** Returns the day it was issued, or empty. */
    Optional<LocalDate> getIssuedOn();

    /** Returns when it is in effect; needed when it is in force, or empty. */
    Optional<@Valid DateRange> getEffective();

    /** Returns the version it replaces, or empty. */
    Optional<@Valid ListReference> getReplaces();

    /** Returns its degree of secrecy, or empty. */
    Optional<Secrecy> getSecrecy();

    /** Returns its language (BCP 47); {@code zh-CN} unless given. */
    Optional<@LanguageTag String> getLanguage();

    /** Returns the IANA time zone of its dates; {@code Asia/Shanghai} unless given. */
    Optional<@Line String> getTimeZone();

    /** Returns the identifier of the organisation whose list it is. */
    @Identifier
    String getOrganisation();

    /** Returns the organisations it speaks of, at least one. */
    @NotEmpty
    List<@Valid Organisation> getOrganisations();

    /** Returns the roles that bear responsibility, at least one. */
    @NotEmpty
    List<@Valid Role> getRoles();

    /** Returns the documents it rests on; may be empty. */
    List<@Valid PolicyBasis> getPolicyBases();

    /** Returns the kinds of events that duties and accountability refer to; may be empty. */
    List<@Valid EventType> getEventTypes();

    /** Returns the text before the first section, or empty. */
    Optional<@Text String> getPreamble();

    /** Returns the text after the last section, or empty. */
    Optional<@Text String> getClosing();

    /** Returns its sections, in order, at least one. */
    @NotEmpty
    List<@Valid Section> getSections();

    /** Returns what follows when duties are not done; may be empty. */
    List<@Valid AccountabilityProvision> getAccountability();

    /** Returns how the doing of duties is assessed; may be empty. */
    List<@Valid AssessmentScheme> getAssessments();

    /** Returns the conformance profiles that its author claims to meet; may be empty. */
    List<@Valid ProfileReference> getConformsTo();

    /** Returns how records are measured against it, or empty. */
    Optional<@Valid EvaluationPolicy> getEvaluationPolicy();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a responsibility list.
     *
     * <p>Mandatory: {@code id, version, title, status, organisation}.
     * Others: {@code documentNumber, topics, issuers, addressees, adoptedOn, issuedOn, effective, replaces, secrecy,
     *     language, timeZone, organisations, roles, policyBases, eventTypes, preamble, closing, sections,
     *     accountability, assessments, conformsTo, evaluationPolicy, extensions}.
     * A list without {@code organisations, roles, sections} can be built, and is invalid.
     */
    final class Builder extends ImmutableResponsibilityList.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

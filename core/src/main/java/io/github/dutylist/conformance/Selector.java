package io.github.dutylist.conformance;

import io.github.dutylist.constraint.Line;
import io.github.dutylist.model.Activity;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Extensible;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a clause must be like for a requirement to count it.
 *
 * <p>Every member given must fit; of a member, one of its values.
 * A selector without any matches every clause.
 */
@Value.Immutable
public sealed interface Selector extends Extensible permits ImmutableSelector {

    /** Returns the fields of work, of which the clause must effectively be about one; any when empty. */
    List<Topic> getTopics();

    /** Returns the activities, of which the clause must demand one; any when empty. */
    List<Activity> getActivities();

    /** Returns the responsibilities, of which an effective bearer must bear one; any when empty. */
    List<Responsibility> getResponsibilities();

    /** Returns how a recipient of the clause must stand to the organisation; any, or none, when empty. */
    List<RecipientRelation> getRelations();

    /** Returns the kinds of section in which the clause may stand; any when empty. */
    List<SectionKind> getSectionKinds();

    /** Returns the effective strengths; when empty, as the requirement has it. */
    List<Strength> getStrengths();

    /** Returns words, of which the text must contain one, apart from width, blanks and punctuation; any text when empty. */
    List<@Line String> getTextContains();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that holds the members of this object. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Collects the members of a selector.
     *
     * <p>Nothing is mandatory.
     * Others: {@code topics, activities, responsibilities, relations, sectionKinds, strengths,
     *     textContains, extensions}.
     */
    final class Builder extends ImmutableSelector.Builder {

        /** Starts with nothing given. */
        public Builder() {}
    }
}

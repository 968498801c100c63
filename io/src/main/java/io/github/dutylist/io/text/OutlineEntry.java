package io.github.dutylist.io.text;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outline of an imported document: a section, what it is called, and how much was found in it.
 *
 * <p>In a section without a heading, a numbered clause with items has a line of its own, as if it were a section inside.
 */
public final class OutlineEntry {

    private final String sectionId;
    private final @Nullable String number;
    private final @Nullable String heading;
    private final int depth;
    private final int line;
    private final List<Role> roles;
    private final Content content;

    /**
     * What was found directly in a section.
     *
     * @param bearers all that bear something in it
     * @param numberedClauses how many numbered clauses and conditions it has
     * @param clauses how many clauses without items it has, numbered or not
     * @param provisions how many accountability provisions
     * @param assessments how many assessment schemes
     * @param frequencies the frequency requirements
     */
    record Content(
            List<Role> bearers,
            int numberedClauses,
            int clauses,
            int provisions,
            int assessments,
            List<FrequencyRequirement> frequencies) {}

    OutlineEntry(
            String sectionId,
            @Nullable String number,
            @Nullable String heading,
            int depth,
            int line,
            List<Role> roles,
            Content content) {
        this.sectionId = sectionId;
        this.number = number;
        this.heading = heading;
        this.depth = depth;
        this.line = line;
        this.roles = List.copyOf(roles);
        this.content = content;
    }

    /** Returns the identifier in the list of the section, or of the clause that has a line of its own. */
    public String sectionId() {
        return sectionId;
    }

    /** Returns the number of the section as printed, or empty. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the heading of the section, or empty. */
    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** Returns how deep the section is: 0 for one that is in no other. */
    public int depth() {
        return depth;
    }

    /** Returns the line of the input on which the section starts, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the roles that bear what the section says, unless a clause names others; may be empty. */
    public List<Role> roles() {
        return roles;
    }

    /** Returns all roles that bear something directly in the section: its own, and those that its clauses name; may be empty. */
    public List<Role> bearers() {
        return content.bearers();
    }

    /** Returns how many clauses without items stand directly in the section, numbered or not. */
    public int clauses() {
        return content.clauses();
    }

    /** Returns how many accountability provisions stand directly in the section. */
    public int provisions() {
        return content.provisions();
    }

    /** Returns how many assessment schemes start in the section. */
    public int assessments() {
        return content.assessments();
    }

    /**
     * Returns how many numbered clauses and conditions stand directly in the section, those in sections inside it excepted.
     *
     * <p>A clause with items counts for its items.
     */
    public int numberedClauses() {
        return content.numberedClauses();
    }

    /**
     * Returns the frequency requirements that were found directly in the section, those in sections inside it excepted.
     *
     * <p>Those of clauses come first, in document order, then those of conditions and of an assessment.
     */
    public List<FrequencyRequirement> frequencies() {
        return content.frequencies();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineEntry entry
                && sectionId.equals(entry.sectionId)
                && number().equals(entry.number())
                && heading().equals(entry.heading())
                && depth == entry.depth
                && line == entry.line
                && roles.equals(entry.roles)
                && content.equals(entry.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sectionId, number, heading, line);
    }

    /** Returns line, number, heading and counts, for a developer. */
    @Override
    public String toString() {
        return line + ": " + number().orElse("") + heading().orElse("") + " (" + clauses() + ", "
                + frequencies().size() + ")";
    }
}

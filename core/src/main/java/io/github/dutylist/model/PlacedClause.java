package io.github.dutylist.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause at its place in a list, with what it has from the clauses and sections around it.
 *
 * <p>A {@link ListIndex} makes one for every clause; they are compared by identity.
 */
public final class PlacedClause {

    private final PlacedSection section;
    private final @Nullable PlacedClause container;
    private final int position;
    private final DutyClause clause;
    private final List<Topic> topicsOfList;

    PlacedClause(
            PlacedSection section,
            @Nullable PlacedClause container,
            int position,
            DutyClause clause,
            List<Topic> topicsOfList) {
        this.section = section;
        this.container = container;
        this.position = position;
        this.clause = clause;
        this.topicsOfList = topicsOfList;
    }

    /** Returns the clause itself. */
    public DutyClause clause() {
        return clause;
    }

    /** Returns the section in which it stands. */
    public PlacedSection section() {
        return section;
    }

    /** Returns the clause whose item it is, or empty when it stands directly in its section. */
    public Optional<PlacedClause> container() {
        return Optional.ofNullable(container);
    }

    /** Returns the JSON Pointer (RFC 6901) of the clause in its document. */
    public String pointer() {
        return container == null
                ? section.pointer() + "/clauses/" + position
                : container.pointer() + "/items/" + position;
    }

    /**
     * Returns the identifiers of the effective bearers: its own roles, else those of the clause around it, else those
     * of the nearest section around it that names any; empty when nobody bears it.
     */
    public List<String> bearers() {
        if (!clause.getRoles().isEmpty()) {
            return clause.getRoles();
        }
        return container == null ? section.bearers() : container.bearers();
    }

    /** Returns the effective strength: its own, else that of the clause around it, else {@link Strength#SHALL}. */
    public Strength strength() {
        return clause.getStrength().orElseGet(() -> container == null ? Strength.SHALL : container.strength());
    }

    /** Returns the effective topics: its own, else those of the clause around it, else those of the list. */
    public List<Topic> topics() {
        if (!clause.getTopics().isEmpty()) {
            return clause.getTopics();
        }
        return container == null ? topicsOfList : container.topics();
    }

    /** Tells whether it has no items, so that it speaks for itself. */
    public boolean isLeaf() {
        return clause.getItems().isEmpty();
    }

    /** Tells whether it obliges somebody now: neither it nor a clause around it is a statement or withdrawn. */
    public boolean isObliging() {
        return clause.getKind().orElse(ClauseKind.DUTY) == ClauseKind.DUTY
                && clause.getStatus().orElse(ClauseStatus.ACTIVE) == ClauseStatus.ACTIVE
                && (container == null || container.isObliging());
    }

    /** Returns its pointer and its identifier. */
    @Override
    public String toString() {
        return pointer() + " " + clause.getId();
    }
}

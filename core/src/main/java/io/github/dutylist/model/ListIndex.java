package io.github.dutylist.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list made ready for questions: its clauses in document order with what they inherit, and its objects by identifier.
 *
 * <p>It is immutable and costs one pass over the list.
 * An object is found by its identifier in constant time; a question about roles or duties goes through these once.
 * Where an identifier occurs twice, the first object that bears it is meant.
 */
public final class ListIndex {

    private final ResponsibilityList list;
    private final List<PlacedSection> sections = new ArrayList<>();
    private final List<PlacedClause> clauses = new ArrayList<>();
    private final List<PlacedClause> duties = new ArrayList<>();
    private final Map<String, PlacedClause> clauseById = new HashMap<>();
    private final Map<String, Role> roleById = new HashMap<>();
    private final Map<String, Organisation> organisationById = new HashMap<>();
    private final Map<String, PolicyBasis> policyBasisById = new HashMap<>();
    private final Map<String, EventType> eventTypeById = new HashMap<>();

    private ListIndex(ResponsibilityList list) {
        this.list = list;
        list.getOrganisations()
                .forEach(organisation -> organisationById.putIfAbsent(organisation.getId(), organisation));
        list.getRoles().forEach(role -> roleById.putIfAbsent(role.getId(), role));
        list.getPolicyBases().forEach(basis -> policyBasisById.putIfAbsent(basis.getId(), basis));
        list.getEventTypes().forEach(eventType -> eventTypeById.putIfAbsent(eventType.getId(), eventType));
        addSections(null, list.getSections());
    }

    /**
     * Indexes a list.
     *
     * @param list the list; its sections and clauses must not be nested so deep that recursion fails, which
     *     {@code ListValidator} checks
     */
    public static ListIndex of(ResponsibilityList list) {
        return new ListIndex(list);
    }

    private void addSections(@Nullable PlacedSection parent, List<Section> children) {
        for (int i = 0; i < children.size(); i++) {
            PlacedSection section = new PlacedSection(parent, i, children.get(i));
            sections.add(section);
            addSections(section, section.section().getSections());
            addClauses(section, null, section.section().getClauses());
        }
    }

    private void addClauses(PlacedSection section, @Nullable PlacedClause container, List<DutyClause> children) {
        for (int i = 0; i < children.size(); i++) {
            PlacedClause clause = new PlacedClause(section, container, i, children.get(i), list.getTopics());
            clauses.add(clause);
            clauseById.putIfAbsent(clause.clause().getId(), clause);
            if (clause.isLeaf() && clause.isObliging()) {
                duties.add(clause);
            }
            addClauses(section, clause, clause.clause().getItems());
        }
    }

    /** Returns the list that was indexed. */
    public ResponsibilityList list() {
        return list;
    }

    /** Returns all sections at every depth, in the order of the format: a section, the sections inside it, the next. */
    public List<PlacedSection> sections() {
        return Collections.unmodifiableList(sections);
    }

    /** Returns all clauses at every depth in document order, containers before their items. */
    public List<PlacedClause> clauses() {
        return Collections.unmodifiableList(clauses);
    }

    /**
     * Returns the duties in document order: the clauses without items that oblige somebody now.
     *
     * <p>Statements and withdrawn clauses are not among them, nor the items of such clauses.
     */
    public List<PlacedClause> duties() {
        return Collections.unmodifiableList(duties);
    }

    /**
     * Returns the clause with an identifier, at any depth, or empty.
     *
     * @param id the identifier
     */
    public Optional<PlacedClause> clause(String id) {
        return Optional.ofNullable(clauseById.get(id));
    }

    /**
     * Returns the role with an identifier, or empty.
     *
     * @param id the identifier
     */
    public Optional<Role> role(String id) {
        return Optional.ofNullable(roleById.get(id));
    }

    /**
     * Returns the organisation with an identifier, or empty.
     *
     * @param id the identifier
     */
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisationById.get(id));
    }

    /**
     * Returns the policy basis with an identifier, or empty.
     *
     * @param id the identifier
     */
    public Optional<PolicyBasis> policyBasis(String id) {
        return Optional.ofNullable(policyBasisById.get(id));
    }

    /**
     * Returns the event type with an identifier, or empty.
     *
     * @param id the identifier
     */
    public Optional<EventType> eventType(String id) {
        return Optional.ofNullable(eventTypeById.get(id));
    }

    /**
     * Returns the roles that bear a responsibility, in document order; may be empty.
     *
     * @param responsibility the responsibility
     */
    public List<Role> rolesBearing(Responsibility responsibility) {
        return list.getRoles().stream()
                .filter(role -> role.getResponsibilities().contains(responsibility))
                .toList();
    }

    /**
     * Returns the duties that a role effectively bears, in document order; may be empty.
     *
     * @param role the identifier of the role
     */
    public List<PlacedClause> dutiesOf(String role) {
        return duties.stream().filter(duty -> duty.bearers().contains(role)).toList();
    }

    /**
     * Returns the sanction ladder of the whole list, mildest measure first, each measure once.
     *
     * <p>A measure stands behind every other that precedes it in the ladder of some provision.
     * Where provisions disagree, the earlier ones decide; where they are silent, the measure named first comes first.
     */
    public List<SanctionMeasure> ladder() {
        return SanctionLadder.of(list.getAccountability());
    }
}

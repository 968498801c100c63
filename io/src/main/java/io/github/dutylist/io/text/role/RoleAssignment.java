package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.shape.SchemePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives sections and clauses the roles that their sentences name, and in the end one to everything that has none. */
final class RoleAssignment {

    private static final int MAX_SUBJECTS = 8;
    private static final int MAX_PATIENT = 8;
    private static final String[] ELLIPTIC = {"对", "应", "要", "必须", "不得", "发现", "在", "每", "并", "同时", "除", "发生", "因", "需要"
    };

    private final DocumentParts parts;
    private final Notes notes;
    private final RoleBook book;
    private final Map<ClausePart, List<RolePart>> statedIn;
    private final Set<ClausePart> shared = new HashSet<>();
    private @Nullable RolePart fallback;

    /** Starts giving roles; what is nobody else's is borne by those who took on the duties, if the document names any. */
    RoleAssignment(
            DocumentParts parts,
            Notes notes,
            RoleBook book,
            Map<ClausePart, List<RolePart>> statedIn,
            @Nullable RolePart obliged) {
        this.parts = parts;
        this.notes = notes;
        this.book = book;
        this.statedIn = statedIn;
        this.fallback = obliged;
    }

    void assign() {
        assignByLead();
        parts.allSections().flatMap(SectionPart::clausesAndItems).forEach(this::assignClause);
        parts.allSections().flatMap(SectionPart::clausesAndItems).forEach(RoleAssignment::assignPiece);
        parts.sections().forEach(section -> share(section, fallback == null ? Set.of() : Set.of(fallback)));
        parts.allSections().filter(RoleAssignment::isArticle).forEach(this::assignContinued);
        parts.allSections()
                .filter(section -> fallback == null && section.kind == SectionKind.DUTIES && section.roles.isEmpty())
                .forEach(this::assignBodyBefore);
        parts.sections().forEach(this::assignFallback);
        if (book.roles().isEmpty()) {
            fallback();
        }
    }

    /** What was cut off from a clause and names nobody is borne by those who bear the clause. */
    private static void assignPiece(ClausePart clause) {
        ClausePart before = clause.before;
        if (before != null && clause.roles.isEmpty() && !namesSubject(clause)) {
            clause.roles.addAll(before.roles);
        }
    }

    /** The subject of the first sentence about an assessment bears what its section demands. */
    private void assignByLead() {
        for (SchemePart scheme : parts.schemes()) {
            if (scheme.section().roles.isEmpty()) {
                scheme.section().roles.addAll(subjects(scheme.text().get(0)));
            }
        }
        parts.allSections()
                .filter(section -> section.roles.isEmpty() && section.heading == null && !section.preamble.isEmpty())
                .forEach(section -> section.roles.addAll(subjects(section.preamble.get(0))));
    }

    /** Returns the roles that are the subjects of a sentence: 镇党委、镇政府 of 镇党委、镇政府应当…. */
    private List<RolePart> subjects(Passage sentence) {
        List<RolePart> roles = new ArrayList<>();
        int by = sentence.subSequence(0, Math.min(sentence.length(), MAX_PATIENT))
                .indexOf('由', 0);
        boolean isFirst = by < 0
                || sentence.startsWith("本", 0)
                || Subjects.before(sentence).offset(0) == sentence.offset(0);
        int at = isFirst ? 0 : by + 1;
        while (roles.size() < MAX_SUBJECTS) {
            Optional<RoleBook.Match> match = book.atStart(sentence.from(at));
            if (match.isEmpty()) {
                return roles;
            }
            int end =
                    personEnd(sentence, Meetings.end(sentence, at + match.get().length()));
            boolean joined = "、和与".indexOf(sentence.at(end)) >= 0;
            int predicate = "于在".indexOf(sentence.at(end)) >= 0 ? end + 1 : end;
            boolean appoints = !isFirst && sentence.from(end).startsWithAny("任", "担任", "兼任");
            boolean whole = ", ".indexOf(sentence.at(end)) >= 0
                    || Predicates.index(sentence) == end
                    || sentence.at(end) == '由' && Subjects.before(sentence).length() == end
                    || Predicates.startsAt(sentence, predicate)
                    || Predicates.startsAt(sentence, end);
            if (appoints || !joined && !whole) {
                return List.of();
            }
            roles.add(match.get().role());
            if (whole) {
                return roles;
            }
            at = end + 1;
        }
        return roles;
    }

    /** Returns the index behind who holds a post: 局长×××同志. */
    private static int personEnd(Passage sentence, int postEnd) {
        int end = postEnd;
        while (sentence.at(end) == '×') {
            end++;
        }
        return sentence.startsWith("同志", end) ? end + 2 : end;
    }

    /** A clause whose sentences name their subjects is borne by these. */
    private void assignClause(ClausePart clause) {
        List<RolePart> introducing = introducing(clause);
        if (!introducing.isEmpty()) {
            clause.roles.addAll(introducing);
            return;
        }
        for (Passage words : clause.said()) {
            boolean implied = false;
            for (Passage sentence : Sentences.of(words)) {
                List<RolePart> named = named(sentence, implied, clause.roles.isEmpty());
                implied |= named.isEmpty() && clause.roles.isEmpty();
                clause.roles.addAll(named);
            }
            if (implied && !clause.roles.isEmpty()) {
                shared.add(clause);
            }
        }
        if (!clause.roles.isEmpty()) {
            clause.roles.addAll(statedIn.getOrDefault(clause, List.of()));
        }
    }

    /** Returns the subjects of a sentence; behind one without a subject, those of whom it demands something. */
    private List<RolePart> named(Passage sentence, boolean obliged, boolean first) {
        List<RolePart> named = new ArrayList<>();
        boolean isElliptic = false;
        for (Passage opening : Openings.of(sentence)) {
            List<Passage> segments = Sentences.segments(opening);
            List<RolePart> roles = isElliptic && !opening.startsWith("由", 0) ? List.of() : subjects(opening);
            isElliptic &= roles.isEmpty();
            isElliptic |= roles.isEmpty() && named.isEmpty() && first && !Openings.isCase(segments);
            if (!obliged || Subjects.isObliged(Openings.first(opening))) {
                named.addAll(roles);
            }
        }
        return named;
    }

    /** Returns who has to do what is listed behind the last sentence of a clause: its last subject, 其主要负责人 as well as 使用单位. */
    private List<RolePart> introducing(ClausePart clause) {
        List<Passage> said = clause.said();
        List<Passage> sentences = Sentences.of(said.get(said.size() - 1));
        if (clause.items.isEmpty() || sentences.isEmpty()) {
            return List.of();
        }
        List<Passage> segments = Sentences.segments(sentences.get(sentences.size() - 1));
        for (int i = segments.size() - 1; i >= 0; i--) {
            List<RolePart> roles = subjects(segments.get(i));
            List<RolePart> found = roles.isEmpty() ? ofThese(clause, segments.get(i)) : roles;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Returns the role of which the document says in a clause that it is that of the subject before: 其主要负责人对…负责. */
    private List<RolePart> ofThese(ClausePart clause, Passage segment) {
        String name = Subjects.before(segment).toString();
        return statedIn.getOrDefault(clause, List.of()).stream()
                .filter(role -> name.length() > 2 && name.startsWith("其") && role.title.endsWith(name.substring(1)))
                .limit(1)
                .toList();
    }

    /** Who a heading names bears a clause as well that names another only in a later sentence. */
    private void share(SectionPart section, Set<RolePart> around) {
        Set<RolePart> roles = section.roles.isEmpty() ? around : section.roles;
        section.clausesAndItems().filter(shared::contains).forEach(clause -> {
            List<RolePart> own = List.copyOf(clause.roles);
            clause.roles.clear();
            clause.roles.addAll(roles);
            clause.roles.addAll(own);
        });
        section.sections.forEach(inner -> share(inner, roles));
    }

    /** A paragraph of an article that leaves out who is meant means those of the paragraph before it. */
    private void assignContinued(SectionPart article) {
        List<RolePart> before = List.of();
        for (ClausePart clause : article.clauses) {
            if (clause.roles.isEmpty() && !clause.isStatement() && startsWithoutSubject(clause)) {
                before.forEach(role -> notes.assumedRole(
                        role.title, Optional.empty(), clause.paragraphs.get(0).offset(0)));
                clause.roles.addAll(before);
            }
            before = List.copyOf(clause.roles);
        }
    }

    /** A body that the first of the duties under a heading names bears those behind it that name nobody. */
    private void assignBodyBefore(SectionPart section) {
        RolePart before = null;
        for (ClausePart clause : section.clauses) {
            if (before != null && lacksRole(clause) && !namesSubject(clause)) {
                notes.assumedRole(
                        before.title, Optional.empty(), clause.paragraphs.get(0).offset(0));
                clause.roles.add(before);
            }
            before = before != null && clause.roles.equals(Set.of(before)) ? before : firstBody(clause);
        }
    }

    /** A clause about the organisation itself names somebody who has no role of his own yet. */
    static boolean namesSubject(ClausePart clause) {
        return Openings.of(clause.said().get(0)).stream()
                .limit(1)
                .map(Openings::first)
                .anyMatch(segment ->
                        Subjects.isObliged(segment) && !Subjects.of(segment).isEmpty());
    }

    private @Nullable RolePart firstBody(ClausePart clause) {
        return subjects(clause.paragraphs.get(0)).stream()
                .limit(1)
                .filter(role -> role.holder == Holder.UNIT || role.holder == Holder.BODY)
                .findFirst()
                .orElse(null);
    }

    private static boolean startsWithoutSubject(ClausePart clause) {
        return clause.paragraphs.get(0).startsWithAny(ELLIPTIC);
    }

    private void assignFallback(SectionPart section) {
        if (!section.roles.isEmpty()) {
            section.withSections().flatMap(SectionPart::clausesAndItems).forEach(clause -> {
                if (clause.roles.equals(section.roles)) {
                    clause.roles.clear();
                }
            });
            return;
        }
        boolean needed = section.clauses.stream().anyMatch(RoleAssignment::lacksRole);
        boolean below = section.sections.stream().anyMatch(RoleAssignment::lacksRole);
        if (needed || section.depth == 0 && below && (!isStatute() || isBorneByNobody(section))) {
            RolePart role = fallback();
            section.roles.add(role);
            section.withSections().flatMap(SectionPart::clausesAndItems).forEach(clause -> {
                if (clause.roles.equals(section.roles)) {
                    clause.roles.clear();
                }
            });
            notes.assumedRole(role.title, Optional.empty(), section.offset());
        } else {
            section.sections.forEach(this::assignFallback);
        }
    }

    private static boolean isBorneByNobody(SectionPart section) {
        return section.withSections()
                .allMatch(part ->
                        part.roles.isEmpty() && part.clausesAndItems().allMatch(clause -> clause.roles.isEmpty()));
    }

    private static boolean lacksRole(ClausePart clause) {
        return clause.roles.isEmpty() && !clause.isStatement();
    }

    private static boolean lacksRole(SectionPart section) {
        return section.roles.isEmpty()
                && (section.clauses.stream().anyMatch(RoleAssignment::lacksRole)
                        || section.sections.stream().anyMatch(RoleAssignment::lacksRole));
    }

    /** Returns the role that bears what is nobody else's: the principal one of a list, or the organisation itself. */
    private RolePart fallback() {
        if (fallback == null) {
            Optional<RolePart> principal = isStatute() ? Optional.empty() : principal();
            fallback = principal.orElseGet(this::organisationItself);
        }
        return fallback;
    }

    /** A principal body stands for the organisation, and units of a kind (燃气经营企业) for nobody but themselves. */
    private Optional<RolePart> principal() {
        OrganisationName name = OrganisationName.of(parts, book);
        return book.bearing(Responsibility.PRINCIPAL)
                .filter(role -> role.holder != Holder.UNIT || isOrganisation(role, name));
    }

    private static boolean isArticle(SectionPart section) {
        return section.heading == null
                && section.number != null
                && section.number.startsWith("第", 0)
                && section.number.endsWith("条");
    }

    /** Tells whether a document has articles: their subjects are bodies of many kinds, none of which stands for another. */
    private boolean isStatute() {
        return parts.allSections()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.number),
                        section.clauses.stream().flatMap(clause -> Stream.ofNullable(clause.number))))
                .anyMatch(number -> number.startsWith("第", 0) && number.endsWith("条"));
    }

    private RolePart organisationItself() {
        OrganisationName name = OrganisationName.of(parts, book);
        return book.roles().stream()
                .filter(role -> isOrganisation(role, name))
                .findFirst()
                .orElseGet(() -> {
                    RolePart role = new RolePart(name.name(), name.offset(), Holder.UNIT);
                    role.responsibilities.add(Responsibility.IMPLEMENTING);
                    notes.assumedRole(role.title, Optional.of(Responsibility.IMPLEMENTING), role.offset);
                    return book.add(role, name.name());
                });
    }

    private static boolean isOrganisation(RolePart role, OrganisationName name) {
        boolean body = role.holder == Holder.BODY || role.holder == Holder.UNIT;
        return body && name.name().endsWith(role.title);
    }
}

package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Sentences;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import java.util.List;
import java.util.Optional;

/** Finds the roles that clauses name as their subjects: 排水单位应当…. */
final class SubjectReader {

    private static final int MAX_ROLES = 100;

    private final DocumentParts parts;
    private final Notes notes;
    private final RoleBook book;
    private final Optional<OrganisationName> organisation;

    SubjectReader(DocumentParts parts, Notes notes, RoleBook book) {
        this.parts = parts;
        this.notes = notes;
        this.book = book;
        this.organisation = OrganisationName.titled(parts);
    }

    /** Adds the roles to the book of the document. */
    void read() {
        parts.sections().forEach(section -> read(section, false));
    }

    /** Reads a section; where a heading says who bears it, subjects count only where something is demanded of them. */
    private void read(SectionPart section, boolean borne) {
        boolean isOther = section.kind == SectionKind.SUPPLEMENTARY || section.kind == SectionKind.ACCOUNTABILITY;
        boolean named = borne || !section.roles.isEmpty() || isOther;
        section.clauses.stream()
                .filter(clause -> section.kind != SectionKind.SUPPLEMENTARY || !clause.isStatement())
                .forEach(clause -> read(clause, named));
        section.sections.forEach(inner -> read(inner, named));
    }

    private void read(ClausePart clause, boolean borne) {
        if (RoleReader.isBorneByRow(clause)) {
            return;
        }
        clause.said().forEach(words -> read(words, borne));
        clause.items.forEach(item -> read(item, true));
    }

    /** A later sentence has a subject as easily as the first as long as all before it have one: 市场监管局…。公安局…。 */
    private void read(Passage words, boolean borne) {
        boolean explicit = borne;
        boolean any = false;
        for (Passage sentence : Sentences.of(words)) {
            boolean found = false;
            boolean isOwn = !explicit;
            boolean isElliptic = false;
            for (Passage opening : Openings.of(sentence)) {
                List<Passage> segments = Sentences.segments(opening);
                Passage first = Openings.first(opening);
                boolean obliged = explicit || any && Subjects.isRoom(first);
                boolean isRead = !isElliptic || first.startsWith("由", 0);
                List<Passage> subjects = isRead ? subjects(first, obliged) : List.of();
                isElliptic &= subjects.isEmpty();
                isElliptic |= subjects.isEmpty() && !found && !Openings.isCase(segments);
                subjects.forEach(this::add);
                found |= !subjects.isEmpty();
                any |= found;
                explicit = !isOwn || !found;
            }
            explicit |= !found;
        }
    }

    private List<Passage> subjects(Passage segment, boolean explicit) {
        boolean says = explicit ? Subjects.isObliged(segment) : Predicates.index(segment) < segment.length();
        List<Passage> subjects = says ? Subjects.of(segment) : List.of();
        return explicit && subjects.stream().anyMatch(this::isShortForm) ? List.of() : subjects;
    }

    /** 班子成员 below 支委班子成员 means these. */
    private boolean isShortForm(Passage name) {
        String title = name.toString();
        return book.atStart(name).isEmpty()
                && book.roles().stream().limit(MAX_ROLES).anyMatch(role -> role.title.endsWith(title));
    }

    private void add(Passage name) {
        boolean itself = organisation
                .filter(titled -> titled.name().endsWith(name.text()))
                .isPresent();
        if (!itself || book.atStart(name).isPresent()) {
            RolePart role = book.each(name).orElseGet(() -> ActorName.isName(name) ? book.role(name) : book.unit(name));
            if (role.responsibilities.isEmpty()) {
                RoleReader.infer(role, Responsibility.IMPLEMENTING, name.offset(0), notes);
            }
        }
    }
}

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
import io.github.dutylist.model.Principle;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the roles of a document, what they bear, and which sections and clauses they bear. */
public final class RoleReader {

    private static final int MAX_ASSISTED = 100;
    private static final String[] PRINCIPAL_WORDS = {"主体责任", "主体工作职责", "主体职责", "主体工作责任"};
    private static final String[] DUTY_WORDS = {"职责", "责任", "清单", "任务"};

    private final DocumentParts parts;
    private final Notes notes;
    private final RoleBook book = new RoleBook();
    private final Map<SectionPart, RolePart> stated = new HashMap<>();
    private final Map<ClausePart, List<RolePart>> statedIn = new HashMap<>();
    private final Map<RolePart, Passage> assisted = new LinkedHashMap<>();
    private @Nullable RolePart fallback;

    private RoleReader(DocumentParts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    /** Finds the roles of a document and gives its sections and clauses theirs. */
    public static RoleBook read(DocumentParts parts, Notes notes) {
        RoleReader reader = new RoleReader(parts, notes);
        reader.readStatements();
        reader.readPrincipalHeadings();
        reader.parts.allSections().forEach(reader::assignByHeading);
        reader.assignByLead();
        reader.parts.allSections().flatMap(SectionPart::clausesAndItems).forEach(reader::assignClause);
        reader.parts.sections().forEach(reader::assignFallback);
        reader.resolveAssisted();
        if (reader.book.roles().isEmpty()) {
            reader.fallback();
        }
        reader.book.number();
        return reader.book;
    }

    private void readStatements() {
        parts.outline().preamble().forEach(words -> readStatements(words, null));
        parts.allSections().forEach(section -> {
            section.preamble.forEach(words -> readStatements(words, section));
            section.clausesAndItems().forEach(clause -> readStatements(section, clause));
        });
        parts.schemes().forEach(scheme -> scheme.text().forEach(words -> readStatements(words, null)));
    }

    private void readStatements(SectionPart section, ClausePart clause) {
        boolean first = clause.equals(section.clauses.get(0));
        List<RolePart> roles = new ArrayList<>();
        clause.paragraphs.forEach(words -> roles.addAll(readStatements(words, first ? section : null)));
        statedIn.put(clause, roles);
    }

    private List<RolePart> readStatements(Passage words, @Nullable SectionPart leadOf) {
        List<RolePart> subjects = new ArrayList<>();
        for (RoleStatement statement : RoleStatements.read(words)) {
            RolePart role = book.role(statement.subject());
            addResponsibilities(role, statement);
            if (statement.twoResponsibilities()) {
                role.principles.add(Principle.ONE_POST_TWO_RESPONSIBILITIES);
            }
            if (statement.assisted() != null) {
                assisted.putIfAbsent(role, statement.assisted());
            }
            if (leadOf != null) {
                stated.putIfAbsent(leadOf, role);
            }
            subjects.add(role);
        }
        return subjects;
    }

    /** Bodies below the list's own cannot bear its principal responsibility; they are taken to carry out. */
    private void addResponsibilities(RolePart role, RoleStatement statement) {
        boolean below = role.title.startsWith("各");
        for (Responsibility responsibility : statement.responsibilities()) {
            if (below && responsibility == Responsibility.PRINCIPAL) {
                role.responsibilities.add(Responsibility.IMPLEMENTING);
                notes.assumedRole(role.title, Optional.of(Responsibility.IMPLEMENTING), role.offset);
            } else {
                role.responsibilities.add(responsibility);
            }
        }
    }

    /** A heading such as 局党委主体责任清单 says who bears the principal responsibility when no sentence does. */
    private void readPrincipalHeadings() {
        if (book.bearing(Responsibility.PRINCIPAL).isPresent()) {
            return;
        }
        parts.allSections()
                .filter(section -> section.heading != null && section.heading.containsAny(PRINCIPAL_WORDS))
                .findFirst()
                .ifPresent(section -> inferFromHeading(section, Responsibility.PRINCIPAL));
    }

    private Optional<RolePart> inferFromHeading(SectionPart section, Responsibility responsibility) {
        Passage heading = section.heading;
        int length = heading == null ? 0 : ActorName.prefixLength(heading);
        if (heading == null || length < 2) {
            return Optional.empty();
        }
        Passage title = heading.subSequence(0, length);
        RolePart role = book.role(title);
        if (role.responsibilities.add(responsibility)) {
            notes.assumedRole(role.title, Optional.of(responsibility), title.offset(0));
        }
        return Optional.of(role);
    }

    private void assignByHeading(SectionPart section) {
        if (section.heading == null || section.kind != SectionKind.DUTIES) {
            return;
        }
        Optional<RolePart> named = book.atStart(section.heading).map(RoleBook.Match::role);
        Optional<RolePart> role = named.or(() -> Optional.ofNullable(stated.get(section)));
        if (role.isEmpty() && section.heading.endsWithAny(DUTY_WORDS)) {
            role = inferFromHeading(section, Responsibility.IMPLEMENTING);
        }
        role.ifPresent(section.roles::add);
    }

    /** The subject of the first sentence about an assessment bears what its section demands. */
    private void assignByLead() {
        for (SchemePart scheme : parts.schemes()) {
            if (scheme.section().roles.isEmpty()) {
                subject(scheme.text().get(0)).ifPresent(scheme.section().roles::add);
            }
        }
        parts.allSections()
                .filter(section -> section.roles.isEmpty() && section.heading == null && !section.preamble.isEmpty())
                .forEach(section -> subject(section.preamble.get(0)).ifPresent(section.roles::add));
    }

    private Optional<RolePart> subject(Passage sentence) {
        return book.atStart(sentence)
                .filter(match -> match.length() == sentence.length()
                        || ",、".indexOf(sentence.at(match.length())) >= 0
                        || RoleStatements.startsPredicate(sentence, match.length()))
                .map(RoleBook.Match::role);
    }

    /** A clause whose sentences name their subjects is borne by these. */
    private void assignClause(ClausePart clause) {
        for (Passage words : clause.paragraphs) {
            for (Passage sentence : Sentences.of(words)) {
                Optional<RolePart> role = subject(sentence);
                if (role.isEmpty() && clause.roles.isEmpty()) {
                    return;
                }
                role.ifPresent(clause.roles::add);
            }
        }
        if (!clause.roles.isEmpty()) {
            clause.roles.addAll(statedIn.getOrDefault(clause, List.of()));
        }
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
        boolean needed = section.clauses.stream().anyMatch(RoleReader::lacksRole);
        boolean below = section.sections.stream().anyMatch(RoleReader::lacksRole);
        if (needed || section.depth == 0 && below) {
            RolePart role = fallback();
            section.roles.add(role);
            notes.assumedRole(role.title, Optional.empty(), section.offset());
        } else {
            section.sections.forEach(this::assignFallback);
        }
    }

    private static boolean lacksRole(ClausePart clause) {
        return clause.roles.isEmpty();
    }

    private static boolean lacksRole(SectionPart section) {
        return section.roles.isEmpty()
                && (section.clauses.stream().anyMatch(RoleReader::lacksRole)
                        || section.sections.stream().anyMatch(RoleReader::lacksRole));
    }

    /** Returns the role that bears what is nobody else's: the principal one, the first body, or the organisation as such. */
    private RolePart fallback() {
        if (fallback == null) {
            fallback = book.bearing(Responsibility.PRINCIPAL)
                    .or(() -> book.roles().stream()
                            .filter(role -> role.holder == Holder.BODY || role.holder == Holder.UNIT)
                            .findFirst())
                    .or(() -> book.roles().stream().findFirst())
                    .orElseGet(this::organisationItself);
        }
        return fallback;
    }

    private RolePart organisationItself() {
        OrganisationName name = OrganisationName.of(parts, book);
        RolePart role = new RolePart(name.name(), name.offset(), Holder.UNIT);
        role.responsibilities.add(Responsibility.IMPLEMENTING);
        notes.assumedRole(role.title, Optional.of(Responsibility.IMPLEMENTING), role.offset);
        return book.add(role, name.name());
    }

    private void resolveAssisted() {
        assisted.forEach((role, words) -> {
            Optional<RolePart> whom =
                    book.atStart(words).map(RoleBook.Match::role).or(() -> bySuffix(words));
            whom.filter(other -> other != role).ifPresent(role.assists::add);
        });
    }

    /** 协助书记 means the first-responsible person whose title ends so. */
    private Optional<RolePart> bySuffix(Passage words) {
        int length = ActorName.prefixLength(words);
        String title = words.subSequence(0, length).toString();
        return length == 0
                ? Optional.empty()
                : book.roles().stream()
                        .limit(MAX_ASSISTED)
                        .filter(role -> role.responsibilities.contains(Responsibility.FIRST_RESPONSIBLE)
                                && role.title.endsWith(title))
                        .findFirst();
    }

    /** Returns the bodies below the list's own that roles belong to, by the words for them. */
    public static List<RolePart> below(RoleBook book) {
        return book.roles().stream().filter(role -> role.title.startsWith("各")).toList();
    }
}

package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.paragraph.HeldPost;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the roles of a document, what they bear, and which sections and clauses they bear. */
public final class RoleReader {

    private static final int MAX_ASSISTED = 100;
    private static final String[] PRINCIPAL_WORDS = {"主体责任", "主体工作职责", "主体职责", "主体工作责任"};
    private static final String[] DUTY_WORDS = {"职责", "责任", "清单", "任务", "双责”"};

    private final DocumentParts parts;
    private final Notes notes;
    private final RoleBook book = new RoleBook();
    private final Map<SectionPart, RolePart> stated = new HashMap<>();
    private final Map<SectionPart, RolePart> statedFirst = new HashMap<>();
    private final Map<ClausePart, List<RolePart>> statedIn = new HashMap<>();
    private final Map<RolePart, Passage> assisted = new LinkedHashMap<>();

    private RoleReader(DocumentParts parts, Notes notes) {
        this.parts = parts;
        this.notes = notes;
    }

    /** Finds the roles of a document and gives its sections and clauses theirs. */
    public static RoleBook read(DocumentParts parts, Notes notes) {
        RoleReader reader = new RoleReader(parts, notes);
        Parties parties = Parties.of(parts);
        parties.introduce(reader.book);
        new LedgerRoles(parts, reader.book, notes).read();
        Foundings.read(parts, reader.book, notes);
        BuriedDuties.take(parts, notes);
        SubjectParts.cut(parts, reader.book);
        reader.readStatements();
        reader.readPrincipalHeadings();
        reader.parts.allSections().forEach(reader::assignByHeading);
        reader.parts.allSections().flatMap(SectionPart::clausesAndItems).forEach(reader::readLabels);
        new SubjectReader(parts, notes, reader.book).read();
        RolePart obliged = parties.second() == null ? reader.titled() : reader.obliged(parties.second());
        new RoleAssignment(parts, notes, reader.book, reader.statedIn, obliged).assign();
        reader.resolveAssisted();
        reader.book.roles().stream()
                .filter(role -> role.responsibilities.isEmpty())
                .forEach(role -> infer(role, Responsibility.IMPLEMENTING, role.offset, notes));
        reader.book.number();
        return reader.book;
    }

    /** A clause may say who bears it beside its words: 办公室：…, …（责任单位：…）. */
    private void readLabels(ClausePart clause) {
        if (clause.row != null) {
            return;
        }
        Passage label = label(clause);
        if (!label.isEmpty()) {
            List<Passage> names = ActorName.names(label);
            (names.isEmpty() ? List.of(label) : names).forEach(name -> clause.roles.add(bearer(name)));
        }
        if (clause.headingLength() > 0) {
            Passage name = nameIn(clause.paragraphs.get(0).subSequence(0, clause.headingLength() - 1));
            Stream.ofNullable(name).forEach(heading -> clause.roles.add(bearer(heading)));
        }
        for (Passage words : clause.paragraphs) {
            for (BearerLabels.Bearer bearer : BearerLabels.read(words)) {
                clause.roles.add(bearer(bearer));
            }
        }
    }

    private RolePart bearer(BearerLabels.Bearer bearer) {
        RolePart role = book.role(bearer.name());
        if (bearer.responsibility() == Responsibility.IMPLEMENTING) {
            infer(role, Responsibility.IMPLEMENTING, bearer.name().offset(0));
        }
        role.responsibilities.add(bearer.responsibility());
        return role;
    }

    static boolean isBorneByRow(ClausePart clause) {
        return clause.row != null && !clause.roles.isEmpty();
    }

    private RolePart bearer(Passage name) {
        RolePart role = book.role(HeldPost.of(name));
        if (role.responsibilities.isEmpty()) {
            role.responsibilities.add(Responsibility.IMPLEMENTING);
            notes.assumedRole(role.title, Optional.of(Responsibility.IMPLEMENTING), name.offset(0));
        }
        return role;
    }

    /** Returns the role of the post whose duties the title says that a document lists (保安员责任清单), or null. */
    private @Nullable RolePart titled() {
        Passage name = parts.outline().title().map(RoleReader::nameIn).orElse(null);
        Holder holder = name == null ? Holder.UNIT : ActorName.holder(name);
        return holder == Holder.POST || holder == Holder.POST_CLASS
                ? inferFromHeading(name, Responsibility.IMPLEMENTING).orElse(null)
                : null;
    }

    /** Returns the role of the party that takes on the duties of a letter of responsibility. */
    private RolePart obliged(Passage party) {
        Passage bare = party.startsWith("各", 0) ? party.from(1) : party;
        RolePart role = book.role(book.atStart(bare).isPresent() ? bare : party);
        if (role.responsibilities.isEmpty()) {
            infer(role, Responsibility.IMPLEMENTING, party.offset(0));
        }
        role.isParty = role.holder == Holder.UNIT && !role.title.equals("乙方");
        return role;
    }

    private void readStatements() {
        parts.outline().preamble().forEach(words -> add(RoleStatements.read(words), null));
        parts.allSections().forEach(section -> {
            List<Passage> implied = namesIn(section);
            section.preamble.forEach(words -> add(RoleStatements.read(words, implied), section));
            section.clauses.forEach(
                    clause -> readStatements(clause, clause.row == null ? implied : LedgerRoles.bearers(clause.row)));
            section.clauses.stream()
                    .limit(1)
                    .flatMap(clause -> statedIn.getOrDefault(clause, List.of()).stream())
                    .findFirst()
                    .ifPresent(role -> statedFirst.put(section, role));
        });
        parts.schemes().stream()
                .flatMap(scheme -> scheme.text().stream())
                .filter(words -> words.containsAny("责任人", "主体责任", "领导责任", "牵头"))
                .forEach(words -> add(RoleStatements.read(words), null));
    }

    private void readStatements(ClausePart clause, List<Passage> implied) {
        List<RolePart> roles = new ArrayList<>();
        if (clause.isStatement()) {
            return;
        }
        Passage label = label(clause);
        for (Passage words : clause.paragraphs) {
            boolean labelled = !label.isEmpty() && words == clause.paragraphs.get(0);
            Passage said = labelled ? words.from(words.indexOf(':', 0) + 1).trimmed() : words;
            roles.addAll(add(RoleStatements.read(said, labelled ? List.of(label) : implied), null));
        }
        roles.stream()
                .filter(role ->
                        role.firstIn == null && role.responsibilities.contains(Responsibility.FIRST_RESPONSIBLE))
                .forEach(role -> role.firstIn = clause);
        statedIn.put(clause, roles);
        clause.items.forEach(item -> readStatements(item, label.isEmpty() ? implied : List.of(label)));
    }

    /** Returns the name before the colon with which a clause starts: 办公室：…, or 主任职责： before items; empty when there is none. */
    private static Passage label(ClausePart clause) {
        Passage words = clause.paragraphs.get(0);
        Passage lead = words.subSequence(0, Math.max(0, words.length() - 1));
        Passage name = nameIn(lead);
        if (name == null || !words.endsWith(":") || clause.items.isEmpty()) {
            return Subjects.label(words);
        }
        boolean leads = lead.from(name.length()).startsWithAny("职责", "责任", "的", "工作", "岗位", "主要", "安全");
        return leads ? name : Subjects.label(words);
    }

    private List<RolePart> add(List<RoleStatement> statements, @Nullable SectionPart leadOf) {
        List<RolePart> subjects = new ArrayList<>();
        for (RoleStatement statement : statements) {
            RolePart role = book.role(statement.subject());
            role.responsibilities.addAll(statement.responsibilities());
            role.principles.addAll(statement.principles());
            if (role.responsibilities.isEmpty()) {
                infer(role, Responsibility.IMPLEMENTING, statement.subject().offset(0));
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

    /** A heading such as 局党委主体责任清单 says who bears the principal responsibility when no sentence does. */
    private void readPrincipalHeadings() {
        if (book.bearing(Responsibility.PRINCIPAL).isPresent()) {
            return;
        }
        parts.allSections()
                .filter(section -> section.heading != null && section.heading.containsAny(PRINCIPAL_WORDS))
                .findFirst()
                .ifPresent(section -> inferFromHeading(section.heading, Responsibility.PRINCIPAL));
    }

    private Optional<RolePart> inferFromHeading(@Nullable Passage heading, Responsibility responsibility) {
        Passage title = heading == null ? null : nameIn(heading);
        if (title == null) {
            return Optional.empty();
        }
        RolePart role = book.role(title);
        if (role.responsibilities.isEmpty() || responsibility == Responsibility.PRINCIPAL) {
            infer(role, responsibility, title.offset(0));
        }
        return Optional.of(role);
    }

    private void infer(RolePart role, Responsibility responsibility, int offset) {
        infer(role, responsibility, offset, notes);
    }

    /** Gives a role a responsibility that the words at an offset only suggest, and says so. */
    static void infer(RolePart role, Responsibility responsibility, int offset, Notes notes) {
        if (role.responsibilities.add(responsibility)) {
            notes.assumedRole(role.title, Optional.of(responsibility), offset);
        }
    }

    /** Returns the names in the heading of a section: several in 党委书记、院长, or the one that it is or starts with. */
    private static List<Passage> namesIn(SectionPart section) {
        if (section.heading == null) {
            return List.of();
        }
        Passage words = withoutRemark(section.heading);
        List<Passage> names = ActorName.names(words);
        if (names.size() > 1 && !Subjects.isNone(words)) {
            return names;
        }
        Passage name = nameIn(section.heading);
        return name == null ? List.of() : List.of(name);
    }

    /** Returns the name that a heading is, or starts with when it is about duties; null when there is none. */
    private static @Nullable Passage nameIn(Passage heading) {
        Passage words = withoutRemark(heading);
        if (ActorName.names(words).size() == 1 && !Subjects.isNone(words)) {
            return words;
        }
        Passage name = words.subSequence(0, ActorName.prefixLength(words));
        return words.endsWithAny(DUTY_WORDS)
                        && !Predicates.startsAt(words, 0)
                        && ActorName.isDistinctName(name)
                        && !Subjects.isNone(name)
                ? name
                : null;
    }

    /** 镇党委主体责任(3条), 局长 张建国: what stands in brackets at the end is no part of the heading, nor is a colon, nor who holds the post. */
    private static Passage withoutRemark(Passage heading) {
        HeadedPost post = HeadedPost.of(heading).orElse(null);
        if (post != null) {
            return post.post();
        }
        Passage words = heading.endsWith(":")
                ? heading.subSequence(0, heading.length() - 1)
                : HeadedPost.withoutHolder(heading);
        int open = words.endsWith(")") ? words.indexOf('(', 0) : -1;
        boolean count = open > 0 && words.endsWithAny("条)", "项)");
        return HeldPost.of(count ? words.subSequence(0, open).trimmed() : words.trimmed());
    }

    private void assignByHeading(SectionPart section) {
        if (section.heading == null || section.kind != SectionKind.DUTIES) {
            return;
        }
        HeadedPost post = HeadedPost.of(section.heading).orElse(null);
        if (post != null) {
            RolePart role = book.role(post.post());
            role.responsibilities.add(post.responsibility());
            section.roles.add(role);
            return;
        }
        List<Passage> names = namesIn(section);
        boolean isTitle = isGroup(section);
        if (names.size() > 1 && !isTitle) {
            names.forEach(name -> section.roles.add(bearer(name)));
            return;
        }
        Passage words = withoutRemark(section.heading);
        boolean isBody =
                names.size() == 1 && names.get(0).length() == words.length() && ActorName.holder(words) == Holder.UNIT;
        book.atStart(section.heading)
                .map(RoleBook.Match::role)
                .or(() -> Optional.ofNullable(stated.get(section)).filter(role -> !isBody))
                .or(() -> similar(section))
                .or(() -> isTitle ? Optional.empty() : inferFromHeading(section.heading, Responsibility.IMPLEMENTING))
                .ifPresent(section.roles::add);
    }

    /**
     * Tells whether the heading of a section only groups those who bear its duties (领导班子 over rows of posts, 部门和企业责任 over
     * articles), so that it names nobody besides.
     */
    private static boolean isGroup(SectionPart section) {
        Set<String> named = namesIn(section).stream().map(Passage::toString).collect(Collectors.toSet());
        boolean isJoint = section.heading != null && section.heading.indexOfAny("、和与及", 1) > 0;
        return section.withSections()
                .flatMap(part -> part.clauses.stream())
                .allMatch(clause -> clause.isStatement()
                        || isBorneByRow(clause)
                        || !label(clause).isEmpty()
                        || isJoint && startsWithOther(clause, named));
    }

    private static boolean startsWithOther(ClausePart clause, Set<String> named) {
        List<Passage> subjects = Openings.of(clause.said().get(0)).stream()
                .limit(1)
                .flatMap(opening -> Subjects.of(Openings.first(opening)).stream())
                .toList();
        return !subjects.isEmpty() && subjects.stream().noneMatch(subject -> named.contains(subject.toString()));
    }

    /** A heading often names in other words whom its first clause names: 支委成员 and 支委班子成员. */
    private Optional<RolePart> similar(SectionPart section) {
        Passage name = section.heading == null ? null : nameIn(section.heading);
        return Optional.ofNullable(statedFirst.get(section))
                .filter(role -> name == null ? isShort(section.heading, role.title) : isSimilar(name, role.title));
    }

    /** 企业责任 over a clause about 燃气经营企业. */
    private static boolean isShort(@Nullable Passage heading, String title) {
        if (heading == null) {
            return false;
        }
        int length = ActorName.prefixLength(heading);
        return length > 0 && title.endsWith(heading.subSequence(0, length).toString());
    }

    private static boolean isSimilar(Passage name, String title) {
        int length = title.length();
        return name.length() > 2
                && length > 2
                && name.startsWith(title.substring(0, 2), 0)
                && name.endsWith(title.substring(length - 2));
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
}

package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.paragraph.HeldPost;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.table.Column;
import io.github.dutylist.io.text.table.TableEntry;
import io.github.dutylist.model.Responsibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the roles that the rows of ledgers name, and what the remarks beside them say that these bear. */
final class LedgerRoles {

    private static final int MAX_BEARER = 40;

    /** Posts that one person holds in one office and another in the next. */
    private static final String[] ONE_OF_SEVERAL = {"副", "分管", "科长", "处长", "股长", "负责人", "联络员", "经办人", "专员"};

    private final DocumentParts parts;
    private final RoleBook book;
    private final Notes notes;
    private final Map<String, Set<String>> officesByPost = new HashMap<>();

    LedgerRoles(DocumentParts parts, RoleBook book, Notes notes) {
        this.parts = parts;
        this.book = book;
        this.notes = notes;
    }

    /** Gives the roles to the clauses that were made of rows. */
    void read() {
        rows().forEach(clause -> addOffice(row(clause)));
        rows().forEach(this::readRow);
    }

    private Stream<ClausePart> rows() {
        return parts.allSections().flatMap(SectionPart::clausesAndItems).filter(clause -> clause.row != null);
    }

    private static TableEntry row(ClausePart clause) {
        return Objects.requireNonNull(clause.row);
    }

    /** Returns the names of those who bear a row. */
    static List<Passage> bearers(TableEntry row) {
        return row.meaning(Column.BEARER).map(LedgerRoles::names).orElse(List.of());
    }

    private static List<Passage> names(Passage words) {
        return BearerLabels.names(words).stream()
                .filter(name -> name.length() >= 2 && name.length() <= MAX_BEARER)
                .toList();
    }

    private void addOffice(TableEntry row) {
        bearers(row)
                .forEach(post -> office(row)
                        .ifPresent(office -> officesByPost
                                .computeIfAbsent(post.toString(), any -> new HashSet<>())
                                .add(office.toString())));
    }

    private static Optional<Passage> office(TableEntry row) {
        return row.meaning(Column.OFFICE).or(() -> row.meaning(Column.BODY));
    }

    /** A row names who bears it: its post or body, or else its office. */
    private void readRow(ClausePart clause) {
        TableEntry row = row(clause);
        row.meaning(Column.BODY)
                .map(LedgerRoles::names)
                .ifPresent(names -> names.forEach(name -> clause.roles.add(bearer(name))));
        List<Passage> posts = bearers(row);
        List<RolePart> bearers = (posts.isEmpty()
                        ? row.meaning(Column.OFFICE).map(LedgerRoles::names).orElse(List.of())
                        : posts)
                .stream().map(name -> bearer(name, row)).toList();
        clause.roles.addAll(bearers);
        row.meaning(Column.REMARKS)
                .flatMap(Burdens::named)
                .ifPresent(responsibility -> bearers.forEach(role -> bear(role, responsibility)));
        addNamed(row, Column.LEAD, Responsibility.COORDINATING, clause);
        addNamed(row, Column.SUPPORT, Responsibility.SUPPORTING, clause);
    }

    /** What a remark says is said in so many words, and takes the place of what was only assumed. */
    private static void bear(RolePart role, Responsibility responsibility) {
        role.responsibilities.remove(Responsibility.IMPLEMENTING);
        role.responsibilities.add(responsibility);
    }

    /** The head of a column says what its offices bear: 牵头单位, 配合单位. */
    private void addNamed(TableEntry row, Column column, Responsibility responsibility, ClausePart clause) {
        row.meaning(column)
                .map(LedgerRoles::names)
                .ifPresent(names -> names.forEach(name -> {
                    RolePart role = book.role(name);
                    role.responsibilities.add(responsibility);
                    clause.roles.add(role);
                }));
    }

    /** 副局长 beside 监管科 is another than 副局长 beside 保障科. */
    private RolePart bearer(Passage post, TableEntry row) {
        boolean isOneOfSeveral =
                officesByPost.getOrDefault(post.toString(), Set.of()).size() > 1 && post.containsAny(ONE_OF_SEVERAL);
        return isOneOfSeveral
                ? office(row).map(office -> ofOffice(post, office)).orElseGet(() -> bearer(post))
                : bearer(post);
    }

    private RolePart ofOffice(Passage post, Passage office) {
        String title = post.text() + "（" + office.text() + "）";
        RolePart role = book.titled(title)
                .orElseGet(() -> book.add(new RolePart(title, post.offset(0), ActorName.holder(post)), title));
        return implementing(role, post);
    }

    private RolePart bearer(Passage name) {
        return implementing(book.role(HeldPost.of(name)), name);
    }

    private RolePart implementing(RolePart role, Passage name) {
        if (role.responsibilities.isEmpty()) {
            RoleReader.infer(role, Responsibility.IMPLEMENTING, name.offset(0), notes);
        }
        return role;
    }
}

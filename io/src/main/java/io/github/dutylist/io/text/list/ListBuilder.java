package io.github.dutylist.io.text.list;

import io.github.dutylist.io.text.accountability.ProvisionReader;
import io.github.dutylist.io.text.assessment.SchemeReader;
import io.github.dutylist.io.text.clause.ClauseInterpreter;
import io.github.dutylist.io.text.clause.Frequencies;
import io.github.dutylist.io.text.clause.PlanTime;
import io.github.dutylist.io.text.document.DocumentDates;
import io.github.dutylist.io.text.outline.Outline;
import io.github.dutylist.io.text.role.BodiesBelow;
import io.github.dutylist.io.text.role.OrganisationName;
import io.github.dutylist.io.text.role.Reporting;
import io.github.dutylist.io.text.role.RoleBook;
import io.github.dutylist.io.text.role.RoleReader;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.LeadingDemands;
import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Notes;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.io.text.source.Placements;
import io.github.dutylist.io.text.table.Column;
import io.github.dutylist.io.text.table.TableEntry;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.value.Extensions;
import io.github.dutylist.wording.Slip;
import io.github.dutylist.wording.UnreadTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the list of a document from its parts and from what was read in them, and says where every word went. */
public final class ListBuilder {

    private static final String ORGANISATION = "o-1";
    private static final String FIRST_VERSION_ID = "imported";

    private final DocumentParts parts;
    private final Placements placements;
    private final Notes notes;
    private final RoleBook roles;
    private final OrganisationName organisation;
    private final Map<String, String> idByName = new LinkedHashMap<>();
    private final Bases bases;
    private final Frequencies frequencies;
    private final ClauseInterpreter clauses;
    private final ResponsibilityList.Builder list = ResponsibilityList.builder();

    private ListBuilder(DocumentParts parts, Placements placements, Notes notes) {
        this.parts = parts;
        this.placements = placements;
        this.notes = notes;
        this.roles = RoleReader.read(parts, notes);
        this.organisation = OrganisationName.of(parts, roles);
        this.bases = Bases.read(parts);
        this.frequencies = new Frequencies(
                parts.outline().title().flatMap(title -> PlanTime.of(title, issuedOn(parts.outline()))));
        this.clauses = new ClauseInterpreter(new Reporting(roles, organisation), frequencies);
    }

    /** Builds the list of a document that has at least one section. */
    public static ResponsibilityList build(DocumentParts parts, int number, Placements placements, Notes notes) {
        return new ListBuilder(parts, placements, notes).build(number);
    }

    private ResponsibilityList build(int number) {
        list.id(FIRST_VERSION_ID + "-" + number).version(1).status(ListStatus.DRAFT);
        addOrganisations();
        addHead();
        addSections();
        addProvisions();
        addSchemes();
        list.eventTypes(frequencies.eventTypes()).policyBases(bases.all());
        placements.all().stream()
                .map(Placements.Placement::words)
                .filter(words -> !words.isAgain())
                .forEach(this::reportSlips);
        roles.roles().forEach(role -> list.addRoles(role.build()));
        if (!parts.outline().closing().isEmpty()) {
            list.closing(placements.place("/closing", parts.outline().closing()));
        }
        addDates();
        return list.build();
    }

    /** Dates stand at the end, or in the head of a document with a covering notice or a note of its publication. */
    private void addDates() {
        Outline outline = parts.outline();
        Optional<LocalDate> issuedOn = issuedOn(outline);
        list.issuedOn(issuedOn).adoptedOn(DocumentDates.adoptedOn(outline.preamble()));
        list.effective(DocumentDates.effective(outline.closing(), issuedOn)
                .or(() -> DocumentDates.effective(ofTheDocument(), issuedOn))
                .or(() -> DocumentDates.effective(outline.preamble(), issuedOn)));
    }

    private static Optional<LocalDate> issuedOn(Outline outline) {
        return DocumentDates.issuedOn(outline.closing()).or(() -> DocumentDates.issuedOn(outline.preamble()));
    }

    /** Returns what sections say about the document itself (本办法自…起施行, 有效期自…至…). */
    private List<Passage> ofTheDocument() {
        return parts.allSections()
                .flatMap(section -> Stream.concat(
                        section.preamble.stream(),
                        section.clausesAndItems().flatMap(clause -> clause.paragraphs.stream())))
                .filter(words -> words.startsWithAny("本", "自", "有效期", "责任期"))
                .toList();
    }

    private void reportSlips(Passage words) {
        for (Slip slip : Slip.find(words.text())) {
            notes.suspectedSlip(words.subSequence(slip.start(), slip.end()), slip.proposal());
        }
    }

    private void addOrganisations() {
        if (!organisation.signed()) {
            notes.assumedOrganisation(organisation.name(), organisation.offset());
        }
        Organisation.Builder own = Organisation.builder();
        own.id(ORGANISATION).name(organisation.name()).kind(organisation.kind());
        list.organisation(ORGANISATION).addOrganisations(own.build());
        addIssuers();
        addOrganisationsBelow();
    }

    private void addIssuers() {
        List<String> others = organisation.others(parts);
        if (!others.isEmpty()) {
            list.addIssuers(ORGANISATION);
            others.forEach(name -> list.addIssuers(organisation(name, Optional.empty())));
        }
    }

    /** Roles of bodies below the organisation (各党支部书记), and others with a principal responsibility, belong to these. */
    private void addOrganisationsBelow() {
        Map<RolePart, String> bodies = BodiesBelow.of(roles, organisation);
        for (RolePart role : roles.roles()) {
            String name = bodies.get(role);
            if (name != null) {
                role.organisation = organisation(name, Optional.of(ORGANISATION));
            }
        }
    }

    /** Returns the identifier of an organisation with a name, which is added where it is new. */
    private String organisation(String name, Optional<String> superior) {
        return idByName.computeIfAbsent(name, any -> {
            Organisation.Builder other = Organisation.builder();
            other.id("o-" + (idByName.size() + 2)).name(name).kind(OrganisationName.kindOf(name));
            list.addOrganisations(other.superior(superior).build());
            return "o-" + (idByName.size() + 2);
        });
    }

    private void addHead() {
        Outline outline = parts.outline();
        if (outline.title().isPresent()) {
            list.title(placements.place("/title", outline.title().get()));
        } else {
            String title = AssumedTitle.of(organisation, outline);
            list.title(title);
            notes.assumedTitle(title, AssumedTitle.offset(parts));
        }
        list.documentNumber(outline.documentNumber()
                .map(this::documentNumber)
                .or(() -> outline.preamble().stream()
                        .flatMap(words -> NumberInNote.in(words).stream())
                        .findFirst()
                        .map(words -> placements.place("/documentNumber", words.again()))));
        list.secrecy(SecrecyMark.of(outline));
        outline.addressees().ifPresent(words -> list.addAllAddressees(Addressees.read(words, placements)));
        if (!outline.preamble().isEmpty()) {
            list.preamble(placements.place("/preamble", outline.preamble()));
        }
    }

    private String documentNumber(Passage words) {
        if (!words.startsWith("(", 0)) {
            return placements.place("/documentNumber", words.withoutSpaces());
        }
        placements.mark(words.subSequence(0, 1));
        placements.mark(words.from(words.length() - 1));
        return placements.place(
                "/documentNumber", words.subSequence(1, words.length() - 1).withoutSpaces());
    }

    private void addSections() {
        for (int i = 0; i < parts.sections().size(); i++) {
            list.addSections(section(parts.sections().get(i), "/sections/" + i));
        }
    }

    private void addProvisions() {
        ProvisionReader reader = new ProvisionReader(parts, placements, roles, frequencies);
        for (int i = 0; i < parts.provisions().size(); i++) {
            list.addAccountability(reader.read(parts.provisions().get(i), "/accountability/" + i));
        }
    }

    private void addSchemes() {
        SchemeReader reader = new SchemeReader(placements, frequencies);
        for (int i = 0; i < parts.schemes().size(); i++) {
            list.addAssessments(reader.read(parts.schemes().get(i), "/assessments/" + i));
        }
    }

    private Section section(SectionPart part, String pointer) {
        Section.Builder section = Section.builder();
        section.id(part.id).kind(part.kind);
        part.roles.forEach(role -> section.addRoles(role.id));
        if (part.number != null) {
            section.number(placements.place(pointer + "/number", part.number));
        }
        if (part.heading != null) {
            section.heading(placements.place(pointer + "/heading", part.heading));
        }
        if (!part.preamble.isEmpty()) {
            section.preamble(placements.place(pointer + "/preamble", part.preamble));
        }
        for (int i = 0; i < part.sections.size(); i++) {
            section.addSections(section(part.sections.get(i), pointer + "/sections/" + i));
        }
        for (int i = 0; i < part.clauses.size(); i++) {
            section.addClauses(clause(part.clauses.get(i), part.kind, pointer + "/clauses/" + i));
        }
        if (!part.closing.isEmpty()) {
            section.closing(placements.place(pointer + "/closing", part.closing));
        }
        return section.build();
    }

    /** What a row of a ledger says beside the words of the duty is kept as it stands, and its basis is looked up as well. */
    private void addRow(TableEntry row, String pointer, DutyClause.Builder clause) {
        Map<String, String> kept = new LinkedHashMap<>();
        row.kept().forEach((name, words) -> {
            String member = name.replace("~", "~0").replace("/", "~1");
            kept.put(name, placements.place(pointer + "/" + member, words));
        });
        clause.extensions(Extensions.of(kept));
        row.unread().filter(LeadingDemands::demands).forEach(notes::keptUnread);
        row.deadline()
                .filter(cell -> !cell.isAgain()
                        && !clauses.understandsDeadline(cell)
                        && UnreadTime.find(cell.text()).isEmpty())
                .ifPresent(notes::keptUnread);
        row.meaning(Column.BASIS).ifPresent(words -> clause.basis(bases.referencesIn(words)));
    }

    private DutyClause clause(ClausePart part, SectionKind kind, String pointer) {
        DutyClause.Builder clause = DutyClause.builder();
        clause.id(part.id);
        part.roles.forEach(role -> clause.addRoles(role.id));
        if (part.number != null) {
            clause.number(placements.place(pointer + "/number", part.number));
        }
        String text = placements.place(pointer + "/text", part.paragraphs);
        clause.text(text);
        clauses.interpret(part, text, kind, clause);
        clauses.unread(part).forEach(notes::keptUnread);
        if (part.row != null) {
            addRow(part.row, pointer, clause);
        }
        for (int i = 0; i < part.items.size(); i++) {
            clause.addItems(clause(part.items.get(i), kind, pointer + "/items/" + i));
        }
        return clause.build();
    }
}

package io.github.dutylist.arbitraries;

import io.github.dutylist.model.Activity;
import io.github.dutylist.model.Bearing;
import io.github.dutylist.model.ClauseKind;
import io.github.dutylist.model.ClauseStatus;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.Evidence;
import io.github.dutylist.model.EvidenceKind;
import io.github.dutylist.model.Incorporation;
import io.github.dutylist.model.IncorporationTarget;
import io.github.dutylist.model.Recipient;
import io.github.dutylist.model.RecipientMode;
import io.github.dutylist.model.RecipientRelation;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import io.github.dutylist.model.Strength;
import io.github.dutylist.model.Topic;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random sections and clauses. */
public final class ClauseArbitraries {

    private static final int DEPTH = 2;

    private ClauseArbitraries() {}

    /** Returns sections, also such that hold sections. */
    public static Arbitrary<Section> sections() {
        return sections(DEPTH);
    }

    private static Arbitrary<Section> sections(int depth) {
        Arbitrary<Section> flat = Members.of(Section::builder)
                .always(TextArbitraries.identifiers(), Section.Builder::id)
                .perhaps(TextArbitraries.lines(), Section.Builder::number)
                .perhaps(TextArbitraries.lines(), Section.Builder::heading)
                .always(Arbitraries.of(SectionKind.values()), Section.Builder::kind)
                .perhaps(ListArbitraries.references(), Section.Builder::roles)
                .perhaps(TextArbitraries.texts(), Section.Builder::preamble)
                .several(clauses(), Section.Builder::clauses)
                .perhaps(TextArbitraries.texts(), Section.Builder::closing)
                .with(Section.Builder::extensions, Section.Builder::build);
        return depth == 0
                ? flat
                : Members.of(Section::builder)
                        .always(flat, Section.Builder::from)
                        .several(sections(depth - 1), Section.Builder::sections)
                        .build(Section.Builder::build);
    }

    /** Returns clauses, also such that hold clauses. */
    public static Arbitrary<DutyClause> clauses() {
        return clauses(DEPTH);
    }

    private static Arbitrary<DutyClause> clauses(int depth) {
        Arbitrary<DutyClause> leaves = leaves();
        return depth == 0
                ? leaves
                : Members.of(DutyClause::builder)
                        .always(leaves, DutyClause.Builder::from)
                        .several(clauses(depth - 1), DutyClause.Builder::items)
                        .build(DutyClause.Builder::build);
    }

    private static Arbitrary<DutyClause> leaves() {
        return Members.of(DutyClause::builder)
                .always(TextArbitraries.identifiers(), DutyClause.Builder::id)
                .perhaps(TextArbitraries.lines(), DutyClause.Builder::number)
                .always(TextArbitraries.texts(), DutyClause.Builder::text)
                .perhaps(Arbitraries.of(ClauseKind.values()), DutyClause.Builder::kind)
                .perhaps(Arbitraries.of(ClauseStatus.values()), DutyClause.Builder::status)
                .perhaps(Arbitraries.of(Strength.values()), DutyClause.Builder::strength)
                .perhaps(ListArbitraries.references(), DutyClause.Builder::roles)
                .perhaps(Arbitraries.of(Bearing.values()), DutyClause.Builder::bearing)
                .perhaps(ValueArbitraries.codeSets(Topic.CODES), DutyClause.Builder::topics)
                .perhaps(ValueArbitraries.codes(Activity.CODES), DutyClause.Builder::activity)
                .perhaps(FrequencyArbitraries.severalRequirements(), DutyClause.Builder::frequencies)
                .several(recipients(), DutyClause.Builder::recipients)
                .several(incorporations(), DutyClause.Builder::incorporations)
                .several(evidence(), DutyClause.Builder::evidence)
                .several(PartyArbitraries.basisReferences(), DutyClause.Builder::basis)
                .with(DutyClause.Builder::extensions, DutyClause.Builder::build);
    }

    /** Returns recipients, each with an organisation, a label or both. */
    public static Arbitrary<Recipient> recipients() {
        return Members.of(Recipient::builder)
                .always(Arbitraries.of(RecipientRelation.values()), Recipient.Builder::relation)
                .perhaps(TextArbitraries.identifiers(), Recipient.Builder::organisation)
                .always(TextArbitraries.lines(), (builder, label) -> builder.label(label))
                .always(Arbitraries.of(RecipientMode.values()), Recipient.Builder::mode)
                .perhaps(FrequencyArbitraries.severalRequirements(), Recipient.Builder::frequencies)
                .perhaps(TextArbitraries.texts(), Recipient.Builder::quote)
                .with(Recipient.Builder::extensions, Recipient.Builder::build);
    }

    /** Returns arrangements into which work is incorporated. */
    public static Arbitrary<Incorporation> incorporations() {
        return Members.of(Incorporation::builder)
                .always(ValueArbitraries.codes(IncorporationTarget.CODES), Incorporation.Builder::target)
                .perhaps(TextArbitraries.texts(), Incorporation.Builder::quote)
                .with(Incorporation.Builder::extensions, Incorporation.Builder::build);
    }

    /** Returns evidence. */
    public static Arbitrary<Evidence> evidence() {
        return Members.of(Evidence::builder)
                .always(ValueArbitraries.codes(EvidenceKind.CODES), Evidence.Builder::kind)
                .always(Arbitraries.of(true, false), Evidence.Builder::required)
                .with(Evidence.Builder::extensions, Evidence.Builder::build);
    }
}

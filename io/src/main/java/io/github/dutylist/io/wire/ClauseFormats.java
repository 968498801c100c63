package io.github.dutylist.io.wire;

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

/** The formats of sections and clauses. */
final class ClauseFormats {

    static final ObjectFormat<Recipient, Recipient.Builder> RECIPIENT = ObjectFormat.of(
                    Recipient.class, Recipient::builder, Recipient.Builder::build, Recipient.Builder::extensions)
            .one(
                    "relation",
                    new CodeFormat<>(RecipientRelation.CODES),
                    Recipient::getRelation,
                    Recipient.Builder::relation)
            .maybe("organisation", ScalarFormats.ID, Recipient::getOrganisation, Recipient.Builder::organisation)
            .maybe("label", ScalarFormats.LINE, Recipient::getLabel, Recipient.Builder::label)
            .one("mode", new CodeFormat<>(RecipientMode.CODES), Recipient::getMode, Recipient.Builder::mode)
            .many(
                    "frequencies",
                    FrequencyFormats.REQUIREMENT,
                    Recipient::getFrequencies,
                    Recipient.Builder::frequencies)
            .maybe("quote", ScalarFormats.TEXT, Recipient::getQuote, Recipient.Builder::quote);

    static final ObjectFormat<Incorporation, Incorporation.Builder> INCORPORATION = ObjectFormat.of(
                    Incorporation.class,
                    Incorporation::builder,
                    Incorporation.Builder::build,
                    Incorporation.Builder::extensions)
            .one(
                    "target",
                    new CodeFormat<>(IncorporationTarget.CODES),
                    Incorporation::getTarget,
                    Incorporation.Builder::target)
            .maybe("quote", ScalarFormats.TEXT, Incorporation::getQuote, Incorporation.Builder::quote);

    static final ObjectFormat<Evidence, Evidence.Builder> EVIDENCE = ObjectFormat.of(
                    Evidence.class, Evidence::builder, Evidence.Builder::build, Evidence.Builder::extensions)
            .one("kind", new CodeFormat<>(EvidenceKind.CODES), Evidence::getKind, Evidence.Builder::kind)
            .one("required", ScalarFormats.BOOLEAN, Evidence::isRequired, Evidence.Builder::required);

    private static final FormatReference<DutyClause> DUTY_CLAUSE_REF =
            new FormatReference<>(() -> ClauseFormats.DUTY_CLAUSE);

    static final ObjectFormat<DutyClause, DutyClause.Builder> DUTY_CLAUSE = ObjectFormat.of(
                    DutyClause.class, DutyClause::builder, DutyClause.Builder::build, DutyClause.Builder::extensions)
            .one("id", ScalarFormats.ID, DutyClause::getId, DutyClause.Builder::id)
            .maybe("number", ScalarFormats.LINE, DutyClause::getNumber, DutyClause.Builder::number)
            .one("text", ScalarFormats.TEXT, DutyClause::getText, DutyClause.Builder::text)
            .maybe("kind", new CodeFormat<>(ClauseKind.CODES), DutyClause::getKind, DutyClause.Builder::kind)
            .maybe("status", new CodeFormat<>(ClauseStatus.CODES), DutyClause::getStatus, DutyClause.Builder::status)
            .maybe("strength", new CodeFormat<>(Strength.CODES), DutyClause::getStrength, DutyClause.Builder::strength)
            .many("roles", ScalarFormats.ID, DutyClause::getRoles, DutyClause.Builder::roles)
            .maybe("bearing", new CodeFormat<>(Bearing.CODES), DutyClause::getBearing, DutyClause.Builder::bearing)
            .many("topics", new CodeFormat<>(Topic.CODES), DutyClause::getTopics, DutyClause.Builder::topics)
            .maybe("activity", new CodeFormat<>(Activity.CODES), DutyClause::getActivity, DutyClause.Builder::activity)
            .many(
                    "frequencies",
                    FrequencyFormats.REQUIREMENT,
                    DutyClause::getFrequencies,
                    DutyClause.Builder::frequencies)
            .many("recipients", RECIPIENT, DutyClause::getRecipients, DutyClause.Builder::recipients)
            .many("incorporations", INCORPORATION, DutyClause::getIncorporations, DutyClause.Builder::incorporations)
            .many("evidence", EVIDENCE, DutyClause::getEvidence, DutyClause.Builder::evidence)
            .many("basis", PartyFormats.BASIS_REFERENCE, DutyClause::getBasis, DutyClause.Builder::basis)
            .many("items", DUTY_CLAUSE_REF, DutyClause::getItems, DutyClause.Builder::items);

    private static final FormatReference<Section> SECTION_REF = new FormatReference<>(() -> ClauseFormats.SECTION);

    static final ObjectFormat<Section, Section.Builder> SECTION = ObjectFormat.of(
                    Section.class, Section::builder, Section.Builder::build, Section.Builder::extensions)
            .one("id", ScalarFormats.ID, Section::getId, Section.Builder::id)
            .maybe("number", ScalarFormats.LINE, Section::getNumber, Section.Builder::number)
            .maybe("heading", ScalarFormats.LINE, Section::getHeading, Section.Builder::heading)
            .one("kind", new CodeFormat<>(SectionKind.CODES), Section::getKind, Section.Builder::kind)
            .many("roles", ScalarFormats.ID, Section::getRoles, Section.Builder::roles)
            .maybe("preamble", ScalarFormats.TEXT, Section::getPreamble, Section.Builder::preamble)
            .many("sections", SECTION_REF, Section::getSections, Section.Builder::sections)
            .many("clauses", DUTY_CLAUSE, Section::getClauses, Section.Builder::clauses)
            .maybe("closing", ScalarFormats.TEXT, Section::getClosing, Section.Builder::closing);

    private ClauseFormats() {}
}

package io.github.dutylist.io.wire;

import io.github.dutylist.model.AccountabilityCondition;
import io.github.dutylist.model.AccountabilityProvision;
import io.github.dutylist.model.Capacity;
import io.github.dutylist.model.Combination;
import io.github.dutylist.model.ConditionKind;
import io.github.dutylist.model.LeadershipLiability;
import io.github.dutylist.model.LiableParty;
import io.github.dutylist.model.Sanction;
import io.github.dutylist.model.SanctionAddressee;
import io.github.dutylist.model.SanctionMeasure;
import io.github.dutylist.model.SanctionSelection;
import io.github.dutylist.model.SanctionSeverity;

/** The formats of accountability provisions. */
final class AccountabilityFormats {

    static final ObjectFormat<LiableParty, LiableParty.Builder> LIABLE_PARTY = ObjectFormat.of(
                    LiableParty.class,
                    LiableParty::builder,
                    LiableParty.Builder::build,
                    LiableParty.Builder::extensions)
            .maybe("role", ScalarFormats.ID, LiableParty::getRole, LiableParty.Builder::role)
            .maybe("description", ScalarFormats.LINE, LiableParty::getDescription, LiableParty.Builder::description)
            .one("capacity", new CodeFormat<>(Capacity.CODES), LiableParty::getCapacity, LiableParty.Builder::capacity)
            .maybe(
                    "leadershipLiability",
                    new CodeFormat<>(LeadershipLiability.CODES),
                    LiableParty::getLeadershipLiability,
                    LiableParty.Builder::leadershipLiability);

    static final ObjectFormat<Sanction, Sanction.Builder> SANCTION = ObjectFormat.of(
                    Sanction.class, Sanction::builder, Sanction.Builder::build, Sanction.Builder::extensions)
            .one("measure", new CodeFormat<>(SanctionMeasure.CODES), Sanction::getMeasure, Sanction.Builder::measure)
            .maybe(
                    "severity",
                    new CodeFormat<>(SanctionSeverity.CODES),
                    Sanction::getSeverity,
                    Sanction.Builder::severity)
            .maybe(
                    "addressee",
                    new CodeFormat<>(SanctionAddressee.CODES),
                    Sanction::getAddressee,
                    Sanction.Builder::addressee)
            .maybe("quote", ScalarFormats.TEXT, Sanction::getQuote, Sanction.Builder::quote);

    static final ObjectFormat<AccountabilityCondition, AccountabilityCondition.Builder> ACCOUNTABILITY_CONDITION =
            ObjectFormat.of(
                            AccountabilityCondition.class,
                            AccountabilityCondition::builder,
                            AccountabilityCondition.Builder::build,
                            AccountabilityCondition.Builder::extensions)
                    .one("id", ScalarFormats.ID, AccountabilityCondition::getId, AccountabilityCondition.Builder::id)
                    .maybe(
                            "number",
                            ScalarFormats.LINE,
                            AccountabilityCondition::getNumber,
                            AccountabilityCondition.Builder::number)
                    .one(
                            "text",
                            ScalarFormats.TEXT,
                            AccountabilityCondition::getText,
                            AccountabilityCondition.Builder::text)
                    .one(
                            "kind",
                            new CodeFormat<>(ConditionKind.CODES),
                            AccountabilityCondition::getKind,
                            AccountabilityCondition.Builder::kind)
                    .many(
                            "duties",
                            ScalarFormats.ID,
                            AccountabilityCondition::getDuties,
                            AccountabilityCondition.Builder::duties)
                    .many(
                            "eventTypes",
                            ScalarFormats.ID,
                            AccountabilityCondition::getEventTypes,
                            AccountabilityCondition.Builder::eventTypes)
                    .many(
                            "frequencies",
                            FrequencyFormats.REQUIREMENT,
                            AccountabilityCondition::getFrequencies,
                            AccountabilityCondition.Builder::frequencies);

    static final ObjectFormat<AccountabilityProvision, AccountabilityProvision.Builder> ACCOUNTABILITY_PROVISION =
            ObjectFormat.of(
                            AccountabilityProvision.class,
                            AccountabilityProvision::builder,
                            AccountabilityProvision.Builder::build,
                            AccountabilityProvision.Builder::extensions)
                    .one("id", ScalarFormats.ID, AccountabilityProvision::getId, AccountabilityProvision.Builder::id)
                    .maybe(
                            "number",
                            ScalarFormats.LINE,
                            AccountabilityProvision::getNumber,
                            AccountabilityProvision.Builder::number)
                    .one(
                            "text",
                            ScalarFormats.TEXT,
                            AccountabilityProvision::getText,
                            AccountabilityProvision.Builder::text)
                    .atLeastOne(
                            "conditions",
                            ACCOUNTABILITY_CONDITION,
                            AccountabilityProvision::getConditions,
                            AccountabilityProvision.Builder::conditions)
                    .maybe(
                            "combine",
                            new CodeFormat<>(Combination.CODES),
                            AccountabilityProvision::getCombine,
                            AccountabilityProvision.Builder::combine)
                    .many(
                            "liable",
                            LIABLE_PARTY,
                            AccountabilityProvision::getLiable,
                            AccountabilityProvision.Builder::liable)
                    .many(
                            "sanctions",
                            SANCTION,
                            AccountabilityProvision::getSanctions,
                            AccountabilityProvision.Builder::sanctions)
                    .maybe(
                            "selection",
                            new CodeFormat<>(SanctionSelection.CODES),
                            AccountabilityProvision::getSelection,
                            AccountabilityProvision.Builder::selection)
                    .many(
                            "exemptions",
                            ScalarFormats.TEXT,
                            AccountabilityProvision::getExemptions,
                            AccountabilityProvision.Builder::exemptions)
                    .maybe(
                            "proposedBy",
                            ScalarFormats.LINE,
                            AccountabilityProvision::getProposedBy,
                            AccountabilityProvision.Builder::proposedBy)
                    .maybe(
                            "decidedBy",
                            ScalarFormats.LINE,
                            AccountabilityProvision::getDecidedBy,
                            AccountabilityProvision.Builder::decidedBy)
                    .many(
                            "basis",
                            PartyFormats.BASIS_REFERENCE,
                            AccountabilityProvision::getBasis,
                            AccountabilityProvision.Builder::basis);

    private AccountabilityFormats() {}
}

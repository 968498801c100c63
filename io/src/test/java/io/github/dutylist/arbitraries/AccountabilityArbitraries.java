package io.github.dutylist.arbitraries;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random accountability provisions. */
public final class AccountabilityArbitraries {

    private AccountabilityArbitraries() {}

    /** Returns provisions. */
    public static Arbitrary<AccountabilityProvision> provisions() {
        return Members.of(AccountabilityProvision::builder)
                .always(TextArbitraries.identifiers(), AccountabilityProvision.Builder::id)
                .perhaps(TextArbitraries.lines(), AccountabilityProvision.Builder::number)
                .always(TextArbitraries.texts(), AccountabilityProvision.Builder::text)
                .atLeastOne(conditions(), AccountabilityProvision.Builder::conditions)
                .perhaps(Arbitraries.of(Combination.values()), AccountabilityProvision.Builder::combine)
                .several(liableParties(), AccountabilityProvision.Builder::liable)
                .perhaps(sanctions().list().ofMinSize(1).ofMaxSize(3), AccountabilityProvision.Builder::sanctions)
                .perhaps(Arbitraries.of(SanctionSelection.values()), AccountabilityProvision.Builder::selection)
                .several(TextArbitraries.texts(), AccountabilityProvision.Builder::exemptions)
                .perhaps(TextArbitraries.lines(), AccountabilityProvision.Builder::proposedBy)
                .perhaps(TextArbitraries.lines(), AccountabilityProvision.Builder::decidedBy)
                .several(PartyArbitraries.basisReferences(), AccountabilityProvision.Builder::basis)
                .with(AccountabilityProvision.Builder::extensions, AccountabilityProvision.Builder::build);
    }

    /** Returns conditions. */
    public static Arbitrary<AccountabilityCondition> conditions() {
        return Members.of(AccountabilityCondition::builder)
                .always(TextArbitraries.identifiers(), AccountabilityCondition.Builder::id)
                .perhaps(TextArbitraries.lines(), AccountabilityCondition.Builder::number)
                .always(TextArbitraries.texts(), AccountabilityCondition.Builder::text)
                .always(Arbitraries.of(ConditionKind.values()), AccountabilityCondition.Builder::kind)
                .perhaps(ListArbitraries.references(), AccountabilityCondition.Builder::duties)
                .perhaps(ListArbitraries.references(), AccountabilityCondition.Builder::eventTypes)
                .perhaps(FrequencyArbitraries.severalRequirements(), AccountabilityCondition.Builder::frequencies)
                .with(AccountabilityCondition.Builder::extensions, AccountabilityCondition.Builder::build);
    }

    /** Returns liable parties, each with a role, a description or both. */
    public static Arbitrary<LiableParty> liableParties() {
        return Members.of(LiableParty::builder)
                .always(TextArbitraries.identifiers(), (builder, role) -> builder.role(role))
                .perhaps(TextArbitraries.lines(), LiableParty.Builder::description)
                .always(Arbitraries.of(Capacity.values()), LiableParty.Builder::capacity)
                .perhaps(Arbitraries.of(LeadershipLiability.values()), LiableParty.Builder::leadershipLiability)
                .with(LiableParty.Builder::extensions, LiableParty.Builder::build);
    }

    /** Returns sanctions. */
    public static Arbitrary<Sanction> sanctions() {
        return Members.of(Sanction::builder)
                .always(ValueArbitraries.codes(SanctionMeasure.CODES), Sanction.Builder::measure)
                .perhaps(Arbitraries.of(SanctionSeverity.values()), Sanction.Builder::severity)
                .perhaps(Arbitraries.of(SanctionAddressee.values()), Sanction.Builder::addressee)
                .perhaps(TextArbitraries.texts(), Sanction.Builder::quote)
                .with(Sanction.Builder::extensions, Sanction.Builder::build);
    }
}

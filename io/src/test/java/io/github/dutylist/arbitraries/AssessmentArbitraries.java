package io.github.dutylist.arbitraries;

import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScale;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.AssessmentTeam;
import io.github.dutylist.model.PerformedBy;
import io.github.dutylist.model.ResultUse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random assessment schemes. */
public final class AssessmentArbitraries {

    private AssessmentArbitraries() {}

    /** Returns schemes. */
    public static Arbitrary<AssessmentScheme> schemes() {
        return Members.of(AssessmentScheme::builder)
                .always(TextArbitraries.identifiers(), AssessmentScheme.Builder::id)
                .always(TextArbitraries.texts(), AssessmentScheme.Builder::text)
                .perhaps(FrequencyArbitraries.severalRequirements(), AssessmentScheme.Builder::frequencies)
                .perhaps(TextArbitraries.lines(), AssessmentScheme.Builder::subject)
                .perhaps(teams(), AssessmentScheme.Builder::team)
                .atLeastOne(phases(), AssessmentScheme.Builder::phases)
                .perhaps(scales(), AssessmentScheme.Builder::scale)
                .perhaps(ValueArbitraries.codeSets(ResultUse.CODES), AssessmentScheme.Builder::resultUses)
                .with(AssessmentScheme.Builder::extensions, AssessmentScheme.Builder::build);
    }

    /** Returns teams. */
    public static Arbitrary<AssessmentTeam> teams() {
        return Members.of(AssessmentTeam::builder)
                .always(TextArbitraries.lines(), AssessmentTeam.Builder::name)
                .perhaps(TextArbitraries.lines(), AssessmentTeam.Builder::leader)
                .perhaps(ValueArbitraries.positives(), AssessmentTeam.Builder::size)
                .several(TextArbitraries.lines(), AssessmentTeam.Builder::members)
                .with(AssessmentTeam.Builder::extensions, AssessmentTeam.Builder::build);
    }

    /** Returns phases. */
    public static Arbitrary<AssessmentPhase> phases() {
        return Members.of(AssessmentPhase::builder)
                .always(ValueArbitraries.codes(AssessmentMethod.CODES), AssessmentPhase.Builder::method)
                .always(Arbitraries.of(PerformedBy.values()), AssessmentPhase.Builder::performedBy)
                .perhaps(TextArbitraries.texts(), AssessmentPhase.Builder::text)
                .with(AssessmentPhase.Builder::extensions, AssessmentPhase.Builder::build);
    }

    /** Returns scales, also empty ones. */
    public static Arbitrary<AssessmentScale> scales() {
        return Members.of(AssessmentScale::builder)
                .perhaps(ValueArbitraries.positives(), AssessmentScale.Builder::points)
                .several(TextArbitraries.lines(), AssessmentScale.Builder::grades)
                .with(AssessmentScale.Builder::extensions, AssessmentScale.Builder::build);
    }
}

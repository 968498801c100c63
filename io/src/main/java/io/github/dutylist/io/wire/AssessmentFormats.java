package io.github.dutylist.io.wire;

import io.github.dutylist.model.AssessmentMethod;
import io.github.dutylist.model.AssessmentPhase;
import io.github.dutylist.model.AssessmentScale;
import io.github.dutylist.model.AssessmentScheme;
import io.github.dutylist.model.AssessmentTeam;
import io.github.dutylist.model.PerformedBy;
import io.github.dutylist.model.ResultUse;

/** The formats of assessment schemes. */
final class AssessmentFormats {

    static final ObjectFormat<AssessmentTeam, AssessmentTeam.Builder> ASSESSMENT_TEAM = ObjectFormat.of(
                    AssessmentTeam.class,
                    AssessmentTeam::builder,
                    AssessmentTeam.Builder::build,
                    AssessmentTeam.Builder::extensions)
            .one("name", ScalarFormats.LINE, AssessmentTeam::getName, AssessmentTeam.Builder::name)
            .maybe("leader", ScalarFormats.LINE, AssessmentTeam::getLeader, AssessmentTeam.Builder::leader)
            .maybe("size", ScalarFormats.POSITIVE, AssessmentTeam::getSize, AssessmentTeam.Builder::size)
            .many("members", ScalarFormats.LINE, AssessmentTeam::getMembers, AssessmentTeam.Builder::members);

    static final ObjectFormat<AssessmentPhase, AssessmentPhase.Builder> ASSESSMENT_PHASE = ObjectFormat.of(
                    AssessmentPhase.class,
                    AssessmentPhase::builder,
                    AssessmentPhase.Builder::build,
                    AssessmentPhase.Builder::extensions)
            .one(
                    "method",
                    new CodeFormat<>(AssessmentMethod.CODES),
                    AssessmentPhase::getMethod,
                    AssessmentPhase.Builder::method)
            .one(
                    "performedBy",
                    new CodeFormat<>(PerformedBy.CODES),
                    AssessmentPhase::getPerformedBy,
                    AssessmentPhase.Builder::performedBy)
            .maybe("text", ScalarFormats.TEXT, AssessmentPhase::getText, AssessmentPhase.Builder::text);

    static final ObjectFormat<AssessmentScale, AssessmentScale.Builder> ASSESSMENT_SCALE = ObjectFormat.of(
                    AssessmentScale.class,
                    AssessmentScale::builder,
                    AssessmentScale.Builder::build,
                    AssessmentScale.Builder::extensions)
            .maybe("points", ScalarFormats.POSITIVE, AssessmentScale::getPoints, AssessmentScale.Builder::points)
            .many("grades", ScalarFormats.LINE, AssessmentScale::getGrades, AssessmentScale.Builder::grades);

    static final ObjectFormat<AssessmentScheme, AssessmentScheme.Builder> ASSESSMENT_SCHEME = ObjectFormat.of(
                    AssessmentScheme.class,
                    AssessmentScheme::builder,
                    AssessmentScheme.Builder::build,
                    AssessmentScheme.Builder::extensions)
            .one("id", ScalarFormats.ID, AssessmentScheme::getId, AssessmentScheme.Builder::id)
            .one("text", ScalarFormats.TEXT, AssessmentScheme::getText, AssessmentScheme.Builder::text)
            .many(
                    "frequencies",
                    FrequencyFormats.REQUIREMENT,
                    AssessmentScheme::getFrequencies,
                    AssessmentScheme.Builder::frequencies)
            .maybe("subject", ScalarFormats.LINE, AssessmentScheme::getSubject, AssessmentScheme.Builder::subject)
            .maybe("team", ASSESSMENT_TEAM, AssessmentScheme::getTeam, AssessmentScheme.Builder::team)
            .atLeastOne("phases", ASSESSMENT_PHASE, AssessmentScheme::getPhases, AssessmentScheme.Builder::phases)
            .maybe("scale", ASSESSMENT_SCALE, AssessmentScheme::getScale, AssessmentScheme.Builder::scale)
            .many(
                    "resultUses",
                    new CodeFormat<>(ResultUse.CODES),
                    AssessmentScheme::getResultUses,
                    AssessmentScheme.Builder::resultUses);

    private AssessmentFormats() {}
}

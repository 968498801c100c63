package io.github.dutylist.io.wire;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.model.ResponsibilityList;
import java.util.Set;

/** The formats of the documents, and of the parts of them that are exchanged on their own. */
public final class WireFormats {

    /** A responsibility list. */
    public static final ObjectFormat<ResponsibilityList, ?> RESPONSIBILITY_LIST = ListFormats.RESPONSIBILITY_LIST;

    /** Fulfilment records. */
    public static final ObjectFormat<FulfilmentRecords, ?> FULFILMENT_RECORDS = FulfilmentFormats.FULFILMENT_RECORDS;

    /** A report of fulfilment. */
    public static final ObjectFormat<FulfilmentReport, ?> FULFILMENT_REPORT = FulfilmentReportFormats.FULFILMENT_REPORT;

    /** An evaluation policy that is a document of its own. */
    public static final ObjectFormat<EvaluationPolicy, ?> EVALUATION_POLICY = PolicyFormats.EVALUATION_POLICY_DOCUMENT;

    /** A conformance profile. */
    public static final ObjectFormat<ConformanceProfile, ?> CONFORMANCE_PROFILE = ProfileFormats.CONFORMANCE_PROFILE;

    /** Waivers. */
    public static final ObjectFormat<Waivers, ?> WAIVERS = ProfileFormats.WAIVERS;

    /** A frequency requirement of any form. */
    public static final UnionFormat<FrequencyRequirement, FrequencyKind> FREQUENCY_REQUIREMENT =
            FrequencyFormats.REQUIREMENT;

    private static final Set<String> IDENTIFIED = Set.of(
            "organisations",
            "roles",
            "policyBases",
            "eventTypes",
            "sections",
            "clauses",
            "items",
            "accountability",
            "conditions",
            "assessments",
            "records",
            "events");

    private WireFormats() {}

    /** Tells whether a member holds objects that others may refer to. */
    static boolean holdsIdentified(String member) {
        return IDENTIFIED.contains(member);
    }

    /** Tells whether an object at a JSON Pointer is one that others may refer to. */
    static boolean bearsIdentifier(String pointer) {
        int index = pointer.lastIndexOf('/');
        int member = index < 0 ? -1 : pointer.lastIndexOf('/', index - 1);
        return member >= 0 && holdsIdentified(pointer.substring(member + 1, index));
    }
}

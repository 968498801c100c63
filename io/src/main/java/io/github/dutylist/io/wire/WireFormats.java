package io.github.dutylist.io.wire;

import io.github.dutylist.frequency.FrequencyKind;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.model.ResponsibilityList;

/** The formats of the documents, and of the parts of them that are exchanged on their own. */
public final class WireFormats {

    /** A responsibility list. */
    public static final ObjectFormat<ResponsibilityList, ?> RESPONSIBILITY_LIST = ListFormats.RESPONSIBILITY_LIST;

    /** A frequency requirement of any form. */
    public static final UnionFormat<FrequencyRequirement, FrequencyKind> FREQUENCY_REQUIREMENT =
            FrequencyFormats.REQUIREMENT;

    private WireFormats() {}
}

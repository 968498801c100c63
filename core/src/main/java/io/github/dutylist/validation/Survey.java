package io.github.dutylist.validation;

import io.github.dutylist.model.ListIndex;
import org.jspecify.annotations.Nullable;

/** What several checks need to know of one list, each found in one pass when it is first asked for. */
final class Survey {

    private final ListIndex index;
    private @Nullable Requirements requirements;
    private @Nullable References references;

    Survey(ListIndex index) {
        this.index = index;
    }

    Requirements requirements() {
        Requirements known = requirements;
        if (known == null) {
            known = Requirements.of(index);
            requirements = known;
        }
        return known;
    }

    References references() {
        References known = references;
        if (known == null) {
            known = References.of(index, requirements());
            references = known;
        }
        return known;
    }
}

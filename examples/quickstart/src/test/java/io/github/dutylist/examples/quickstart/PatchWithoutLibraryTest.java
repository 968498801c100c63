package io.github.dutylist.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.ListPatch;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import org.junit.jupiter.api.Test;

/** A host that has no Jakarta JSON Processing: everything works but patches, and these say what they lack. */
class PatchWithoutLibraryTest {

    @Test
    void aPatchNamesTheLibraryThatItNeeds() {
        ResponsibilityList list = ResponsibilityList.builder()
                .id("night-shift")
                .version(1)
                .title("夜间值守责任清单")
                .status(ListStatus.DRAFT)
                .organisation("station")
                .build();

        assertThat(DutylistWriter.compact().toString(list)).contains("夜间值守责任清单");
        assertThatIllegalStateException()
                .isThrownBy(() -> ListPatch.of(list, list.toBuilder().version(2).build()))
                .withMessageContaining("org.eclipse.parsson:parsson");
    }
}

package io.github.dutylist.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.ListPatch;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.Organisation;
import io.github.dutylist.model.Responsibility;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Role;
import io.github.dutylist.model.Section;
import io.github.dutylist.model.SectionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final ResponsibilityList SNOW_CLEARING = ResponsibilityList.builder()
            .id("snow-clearing")
            .version(1)
            .title("除雪保畅责任清单")
            .status(ListStatus.APPROVED)
            .organisation("highway-station")
            .addOrganisations(Organisation.of("highway-station", "北屯公路养护站"))
            .addRoles(Role.builder()
                    .id("station-head")
                    .title("站长")
                    .addResponsibilities(Responsibility.DIRECT)
                    .holder(Holder.POST)
                    .build())
            .addSections(Section.of("duty", SectionKind.DUTIES))
            .build();

    @Test
    void hostAndLibraryAreNamedModules() {
        assertThat(Intake.class.getModule().getName()).isEqualTo("io.github.dutylist.examples.modular");
        assertThat(ResponsibilityList.class.getModule().getName()).isEqualTo("io.github.dutylist.core");
        assertThat(moduleOfTheLibrary("io.github.dutylist.io")).isPresent();
    }

    @Test
    void libraryOpensNothing() {
        for (String name : List.of("io.github.dutylist.core", "io.github.dutylist.io")) {
            assertThat(moduleOfTheLibrary(name)).hasValueSatisfying(module -> {
                assertThat(module.getDescriptor().isOpen()).isFalse();
                assertThat(module.getDescriptor().isAutomatic()).isFalse();
                assertThat(module.getDescriptor().opens()).isEmpty();
            });
        }
    }

    @Test
    void hostsValidatorReadsTheModelWithoutOpens() {
        ResponsibilityList list =
                SNOW_CLEARING.toBuilder().id("snow clearing").title("\n").build();

        assertThat(Intake.brokenValues(SNOW_CLEARING)).isEmpty();
        assertThat(Intake.brokenValues(list)).containsExactly("id", "title");
    }

    @Test
    void readerReadsWhatTheWriterWrites() {
        String json = DutylistWriter.compact().toString(SNOW_CLEARING);

        assertThat(DutylistReader.create().read(json).list()).contains(SNOW_CLEARING);
    }

    @Test
    void hostsMapperFindsTheJacksonModule() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.writeValueAsString(SNOW_CLEARING))
                .isEqualTo(DutylistWriter.compact().toString(SNOW_CLEARING));
    }

    @Test
    void aPatchNamesTheModuleThatItNeeds() {
        assertThat(moduleOfTheLibrary("jakarta.json")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> ListPatch.of(SNOW_CLEARING, SNOW_CLEARING))
                .withMessageContaining("org.eclipse.parsson:parsson");
    }

    private static Optional<Module> moduleOfTheLibrary(String name) {
        return ModuleLayer.boot().findModule(name);
    }
}

package io.github.dutylist.io.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Requirement;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.fulfilment.FulfilmentRecord;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.io.host.HostTypes.Dossier;
import io.github.dutylist.io.host.HostTypes.Enclosure;
import io.github.dutylist.io.host.HostTypes.Entry;
import io.github.dutylist.io.host.HostTypes.Note;
import io.github.dutylist.io.host.HostTypes.Row;
import io.github.dutylist.io.host.HostTypes.Statistics;
import io.github.dutylist.io.host.HostTypes.Submission;
import io.github.dutylist.model.DutyClause;
import io.github.dutylist.model.ListStatus;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.model.Topic;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application may expect of the module in its own mapper; each line of Jackson fulfils it. */
public abstract class HostMapperContract {

    private static final ResponsibilityList LIST = withForeignMembers("1.50");

    private static final String CANONICAL = DutylistWriter.compact().toString(LIST);

    private static final DutyClause CLAUSE =
            LIST.getSections().get(0).getClauses().get(0);

    private static final FrequencyRequirement TWICE_A_YEAR = CountPerPeriod.atLeast(2, PeriodUnit.YEAR);

    /** Returns a mapper with the module and no settings. */
    protected abstract HostMapper mapper();

    /** Returns mappers with settings that change how other types are written and read. */
    protected abstract List<HostMapper> mappersWithSettings();

    /** Returns what the mapper throws for content that does not fit. */
    protected abstract Class<? extends Exception> mismatch();

    private static ResponsibilityList sample() {
        return sample(DocumentType.RESPONSIBILITY_LIST, "fire-safety.json");
    }

    private static FulfilmentRecords records() {
        return sample(DocumentType.FULFILMENT_RECORDS, "fulfilment/fire-safety.records.json");
    }

    private static <T extends Extensible> T sample(DocumentType<T> type, String name) {
        try {
            Path file = Path.of("..", "examples", "samples").resolve(name);
            return DutylistReader.create().documents(type).read(file).document().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponsibilityList withForeignMembers(String number) {
        String json = DutylistWriter.compact().toString(sample());
        String members =
                ",\"archiveNo\":[7," + number + ",-0,1E+3,2e-7,true,{\"a_b\":\"档\"}],\"x-signed\":{\"By\":\"局办\"}}";
        return DutylistReader.create()
                .read(json.substring(0, json.length() - 1) + members)
                .list()
                .orElseThrow();
    }

    @Test
    void listIsWrittenAsTheLibraryWritesIt() {
        assertThat(mapper().write(LIST)).isEqualTo(CANONICAL);
        assertThat(mapper().read(CANONICAL, ResponsibilityList.class)).isEqualTo(LIST);
    }

    @Test
    void recordsHaveListsAndClausesForMembers() {
        Submission submission = new Submission("区安委办", LIST, List.of(CLAUSE, CLAUSE));

        String json = mapper().write(submission);

        assertThat(json).startsWith("{\"receivedBy\":\"区安委办\",\"dutyList\":" + CANONICAL + ",\"openClauses\":[");
        assertThat(mapper().read(json, Submission.class)).isEqualTo(submission);
    }

    @Test
    void whatIsNullOrAbsentIsSoInTheHostsType() {
        assertThat(mapper().read("{\"dutyList\": null}", Submission.class)).isEqualTo(new Submission(null, null, null));
    }

    @Test
    void optionalMembersArePresentOrNot() {
        Row full = new Row(Optional.of(TWICE_A_YEAR), Optional.of(CLAUSE), Topic.of("x-ice-rescue"));
        Row empty = new Row(Optional.empty(), Optional.empty(), Topic.FIRE_SAFETY);

        assertThat(mapper().read(mapper().write(full), Row.class)).isEqualTo(full);
        assertThat(mapper().read(mapper().write(empty), Row.class)).isEqualTo(empty);
    }

    @Test
    void objectsWithAccessorsHoldThem() {
        Entry entry = new Entry();
        entry.setDutyList(LIST);
        entry.setHowOften(TWICE_A_YEAR);

        Entry read = mapper().read(mapper().write(entry), Entry.class);

        assertThat(read.getDutyList()).isEqualTo(LIST);
        assertThat(read.getHowOften()).isEqualTo(TWICE_A_YEAR);
    }

    @Test
    void codesAreKeysOfMaps() {
        Statistics statistics = new Statistics(
                Map.of(Topic.FIRE_SAFETY, 3, Topic.of("x-ice-rescue"), 1), Map.of(ListStatus.IN_FORCE, 4));

        String json = mapper().write(statistics);

        assertThat(json).contains("\"fire-safety\":3", "\"x-ice-rescue\":1", "\"in-force\":4");
        assertThat(mapper().read(json, Statistics.class)).isEqualTo(statistics);
        assertThat(catchThrowable(() -> mapper().read("{\"byStatus\": {\"IN_FORCE\": 4}}", Statistics.class)))
                .satisfies(thrown -> assertThat(cause(thrown))
                        .isInstanceOf(mismatch())
                        .hasMessageContaining("IN_FORCE")
                        .hasMessageContaining("in-force"));
    }

    @Test
    void membersOfOneOfSeveralTypesMayHoldLists() {
        Dossier dossier = new Dossier(List.of(new Note("请阅"), new Enclosure(LIST)));

        String json = mapper().write(dossier);

        assertThat(json).contains("{\"paper\":\"enclosure\",\"dutyList\":" + CANONICAL + "}");
        assertThat(mapper().read(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void otherDocumentsAreWrittenAsTheLibraryWritesThem() {
        FulfilmentRecords records = records();
        String json = DutylistWriter.compact().toString(DocumentType.FULFILMENT_RECORDS, records);

        assertThat(mapper().write(records)).isEqualTo(json);
        assertThat(mapper().read(json, FulfilmentRecords.class)).isEqualTo(records);
        assertThat(mapper().read(mapper().write(records.getRecords().get(0)), FulfilmentRecord.class))
                .isEqualTo(records.getRecords().get(0));
    }

    @Test
    void profilesAndWaiversAreWrittenAsTheLibraryWritesThem() {
        ConformanceProfile profile = sample(DocumentType.CONFORMANCE_PROFILE, "conformance/work-safety.profile.json");
        Waivers waivers = sample(DocumentType.WAIVERS, "conformance/work-safety.waivers.json");
        Requirement requirement = profile.getRequirements().get(0);

        assertThat(mapper().write(profile))
                .isEqualTo(DutylistWriter.compact().toString(DocumentType.CONFORMANCE_PROFILE, profile));
        assertThat(mapper().read(mapper().write(profile), ConformanceProfile.class))
                .isEqualTo(profile);
        assertThat(mapper().read(mapper().write(waivers), Waivers.class)).isEqualTo(waivers);
        assertThat(mapper().read(mapper().write(requirement), Requirement.class))
                .isEqualTo(requirement);
    }

    @Test
    void anyFormOfRequirementIsReadAsItsOwnTypeAndAsTheCommonOne() {
        String json = mapper().write(TWICE_A_YEAR);

        assertThat(mapper().read(json, FrequencyRequirement.class)).isEqualTo(TWICE_A_YEAR);
        assertThat(mapper().read(json, CountPerPeriod.class)).isEqualTo(TWICE_A_YEAR);
    }

    @Test
    void treesKeepEveryMemberAndItsDigits() {
        ResponsibilityList list = withForeignMembers("3.1415926535897932384626433832795028841971");

        assertThat(mapper().throughTree(list, ResponsibilityList.class)).isEqualTo(list);
    }

    @Test
    void settingsDoNotChangeTheFormat() {
        for (HostMapper mapper : mappersWithSettings()) {
            assertThat(mapper.write(LIST)).as(mapper.toString()).isEqualTo(CANONICAL);
            assertThat(mapper.read(CANONICAL, ResponsibilityList.class))
                    .as(mapper.toString())
                    .isEqualTo(LIST);
        }
    }

    @Test
    void settingsApplyToTheHostsOwnMembersOnly() {
        Submission submission = new Submission("区安委办", LIST, List.of(CLAUSE));
        for (HostMapper mapper : mappersWithSettings()) {
            String json = mapper.write(submission);

            assertThat(json).as(mapper.toString()).contains(CANONICAL);
            assertThat(mapper.read(json, Submission.class))
                    .as(mapper.toString())
                    .isEqualTo(submission);
        }
    }

    static List<String[]> faults() {
        return List.of(
                new String[] {"\"version\":1", "\"version\":\"1\"", "wrong-type", "/version"},
                new String[] {"\"version\":1", "\"version\":1.0", "wrong-type", "/version"},
                new String[] {"\"status\":\"in-force\"", "\"status\":\"in force\"", "unknown-code", "in-force"},
                new String[] {"\"version\":1", "\"version\":1,\"version\":2", "duplicate-member", "/version"},
                new String[] {
                    "\"formatVersion\":\"1.0\"", "\"formatVersion\":\"2.0\"", "unsupported-format-version", "2.0"
                });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrongContentIsRejectedWithCodeAndPlace(String passage, String fault, String code, String detail) {
        String json = "{\"receivedBy\":\"区安委办\",\"dutyList\":" + CANONICAL.replaceFirst(passage, fault) + "}";

        Throwable thrown = cause(catchThrowable(() -> mapper().read(json, Submission.class)));

        assertThat(json).contains(fault);
        assertThat(thrown)
                .isInstanceOf(mismatch())
                .hasMessageContaining(code)
                .hasMessageContaining(detail)
                .hasMessageContaining("[\"dutyList\"]");
    }

    @ParameterizedTest
    @CsvSource({"'{\"dutyList\": 7}'", "'{\"dutyList\": \"\"}'", "'{\"dutyList\": []}'", "'{\"dutyList\": {}}'"})
    void whatIsNoListIsRejected(String json) {
        assertThat(cause(catchThrowable(() -> mapper().read(json, Submission.class))))
                .isInstanceOf(mismatch())
                .hasMessageContaining("[\"dutyList\"]");
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    }
}

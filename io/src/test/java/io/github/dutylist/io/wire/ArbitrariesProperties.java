package io.github.dutylist.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dutylist.arbitraries.FulfilmentArbitraries;
import io.github.dutylist.arbitraries.FulfilmentReportArbitraries;
import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.arbitraries.ProfileArbitraries;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Report;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.io.DocumentType;
import io.github.dutylist.io.DutylistReader;
import io.github.dutylist.io.DutylistWriter;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Extensible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The published arbitraries against the tables of the wire format. */
class ArbitrariesProperties {

    private static final int ENOUGH = 500;

    @Property(tries = 1, seed = "20261101", shrinking = ShrinkingMode.OFF)
    void everyMemberOfEveryObjectIsMadeAtLeastSometimes(
            @ForAll("manyLists") List<ResponsibilityList> lists,
            @ForAll("manyRecords") List<FulfilmentRecords> records,
            @ForAll("manyReports") List<FulfilmentReport> reports,
            @ForAll("manyProfiles") List<ConformanceProfile> profiles,
            @ForAll("manyWaivers") List<Waivers> waivers)
            throws IOException {
        Set<String> missed = everyMember();
        strike(DocumentType.RESPONSIBILITY_LIST, WireFormats.RESPONSIBILITY_LIST, lists, missed);
        strike(DocumentType.FULFILMENT_RECORDS, WireFormats.FULFILMENT_RECORDS, records, missed);
        strike(DocumentType.FULFILMENT_REPORT, WireFormats.FULFILMENT_REPORT, reports, missed);
        strike(DocumentType.CONFORMANCE_PROFILE, WireFormats.CONFORMANCE_PROFILE, profiles, missed);
        strike(DocumentType.WAIVERS, WireFormats.WAIVERS, waivers, missed);

        assertThat(missed).isEmpty();
    }

    private static <T extends Extensible> void strike(
            DocumentType<T> type, ObjectFormat<T, ?> documentFormat, List<T> documents, Set<String> missed)
            throws IOException {
        for (T document : documents) {
            DocumentWalk.over(
                    new ObjectMapper().readTree(DutylistWriter.compact().toBytes(type, document)),
                    documentFormat,
                    (pointer, format, object) ->
                            object.properties().forEach(member -> missed.remove(kindOf(format, member.getKey()))));
        }
    }

    @Property(tries = 100)
    void exactlyTheMembersThatNoTableHasAreReportedAsUnknown(@ForAll("lists") ResponsibilityList list)
            throws IOException {
        List<String> unknown = new ArrayList<>();
        DocumentWalk.over(
                json(list),
                WireFormats.RESPONSIBILITY_LIST,
                (pointer, format, object) -> object.fieldNames().forEachRemaining(name -> {
                    if (!format.defines(name) && !name.equals(format.tagName()) && !name.startsWith("x-")) {
                        unknown.add(pointer + "/" + JsonPointers.escape(name));
                    }
                }));

        Report report = DutylistReader.create()
                .read(DutylistWriter.compact().toBytes(list))
                .report();

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRule().equals(DocumentRules.UNKNOWN_MEMBER))
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrderElementsOf(unknown);
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ListArbitraries.lists();
    }

    @Provide
    Arbitrary<List<ResponsibilityList>> manyLists() {
        return ListArbitraries.lists().list().ofSize(ENOUGH);
    }

    @Provide
    Arbitrary<List<ConformanceProfile>> manyProfiles() {
        return ProfileArbitraries.profiles().list().ofSize(2 * ENOUGH);
    }

    @Provide
    Arbitrary<List<Waivers>> manyWaivers() {
        return ProfileArbitraries.waivers().list().ofSize(ENOUGH);
    }

    @Provide
    Arbitrary<List<FulfilmentRecords>> manyRecords() {
        return FulfilmentArbitraries.records().list().ofSize(ENOUGH);
    }

    @Provide
    Arbitrary<List<FulfilmentReport>> manyReports() {
        return FulfilmentReportArbitraries.reports().list().ofSize(ENOUGH);
    }

    /** Returns the members of all objects of the format, and for each object an extension and a member that is unknown. */
    private static Set<String> everyMember() {
        Set<String> members = new TreeSet<>();
        TypeFormats.all().values().forEach(format -> {
            if (format instanceof ObjectFormat<?, ?> object) {
                object.members().forEach(member -> members.add(kindOf(object, member.name())));
                members.add(kindOf(object, "x-archive"));
                members.add(kindOf(object, "责任"));
            }
        });
        return members;
    }

    private static String kindOf(ObjectFormat<?, ?> format, String member) {
        String type = format.type().getSimpleName();
        if (format.defines(member)) {
            return type + "." + member;
        }
        return type + (member.startsWith("x-") ? " with an extension" : " with an unknown member");
    }

    private static JsonNode json(ResponsibilityList list) throws IOException {
        return new ObjectMapper().readTree(DutylistWriter.compact().toBytes(list));
    }
}

package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dutylist.arbitraries.FulfilmentArbitraries;
import io.github.dutylist.arbitraries.FulfilmentReportArbitraries;
import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.arbitraries.PolicyArbitraries;
import io.github.dutylist.arbitraries.ProfileArbitraries;
import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.value.Extensible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Writing and reading again, over documents with everything that can stand in them. */
class RoundTripProperties {

    private static final DutylistReader READER = DutylistReader.create();

    @Property(tries = 100)
    void everyListIsReadBackAsItWas(@ForAll("lists") ResponsibilityList list) {
        assertThat(READER.read(DutylistWriter.compact().toBytes(list)).list()).contains(list);
        assertThat(READER.read(DutylistWriter.pretty().toString(list)).list()).contains(list);
    }

    @Property(tries = 100)
    void canonicalBytesAreWrittenBackAsTheyWere(@ForAll("lists") ResponsibilityList list) {
        byte[] canonical = DutylistWriter.compact().toBytes(list);

        ResponsibilityList read = READER.read(canonical).list().orElseThrow();

        assertThat(DutylistWriter.compact().toBytes(read)).isEqualTo(canonical);
    }

    @Property(tries = 100)
    void digestDependsNeitherOnWhiteSpaceNorOnTheOrderOfMembers(
            @ForAll("lists") ResponsibilityList list, @ForAll Random random) {
        JsonNode tree = ExactJson.read(DutylistWriter.compact().toBytes(list));
        String shuffled = ExactJson.write(shuffled(tree, random));
        String spaced = spaced(shuffled, random);

        assertThat(digestOf(shuffled)).isEqualTo(DutylistWriter.digest(list));
        assertThat(digestOf(spaced)).isEqualTo(DutylistWriter.digest(list));
    }

    @Property(tries = 100)
    void wellFormedListIsReadWithoutAStructuralFinding(@ForAll("lists") ResponsibilityList list) {
        ReadResult result = READER.read(DutylistWriter.compact().toBytes(list));

        assertThat(StructuralFindings.of(result.report())).isEmpty();
        assertThat(result.report().isComplete()).isTrue();
    }

    @Property(tries = 100)
    void everyRecordIsReadBackAsItWas(@ForAll("records") FulfilmentRecords records) {
        assertReadBack(DocumentType.FULFILMENT_RECORDS, records);
    }

    @Property(tries = 100)
    void everyReportIsReadBackAsItWas(@ForAll("reports") FulfilmentReport report) {
        assertReadBack(DocumentType.FULFILMENT_REPORT, report);
    }

    @Property(tries = 100)
    void everyPolicyIsReadBackAsItWas(@ForAll("policies") EvaluationPolicy policy) {
        assertReadBack(DocumentType.EVALUATION_POLICY, policy);
    }

    @Property(tries = 100)
    void everyProfileIsReadBackAsItWas(@ForAll("profiles") ConformanceProfile profile) {
        assertReadBack(DocumentType.CONFORMANCE_PROFILE, profile);
    }

    @Property(tries = 100)
    void everyWaiverIsReadBackAsItWas(@ForAll("waivers") Waivers waivers) {
        assertReadBack(DocumentType.WAIVERS, waivers);
    }

    private static <T extends Extensible> void assertReadBack(DocumentType<T> type, T document) {
        byte[] canonical = DutylistWriter.compact().toBytes(type, document);

        DocumentResult<T> result = READER.documents(type).read(canonical);

        assertThat(result.document()).contains(document);
        assertThat(StructuralFindings.of(result.report())).isEmpty();
        assertThat(DutylistWriter.compact().toBytes(type, result.document().orElseThrow()))
                .isEqualTo(canonical);
        assertThat(READER.documents(type)
                        .read(DutylistWriter.pretty().toString(type, document))
                        .document())
                .contains(document);
    }

    @Provide
    Arbitrary<FulfilmentRecords> records() {
        return FulfilmentArbitraries.records();
    }

    @Provide
    Arbitrary<FulfilmentReport> reports() {
        return FulfilmentReportArbitraries.reports();
    }

    @Provide
    Arbitrary<EvaluationPolicy> policies() {
        return PolicyArbitraries.policies();
    }

    @Provide
    Arbitrary<ConformanceProfile> profiles() {
        return ProfileArbitraries.profiles();
    }

    @Provide
    Arbitrary<Waivers> waivers() {
        return ProfileArbitraries.waivers();
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ListArbitraries.lists();
    }

    private static String digestOf(String document) {
        return DutylistWriter.digest(READER.read(document).list().orElseThrow());
    }

    private static JsonNode shuffled(JsonNode tree, Random random) {
        if (tree.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            tree.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        if (!tree.isObject()) {
            return tree;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(tree.properties());
        Collections.shuffle(members, random);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
        return object;
    }

    /** Puts white space around the punctuation of a document. */
    private static String spaced(String document, Random random) {
        StringBuilder spaced = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (inString && c == '\\') {
                spaced.append(c).append(document.charAt(++i));
                continue;
            }
            inString ^= c == '"';
            boolean punctuation = !inString && "{}[]:,".indexOf(c) >= 0;
            spaced.append(punctuation ? space(random) : "").append(c).append(punctuation ? space(random) : "");
        }
        return spaced.toString();
    }

    private static String space(Random random) {
        return List.of("", "", " ", "\n", "\r\n", "\t", "\r").get(random.nextInt(7));
    }
}

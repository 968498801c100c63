package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.arbitraries.ListArbitraries;
import io.github.dutylist.model.ResponsibilityList;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A patch applied to the earlier version gives exactly the later one. */
class ListPatchProperties {

    private static final DutylistReader READER = DutylistReader.create();

    @Property(tries = 100)
    void aPatchMakesAnyListOfAnyOther(
            @ForAll("lists") ResponsibilityList before, @ForAll("lists") ResponsibilityList after) {
        assertPatched(before, after);
    }

    @Property(tries = 100)
    void aPatchMakesTheNextVersionOfAList(@ForAll("lists") ResponsibilityList before, @ForAll Random random) {
        String edited = ExactJson.write(new TreeEdits(random)
                .edited(ExactJson.read(DutylistWriter.compact().toBytes(before)), 3));

        READER.read(edited).list().ifPresent(after -> assertPatched(before, after));
    }

    @Example
    void nothingIsDoneWhereNothingChanged() {
        ResponsibilityList list =
                READER.read(Samples.bytes("work-safety")).list().orElseThrow();

        assertThat(ListPatch.of(list, list).toJson()).isEqualTo("[]");
    }

    @Example
    void oneChangeIsOneOperation() {
        ResponsibilityList before =
                READER.read(Samples.bytes("work-safety")).list().orElseThrow();
        ResponsibilityList after = before.toBuilder().version(3).build();

        assertThat(ListPatch.of(before, after).toJson())
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/version\",\"value\":3}]");
    }

    @Example
    void aMemberThatIsAddedIsOneOperationWhereverItStands() {
        ResponsibilityList before =
                READER.read(Samples.bytes("fire-safety")).list().orElseThrow();
        ResponsibilityList after =
                before.toBuilder().preamble("为落实消防安全责任，制定本清单。").build();

        assertThat(ListPatch.of(before, after).toJson()).startsWith("[{\"op\":").contains("\"path\":\"/preamble\"");
    }

    @Property(tries = 100, seed = "20261101")
    void aPatchIsNoReplacementOfTheWhole(
            @ForAll("lists") ResponsibilityList before, @ForAll("lists") ResponsibilityList after) {
        assertThat(ListPatch.of(before, after).toJson()).doesNotStartWith("[{\"op\":\"replace\",\"path\":\"\"");
    }

    private static void assertPatched(ResponsibilityList before, ResponsibilityList after) {
        String patch = ListPatch.of(before, after).toJson();
        JsonStructure patched = Json.createPatch((JsonArray) json(patch))
                .apply(json(DutylistWriter.compact().toString(before)));

        assertThat(READER.read(patched.toString()).list()).contains(after);
        assertThat(DutylistWriter.digest(READER.read(patched.toString()).list().orElseThrow()))
                .isEqualTo(DutylistWriter.digest(after));
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    @Provide
    Arbitrary<ResponsibilityList> lists() {
        return ListArbitraries.lists();
    }
}

package io.github.dutylist.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.FrequencyRequirement;
import org.junit.jupiter.api.Test;

/** Requirements whose kind stands behind other members, or nowhere. */
class LateKindTest {

    private static final String FIRST =
            "{\"kind\": \"count-per-period\", \"min\": 1, \"bound\": \"at-least\", \"unit\": \"half-year\"}";

    private static final DutylistReader READER = DutylistReader.create();

    @Test
    void kindMayStandLast() {
        ReadResult result = READER.read(Documents.with(
                FIRST,
                "{\"min\": 1, \"x-a\": {\"kind\": [true, 1.50, \"\", {}]}, \"bound\": \"at-least\", \"unit\": \"half-year\","
                        + " \"kind\": \"count-per-period\"}"));

        assertThat(Found.in(result.report())).isEmpty();
        FrequencyRequirement requirement = result.list()
                .orElseThrow()
                .getSections()
                .get(0)
                .getClauses()
                .get(0)
                .getFrequencies()
                .get(0);
        assertThat(requirement).isInstanceOfSatisfying(CountPerPeriod.class, count -> {
            assertThat(count.getMin()).contains(1);
            assertThat(DutylistWriter.compact().toString(result.list().orElseThrow()))
                    .contains("\"x-a\":{\"kind\":[true,1.50,\"\",{}]}");
        });
    }

    @Test
    void faultsBeforeTheKindHaveTheirOwnPlaces() {
        assertThat(Found.in(Documents.with(
                        FIRST,
                        "{\"min\": 0,\n \"due\": {\"value\": 1, \"unit\": \"dya\"},\n \"unit\": null,\n"
                                + " \"kind\": \"count-per-period\", \"max\": true}")))
                .containsExactly(
                        "malformed-value /sections/0/clauses/0/frequencies/0/min 31:21",
                        "unknown-code /sections/0/clauses/0/frequencies/0/due/unit 32:30",
                        "wrong-type /sections/0/clauses/0/frequencies/0/unit 33:10",
                        "wrong-type /sections/0/clauses/0/frequencies/0/max 34:37");
    }

    @Test
    void unknownKindIsOneFindingWhateverStandsBeside() {
        assertThat(Found.in(Documents.with(FIRST, "{\"min\": null, \"kind\": \"count-per-perod\", \"max\": null}")))
                .containsExactly("unknown-code /sections/0/clauses/0/frequencies/0/kind 31:35");
        assertThat(Found.in(Documents.with(FIRST, "{\"kind\": \"count-per-perod\", \"max\": null}")))
                .containsExactly("unknown-code /sections/0/clauses/0/frequencies/0/kind 31:22");
    }

    @Test
    void kindOfAnotherTypeIsOneFinding() {
        assertThat(Found.in(Documents.with(FIRST, "{\"min\": null, \"kind\": {\"kind\": \"by-date\"}, \"max\": null}")))
                .containsExactly("wrong-type /sections/0/clauses/0/frequencies/0/kind 31:35");
        assertThat(Found.in(Documents.with(FIRST, "{\"kind\": [\"by-date\"], \"max\": null}")))
                .containsExactly("wrong-type /sections/0/clauses/0/frequencies/0/kind 31:22");
    }

    @Test
    void missingKindIsOneFinding() {
        assertThat(Found.in(Documents.with(FIRST, "{\"min\": null, \"x-a\": {\"kind\": \"by-date\"}}")))
                .containsExactly("missing-member /sections/0/clauses/0/frequencies/0/kind 31:13");
        assertThat(Found.in(Documents.with(FIRST, "{}")))
                .containsExactly("missing-member /sections/0/clauses/0/frequencies/0/kind 31:13");
    }

    @Test
    void requirementIsAnObject() {
        assertThat(Found.in(Documents.with(FIRST, "\"每半年一次\"")))
                .containsExactly("wrong-type /sections/0/clauses/0/frequencies/0 31:13");
    }

    @Test
    void membersOfOtherKindsAreReportedAndKept() {
        ReadResult result = READER.read(Documents.with(
                FIRST,
                "{\"unit\": \"half-year\", \"min\": 1, \"window\": 1, \"kind\": \"on-event\", \"date\": \"2026\"}"));

        assertThat(Found.in(result.report()))
                .containsExactly(
                        "frequency-member-mismatch /sections/0/clauses/0/frequencies/0/unit 31:14",
                        "frequency-member-mismatch /sections/0/clauses/0/frequencies/0/window 31:45",
                        "frequency-member-mismatch /sections/0/clauses/0/frequencies/0/date 31:78");
        assertThat(result.list()
                        .orElseThrow()
                        .getSections()
                        .get(0)
                        .getClauses()
                        .get(0)
                        .getFrequencies()
                        .get(0)
                        .getExtensions())
                .containsOnlyKeys("unit", "window", "date");
        assertThat(READER.read(DutylistWriter.compact().toBytes(result.list().orElseThrow()))
                        .list())
                .isEqualTo(result.list());
    }
}

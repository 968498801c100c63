package io.github.dutylist.io.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dutylist.frequency.Bound;
import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedPhrasesTest {

    private static final Season END_OF_YEAR = Season.of(MonthDay.of(12, 1), MonthDay.of(12, 31));

    /** A phrase with its place: the line from 1 and the columns in code points from 0, as the inventory counts them. */
    private record Placed(int line, int start, int end, FrequencyRequirement requirement, Optional<String> event) {}

    @Test
    void findsExactlyTheFrequenciesOfTheSeed() {
        Seed seed = Seed.orSkip();
        List<Placed> expected = new ArrayList<>();
        for (JsonNode list : seed.inventory().findValues("frequencies")) {
            for (JsonNode frequency : list) {
                if (!frequency.get("cls").asText().equals("ARTIFACT_PERIOD")) {
                    expected.add(placed(frequency));
                }
            }
        }
        assertThat(expected).hasSize(95);
        assertThat(withoutEvents(found(seed))).containsExactlyInAnyOrderElementsOf(withoutEvents(expected));
    }

    @Test
    void namesTheEventsOfTheSeed() {
        Seed seed = Seed.orSkip();
        List<String> events = found(seed).stream()
                .map(Placed::event)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        assertThat(events).contains("重大情况", "检查结束");
        assertThat(found(seed)).allMatch(phrase -> phrase.event().stream().noneMatch(words -> words.contains(",")));
    }

    @Test
    void takesNothingInTheSeedForACondition() {
        Seed seed = Seed.orSkip();
        assertThat(FrequencyPhrases.find(seed.text())).noneMatch(FrequencyPhrase::isCondition);
    }

    private static List<Placed> found(Seed seed) {
        List<Placed> found = new ArrayList<>();
        List<String> lines = seed.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (FrequencyPhrase phrase : FrequencyPhrases.find(line)) {
                int start = line.codePointCount(0, phrase.start());
                int end = line.codePointCount(0, phrase.end());
                found.add(new Placed(i + 1, start, end, phrase.requirement(), phrase.eventWords()));
            }
        }
        return found;
    }

    private static List<Placed> withoutEvents(List<Placed> phrases) {
        return phrases.stream()
                .map(p -> new Placed(p.line(), p.start(), p.end(), p.requirement(), Optional.empty()))
                .toList();
    }

    private static Placed placed(JsonNode frequency) {
        int line = frequency.get("line").asInt();
        int start = frequency.get("start").asInt();
        int end = frequency.get("end").asInt();
        return new Placed(line, start, end, requirement(frequency), Optional.empty());
    }

    private static FrequencyRequirement requirement(JsonNode frequency) {
        String quote = frequency.get("text").asText();
        JsonNode norm = frequency.get("norm");
        return switch (frequency.get("cls").asText()) {
            case "COUNT", "PERIOD_NO_COUNT" ->
                CountPerPeriod.builder()
                        .min(norm.get("min").asInt())
                        .bound(Bound.valueOf(norm.get("bound").asText()))
                        .unit(PeriodUnit.valueOf(norm.get("period").asText()))
                        .quote(quote)
                        .build();
            case "CALENDAR_POINT" ->
                CountPerPeriod.implied(PeriodUnit.YEAR).toBuilder()
                        .during(END_OF_YEAR)
                        .quote(quote)
                        .build();
            case "IMMEDIATE" ->
                DeadlineAfterEvent.of(Promptness.IMMEDIATE).toBuilder()
                        .quote(quote)
                        .build();
            case "PROMPT" ->
                DeadlineAfterEvent.of(Promptness.PROMPT).toBuilder()
                        .quote(quote)
                        .build();
            case "AFTER_EVENT" -> DeadlineAfterEvent.builder().quote(quote).build();
            case "REGULAR" -> term(Term.PERIODIC, quote);
            case "IRREGULAR" -> term(Term.IRREGULAR, quote);
            case "FREQUENT" -> term(Term.FREQUENT, quote);
            case "ROUTINE" -> term(Term.ROUTINE, quote);
            default -> throw new IllegalArgumentException(frequency.toString());
        };
    }

    private static Unquantified term(Term term, String quote) {
        return Unquantified.builder().term(term).quote(quote).build();
    }
}

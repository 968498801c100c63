package io.github.dutylist.examples.cli.conformance;

import io.github.dutylist.conformance.ListPart;
import io.github.dutylist.conformance.RequirementName;
import io.github.dutylist.conformance.RequirementResult;
import io.github.dutylist.conformance.RequirementStatus;
import io.github.dutylist.examples.cli.console.Visible;
import io.github.dutylist.examples.cli.console.Words;
import io.github.dutylist.finding.AppliedWaiver;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.wording.FrequencyWording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a list stands to a requirement, in words. */
final class ResultWords {

    /** Of what stands against a requirement, so many parts are shown with their wording. */
    private static final int SHOWN = 5;

    private final Words words;
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * Makes the words for results.
     *
     * @param words the language
     * @param profiles what lists are judged by, whose requirements may share identifiers
     */
    ResultWords(Words words, ProfileSet... profiles) {
        this.words = words;
        Stream.of(profiles).map(ProfileSet::sharedRequirements).forEach(ambiguous::addAll);
    }

    /** Returns the identifier of the requirement, with that of its profile where several have one with that identifier. */
    String name(RequirementResult result) {
        return name(new RequirementName(
                result.getProfile().getId(), result.getRequirement().getId()));
    }

    String name(RequirementName name) {
        return ambiguous.contains(name.requirement())
                ? words.pick(
                        name.requirement() + "（" + name.profile() + "）",
                        name.requirement() + " (" + name.profile() + ")")
                : name.requirement();
    }

    /** Returns the identifier of the requirement, with what else there is to know in a table. */
    String mark(RequirementResult result) {
        String id = name(result);
        if (result.getWaiver().isPresent()) {
            return words.pick(id + "（豁免）", id + " (waived)");
        }
        return result.getStatus() == RequirementStatus.UNDETERMINED ? id + "?" : id;
    }

    /** Returns why it is not met and what is missing. */
    String reason(RequirementResult result) {
        String reason = result.getReason()
                .map(phrase -> phrase.label(words.locale()))
                .orElseGet(() -> result.getStatus().label(words.locale()));
        return result.getMissing(words.locale())
                .map(missing -> reason + words.colon() + Visible.text(missing))
                .orElse(reason);
    }

    /** Returns what comes closest, its wording and, of a clause, how often it has to be done. */
    Optional<String> nearest(RequirementResult result, JudgedList checked) {
        return result.getNearest().map(part -> {
            List<String> frequencies = frequencies(part, checked);
            return part(part)
                    + (frequencies.isEmpty()
                            ? ""
                            : words.pick("（", " (") + Visible.text(words.list(frequencies)) + words.pick("）", ")"));
        });
    }

    /** Returns how often a clause has to be done, in words; nothing where it does not say, or is no clause. */
    List<String> frequencies(ListPart part, JudgedList checked) {
        return checked.clause(part)
                .map(clause -> clause.getFrequencies().stream()
                        .map(frequency -> FrequencyWording.phrase(frequency, words.locale()))
                        .toList())
                .orElse(List.of());
    }

    private String part(ListPart part) {
        String wording = part.text().isEmpty() ? "" : words.pick("“" + part.text() + "”", " “" + part.text() + "”");
        return Visible.text(part.id() + wording);
    }

    /** Returns what satisfies it, or is there and must not be. */
    List<String> parts(RequirementResult result) {
        return result.getParts().stream().map(ListPart::id).toList();
    }

    /** Returns an example of how what comes closest falls short. */
    Optional<String> shortfall(RequirementResult result) {
        return result.getShortfall().map(shortfall -> Visible.text(shortfall.words(words.locale())));
    }

    /** Returns by whom and until when it is waived. */
    Optional<String> waiver(RequirementResult result) {
        return result.getWaiver().map(this::waiver);
    }

    /** Returns by whom and until when a finding is waived. */
    Optional<String> waiver(Finding finding) {
        return finding.getWaiver().map(this::waiver);
    }

    private String waiver(AppliedWaiver waiver) {
        return Visible.text(words.pick(
                waiver.grantedBy() + "豁免至 " + waiver.end() + "：" + waiver.reason(),
                "waived by " + waiver.grantedBy() + " until " + waiver.end() + ": " + waiver.reason()));
    }

    /** Returns all there is to say, a line for each thing. */
    List<String> lines(RequirementResult result, JudgedList checked) {
        List<String> lines = new ArrayList<>();
        lines.add(reason(result));
        nearest(result, checked).ifPresent(nearest -> lines.add(words.pick("最接近：", "nearest: ") + nearest));
        if (!result.getParts().isEmpty()) {
            lines.add(words.pick("见：", "see: ")
                    + words.list(result.getParts().stream()
                            .limit(SHOWN)
                            .map(this::part)
                            .toList())
                    + (result.getParts().size() > SHOWN ? words.pick("，……", ", …") : ""));
        }
        shortfall(result).ifPresent(lines::add);
        waiver(result).ifPresent(lines::add);
        return lines;
    }
}

package io.github.dutylist.conformance;

import io.github.dutylist.finding.DocumentRules;
import io.github.dutylist.finding.Finding;
import io.github.dutylist.finding.Phrase;
import io.github.dutylist.finding.ProfileRules;
import io.github.dutylist.finding.ReferenceRules;
import io.github.dutylist.finding.Rule;
import io.github.dutylist.finding.RuleCatalogue;
import io.github.dutylist.finding.RuleFamily;
import io.github.dutylist.text.Texts;
import io.github.dutylist.value.Nearest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be wrong with any part of a profile, or of a document of waivers. */
final class DocumentParts {

    private static final String HOST_PREFIX = "x-";

    private DocumentParts() {}

    /** Returns that an object has the identifier of one before it. */
    static Finding duplicateId(String id, String pointer, String first) {
        return ReferenceRules.DUPLICATE_ID
                .at(pointer + "/id")
                .with("id", id)
                .with("first", first)
                .build();
    }

    /** Returns that a member is missing, or another one that would do. */
    static Finding missing(String pointer, String member, Optional<String> alternative, Phrase type) {
        return DocumentRules.MISSING_MEMBER
                .at(pointer)
                .with("member", member)
                .with("alternative", alternative)
                .with("type", type)
                .build();
    }

    /** Returns that a member does not go with what its object says. */
    static Finding mismatch(String pointer, String member, String kind) {
        return ProfileRules.MEMBER_MISMATCH
                .at(pointer)
                .with("member", member)
                .with("kind", kind)
                .build();
    }

    /** Returns that no rule has a code, unless it is a rule of the library or may be one of a host. */
    static Optional<Finding> checkRule(String code, String pointer) {
        if (code.startsWith(HOST_PREFIX) || RuleCatalogue.find(code).isPresent()) {
            return Optional.empty();
        }
        List<String> codes = RuleCatalogue.all().stream().map(Rule::getCode).toList();
        return Optional.of(DocumentRules.UNKNOWN_CODE
                .at(pointer)
                .with("value", code)
                .with("nearest", Nearest.of(code, codes))
                .with(
                        "allowed",
                        Stream.concat(likeFirst(code, codes), Stream.of("x-…")).toList())
                .build());
    }

    /** Tells whether a rule about profiles is switched off, which has no effect: a profile cannot silence what is said by it. */
    static boolean silencesProfiles(RuleSeverity switched) {
        return switched.getSeverity() == SeverityChoice.OFF
                && RuleCatalogue.find(switched.getRule())
                        .filter(rule -> rule.getFamily() == RuleFamily.PROFILES)
                        .isPresent();
    }

    /** Returns codes, first those that share a word with one that was meant to be among them. */
    private static Stream<String> likeFirst(String code, List<String> codes) {
        List<String> words = List.of(code.split("-", -1));
        return codes.stream()
                .sorted(Comparator.comparing(one -> Collections.disjoint(List.of(one.split("-", -1)), words)));
    }

    /** Returns that nothing of a text is left without its punctuation, unless something is. */
    static Optional<Finding> checkWords(String text, String pointer) {
        return text.isBlank() || !Texts.folded(text).isEmpty()
                ? Optional.empty()
                : Optional.of(ProfileRules.ONLY_PUNCTUATION
                        .at(pointer)
                        .with("value", text)
                        .build());
    }
}

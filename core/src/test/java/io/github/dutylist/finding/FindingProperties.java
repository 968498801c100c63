package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class FindingProperties {

    @Provide
    Arbitrary<Finding> findings() {
        return FindingArbitraries.findings();
    }

    @Provide
    Arbitrary<String> pointers() {
        return FindingArbitraries.pointers();
    }

    @Provide
    Arbitrary<String> words() {
        return FindingArbitraries.words();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RuleCatalogue.all());
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(@ForAll @Size(max = 20) List<@From("findings") Finding> findings) {
        List<Finding> sorted = findings.stream().sorted().toList();

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                Finding a = sorted.get(i);
                Finding b = sorted.get(j);
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.equals(b) ? 0 : Integer.compare(i, j));
            }
        }
    }

    @Property
    void equalFindingsHaveEqualHashCodes(@ForAll("findings") Finding finding) {
        Finding copy = finding.withPointer(new String(finding.getPointer()));

        assertThat(copy).isEqualTo(finding).hasSameHashCodeAs(finding).isEqualByComparingTo(finding);
    }

    @Property
    void theOrderOfPointersIsTotalAndAgreesWithEquality(
            @ForAll("pointers") String a, @ForAll("pointers") String b, @ForAll("pointers") String c) {
        PointerOrder order = PointerOrder.INSTANCE;

        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isNotPositive();
        }
    }

    @Property
    void aMessageIsFilledInWholeForEveryRule(
            @ForAll("rules") Rule rule, @ForAll boolean optional, @ForAll("pointers") String pointer) {
        Finding finding = complete(rule, pointer, "q7", optional);

        for (Locale locale : List.of(Locale.CHINA, Locale.UK)) {
            String message = finding.message(locale);
            assertThat(message).doesNotContain("{", "}", "[[", "]]", "null");
            assertThat(message.contains("q7"))
                    .isEqualTo(rule.getArguments().stream()
                            .anyMatch(argument ->
                                    (optional || argument.isRequired()) && argument.getType() != ArgumentType.NUMBER));
            assertThat(message).endsWith(locale.equals(Locale.CHINA) ? "。" : ".");
        }
    }

    @Property
    void aMessageIsOneVisibleLineWhateverTheWords(
            @ForAll("rules") Rule rule, @ForAll("words") String words, @ForAll boolean chinese) {
        Locale locale = chinese ? Locale.CHINA : Locale.UK;
        String message = complete(rule, "", words, true).message(locale);

        assertThat(message.codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.PRIVATE_USE
                        || c == 0x2028
                        || c == 0x202E);
    }

    private static Finding complete(Rule rule, String pointer, String words, boolean optional) {
        Finding.Builder builder = rule.at(pointer);
        for (RuleArgument argument : rule.getArguments()) {
            if (!optional && !argument.isRequired()) {
                continue;
            }
            if (argument.isList()) {
                builder.with(argument.getName(), List.of(words, "b"));
            } else if (argument.getType() == ArgumentType.NUMBER) {
                builder.with(argument.getName(), 3);
            } else if (argument.getType() == ArgumentType.LABELLED) {
                builder.withLabelled(argument.getName(), Optional.of(new Labelled("code", words, words)));
            } else {
                builder.with(argument.getName(), words);
            }
        }
        return builder.build();
    }
}

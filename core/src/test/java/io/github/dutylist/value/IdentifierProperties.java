package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IdentifierProperties {

    /** The form as the format states it. */
    private static final Pattern FORM = Pattern.compile("^[a-z][a-z0-9]*(?:[-._][a-z0-9]+)*$");

    @Property
    void formIsThatOfTheFormat(@ForAll("nearlyIdentifiers") String text) {
        boolean expected = text.length() <= 64 && FORM.matcher(text).matches();

        assertThat(LexicalForm.IDENTIFIER.matches(text)).isEqualTo(expected);
    }

    @Property
    void whatIsNearHasTheForm(@ForAll("nearlyIdentifiers") String text) {
        assertThat(Identifier.near(text).map(Identifier::toString))
                .matches(near -> near.isEmpty() || LexicalForm.IDENTIFIER.matches(near.get()));
    }

    @Property
    void nearAnIdentifierIsItself(@ForAll("nearlyIdentifiers") String text) {
        if (LexicalForm.IDENTIFIER.matches(text)) {
            assertThat(Identifier.near(text)).hasValue(Identifier.of(text));
        }
    }

    @Property
    void nearAnyTextIsAnIdentifierOrNothing(@ForAll String text) {
        assertThat(Identifier.near(text).map(Identifier::toString))
                .matches(near -> near.isEmpty() || FORM.matcher(near.get()).matches());
    }

    @Provide
    static Arbitrary<String> nearlyIdentifiers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().withChars("ab1-._A 局").ofMaxLength(12)),
                Tuple.of(
                        1,
                        Arbitraries.strings().withChars("ab1-").ofMinLength(60).ofMaxLength(70)));
    }
}

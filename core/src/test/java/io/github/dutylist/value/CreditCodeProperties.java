package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void exactlyOneCheckCharacterIsRight(@ForAll("bodies") String body) {
        long right = ALPHABET.chars()
                .filter(check -> CreditCode.of(body + (char) check).isChecked())
                .count();

        assertThat(right).isOne();
    }

    @Property
    void expectedCheckCharacterIsTheRightOne(@ForAll("bodies") String body) {
        char expected = CreditCode.of(body + "0").expectedCheckCharacter();

        assertThat(CreditCode.of(body + expected).isChecked()).isTrue();
    }

    @Property
    void noSingleCharacterCanBeMistakenUnnoticed(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 16) int place, @ForAll("characters") char other) {
        char check = CreditCode.of(body + "0").expectedCheckCharacter();
        String mistaken = body.substring(0, place) + other + body.substring(place + 1) + check;

        assertThat(CreditCode.of(mistaken).isChecked()).isEqualTo(other == body.charAt(place));
    }

    @Provide
    static Arbitrary<String> bodies() {
        return characters().list().ofSize(17).map(characters -> {
            StringBuilder body = new StringBuilder();
            characters.forEach(body::append);
            return body.toString();
        });
    }

    @Provide
    static Arbitrary<Character> characters() {
        return Arbitraries.of(ALPHABET.chars().mapToObj(c -> (char) c).toList());
    }
}

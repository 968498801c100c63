package io.github.dutylist.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TextsProperties {

    @Property
    void searchesLongTextsAsTheJdkDoes(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 6) String unit,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 6) String end) {
        String text = unit.repeat(900) + end;
        String part = unit.repeat(400) + end;

        assertThat(Texts.contains(text, part)).isEqualTo(text.contains(part));
        assertThat(Texts.contains(text, part + "b")).isEqualTo(text.contains(part + "b"));
    }
}

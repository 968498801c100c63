package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LexicalFormProperties {

    @Property
    void isTheSameForEveryKindOfCharacterSequence(@ForAll LexicalForm form, @ForAll String text) {
        assertThat(form.matches(text)).isEqualTo(form.matches(CharBuffer.wrap(text)));
    }

    @Property
    void everyLineIsAText(
            @ForAll @Chars({'水', ' ', '\u3000', '\t', '\uD83D', '\uDD25'}) @StringLength(max = 6) String text) {
        assertThat(!LexicalForm.LINE.matches(text) || LexicalForm.TEXT.matches(text))
                .isTrue();
    }

    @Property
    void aTextIsALineUnlessItHasABreak(
            @ForAll @Chars({'水', ' ', '\n', '\r', '\u0007'}) @StringLength(max = 6) String text) {
        boolean breaks = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;

        assertThat(LexicalForm.LINE.matches(text)).isEqualTo(LexicalForm.TEXT.matches(text) && !breaks);
    }
}

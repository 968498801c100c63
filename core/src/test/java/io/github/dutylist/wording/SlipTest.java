package io.github.dutylist.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SlipTest {

    @Test
    void proposesWhatWasMeant() {
        String text = "主动按受监督，\n意见不一到致的及时布 署协调。";

        assertThat(Slip.find(text))
                .extracting(Slip::quote, Slip::proposal)
                .containsExactly(tuple("按受", "接受"), tuple("一到致", "一致"), tuple("布 署", "部署"));
        assertThat(Slip.find(text))
                .allMatch(slip -> text.substring(slip.start(), slip.end()).equals(slip.quote()));
    }

    @Test
    void findsNoneInSoundWords() {
        assertThat(Slip.find("一到两次，按受理时间，目的的确定，部署，接受。")).isEmpty();
    }
}

package io.github.dutylist.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final Signal SIREN = new Signal("siren", "警报", "siren");

    private static final CodeList<Signal> SIGNALS =
            CodeList.open(code -> new Signal(code, code, code), SIREN, new Signal("bell", "钟声", "bell"));

    @Test
    void knowsItsCodesInTheirOrder() {
        assertThat(SIGNALS.known()).extracting(Signal::code).containsExactly("siren", "bell");
        assertThat(AmountUnit.CODES.known()).containsExactly(AmountUnit.values());
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> SIGNALS.known().add(SIREN)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void closedListAcceptsOnlyWhatItNames() {
        assertThat(AmountUnit.CODES.isOpen()).isFalse();
        assertThat(AmountUnit.CODES.find("working-day")).hasValue(AmountUnit.WORKING_DAY);
        assertThat(AmountUnit.CODES.find("x-fortnight")).isEmpty();
        assertThat(AmountUnit.CODES.find("WORKING_DAY")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountUnit.CODES.of("x-fortnight"))
                .withMessage(
                        "'x-fortnight' is not one of [minute, hour, class-hour, day, working-day, week, month, year]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-a", "x-night-drill", "x-2", "x-a1-b2"})
    void openListAcceptsCodesOfTheHost(String code) {
        assertThat(SIGNALS.isOpen()).isTrue();
        assertThat(SIGNALS.find(code)).map(Signal::code).hasValue(code);
        assertThat(SIGNALS.of(code).isExtension()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x-", "x--a", "x-a-", "x-a--b", "x-A", "x-a b", "x-夜间", "y-a", "flag", "Siren"})
    void openListRefusesWhatHasNotTheForm(String code) {
        assertThat(SIGNALS.find(code)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNALS.of(code))
                .withMessage("'" + code + "' is not one of [siren, bell] nor of the form x-…");
    }

    @Test
    void openListAcceptsAtMostSixtyFourCharacters() {
        assertThat(SIGNALS.find("x-" + "a".repeat(62))).isPresent();
        assertThat(SIGNALS.find("x-" + "a".repeat(63))).isEmpty();
    }

    @Test
    void namedCodesAreTheConstantsThemselves() {
        assertThat(SIGNALS.of("siren")).isSameAs(SIREN);
        assertThat(SIREN.isExtension()).isFalse();
    }

    @Test
    void openCodesAreEqualWithinTheirListWhenTheirWordsAre() {
        assertThat(SIGNALS.of("x-flag"))
                .isEqualTo(SIGNALS.of("x-flag"))
                .hasSameHashCodeAs(SIGNALS.of("x-flag"))
                .isNotEqualTo(SIGNALS.of("x-flare"))
                .isNotEqualTo(new Weather("x-flag"))
                .isNotEqualTo("x-flag")
                .hasToString("x-flag");
    }

    @Test
    void labelsFollowTheLanguageOnly() {
        assertThat(SIREN.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("警报");
        assertThat(SIREN.label(Locale.TRADITIONAL_CHINESE)).isEqualTo("警报");
        assertThat(SIREN.label(Locale.forLanguageTag("zh-Hans-SG"))).isEqualTo("警报");
        assertThat(SIREN.label(Locale.UK)).isEqualTo("siren");
        assertThat(SIREN.label(Locale.JAPAN)).isEqualTo("siren");
        assertThat(SIREN.label(Locale.ROOT)).isEqualTo("siren");
    }

    private static final class Signal extends OpenCode {

        private Signal(String code, String chinese, String english) {
            super(code, chinese, english);
        }
    }

    private static final class Weather extends OpenCode {

        private Weather(String code) {
            super(code, code, code);
        }
    }
}

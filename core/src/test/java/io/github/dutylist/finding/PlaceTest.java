package io.github.dutylist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        Place place = Place.of(12, 1);

        assertThat(place.getLine()).isEqualTo(12);
        assertThat(place.getColumn()).isEqualTo(1);
        assertThat(place).hasToString("12:1");
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(0, 1)).withMessageContaining("0:1");
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of(1, 0)).withMessageContaining("1:0");
    }

    @Test
    void isOrderedByLineAndThenByColumn() {
        assertThat(Place.of(2, 9)).isLessThan(Place.of(10, 1)).isGreaterThan(Place.of(2, 3));
        assertThat(Place.of(2, 9)).isEqualByComparingTo(Place.of(2, 9)).isEqualTo(Place.of(2, 9));
        assertThat(Place.of(2, 9)).isNotEqualTo(Place.of(9, 2)).hasSameHashCodeAs(Place.of(2, 9));
    }
}

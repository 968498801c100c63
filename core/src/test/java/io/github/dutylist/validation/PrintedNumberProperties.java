package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintedNumberProperties {

    @Property
    void noTextThrows(@ForAll String text) {
        PrintedNumber number = PrintedNumber.parse(text);

        assertThat(number == null || !number.inPlaceAfter(number).isEmpty()).isTrue();
    }
}

package io.github.dutylist.validation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PrintedNumberProperties {

    @Property
    void noTextThrows(@ForAll String text) {
        PrintedNumber.parse(text)
                .ifPresent(number -> assertThat(number.inPlaceAfter(number)).isNotNull());
    }
}

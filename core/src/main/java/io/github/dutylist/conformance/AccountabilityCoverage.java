package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** Which duties must be reached by an accountability provision. */
public enum AccountabilityCoverage implements Code {
    /** Every active duty of the strength shall. */
    EVERY_SHALL_DUTY("every-shall-duty", "全部必须履行的责任", "every duty that shall be done"),

    /** The active duties that a selector matches. */
    SELECTOR("selector", "选定的责任", "the duties selected");

    /** The codes of this list. */
    public static final CodeList<AccountabilityCoverage> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    AccountabilityCoverage(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Locale locale) {
        return Labels.choose(locale, chinese, english);
    }
}

package io.github.dutylist.model;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** The administrative level of an organisation. */
public enum OrganisationLevel implements Code {
    /** Central (中央). */
    CENTRAL("central", "中央", "central"),

    /** Provincial (省级). */
    PROVINCIAL("provincial", "省级", "provincial"),

    /** Prefectural (市级). */
    PREFECTURAL("prefectural", "市级", "prefectural"),

    /** County (县级). */
    COUNTY("county", "县级", "county"),

    /** Township (乡镇级). */
    TOWNSHIP("township", "乡镇级", "township"),

    /** Grass-roots (基层). */
    GRASSROOTS("grassroots", "基层", "grass-roots");

    /** The codes of this list. */
    public static final CodeList<OrganisationLevel> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    OrganisationLevel(String code, String chinese, String english) {
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

package io.github.dutylist.conformance;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/** What a list must not have. */
public enum ForbiddenContent implements Code {
    /** A duty that the selector matches. */
    CLAUSE("clause", "条款", "a clause"),

    /** A sanction in an accountability provision. */
    MEASURE("measure", "问责措施", "a sanction"),

    /** Words in the text of a duty that the selector matches; without a selector, or with one that says nothing, also in the title, the titles of roles, headings, preambles, provisions and assessments. */
    TEXT("text", "文字", "words"),

    /** Names of persons who hold a role. */
    PERSON_NAMES("person-names", "人名", "names of persons"),

    /** A duty that the selector matches and whose every frequency is a word that nobody can count. */
    UNQUANTIFIED_ONLY("unquantified-only", "只有不能量化的频次", "only words nobody can count");

    /** The codes of this list. */
    public static final CodeList<ForbiddenContent> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    ForbiddenContent(String code, String chinese, String english) {
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

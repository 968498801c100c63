package io.github.dutylist.fulfilment;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.Labels;
import java.util.Locale;

/**
 * How far something required has been done.
 *
 * <p>The constants stand in the order in which they decide the status of a whole, the worst first.
 */
public enum FulfilmentStatus implements Code {
    /** Overdue (逾期未完成): the time is up, and it is still owed. */
    OVERDUE("overdue", "逾期未完成", "overdue"),

    /** Shortfall (次数不足): too little was done while it could be. */
    SHORTFALL("shortfall", "次数不足", "shortfall"),

    /** Exceeded (超出上限): more was done than is allowed. */
    EXCEEDED("exceeded", "超出上限", "exceeded"),

    /** Not evaluable (无法判定): what is known does not tell; a {@link FulfilmentReason} says why. */
    NOT_EVALUABLE("not-evaluable", "无法判定", "not evaluable"),

    /** Not yet due (未到期): it is not done, and there is time. */
    NOT_YET_DUE("not-yet-due", "未到期", "not yet due"),

    /** Satisfied (已落实): as much was done as is required. */
    SATISFIED("satisfied", "已落实", "satisfied"),

    /** Not applicable (不适用): nothing is required; a {@link FulfilmentReason} says why. */
    NOT_APPLICABLE("not-applicable", "不适用", "not applicable");

    /** The codes of this list. */
    public static final CodeList<FulfilmentStatus> CODES = CodeList.closed(values());

    private final String code;
    private final String chinese;
    private final String english;

    FulfilmentStatus(String code, String chinese, String english) {
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

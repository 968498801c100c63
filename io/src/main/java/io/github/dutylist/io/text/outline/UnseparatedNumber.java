package io.github.dutylist.io.text.outline;

import io.github.dutylist.io.text.paragraph.Marker;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/** Reads a numeral at the start of a line that may be a number whose separator is missing or wrong: 三支委成员, 3每月检查, 三,加强. */
final class UnseparatedNumber {

    private static final int MAX_DIGITS = 2;
    private static final String WRONG_SEPARATORS = ",:;·";
    private static final String AFTER_NUMERAL_IN_WORD =
            "个级次年月日是般种类项条名期旬周届季度方分之十百千万亿元位人大重定些切旦律直致起同样体点步批轮遍天多角中五农资时小款章节号件份家所处" + "台辆部公米吨亩户层楼班岗座间平立倍半至到余来几者";

    private UnseparatedNumber() {}

    /** Returns the number that a line may start with; whether it is one depends on the number that is due. */
    static Optional<Marker> read(Passage words) {
        int end = ChineseNumeral.end(words, 0);
        MarkerStyle style = end > 0 ? MarkerStyle.CHINESE : MarkerStyle.ARABIC;
        int value = ChineseNumeral.value(words.subSequence(0, end));
        if (end == 0) {
            while (end <= MAX_DIGITS && Folding.isDigit(words.at(end))) {
                value = Math.max(value, 0) * 10 + words.charAt(end++) - '0';
            }
        }
        if (value < 1 || end > MAX_DIGITS && style == MarkerStyle.ARABIC) {
            return Optional.empty();
        }
        int start = WRONG_SEPARATORS.indexOf(words.at(end)) >= 0 ? end + 1 : end;
        char next = words.at(start);
        boolean inWord = start == end && AFTER_NUMERAL_IN_WORD.indexOf(next) >= 0;
        return inWord || !Folding.isHan(next) ? Optional.empty() : Optional.of(new Marker(style, value, start));
    }
}

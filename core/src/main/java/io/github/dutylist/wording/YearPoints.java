package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/**
 * Points of the year without 每, when they say when something is done: 年底进行考核, 年终前报送, 季末通报.
 *
 * <p>As a noun's modifier (年终述职报告) they say nothing: a verb that opens a predicate must follow, or 前.
 */
final class YearPoints {

    private static final Words NEXT_OF_YEAR = Words.of("、年", ",年");
    private static final Words CURRENT = Words.of("当年", "本年", "当", "本");
    private static final String OF_ONE_YEAR = "今明去上往近同年每";

    private YearPoints() {}

    static @Nullable Token endOfYear(Sentence sentence, int start, int end) {
        PeriodWord before = before(sentence, start, end, Period.YEAR);
        return before != null ? before : when(sentence, start, end, Period.YEAR.during(Seasons.endOfYear()));
    }

    static @Nullable Token startOfYear(Sentence sentence, int start, int end) {
        return when(sentence, start, end, Period.YEAR.during(Seasons.startOfYear()));
    }

    static @Nullable Token middleOfYear(Sentence sentence, int start, int end) {
        return when(sentence, start, end, Period.YEAR);
    }

    static @Nullable Token ofMonth(Sentence sentence, int start, int end) {
        PeriodWord before = before(sentence, start, end, Period.MONTH);
        return before != null ? before : when(sentence, start, end, Period.MONTH);
    }

    static @Nullable Token ofQuarter(Sentence sentence, int start, int end) {
        PeriodWord before = before(sentence, start, end, Period.QUARTER);
        return before != null ? before : when(sentence, start, end, Period.QUARTER);
    }

    private static @Nullable PeriodWord before(Sentence sentence, int start, int end, Period period) {
        int before = CalendarDays.skipBefore(sentence, end);
        return before == end || isOfOneYear(sentence, start)
                ? null
                : new PeriodWord(start, before, period, Reach.ALONE);
    }

    private static @Nullable PeriodWord when(Sentence sentence, int start, int end, Period period) {
        boolean isAll = start == 0 && end == sentence.length();
        int deed = Verbs.skipDeed(sentence, end);
        boolean hasObject = deed != end && Sentence.isOneOf(sentence.at(deed), "各全本所");
        boolean acts = (isAll || hasObject || Verbs.opensAt(sentence, end) || isInRow(sentence, start, end))
                && !isOfOneYear(sentence, start);
        return acts ? new PeriodWord(start, end, period, Reach.ALONE) : null;
    }

    /** 年初部署、年中检查、年底考核: deeds in a row. */
    private static boolean isInRow(Sentence sentence, int start, int end) {
        int deed = Verbs.skipDeed(sentence, end);
        boolean goesOn = sentence.hasAny(deed, NEXT_OF_YEAR);
        boolean wentOn = Sentence.isOneOf(sentence.at(start - 1), "、,") && Verbs.isDeedAt(sentence, start - 3);
        return deed != end && (goesOn || wentOn);
    }

    /** 今年底, 2026年底, 3月底: not a point of every year. */
    private static boolean isOfOneYear(Sentence sentence, int start) {
        char before = sentence.at(start - 1);
        boolean isCurrent = sentence.endsWithAny(start, CURRENT);
        return !isCurrent
                && (Sentence.isOneOf(before, OF_ONE_YEAR) || Numeral.isDigit(before) || Numeral.isChinese(before));
    }
}

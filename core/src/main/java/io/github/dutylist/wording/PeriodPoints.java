package io.github.dutylist.wording;

import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Within;
import org.jspecify.annotations.Nullable;

/** What a period may be narrowed to by the words behind it: 每年11月底前, 每月5日前, 每季度末, 每周五, 季后15日内. */
final class PeriodPoints {

    private static final Words PARTS_OF_HOUR = Words.of("整", "30分", "半");
    private static final Words NEXT_MONTH = Words.of("次月", "下月", "下个月");
    private static final Words COUNTS = Words.of("次", "回", "遍", "轮", "场", "期", "堂", "至少", "个", "篇");
    private static final Words TO = Words.of("至", "到", "-", "—", "~");
    private static final Words TERM = Words.of("学期", "期");
    private static final Words NEXT = Words.of("次", "第二", "下一个", "下个", "下一", "下", "翌");
    private static final Words INSIDE_QUARTER = Words.of("结束前", "末前", "底前", "内");
    private static final Words ENDED =
            Words.of("结束之后", "结束后", "终了之后", "终了后", "届满后", "过后", "之后", "后", "结束之日起", "终了之日起", "结束", "终了");
    private static final Words ENDED_BY_ITSELF = Words.of("结束之后", "结束后", "终了之后", "终了后");
    private static final Words FIRST_MONTH = Words.of("次月", "下月", "下个月", "首月", "首个月", "第一个月", "第1个月");
    private static final Words OTHER_MONTH = Words.of("末月", "最后一个月", "最后1个月", "第二个月", "第2个月", "第三个月", "第3个月", "中间月");
    private static final Words ENDS_OF_MONTH = Words.of("月底", "月末", "底", "末", "月初", "初", "上旬", "中旬", "下旬");
    private static final Words ENDS_OF_HALF_YEAR = Words.of("末", "底");
    private static final Words ENDS_OF_QUARTER = Words.of("季末", "末", "底", "季初", "初");
    private static final Words ENDS_OF_TERM = Words.of("期中", "期末", "开学初", "开学", "初", "末", "结束前", "前", "中");
    private static final Words MODALS = Words.of("的", "应当", "应", "须", "必须", "要", "在", "于");

    private static final Words AND = Words.of("、", "和", "及");
    private static final Words WEEK = Words.of("每周", "周", "星期");
    private static final Words INSIDE_DAY = Words.of("以内", "之内", "内", "上班前", "下班前");
    private static final Words PARTS_OF_DAY = Words.of("上午", "下午", "早上", "早", "晚上", "晚", "中午");
    private static final Words SAME = Words.of("当月", "本月", "当季", "本季");
    private static final int REACH = 16;
    private static final String DAYS_OF_WEEK = "一二三四五六日天末";
    private static final String COUNTED_BEHIND = "次名个人位项家天种类级大是季期场回遍轮批件条处户款套岗篇把线方年月级";

    private PeriodPoints() {}

    /** Returns a word for a period, made longer by what narrows it. */
    static PeriodWord narrowed(Sentence sentence, PeriodWord word) {
        PeriodWord due = afterEnd(sentence, word);
        if (due != null) {
            return due;
        }
        if (word.period().every() != 1 || word.period().times() != 1) {
            return word;
        }
        PeriodWord ordinal = Ordinals.narrowed(sentence, word);
        if (ordinal != null) {
            return ordinal;
        }
        return switch (word.period().unit()) {
            case YEAR -> year(sentence, word);
            case HALF_YEAR -> skipping(sentence, word, ENDS_OF_HALF_YEAR);
            case QUARTER -> quarter(sentence, word);
            case MONTH -> month(sentence, word);
            case WEEK -> week(sentence, word);
            case HOST_PERIOD -> term(sentence, word);
            case DAY -> hour(sentence, word);
            default -> word;
        };
    }

    /** 每日17时前: no form says by which hour. */
    private static PeriodWord hour(Sentence sentence, PeriodWord word) {
        int start = sentence.skip(sentence.skip(word.end(), "的"), PARTS_OF_DAY);
        Numeral hour = Numeral.at(sentence, start);
        boolean isHour = hour != null && hour.value() <= 24 && Sentence.isOneOf(sentence.at(hour.end()), "时点");
        int end = isHour && hour != null ? sentence.skip(hour.end() + 1, PARTS_OF_HOUR) : start;
        int before = CalendarDays.skipBefore(sentence, end);
        return isHour && before != end ? to(word, before, word.period()).approximately() : word;
    }

    /** Returns the position behind the 前, 内 or 9时前 that follows a day at a position, or the position itself. */
    static int skipEndOfDay(Sentence sentence, int position) {
        PeriodWord day = new PeriodWord(position, position, Period.DAY, Reach.ALONE);
        int hour = hour(sentence, day).end();
        int part = sentence.skip(position, PARTS_OF_DAY);
        int end = part == position ? sentence.skip(position, INSIDE_DAY) : part;
        return hour != position ? hour : CalendarDays.skipBefore(sentence, end);
    }

    /** Returns a word for a period with the time allowed behind its end (结束后15日内), or null when that does not follow. */
    static @Nullable PeriodWord afterEnd(Sentence sentence, PeriodWord word) {
        int ended = sentence.skip(word.end(), ENDED);
        boolean isLonger =
                word.period().unit() != PeriodUnit.MONTH && word.period().unit() != PeriodUnit.HOST_PERIOD;
        ended = ended == word.end() && isLonger ? endBeforeNextMonth(sentence, ended) : ended;
        if (ended == word.end()) {
            return null;
        }
        int start = ended;
        for (int next = sentence.skip(start, MODALS); next != start; next = sentence.skip(start, MODALS)) {
            start = next;
        }
        Within within = Deadlines.allowed(sentence, start);
        if (within != null) {
            return to(word, within.end(), word.period().due(within.amount()));
        }
        Numeral day = CalendarDays.dayNumber(sentence, sentence.skip(start, NEXT_MONTH));
        int before = day == null ? 0 : CalendarDays.skipBefore(sentence, day.end() + 1);
        if (day != null && before != day.end() + 1) {
            return to(word, before, word.period().due(Amount.of(day.value(), AmountUnit.DAY)));
        }
        int byItself = sentence.skip(word.end(), ENDED_BY_ITSELF);
        return byItself == word.end() ? null : to(word, byItself, word.period());
    }

    /** Returns the position behind the 末 of 季末次月 at a position, or the position itself. */
    private static int endBeforeNextMonth(Sentence sentence, int position) {
        int end = sentence.skip(position, ENDS_OF_HALF_YEAR);
        return sentence.hasAny(end, NEXT_MONTH) ? end : position;
    }

    private static PeriodWord year(Sentence sentence, PeriodWord word) {
        int start = sentence.skip(word.end(), "的");
        int halves = BarePeriods.skipBothHalves(sentence, start);
        if (halves != start) {
            return to(word, halves, Period.HALF_YEAR);
        }
        Seasons.Found found = Seasons.at(sentence, start);
        if (found == null) {
            return beforeFirstQuarter(sentence, word, start);
        }
        return to(word, found.end(), word.period().during(found.season()).parts(found.parts()));
    }

    /** 每年第一季度前: before the year begins, or before the quarter is over; no form says which. */
    private static PeriodWord beforeFirstQuarter(Sentence sentence, PeriodWord word, int start) {
        if (Seasons.quarterNumber(sentence, start) == 0) {
            return word;
        }
        int end = Seasons.quarterEnd(sentence, start);
        return to(word, CalendarDays.skipBefore(sentence, end), word.period()).approximately();
    }

    private static PeriodWord quarter(Sentence sentence, PeriodWord word) {
        int start = sentence.skip(word.end(), "的");
        int month = sentence.skip(start, FIRST_MONTH);
        if (month != start) {
            return inMonth(sentence, to(word, month, word.period()), true);
        }
        month = sentence.skip(start, OTHER_MONTH);
        return month == start
                ? skipping(sentence, word, ENDS_OF_QUARTER)
                : inMonth(sentence, to(word, month, word.period()), false);
    }

    /** Returns 季末月25日前 at a position, or null when no day follows. */
    static @Nullable PeriodWord ofLastMonth(Sentence sentence, int position, int end) {
        PeriodWord month = new PeriodWord(position, end, Period.QUARTER, Reach.ALONE);
        PeriodWord day = onDay(sentence, month, false);
        return day.equals(month) ? null : day;
    }

    /** 每季度第一个月: no form says in which month of each quarter. */
    private static PeriodWord inMonth(Sentence sentence, PeriodWord word, boolean isDue) {
        PeriodWord day = onDay(sentence, word, isDue);
        return isDue && !day.equals(word) ? day : day.approximately();
    }

    private static PeriodWord month(Sentence sentence, PeriodWord word) {
        PeriodWord day = onDay(sentence, word, true);
        if (!day.equals(word)) {
            return day;
        }
        PeriodWord part = skipping(sentence, word, ENDS_OF_MONTH);
        boolean isThird = sentence.at(part.end() - 1) == '旬';
        return isThird ? part.approximately() : part;
    }

    /** A day of the month; 5日前 is five days after the end of the period before. */
    private static PeriodWord onDay(Sentence sentence, PeriodWord word, boolean isDue) {
        int start = sentence.skip(word.end(), "的");
        Numeral day = CalendarDays.dayNumber(sentence, start);
        if (day == null) {
            return word;
        }
        int end = day.end() + 1;
        int before = CalendarDays.skipBefore(sentence, end);
        if (before == end) {
            return onDays(sentence, to(word, end, word.period()));
        }
        return isDue && !isOfSame(sentence, before)
                ? to(word, before, word.period().due(Amount.of(day.value(), AmountUnit.DAY)))
                : to(word, before, word.period()).approximately();
    }

    /** 每月28日前报送当月情况: before the month is over, which no form says. */
    private static boolean isOfSame(Sentence sentence, int position) {
        for (int i = position; i < position + REACH && !Sentence.isOneOf(sentence.at(i), ",:()"); i++) {
            if (sentence.hasAny(i, SAME)) {
                return true;
            }
        }
        return false;
    }

    /** Returns 当月 at a position with the day before which something is done in it (当月25日前), or null. */
    static @Nullable PeriodWord inSame(Sentence sentence, int position, int end) {
        PeriodWord month = new PeriodWord(position, end, Period.MONTH, Reach.ALONE);
        PeriodWord day = onDay(sentence, month, false);
        return day.equals(month) || sentence.at(day.end() - 1) != '前' ? null : day;
    }

    /** 每月10日、25日. */
    private static PeriodWord onDays(Sentence sentence, PeriodWord word) {
        int end = word.end();
        int days = 1;
        int next = sentence.skip(end, AND);
        Numeral day = next == end ? null : CalendarDays.dayNumber(sentence, next);
        while (day != null && days < 5) {
            end = day.end() + 1;
            days++;
            next = sentence.skip(end, AND);
            day = next == end ? null : CalendarDays.dayNumber(sentence, next);
        }
        return to(word, end, word.period().parts(days)).approximately();
    }

    private static PeriodWord week(Sentence sentence, PeriodWord word) {
        char day = sentence.at(word.end());
        boolean isDay = Sentence.isOneOf(day, DAYS_OF_WEEK);
        boolean isNumber = sentence.hasAny(word.end() + 1, COUNTS);
        NumberRange number = NumberRange.at(sentence, word.end());
        boolean isRange = number != null && !number.isSingle();
        if (!isDay || isNumber || isRange || OnceWords.at(sentence, word) != null) {
            return word;
        }
        int end = word.end() + 1;
        int last = lastDay(sentence, end);
        int run = last == end ? endOfDays(sentence, end) : last;
        if (run != last) {
            return to(word, run, word.period().parts(run - end + 1)).approximately();
        }
        int days = last == end ? 1 : DAYS_OF_WEEK.indexOf(sentence.at(last - 1)) - DAYS_OF_WEEK.indexOf(day) + 1;
        end = last;
        for (int next = nextDay(sentence, end); next != end && days < 7; next = nextDay(sentence, end)) {
            end = next;
            days++;
        }
        return to(word, CalendarDays.skipBefore(sentence, end), word.period().parts(days))
                .approximately();
    }

    /** Returns the position behind the 三五 of 每周一三五, which goes before a deed or 各, or the position itself. */
    private static int endOfDays(Sentence sentence, int position) {
        int end = position;
        while (end < sentence.length()
                && DAYS_OF_WEEK.indexOf(sentence.at(end - 1)) < DAYS_OF_WEEK.indexOf(sentence.at(end))) {
            end++;
        }
        return sentence.at(end) == '各' || Verbs.isDeedAt(sentence, end) ? end : position;
    }

    /** Returns the position behind the 至周五 of 每周一至周五 at a position, or the position itself. */
    private static int lastDay(Sentence sentence, int position) {
        int to = sentence.skip(position, TO);
        int day = sentence.skip(to, WEEK);
        boolean isDay = to != position && Sentence.isOneOf(sentence.at(day), "二三四五六日天");
        return isDay && DAYS_OF_WEEK.indexOf(sentence.at(day)) > DAYS_OF_WEEK.indexOf(sentence.at(position - 1))
                ? day + 1
                : position;
    }

    /** Returns the position behind 、周四 or 、四 at a position, or the position itself. */
    private static int nextDay(Sentence sentence, int position) {
        int and = sentence.skip(position, AND);
        int day = sentence.skip(and, WEEK);
        boolean isDay = and != position && Sentence.isOneOf(sentence.at(day), DAYS_OF_WEEK);
        boolean isNumber = day == and
                && (Sentence.isOneOf(sentence.at(day + 1), COUNTED_BEHIND) || Numeral.isChinese(sentence.at(day + 1)));
        return isDay && !isNumber ? day + 1 : position;
    }

    /** 每学期初、学期末: several points of a term. */
    private static PeriodWord term(Sentence sentence, PeriodWord word) {
        PeriodWord first = skipping(sentence, word, ENDS_OF_TERM);
        int end = first.end();
        int parts = 1;
        int next = sentence.skip(end, AND);
        while (next != end && end != word.end() && parts < 4) {
            int point = sentence.skip(next, TERM);
            int pointEnd = sentence.skip(point, ENDS_OF_TERM);
            if (pointEnd == point) {
                break;
            }
            end = pointEnd;
            parts++;
            next = sentence.skip(end, AND);
        }
        if (parts > 1) {
            return to(word, end, word.period().parts(parts));
        }
        PeriodWord ordinal = first.equals(word) ? null : Ordinals.narrowed(sentence, first);
        return ordinal == null ? first : ordinal;
    }

    /** Returns a school term with several points of it behind (学期初、学期末各一次), or the word as it is. */
    static PeriodWord ofTerm(Sentence sentence, PeriodWord word) {
        boolean isTerm = FrequencyPhrases.SCHOOL_TERM.equals(word.period().scheme());
        PeriodWord points = isTerm ? term(sentence, word) : word;
        return points.period().parts() > 1 ? points.reaching(Reach.PART) : word;
    }

    private static PeriodWord skipping(Sentence sentence, PeriodWord word, Words points) {
        int start = sentence.skip(word.end(), "的");
        int end = sentence.skip(start, points);
        return end == start ? word : to(word, CalendarDays.skipBefore(sentence, end), word.period());
    }

    private static PeriodWord to(PeriodWord word, int end, Period period) {
        return new PeriodWord(word.start(), end, period, word.reach(), word.approximate());
    }

    /** Returns the period after whose end something is due in the next one (次月5日前, 次年1月底前, 次日前), or null. */
    static @Nullable Token inNext(Sentence sentence, int position) {
        int unit = sentence.skip(position, NEXT);
        PeriodUnits.Unit found = unit == position ? null : PeriodUnits.at(sentence, unit);
        if (found == null) {
            return null;
        }
        PeriodWord word = new PeriodWord(position, found.end(), found.period(), Reach.ALONE);
        if (found.period().unit() == PeriodUnit.DAY) {
            return Deadlines.onNextDay(sentence, position, found.end());
        }
        if (found.period().unit() == PeriodUnit.YEAR) {
            return inNextYear(sentence, word);
        }
        boolean fits =
                found.period().unit() == PeriodUnit.MONTH || found.period().unit() == PeriodUnit.QUARTER;
        PeriodWord narrowed = fits ? onDay(sentence, word, true) : word;
        narrowed = fits && narrowed.equals(word) ? narrowed(sentence, word) : narrowed;
        return narrowed.period().due() == null ? null : narrowed;
    }

    private static @Nullable PeriodWord inNextYear(Sentence sentence, PeriodWord word) {
        int quarter = Seasons.quarterNumber(sentence, word.end());
        if (quarter != 0) {
            int inside = sentence.skip(Seasons.quarterEnd(sentence, word.end()), INSIDE_QUARTER);
            return to(word, inside, word.period().due(Amount.of(3 * quarter, AmountUnit.MONTH)));
        }
        CalendarDays.Days days = CalendarDays.at(sentence, word.end());
        int end = days == null ? 0 : CalendarDays.skipBefore(sentence, days.end());
        if (days == null || end == days.end()) {
            return null;
        }
        Amount due = Seasons.afterNewYear(sentence, days);
        Period period = due == null
                ? word.period().during(Seasons.upTo(sentence, days))
                : word.period().due(due);
        return to(word, end, period);
    }
}

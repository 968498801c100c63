package io.github.dutylist.wording;

import io.github.dutylist.frequency.PeriodUnit;
import io.github.dutylist.frequency.Season;
import io.github.dutylist.value.Amount;
import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/** Periods without 每: 半年检查一次, 三年一轮, 全年不少于4次, 按月报送, 上半年、下半年各一次, 季后15日内. */
final class BarePeriods {

    private static final Words ALL_COVERED = Words.of("全覆盖", "覆盖一遍", "轮训一遍");
    private static final Words ROUNDS = Words.of("一遍", "一轮");
    private static final Words FIRST_HALF = Words.of("上半年", "上");
    private static final Words SECOND_HALF = Words.of("下半年度", "下半年");
    private static final Words UNITS = Words.of("半年度", "半年", "季度", "年度", "月度", "季", "月", "周", "旬", "日", "年");
    private static final Words FINANCIAL = Words.of("会计", "财政", "财务");
    private static final String NO_PERIOD_BEFORE = "每第近前后满续这那同上下去今明本最过大又余几约";
    private static final String NO_PERIOD_BEHIND = "以前后来期规计行任间多余初底终度级龄份级号";
    private static final String NO_COUNTED_BEFORE = "作节当次本该同隔逐按每半上下前后几假生近个末";
    /** 季 is a quarter behind these and a season behind other letters: 榨季结束后. */
    private static final String BEFORE_QUARTER = "每各当本该于在、,:(度";

    private static final Words SYSTEMS = Words.of("制度", "机制");
    private static final Words FOUNDING = Words.of("建立", "健全", "完善", "制定");
    private static final int ROW = 24;
    private static final Words AND = Words.of("、", "和", "及", "与", "以及", ",");
    private static final Words YEAR_ENDS = Words.of("年终", "年底", "年末", "全年");
    private static final Words MEASURED_BY = Words.of(
            "份", "计划", "龄", "均", "薪", "工资", "租", "费", "息", "基数", "标准", "收入", "平均", "累计", "计算", "计", "折", "比例", "目标",
            "任务", "考核结果", "预算", "增长", "递增", "下降", "的");
    private static final Words CYCLES = Words.of("为一个周期", "为1个周期", "为周期", "为一周期", "为一个轮次", "为一轮");
    private static final Words INSIDE = Words.of("之内", "内", "中", "里");
    private static final Words AT_LEAST = Words.of("至少", "不少于", "不低于", "不得少于", "不得低于", "最少");
    private static final int FIRST_CALENDAR_YEAR = 1000;

    private BarePeriods() {}

    /** Returns the period whose number starts at a position (三年, 3个月), or null. */
    static @Nullable PeriodWord numbered(Sentence sentence, int position) {
        NumberRange number = NumberRange.at(sentence, position);
        if (number == null || number.max() == 0 || number.max() >= FIRST_CALENDAR_YEAR) {
            return null;
        }
        int word = sentence.skip(number.end(), "个");
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, word);
        if (unit == null || Sentence.isOneOf(sentence.at(position - 1), NO_PERIOD_BEFORE)) {
            return null;
        }
        if (sentence.has(word, "月份")) {
            return month(position, number, unit.end());
        }
        Period period = unit.period().every(number.max());
        int inside = sentence.skip(unit.end(), INSIDE);
        if (inside != unit.end()) {
            return inside(sentence, position, inside, period);
        }
        if (Sentence.isOneOf(sentence.at(unit.end()), NO_PERIOD_BEHIND)) {
            return null;
        }
        PeriodWord found = new PeriodWord(position, unit.end(), period, Reach.NEAR, !number.isSingle());
        if (sentence.hasAny(unit.end(), ALL_COVERED)) {
            return found.reaching(Reach.ALONE);
        }
        boolean isCounted = Counts.at(sentence, unit.end()) != null
                || Counts.bound(sentence, unit.end()) != null
                || OnceWords.at(sentence, found) != null;
        return needsCount(sentence, number, word, unit) && !isCounted ? null : found;
    }

    /** 3月份至少一次 is a month of every year, unlike 3个月至少一次. */
    private static @Nullable PeriodWord month(int position, NumberRange number, int end) {
        if (number.min() < 1 || number.max() > 12) {
            return null;
        }
        Season month = Season.of(CalendarDays.of(number.min(), 1), CalendarDays.of(number.max(), 31));
        return new PeriodWord(position, end, Period.YEAR.during(month), Reach.NEAR);
    }

    /** 一年内至少两次 is a period, 三年内至少一次 any stretch of time; without a bound it is neither. */
    private static @Nullable PeriodWord inside(Sentence sentence, int position, int end, Period period) {
        boolean isBounded = sentence.containsAny(end, Math.min(sentence.length(), end + 10), AT_LEAST);
        boolean isRound = sentence.containsAny(end, Math.min(sentence.length(), end + 20), ROUNDS);
        if (!isBounded && !isRound) {
            return null;
        }
        Amount length = period.every() == 1 ? null : period.length();
        Period counted = length == null ? period : Period.anyOf(length);
        return new PeriodWord(position, end, counted, isBounded ? Reach.BOUNDED : Reach.PART);
    }

    /** Returns the period of 以三年为一个周期 at a position, in which something is done once, or null. */
    static @Nullable PeriodWord asCycle(Sentence sentence, int position) {
        NumberRange number = NumberRange.at(sentence, position + 1);
        int word = number == null ? position + 1 : sentence.skip(number.end(), "个");
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, word);
        boolean isPeriod = unit != null && (number == null || number.isSingle() && number.max() > 0);
        int cycle = isPeriod && unit != null ? sentence.skip(unit.end(), CYCLES) : position;
        if (unit == null || cycle == position || cycle == unit.end()) {
            return null;
        }
        Period period = number == null ? unit.period() : unit.period().every(number.max());
        return new PeriodWord(position, cycle, period, Reach.ALONE, true);
    }

    /** Returns 半年 or 半月 at a position, or null: 上半年 and 半年以上 are something else. */
    static @Nullable PeriodWord half(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position);
        if (unit == null || Sentence.isOneOf(sentence.at(position - 1), NO_PERIOD_BEFORE)) {
            return null;
        }
        int inside = sentence.skip(unit.end(), INSIDE);
        if (inside != unit.end()) {
            return inside(sentence, position, inside, unit.period());
        }
        if (Sentence.isOneOf(sentence.at(unit.end()), NO_PERIOD_BEHIND)) {
            return null;
        }
        int and = sentence.skip(unit.end(), AND);
        int both = and == unit.end() ? and : sentence.skip(and, YEAR_ENDS);
        return both == and
                ? new PeriodWord(position, unit.end(), unit.period(), Reach.NEAR)
                : new PeriodWord(position, both, Period.HALF_YEAR, Reach.PART);
    }

    /** Returns 上半年 or 下半年 at a position, or both of them as half-years. */
    static PeriodWord partOfYear(Sentence sentence, int position, int end) {
        int both = skipBothHalves(sentence, position);
        both = both == position ? skipBothEnds(sentence, end) : both;
        both = both == end ? position : both;
        return both != position
                ? new PeriodWord(position, both, Period.HALF_YEAR, Reach.PART)
                : new PeriodWord(
                        position, end, Period.YEAR.during(Seasons.half(sentence.at(position) == '上')), Reach.PART);
    }

    /** Returns the position behind 上半年、下半年 or 上、下半年 at a position, or the position itself. */
    static int skipBothHalves(Sentence sentence, int position) {
        int first = sentence.skip(position, FIRST_HALF);
        int and = first == position ? first : sentence.skip(first, AND);
        int second = sentence.skip(and, SECOND_HALF);
        return first == position || second == and ? position : second;
    }

    /** Returns the position behind 6月底前、下半年12月底前, the rest of both halves' ends, or the position itself. */
    private static int skipBothEnds(Sentence sentence, int position) {
        int first = skipLastDay(sentence, position);
        int and = first == position ? first : sentence.skip(first, AND);
        int half = and == first ? and : sentence.skip(and, "下半年");
        int second = half == and ? half : skipLastDay(sentence, half);
        return second == half ? position : second;
    }

    private static int skipLastDay(Sentence sentence, int position) {
        CalendarDays.Days days = CalendarDays.at(sentence, position);
        int end = days == null ? position : CalendarDays.skipBefore(sentence, days.end());
        return days == null || end == days.end() ? position : end;
    }

    /** Returns 年中、年底 or 年初和年末 at a position as half-years, or null. */
    static @Nullable PeriodWord midAndEnd(Sentence sentence, int position, int end) {
        int and = sentence.skip(end, AND);
        int both = and == end ? and : sentence.skip(and, YEAR_ENDS);
        return both == and ? null : new PeriodWord(position, both, Period.HALF_YEAR, Reach.PART);
    }

    /** Returns the period in which something is done 按月 or 逐季, or null when the word is none of them. */
    static @Nullable PeriodWord by(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position + 1);
        if (unit == null) {
            return null;
        }
        PeriodWord due =
                PeriodPoints.afterEnd(sentence, new PeriodWord(position, unit.end(), unit.period(), Reach.ALONE));
        if (due != null) {
            return due;
        }
        boolean isOther =
                Sentence.isOneOf(unit.period().unit() == PeriodUnit.YEAR ? '年' : sentence.at(unit.end() - 1), "年日天")
                        ? !Verbs.isDeedAt(sentence, rowEnd(sentence, unit.end()))
                        : sentence.hasAny(unit.end(), MEASURED_BY);
        return isOther ? null : new PeriodWord(position, unit.end(), unit.period(), Reach.ALONE);
    }

    /** Returns the position behind the 、季、月 of 按年、季、月 at a position, or the position itself. */
    private static int rowEnd(Sentence sentence, int position) {
        int end = position;
        for (int i = 0; i < 3; i++) {
            int next = sentence.skip(end, AND);
            PeriodUnits.Unit unit = next == end ? null : PeriodUnits.at(sentence, next);
            end = unit == null ? end : unit.end();
        }
        return end;
    }

    /** Returns a period that goes on a row of those in which something is done (半年 of 按季度、半年), or null. */
    static @Nullable PeriodWord inRowOfBy(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position);
        int before = sentence.skipBack(position, AND);
        for (int i = 0; i < 3 && before != position && unit != null; i++) {
            int first = sentence.skipBack(before, UNITS);
            if (first != before && Sentence.isOneOf(sentence.at(first - 1), "按逐")) {
                return new PeriodWord(position, unit.end(), unit.period(), Reach.ALONE);
            }
            int back = sentence.skipBack(first, AND);
            if (first == before || back == first) {
                break;
            }
            before = back;
        }
        return null;
    }

    /** Returns a period after whose end something is due (季后15日内, 年度终了后), or null. */
    static @Nullable PeriodWord ended(Sentence sentence, int position) {
        int start = sentence.skip(position, FINANCIAL);
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, start);
        boolean isOther =
                sentence.at(start) == '季' && !Sentence.isOneOf(sentence.at(start - 1), BEFORE_QUARTER) && start > 0;
        if (unit == null
                || isOther
                || Numeral.isChinese(sentence.at(position - 1))
                || isPartOfNumber(sentence, position)) {
            return null;
        }
        return PeriodPoints.afterEnd(sentence, new PeriodWord(position, unit.end(), unit.period(), Reach.ALONE));
    }

    /** Returns a period of one sign that a part of the sentence begins with (月检查一次), or null. */
    static @Nullable PeriodWord leading(Sentence sentence, int position) {
        char before = sentence.at(position - 1);
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position);
        boolean leads = before == Sentence.NONE || Sentence.isOneOf(before, ",、:(“");
        boolean isOther = unit == null || Sentence.isOneOf(sentence.at(unit.end()), "初底末中上下内均前后日月年");
        return leads && !isOther && unit != null
                ? new PeriodWord(position, unit.end(), unit.period(), Reach.NEAR)
                : null;
    }

    /** Returns the period of 双月召开一次 or 双周清洗 at a position, or null: 双月刊 and 单月工资 are something else. */
    static @Nullable PeriodWord twofold(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position);
        return unit == null || sentence.at(position - 1) == '每' || sentence.has(unit.end(), "例会")
                ? null
                : new PeriodWord(position, unit.end(), unit.period(), reachOfDeed(sentence, unit.end()));
    }

    /** Returns a period in a row such as 日巡查、周通报、月调度, or null. */
    static @Nullable PeriodWord inRow(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position);
        int end = unit == null ? position : sentence.skip(Verbs.skipDeed(sentence, unit.end()), "巡");
        if (unit == null || sentence.at(unit.end() - 1) == '度' || end == unit.end()) {
            return null;
        }
        int next = sentence.skip(end, AND);
        PeriodUnits.Unit second = next == end ? null : PeriodUnits.at(sentence, next);
        boolean goesOn = second != null && Verbs.skipDeed(sentence, second.end()) != second.end();
        int before = sentence.skipBack(position, AND);
        boolean wentOn = before != position && Verbs.endsDeed(sentence, before) && isUnit(sentence.at(before - 3));
        if (goesOn || wentOn) {
            return isSystem(sentence, position, end) ? null : new PeriodWord(position, end, unit.period(), Reach.ALONE);
        }
        return isCountedDeed(sentence, position, end)
                ? new PeriodWord(position, unit.end(), unit.period(), Reach.NEAR)
                : null;
    }

    /** 建立日管控、周排查、月调度制度: to have such a system, whose numbers stand elsewhere. */
    private static boolean isSystem(Sentence sentence, int position, int end) {
        int from = Math.max(0, Event.partStart(sentence, position, Math.max(0, position - ROW)));
        int to = end;
        while (to < end + ROW && to < sentence.length() && sentence.at(to) != ',') {
            to++;
        }
        return sentence.containsAny(end, to, SYSTEMS) && sentence.containsAny(from, position, FOUNDING);
    }

    /** 日巡查不少于1次, but not 3日检查1次 or 工作日巡查1次. */
    private static boolean isCountedDeed(Sentence sentence, int position, int end) {
        char before = sentence.at(position - 1);
        return Counts.bound(sentence, end) != null
                && !Sentence.isOneOf(before, NO_COUNTED_BEFORE)
                && !Numeral.isDigit(before)
                && !Numeral.isChinese(before);
    }

    /** Returns 隔年 or 隔周 at a position, or null. */
    static @Nullable PeriodWord alternate(Sentence sentence, int position) {
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, position + 1);
        boolean isOther = Sentence.isOneOf(sentence.at(position - 1), "间分相阻每");
        return unit == null || isOther
                ? null
                : new PeriodWord(position, unit.end(), unit.period().every(2), reachOfDeed(sentence, unit.end()));
    }

    /** 隔周调度 needs no number, 隔周的 does. */
    private static Reach reachOfDeed(Sentence sentence, int position) {
        return Verbs.isDeedAt(sentence, position) ? Reach.ALONE : Reach.PART;
    }

    private static boolean isUnit(char c) {
        return Sentence.isOneOf(c, "日周月旬季年");
    }

    /** Tells whether what stands at a position is the unit of a number before it: 月内 of 12个月内. */
    static boolean isPartOfNumber(Sentence sentence, int position) {
        return Numeral.isDigit(sentence.at(position - 1)) || Sentence.isOneOf(sentence.at(position - 1), "个第每两");
    }

    /** 一季度 is also the first quarter, 一月 January, 三天 a length of time: these need the number right behind. */
    private static boolean needsCount(Sentence sentence, NumberRange number, int word, PeriodUnits.Unit unit) {
        boolean isNamed = word == number.end() && Sentence.isOneOf(sentence.at(word), "月季");
        return isNamed || Sentence.isOneOf(sentence.at(unit.end() - 1), "日天期");
    }
}

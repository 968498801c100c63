package io.github.dutylist.wording;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.Term;
import io.github.dutylist.frequency.Unquantified;
import io.github.dutylist.value.Amount;
import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.OccasionWord;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Ready;
import org.jspecify.annotations.Nullable;

/** What 每 begins: periods (每年, 每两个月, 每季度末), persons and units (每人), occasions (每次). */
final class EveryWords {

    private static final Words INSIDE = Words.of("内", "以内", "之内");
    private static final Words STAFF = Words.of("名", "人");
    private static final Words PERSONS = Words.of("人", "名", "位");
    private static final Words PIECES = Words.of("个", "家", "所");
    private static final Words APART = Words.of("间隔", "隔", "满");
    private static final Words KINDS_OF_YEAR = Words.of("自然", "会计", "财政");
    private static final Words HOURS = Words.of("小时", "h");
    private static final Words UP_TO = Words.of("至", "到", "为");
    private static final Words MONEY = Words.of("元", "万元", "块", "角");
    private static final Words OR = Words.of("或者", "或");
    private static final Words IRREGULAR = Words.of("不定期", "不定时");
    private static final Words AS_NEEDED = Words.of("根据工作需要", "根据需要", "视情况", "视情", "适时");
    private static final Words WHOLE_DAY = Words.of("天24小时", "日24小时", "天二十四小时", "日二十四小时");
    private static final Words OCCASIONS = Words.of("次", "场次", "场", "期", "堂", "趟", "回", "批次", "批", "轮");
    private static final Words SHIFTS = Words.of("工作班", "个班次", "班次", "班");
    private static final Words STAFFING = Words.of("应当", "应", "至少", "须", "有", "安排", "配备", "不少于");
    private static final Words POINTS_OF_SHIFT =
            Words.of("交接", "接班", "交班", "前", "后", "作业前", "作业后", "上岗前", "下井前", "入井前", "开工前", "开班前", "生产前", "出车前", "工作前");
    private static final Words UNITS =
            Words.of("单位", "企业", "部门", "支部", "党组织", "学校", "社区", "行政村", "乡镇", "街道", "机构", "科室", "班子");
    private static final String SHORT_UNITS = "户村校镇企院站店家所";
    private static final Words COUNTED = Words.of("每", "至少", "不少于", "不得少于", "全年", "不超过", "最多");
    private static final Words PLANS = Words.of(
            "重点工作", "工作要点", "工作计划", "工作总结", "工作报告", "工作任务", "工作目标", "工作重点", "工作安排", "工作方案", "目标任务", "重点任务", "重点项目",
            "重点事项");
    private static final Words PAPERS = Words.of("报告", "总结", "计划", "方案", "考核结果", "预算", "决算", "清单", "考核");
    private static final Words SPOKEN_OF =
            Words.of("应当包括", "应包括", "应当包含", "应包含", "须包括", "包括", "中应", "内容", "应当载明", "应载明", "结果", "作为", "不合格");
    private static final int PAPER_REACH = 8;
    private static final Words TRENDS = Words.of("递增", "递减", "增长", "下降", "压减", "增加", "减少");
    private static final Words CHARGES = Words.of("罚款", "滞纳金", "万分之", "千分之", "违约金", "利息", "加处");

    private static final Words PAYMENTS = Words.of(
            "标准", "补贴标准", "补助标准", "津贴", "公用经费标准", "经费标准", "生活费标准", "收费标准", "租金标准", "学费", "租金", "会费", "年费", "增发", "加发",
            "计发", "发给");

    private static final Words PARTS_OF_DAY = Words.of(
            "夜间", "夜里", "晚间", "白天", "日间", "时段", "工作时间", "工作期间", "值班期间", "运行期间", "营业", "上班", "开放", "开业", "作业", "施工",
            "在校", "供餐", "上课");
    private static final int PART_OF_DAY_REACH = 16;
    private static final int DAY = 24 * 60;

    private EveryWords() {}

    /** Returns what the 每 at a position begins, or null. */
    static @Nullable Token at(Sentence sentence, int position) {
        int start = position + 1;
        int wholeDay = sentence.skip(start, WHOLE_DAY);
        if (wholeDay != start && !sentence.hasAny(wholeDay, INSIDE)) {
            return TermWords.onDuty(sentence, position, wholeDay);
        }
        int occasion = sentence.skip(start, OCCASIONS);
        if (occasion != start) {
            return new OccasionWord(position, occasion);
        }
        int shift = sentence.skip(start, SHIFTS);
        if (shift != start) {
            boolean isDone = sentence.hasAny(shift, POINTS_OF_SHIFT)
                    || Verbs.isDeedAt(sentence, shift)
                    || Verbs.isShortDeedAt(sentence, shift);
            Reach reach = isDone && !isStaffing(sentence, shift) ? Reach.ALONE : Reach.PART;
            return new PeriodWord(position, shift, Period.ofScheme(FrequencyPhrases.SHIFT), reach);
        }
        PerWord per = per(sentence, position);
        return per != null ? per : period(sentence, position);
    }

    /** 每个班次至少有一名: how many are there, not what they do. */
    private static boolean isStaffing(Sentence sentence, int position) {
        int number = position;
        for (int next = sentence.skip(number, STAFFING); next != number; next = sentence.skip(number, STAFFING)) {
            number = next;
        }
        NumberRange staff = NumberRange.at(sentence, number);
        return staff != null && sentence.hasAny(staff.end(), STAFF);
    }

    private static @Nullable PerWord per(Sentence sentence, int position) {
        int end = sentence.skip(position + 1, PERSONS);
        if (end != position + 1) {
            return new PerWord(position, end, Per.PERSON);
        }
        if (sentence.at(position + 1) == '生' && !Sentence.isOneOf(sentence.at(position + 2), "产活成态")) {
            return new PerWord(position, position + 2, Per.PERSON);
        }
        if (Sentence.isOneOf(sentence.at(position + 1), SHORT_UNITS) && sentence.hasAny(position + 2, COUNTED)) {
            return new PerWord(position, position + 2, Per.UNIT);
        }
        end = sentence.skip(position + 1, PIECES);
        for (int i = end; end != position + 1 && i < end + 5; i++) {
            int unit = sentence.skip(i, UNITS);
            if (unit != i) {
                return new PerWord(position, unit, Per.UNIT);
            }
        }
        return null;
    }

    private static @Nullable Token period(Sentence sentence, int position) {
        int start = sentence.skip(position + 1, APART);
        NumberRange number = NumberRange.at(sentence, start);
        int word = sentence.skip(number == null ? start : number.end(), "个");
        word = sentence.skip(word, KINDS_OF_YEAR);
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, word);
        if (number != null && number.max() == 0) {
            return null;
        }
        if (unit == null && number == null && isPartOfEachDay(sentence, word)) {
            return new PeriodWord(position, word + 1, Period.DAY, Reach.ALONE);
        }
        if (unit == null) {
            return hourly(sentence, position, word, number);
        }
        boolean alternates = start != position + 1 && sentence.at(start - 1) == '隔';
        int every = number == null ? 1 : number.max();
        Period period = unit.period().every(alternates && every == 1 ? 2 : every);
        boolean isTwoTerms = FrequencyPhrases.SCHOOL_TERM.equals(period.scheme()) && period.every() == 2;
        period = isTwoTerms ? Period.ofScheme(FrequencyPhrases.SCHOOL_YEAR) : period;
        boolean isUnsure = isTwoTerms || alternates && every > 1 || number != null && !number.isSingle();
        Reach reach = FrequencyPhrases.TERM_OF_OFFICE.equals(period.scheme()) ? Reach.PART : Reach.ALONE;
        return settled(sentence, new PeriodWord(position, unit.end(), period, reach, isUnsure));
    }

    /** 每晚查寝, but not 每晚一日加收. */
    private static boolean isPartOfEachDay(Sentence sentence, int position) {
        return Sentence.isOneOf(sentence.at(position), "晚夜早晨")
                && NumberRange.at(sentence, position + 1) == null
                && !Sentence.isOneOf(sentence.at(position + 1), "报交到");
    }

    /** 每2小时: there is no shorter period than a day, in which it is done so often as such hours are in it. */
    private static @Nullable PeriodWord hourly(
            Sentence sentence, int position, int word, @Nullable NumberRange number) {
        int fraction = number == null ? Fractions.minutes(sentence, word) : 0;
        int start = fraction == 0 ? word : Fractions.decimalEnd(sentence, sentence.skip(word, "半"));
        int hours = sentence.skip(start, HOURS);
        int end = hours == start && number != null ? sentence.skip(start, "分钟") : hours;
        if (end == start) {
            return null;
        }
        int length = fraction != 0 ? fraction : number == null ? 1 : number.max();
        long minutes = fraction != 0 || end != hours ? length : 60L * length;
        return new PeriodWord(position, end, ofMinutes(sentence, position, minutes), Reach.ALONE, minutes % DAY != 0);
    }

    private static Period ofMinutes(Sentence sentence, int position, long minutes) {
        if (minutes % DAY == 0) {
            return Period.DAY.every((int) (minutes / DAY));
        }
        if (minutes > DAY) {
            return Period.anyOf(Amount.of((int) ((2 * minutes + DAY - 1) / DAY), AmountUnit.DAY));
        }
        boolean isPartOfDay = sentence.containsAny(Math.max(0, position - PART_OF_DAY_REACH), position, PARTS_OF_DAY);
        return isPartOfDay ? Period.DAY : Period.DAY.times((int) (DAY / minutes));
    }

    private static @Nullable Token settled(Sentence sentence, PeriodWord word) {
        if (isTrend(sentence, word.end()) || isCharge(sentence, word) || isRate(sentence, word.end())) {
            return null;
        }
        Ready choice = orAWord(sentence, word);
        if (choice != null) {
            return choice;
        }
        PeriodWord other = withAlternative(sentence, word);
        PeriodWord narrowed = PeriodPoints.narrowed(sentence, other);
        boolean isNoun = sentence.hasAny(narrowed.end(), PLANS)
                || sentence.has(narrowed.end(), "作为")
                || isOfPaper(sentence, narrowed.end());
        if (isNoun) {
            return narrowed.reaching(Reach.PART);
        }
        boolean qualifies = sentence.at(other.end()) == '的'
                && narrowed.equals(other)
                && !Sentence.isOneOf(sentence.at(other.end() + 1), "第最首末上中下安消世国全植春夏秋冬汛“");
        return qualifies ? new PeriodWord(other.start(), other.end(), other.period(), Reach.PART) : narrowed;
    }

    /** 每年年终述职报告应当包括: the paper is what the sentence speaks of, and is not asked for here. */
    private static boolean isOfPaper(Sentence sentence, int position) {
        for (int i = position; i < position + PAPER_REACH && !Verbs.opensAt(sentence, i); i++) {
            int paper = sentence.skip(i, PAPERS);
            if (paper != i) {
                return sentence.hasAny(paper, SPOKEN_OF);
            }
        }
        return false;
    }

    /** 每年递增3%, but not 每天增加至3次. */
    private static boolean isTrend(Sentence sentence, int position) {
        int trend = sentence.skip(position, TRENDS);
        int number = sentence.skip(trend, UP_TO);
        return trend != position && !(Counts.at(sentence, number) instanceof Token.Times);
    }

    /** 每日按罚款数额的百分之三加处罚款: a charge, not a duty. */
    private static boolean isCharge(Sentence sentence, PeriodWord word) {
        return Sentence.isOneOf(sentence.at(word.end() - 1), "日天")
                && sentence.containsAny(word.end(), Math.min(sentence.length(), word.end() + 24), CHARGES);
    }

    /** 每人每月800元, 每生每年公用经费标准: how much is paid. */
    private static boolean isRate(Sentence sentence, int position) {
        BoundWord bound = Counts.bound(sentence, position);
        NumberRange number = NumberRange.at(sentence, bound == null ? position : bound.end());
        boolean isOfMoney = number != null && sentence.hasAny(number.end(), MONEY);
        boolean isOfPoints = number != null && sentence.at(number.end()) == '分' && sentence.at(number.end() + 1) != '钟';
        return isOfMoney || isOfPoints || sentence.hasAny(position, PAYMENTS);
    }

    /** 每月或不定期: the word asks for less than the period. */
    private static @Nullable Ready orAWord(Sentence sentence, PeriodWord word) {
        int or = sentence.skip(word.end(), OR);
        int irregular = sentence.skip(or, IRREGULAR);
        int needed = sentence.skip(or, AS_NEEDED);
        if (or == word.end() || irregular == or && needed == or) {
            return null;
        }
        Term term = irregular == or ? Term.AS_NEEDED : Term.IRREGULAR;
        return new Ready(word.start(), Math.max(irregular, needed), Unquantified.of(term), true);
    }

    /** 每季度或半年: the longer of the two, which asks for less. */
    private static PeriodWord withAlternative(Sentence sentence, PeriodWord word) {
        int or = sentence.skip(word.end(), OR);
        if (or == word.end()) {
            return word;
        }
        int start = sentence.skip(or, "每");
        NumberRange number = NumberRange.at(sentence, start);
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, number == null ? start : sentence.skip(number.end(), "个"));
        if (unit == null || number != null && number.max() == 0) {
            return word;
        }
        Period second = number == null ? unit.period() : unit.period().every(number.max());
        Period weaker = second.isLongerThan(word.period()) ? second : word.period();
        return new PeriodWord(word.start(), unit.end(), weaker, word.reach(), true);
    }
}

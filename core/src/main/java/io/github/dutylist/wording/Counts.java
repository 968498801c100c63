package io.github.dutylist.wording;

import io.github.dutylist.value.AmountUnit;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Breach;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.Rate;
import io.github.dutylist.wording.Token.Times;
import org.jspecify.annotations.Nullable;

/** Numbers of times (两次, 1至2场), their bounds (至少, 以上), and lengths of time that are counted (12天, 24学时). */
final class Counts {

    private static final Words AND_MORE = Words.of("余", "多", "来");
    private static final Words LESSONS = Words.of("节课", "节", "讲");
    private static final Words BREACH_BEHIND = Words.of("以上", "及以上", "的");
    private static final Words INCLUDING = Words.of("(含)", "(含本数)", "及其", "及", "或");
    private static final Words LIMITS_BEHIND = Words.of("以上", "以内", "之内", "以下");
    private static final String ENDS_OF_LIMIT = ",，;；。、的()（）:：";
    private static final Words MEASURES = Words.of(
            "天次", "批次", "轮次", "场次", "个班次", "班次", "课次", "人次", "户次", "家次", "次", "回", "遍", "轮", "场", "期", "堂", "届", "趟",
            "件", "篇", "份");
    private static final Words THINGS = Words.of("户", "家", "个", "项", "处", "条", "部", "起", "例", "只", "台", "座");
    private static final Words NO_THING_BEHIND = Words.of(
            "月", "季度", "小时", "学时", "课时", "工作日", "自然", "星期", "学期", "年", "百分点", "人", "岗", "专职", "以上的", "工作班", "班次", "家庭",
            "标准", "半", "长", "属");
    private static final Words COPIES = Words.of("一式", "各执", "各");
    private static final String NO_TIMES_BEFORE = "第每任何某同这那此";
    private static final Words NO_TIMES_BEHIND = Words.of("性", "元", "级", "合格率", "通过率", "验收合格");
    private static final Words SECOND_OF =
            Words.of("供水", "污染", "装修", "装饰", "利用", "加压", "能源", "灾害", "事故", "分配", "开发", "回收");
    private static final Words BREACHES = Words.of("被", "受到", "发生", "出现", "违反", "连续", "受过", "因");
    private static final Words AT_LEAST =
            Words.of("不少于", "不低于", "不得少于", "不得低于", "不能少于", "不能低于", "不应少于", "不应低于", "至少", "最少", "起码", "大于等于", "≥", "达到");
    private static final Words AT_MOST =
            Words.of("不超过", "不得超过", "不能超过", "不应超过", "不多于", "不得多于", "不高于", "不得高于", "不大于", "至多", "最多", "小于等于", "≤");
    private static final Words ABOUT = Words.of("约", "大约", "近");
    private static final Words OR_SO = Words.of("左右", "上下");
    private static final Words EXACTLY = Words.of("恰好", "正好");
    private static final Words OVER = Words.of("超过", "多于", "大于");
    private static final Words BELOW = Words.of("少于", "低于", "不足", "未达到", "达不到", "不满");

    private Counts() {}

    /** Returns the words of measure that stand before a number and do this to it. */
    static Words words(Limit limit) {
        return switch (limit) {
            case AT_LEAST -> AT_LEAST;
            case AT_MOST -> AT_MOST;
            case EXACTLY -> EXACTLY;
            case OVER -> OVER;
            case BELOW -> BELOW;
        };
    }

    /** Returns the word of measure that stands at a position, or null. */
    static @Nullable BoundWord bound(Sentence sentence, int position) {
        for (Limit limit : Limit.values()) {
            int end = sentence.skip(position, words(limit));
            if (end != position) {
                return new BoundWord(position, end, limit);
            }
        }
        return null;
    }

    /** Returns the number of times that starts at a position, with its period when that follows (2次/年), or null. */
    static @Nullable Token at(Sentence sentence, int position) {
        NumberRange number = number(sentence, position);
        if (number == null || Sentence.isOneOf(sentence.at(position - 1), NO_TIMES_BEFORE)) {
            return null;
        }
        int measure = skipMore(sentence, number.end());
        int end = sentence.skip(measure, MEASURES);
        end = end == measure ? lessons(sentence, end) : end;
        end = end == measure ? pieces(sentence, end) : end;
        boolean areThings = end == measure;
        end = areThings ? things(sentence, end) : end;
        boolean isNoun = sentence.at(position) == '二' && sentence.hasAny(end, SECOND_OF);
        boolean areCopies = sentence.at(end - 1) == '份' && sentence.endsWithAny(position, COPIES);
        if (end == measure || isNoun || areCopies || sentence.hasAny(end, NO_TIMES_BEHIND)) {
            return null;
        }
        if (isBreach(sentence, position, end)) {
            return new Breach(position, end);
        }
        boolean isMore = measure != number.end();
        boolean isAbout = isMore || sentence.endsWithAny(position, ABOUT) || sentence.hasAny(end, OR_SO);
        Limit least = isMore ? Limit.AT_LEAST : null;
        Times counted = new Times(position, end, number.min(), number.max(), least, areThings, isAbout);
        Times times = limited(sentence, counted);
        Rate rate = rate(sentence, times);
        return rate != null ? rate : times;
    }

    /** Returns the position behind the 余 of 百余次 at a position, which stands behind a round number, or the position itself. */
    private static int skipMore(Sentence sentence, int position) {
        boolean isRound = Sentence.isOneOf(sentence.at(position - 1), "0十百千万");
        return isRound ? sentence.skip(position, AND_MORE) : position;
    }

    /** Returns the length of time that starts at a position and can be counted, with 以上 behind it, or null. */
    static @Nullable Length length(Sentence sentence, int position) {
        Length length = Deadlines.length(sentence, position);
        if (length == null) {
            return null;
        }
        AmountUnit unit = length.amount().getUnit();
        int end = length.end();
        Limit limit = limitBehind(sentence, end);
        return unit == AmountUnit.WEEK || unit == AmountUnit.MONTH || unit == AmountUnit.YEAR
                ? null
                : length.upTo(limit == null ? end : skipLimit(sentence, end), limit);
    }

    /** Returns the position behind the measure of things (30户, 10家) at a position, or the position itself: 3个月. */
    private static int things(Sentence sentence, int position) {
        int end = sentence.skip(position, THINGS);
        return sentence.hasAny(end, NO_THING_BEHIND) ? position : end;
    }

    /** Returns the position behind the 个 of 3个以上 at a position, or the position itself: 3个社区. */
    private static int pieces(Sentence sentence, int position) {
        int end = sentence.skip(position, "个");
        return skipLimit(sentence, end) == end ? position : end;
    }

    /** Returns the position behind 节 or 讲 of lessons (听课2节, 党课四讲) at a position, or the position itself. */
    private static int lessons(Sentence sentence, int position) {
        int end = sentence.skip(position, LESSONS);
        char next = sentence.at(end);
        boolean isAll = next == Sentence.NONE || Sentence.isOneOf(next, ",、:()以");
        return isAll || sentence.has(position, "节课") ? end : position;
    }

    /** 被通报两次以上的: what has happened, not what is to be done. */
    private static boolean isBreach(Sentence sentence, int position, int end) {
        return sentence.hasAny(end, BREACH_BEHIND)
                && sentence.containsAny(Math.max(0, position - 12), position, BREACHES);
    }

    /** A number of times: 1次至2次 as well as 1至2次. */
    private static @Nullable NumberRange number(Sentence sentence, int position) {
        NumberRange number = NumberRange.at(sentence, position);
        if (number == null || !number.isSingle() || sentence.at(number.end()) != '次') {
            return number;
        }
        Numeral lower = new Numeral(position, number.end(), number.min());
        NumberRange range = NumberRange.upTo(sentence, lower, number.end() + 1);
        return range.isSingle() || sentence.at(range.end()) != '次' ? number : range;
    }

    private static Times limited(Sentence sentence, Times times) {
        Limit limit = limitBehind(sentence, times.end());
        return limit == null ? times : times.upTo(skipLimit(sentence, times.end()), limit);
    }

    private static @Nullable Rate rate(Sentence sentence, Times times) {
        if (sentence.at(times.end()) != '/') {
            return null;
        }
        int start = sentence.skip(times.end() + 1, "每");
        NumberRange every = NumberRange.at(sentence, start);
        int word = every == null ? start : sentence.skip(every.end(), "个");
        PeriodUnits.Unit unit = PeriodUnits.at(sentence, word);
        if (unit == null || every != null && every.max() == 0) {
            return null;
        }
        Period period = every == null ? unit.period() : unit.period().every(every.max());
        return new Rate(times.start(), unit.end(), times, period);
    }

    private static @Nullable Limit limitBehind(Sentence sentence, int position) {
        int end = skipLimit(sentence, position);
        if (end == position) {
            return null;
        }
        return sentence.at(end - 1) == '上' ? Limit.AT_LEAST : Limit.AT_MOST;
    }

    private static int skipLimit(Sentence sentence, int position) {
        int start = sentence.skip(position, INCLUDING);
        int end = sentence.skip(start, LIMITS_BEHIND);
        return end == start || isWhatFollows(sentence, start, end) ? position : end;
    }

    /** 报告一次以下事项: what is reported follows. */
    private static boolean isWhatFollows(Sentence sentence, int start, int end) {
        return sentence.has(start, "以下")
                && end < sentence.length()
                && !Sentence.isOneOf(sentence.at(end), ENDS_OF_LIMIT);
    }
}

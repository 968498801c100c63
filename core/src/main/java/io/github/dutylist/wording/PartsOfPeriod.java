package io.github.dutylist.wording;

import io.github.dutylist.wording.Token.PeriodWord;
import org.jspecify.annotations.Nullable;

/** Several parts of one period with 各 or 分别, in each of which a number is meant: 4月、10月各一次, 每天早晚各一次. */
final class PartsOfPeriod {

    private static final Words MORNING = Words.of("上午", "早上");
    private static final Words AFTERNOON = Words.of("下午", "晚上");
    private static final Words BEFORE_AND_AFTER = Words.of("前后", "前、后");
    private static final Words IN_AND_AFTER_FLOOD = Words.of("汛中", "汛后");
    private static final Words EACH = Words.of("各", "分别");
    private static final Words TWO = Words.of(
            "早晚", "早、晚", "上下班", "上、下班", "上午和下午", "上午、下午", "上、下午", "上下午", "白天和夜间", "班前班后", "昼夜", "汛前汛后", "节前节后", "会前会后",
            "前后");
    private static final Words THREE = Words.of("早中晚", "早、中、晚", "早午晚", "汛前汛中汛后", "事前事中事后");
    private static final Words AND = Words.of("、", "和", "及", "与");
    private static final String POINT_ENDS = "前后中初末时间";
    private static final int LONGEST_POINT = 8;
    private static final int REACH = 12;

    private static final Words INSIDE = Words.of("内", "中", "里", "间");
    private static final Words UNKNOWN_SEASONS =
            Words.of("汛期", "防火期", "期", "季节", "春季", "夏季", "秋季", "冬季", "时段", "假日", "假期", "旺季", "淡季", "雨季", "旱季", "天气");
    private static final Words DURING = Words.of("期间", "期内", "季内", "时段");
    private static final Words HOLIDAYS = Words.of("节假日期", "节日期", "假日期");

    /** 季 is a quarter behind these, and a season behind other letters: 采摘季. */
    private static final String NO_SEASON_BEFORE = "每一二三四当本上下按逐整首末两各隔前后半、";

    private static final Words DOING = Words.of(
            "实行", "执行", "开展", "应当", "应", "须", "必须", "要", "坚持", "落实", "加密至", "增加至", "缩短至", "提高至", "加密为", "调整为", "增加到",
            "加密到");
    private static final Words TERMS = Words.of("学期", "定期", "任期", "周期", "长期", "星期", "按期", "日期", "近期", "前期", "后期", "同期");

    private PartsOfPeriod() {}

    /** Returns how many times a number at a position is meant in a period before it. */
    static int each(Sentence sentence, PeriodWord word, int position) {
        if (!sentence.containsAny(word.end(), Math.min(position, word.end() + REACH * 2), EACH)) {
            return 1;
        }
        if (word.period().parts() > 1) {
            return word.period().parts();
        }
        int hours = hoursOfDay(sentence, word.end());
        if (hours > 1) {
            return hours;
        }
        int behind = Math.min(position, word.end() + REACH);
        if (sentence.containsAny(word.end(), behind, THREE)) {
            return 3;
        }
        return sentence.containsAny(word.end(), behind, TWO) ? 2 : pointsListed(sentence, word.end(), position);
    }

    /** Returns the position behind a row of points of time (汛前、汛后) behind a period, or the position itself. */
    static int skipPoints(Sentence sentence, int position) {
        boolean goesOn = isPointEnd(sentence, position - 1);
        int start = goesOn ? sentence.skip(position, AND) : position;
        int end = goesOn && start == position ? position : skipPoint(sentence, start);
        int next = sentence.skip(end, AND);
        boolean isRow = end != start && (goesOn || next != end && skipPoint(sentence, next) != next);
        while (isRow && next != end && skipPoint(sentence, next) != next) {
            end = skipPoint(sentence, next);
            next = sentence.skip(end, AND);
        }
        return isRow ? end : position;
    }

    private static int skipPoint(Sentence sentence, int position) {
        for (int i = position + 1; i < position + LONGEST_POINT && i < sentence.length(); i++) {
            if (sentence.hasAny(i, AND) || Sentence.isOneOf(sentence.at(i), ",:()")) {
                return position;
            }
            if (isPointEnd(sentence, i)) {
                return i + 1;
            }
        }
        return position;
    }

    private static boolean isPointEnd(Sentence sentence, int position) {
        return Sentence.isOneOf(sentence.at(position), "前后")
                && !Sentence.isOneOf(sentence.at(position + 1), "期勤台续往提述列款端来");
    }

    /** Returns how many points stand in a row between two positions, at least two. */
    static int points(Sentence sentence, int start, int end) {
        int points = isPointEnd(sentence, start - 1) ? 1 : 0;
        for (int i = start; i < end; i++) {
            points += isPointEnd(sentence, i) && (i + 1 == end || sentence.hasAny(i + 1, AND)) ? 1 : 0;
        }
        return points;
    }

    /** Returns how many points of time stand in a row before 各: 2 for 汛前、汛后各, and 1 when no such row does. */
    private static int pointsListed(Sentence sentence, int start, int position) {
        int points = 0;
        for (int i = start; i < position && i < start + 2 * REACH; i++) {
            int next = sentence.skip(i, AND);
            boolean isLast = sentence.hasAny(i, EACH);
            if (isLast || next != i) {
                if (!Sentence.isOneOf(sentence.at(i - 1), POINT_ENDS)) {
                    return 1;
                }
                points++;
                i = Math.max(i, next - 1);
            }
            if (isLast) {
                return points;
            }
        }
        return 1;
    }

    /** Returns how many hours of the day stand at a position: 2 for 9时、15时. */
    private static int hoursOfDay(Sentence sentence, int position) {
        int hours = 0;
        Numeral hour = Numeral.at(sentence, sentence.skip(position, MORNING));
        while (hour != null && hours < REACH && Sentence.isOneOf(sentence.at(hour.end()), "时点")) {
            hours++;
            int next = sentence.skip(hour.end() + 1, AND);
            hour = next == hour.end() + 1 ? null : Numeral.at(sentence, sentence.skip(next, AFTERNOON));
        }
        return hours;
    }

    /** Returns 春秋两季 at a position when 各 follows, or null. */
    static @Nullable PeriodWord springAndAutumn(Sentence sentence, int position, int end) {
        boolean isEach = sentence.containsAny(end, Math.min(sentence.length(), end + REACH), EACH);
        return isEach ? new PeriodWord(position, end, Period.YEAR.parts(2), Reach.PART, true) : null;
    }

    /** Returns 汛前、汛中、汛后 at a position when 各 follows, or null. */
    static @Nullable PeriodWord pointsOfFlood(Sentence sentence, int position, int end) {
        int last = end;
        int points = 1;
        for (int next = nextOfFlood(sentence, last); next != last; next = nextOfFlood(sentence, last)) {
            last = next;
            points++;
        }
        return points > 1 && sentence.hasAny(last, EACH)
                ? new PeriodWord(position, last, Period.YEAR.parts(points), Reach.PART, true)
                : null;
    }

    /** Returns 汛期前后 at a position when 各 follows, or null. */
    static @Nullable PeriodWord aroundFlood(Sentence sentence, int position, int end) {
        int both = sentence.skip(end, BEFORE_AND_AFTER);
        return both != end && sentence.hasAny(both, EACH)
                ? new PeriodWord(position, both, Period.YEAR.parts(2), Reach.PART, true)
                : null;
    }

    /** Returns points of the year in a row at a position (春灌前、冬灌前, 春节前和国庆节前) when 各 follows, or null. */
    static @Nullable PeriodWord pointsOfYear(Sentence sentence, int position, int end) {
        boolean isInRow = isPointEnd(sentence, sentence.skipBack(position, AND) - 1);
        int last = isInRow ? position : skipPoints(sentence, position);
        boolean isEach = last != position && sentence.hasAny(last, EACH);
        return isEach
                ? new PeriodWord(position, last, Period.YEAR.parts(points(sentence, position, last)), Reach.PART, true)
                : null;
    }

    private static int nextOfFlood(Sentence sentence, int position) {
        int next = sentence.skip(sentence.skip(position, AND), IN_AND_AFTER_FLOOD);
        return Sentence.isOneOf(sentence.at(next - 1), "中后") ? next : position;
    }

    /** Tells whether a season that no calendar knows ends at a position: 汛期, 冬季, 营业期间. */
    static boolean isInUnknownSeason(Sentence sentence, int position) {
        int season = sentence.skipBack(sentence.skipBack(position, DOING), INSIDE);
        boolean isNamed =
                sentence.at(season - 1) == '季' && !Sentence.isOneOf(sentence.at(season - 2), NO_SEASON_BEFORE);
        return isNamed
                || sentence.endsWithAny(season, UNKNOWN_SEASONS)
                        && (!sentence.endsWithAny(season, TERMS) || sentence.endsWithAny(season, HOLIDAYS));
    }

    /** Tells whether a season that no calendar knows stands before who acts in it: 运营期间救护队每日. */
    static boolean isInSeasonOf(Sentence sentence, int start, int position) {
        for (int i = Math.max(start + 2, position - 2 * REACH); i < position; i++) {
            if (sentence.endsWithAny(i, DURING) && isInUnknownSeason(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a season that no calendar knows stands right behind 每年: 每年汛期, 每年“三夏”期间. */
    static boolean isBeforeUnknownSeason(Sentence sentence, PeriodWord word) {
        boolean isYear = word.period().equals(Period.YEAR);
        for (int i = word.end(); isYear && i < word.end() + REACH && !Verbs.isDeedAt(sentence, i); i++) {
            if (Sentence.isOneOf(sentence.at(i), ",:()") || Counts.at(sentence, i) != null) {
                return false;
            }
            if (i > word.end() && isInUnknownSeason(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns parts of the year (一季度、三季度, 4月和10月) at a position that 各 follows without 每年, or null. */
    static @Nullable PeriodWord partsOfYear(Sentence sentence, int position) {
        int start = sentence.skipBack(position, "第");
        if (Sentence.isOneOf(sentence.at(start - 1), "年至到自从—-")) {
            return null;
        }
        Seasons.Found found = Seasons.at(sentence, start);
        if (found == null || found.parts() < 2) {
            return null;
        }
        boolean isEach = sentence.containsAny(found.end(), Math.min(sentence.length(), found.end() + REACH), EACH);
        return isEach ? new PeriodWord(start, found.end(), Period.YEAR.parts(found.parts()), Reach.PART) : null;
    }
}

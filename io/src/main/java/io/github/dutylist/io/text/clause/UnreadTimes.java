package io.github.dutylist.io.text.clause;

import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import java.util.ArrayList;
import java.util.List;

/** Finds words for a time in numbers that no requirement says: 每三学期, 每1.2个月, 0.3个工作日内. */
public final class UnreadTimes {

    private static final String NUMERALS = "0123456789.一二两三四五六七八九十百";
    private static final String[] UNITS = {
        "个工作日", "工作日", "个学期", "学期", "个学年", "学年", "个半小时", "小时", "分钟", "个月", "个季度", "季度", "个星期", "星期", "年", "半年", "月",
        "旬", "周", "日", "天", "学时", "课时"
    };
    private static final String[] OTHER_WORDS = {"日志", "天然", "年级", "月台", "周期", "周边", "周围"};

    private UnreadTimes() {}

    /** Returns the words in a text, in their order. */
    public static List<Passage> in(Passage text) {
        List<Passage> unread = new ArrayList<>();
        List<FrequencyPhrase> phrases = null;
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endOfTime(text, i);
            if (end > i) {
                phrases = phrases == null ? FrequencyPhrases.find(text.toString()) : phrases;
                while (next < phrases.size() && phrases.get(next).end() <= i) {
                    next++;
                }
                if (next == phrases.size() || phrases.get(next).start() >= end) {
                    unread.add(text.subSequence(i, end));
                }
                i = end - 1;
            }
        }
        return unread;
    }

    /** Returns the index behind 每 with a number and a unit, or behind a number with a fraction and a unit; else the index itself. */
    private static int endOfTime(Passage text, int start) {
        boolean isEvery = text.charAt(start) == '每';
        int number = isEvery ? start + 1 : start;
        if (!isEvery && (!isDigit(text.charAt(start)) || NUMERALS.indexOf(text.at(start - 1)) >= 0)) {
            return start;
        }
        int end = number;
        int points = 0;
        while (NUMERALS.indexOf(text.at(end)) >= 0) {
            points += text.at(end) == '.' ? 1 : 0;
            end++;
        }
        boolean isTime = end > number && (isEvery ? points < 2 : points == 1 && isDigit(text.at(end - 1)));
        return isTime ? unitEnd(text, start, end) : start;
    }

    private static int unitEnd(Passage text, int start, int number) {
        for (String unit : UNITS) {
            if (text.startsWith(unit, number)) {
                int last = number + unit.length() - 1;
                for (String other : OTHER_WORDS) {
                    if (text.startsWith(other, last)) {
                        return start;
                    }
                }
                return last + 1;
            }
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

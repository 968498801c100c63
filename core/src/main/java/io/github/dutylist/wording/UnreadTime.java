package io.github.dutylist.wording;

import io.github.dutylist.frequency.OnEvent;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.Length;
import io.github.dutylist.wording.Token.Mark;
import io.github.dutylist.wording.Token.OccasionWord;
import io.github.dutylist.wording.Token.PeriodWord;
import io.github.dutylist.wording.Token.Rate;
import io.github.dutylist.wording.Token.Times;
import io.github.dutylist.wording.Token.Within;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text for a time or a number of times that no {@link FrequencyPhrase} is made of, so that a person should look at them:
 * 全面检查一遍, 不少于24学时, 每三学期, 0.3个工作日内.
 *
 * <p>How long something is kept or valid, how old somebody is, what a fine is measured by, and in which case something follows are
 * no such words, nor are the numbers of one occasion (每次不少于2小时).
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset behind its last character in the text, in UTF-16 units
 * @param quote the words, exactly as they stand there
 */
public record UnreadTime(int start, int end, String quote) {

    private static final Words UNITS = Words.of(
            "个工作日", "工作日", "个学期", "学期", "个学年", "学年", "个半小时", "小时", "分钟", "个月", "个季度", "季度", "个星期", "星期", "年", "半年", "月",
            "旬", "周", "日", "天", "学时", "课时");
    private static final Words OTHER_UNITS = Words.of("日志", "天然", "年级", "月台", "周期", "周边", "周围");
    private static final Words ROUNDS = Words.of("次", "遍", "轮", "回");
    private static final Words NO_TIMES = Words.of(
            "一次性", "一次办", "一次告知", "一次通过", "一次验收", "一次合格", "一次受理", "一次供", "一次能源", "一次灭", "一次用", "一次水", "一次污", "一次事故",
            "一次投", "一次调", "二次", "一轮巡", "一回事");
    private static final Words LEADING =
            Words.of("每", "再", "又", "多", "首", "本", "该", "此", "新", "上", "下", "前", "后", "任何", "哪", "只能", "仅", "最多", "第");
    private static final Words SOONEST = Words.of("至少", "最少", "不少于", "不低于");
    private static final Words OTHER_MATTERS = Words.of(
            "保存", "保管", "留存", "保留", "存档", "存放", "备查", "追溯", "储存", "暂存", "贮存", "归档", "有效", "任期", "质保", "保质", "保修", "试用期",
            "服务期", "合同期", "工期", "租期", "学制", "年限", "工龄", "从业", "经验", "经历", "任职", "从事", "周岁", "年龄", "罚", "拘留", "徒刑", "滞纳",
            "扣", "记分", "%", "保密", "年以上", "延长", "延期", "只能", "冷藏", "静置", "浸泡", "持续时间", "预测", "降雨", "雨量", "元");
    private static final int FARTHEST = 40;

    /**
     * Finds all such words of a text.
     *
     * @param text any text
     * @return the words in the order of their places; none overlaps another, nor a phrase
     */
    public static List<UnreadTime> find(String text) {
        Wording wording = Wording.of(text);
        if (!wording.mayHold(Marks.FREQUENCY)) {
            return List.of();
        }
        List<UnreadTime> unread = new ArrayList<>();
        int length = wording.length();
        for (int start = 0; start < length; start++) {
            int end = wording.next(start, length, Marks.END);
            if (wording.next(start, end, Marks.FREQUENCY) < end) {
                new Reader(wording.sentence(start, end)).addTo(unread);
            }
            start = end;
        }
        return List.copyOf(unread);
    }

    /** Reads one sentence: its tokens, of which phrases are made, and what makes no token. */
    private static final class Reader {

        private final Sentence sentence;
        private final List<FrequencyPhrase> phrases;
        private @Nullable Token last;
        private boolean isOccasion;
        private int next;
        private int unreadEnd = -1;

        Reader(Sentence sentence) {
            this.sentence = sentence;
            this.phrases = Composer.compose(sentence);
        }

        void addTo(List<UnreadTime> unread) {
            Lexer lexer = Lexer.of(sentence);
            int position = 0;
            for (Token token = lexer.next(); token != null; token = lexer.next()) {
                addUnits(position, token.start(), unread);
                int start = start(token);
                if (start >= 0) {
                    add(start, token.end(), unread);
                }
                isOccasion = token instanceof OccasionWord || isOccasion && !(token instanceof Mark);
                last = token;
                position = token.end();
            }
            addUnits(position, sentence.length(), unread);
        }

        /** Returns where the words of a token that counts start, or a negative number when they say nothing by themselves. */
        private int start(Token token) {
            boolean isBound =
                    last instanceof BoundWord bound && bound.end() == token.start() && bound.limit() != Limit.AT_MOST;
            int start = isBound && last != null ? last.start() : token.start();
            boolean isTime = token instanceof Within
                    || token instanceof Rate
                    || token instanceof PeriodWord word && word.period().every() > 1 && sentence.at(start) == '每'
                    || token instanceof Times times && !times.ofThings() && isTimes(times)
                    || token instanceof Length length && (isBound || length.limit() == Limit.AT_LEAST);
            return isTime && !isOccasion && !isOther(start, token.end()) ? start : -1;
        }

        private boolean isTimes(Times times) {
            boolean isRound = sentence.endsWithAny(times.end(), ROUNDS) || times.limit() == Limit.AT_LEAST;
            return isRound
                    && !isTold(times.start())
                    && !sentence.hasAny(times.start(), NO_TIMES)
                    && !sentence.endsWithAny(times.start(), LEADING)
                    && !Sentence.isOneOf(sentence.at(times.end()), "的数");
        }

        /** 重大节日前组织一次, 每三学期轮岗一次: once at the event, or in the time, before it. */
        private boolean isTold(int position) {
            int from = Event.partStart(sentence, position, 0);
            if (unreadEnd > from) {
                return true;
            }
            phraseEndingBehind(sentence.sourceStart(position));
            FrequencyPhrase before = next == 0 ? null : phrases.get(next - 1);
            return before != null
                    && before.requirement() instanceof OnEvent
                    && from >= 0
                    && before.end() > sentence.sourceStart(from);
        }

        /** Returns the first phrase that ends behind an offset, or null; offsets are asked for in their order. */
        private @Nullable FrequencyPhrase phraseEndingBehind(int offset) {
            while (next < phrases.size() && phrases.get(next).end() <= offset) {
                next++;
            }
            return next == phrases.size() ? null : phrases.get(next);
        }

        /** Adds 每 with a number and a unit, or a number with a fraction and a unit, that make no token. */
        private void addUnits(int from, int to, List<UnreadTime> unread) {
            for (int i = sentence.next(from, Marks.FREQUENCY); i < to; i = sentence.next(i + 1, Marks.FREQUENCY)) {
                int end = endOfUnit(i);
                if (end > i) {
                    add(i, end, unread);
                    i = end - 1;
                }
            }
        }

        private int endOfUnit(int position) {
            boolean isEvery = sentence.at(position) == '每';
            int number = isEvery ? position + 1 : position;
            int decimal = Fractions.decimalEnd(sentence, number);
            int end = decimal == number && isEvery ? NumberRange.skip(sentence, number) : decimal;
            int unit = end == number ? end : sentence.skip(end, UNITS);
            return unit == end || sentence.hasAny(unit - 1, OTHER_UNITS) ? position : unit;
        }

        /** Tells whether the part of the sentence around some words is about something else, or a case in 的. */
        private boolean isOther(int start, int end) {
            int from = Math.max(0, Event.partStart(sentence, start, 0));
            int to = end;
            while (to < end + FARTHEST && to < sentence.length() && !Sentence.isOneOf(sentence.at(to), ",:()")) {
                to++;
            }
            return sentence.at(to - 1) == '的'
                    || sentence.at(end) == '的' && !sentence.endsWithAny(start, SOONEST)
                    || sentence.containsAny(Math.max(from, start - FARTHEST), to, OTHER_MATTERS);
        }

        private void add(int start, int end, List<UnreadTime> unread) {
            int from = sentence.sourceStart(start);
            int to = sentence.sourceEnd(end);
            FrequencyPhrase behind = phraseEndingBehind(from);
            if (behind == null || behind.start() >= to) {
                unread.add(new UnreadTime(from, to, sentence.words(start, end)));
                unreadEnd = end;
            }
        }
    }
}

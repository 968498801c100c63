package io.github.dutylist.wording;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the lexer knows by their letters, the longest first, each with what reads it. */
final class Dictionary {

    /** Reads a word that stands between two positions, or returns null when it means something else there. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Token read(Sentence sentence, int start, int end);
    }

    private record Entry(String word, Reading reading) {}

    private static final Map<Character, List<Entry>> ENTRIES = entries();
    private static final BitSet FIRST_LETTERS = firstLetters();

    private Dictionary() {}

    /** Returns the token that the longest readable word at a position makes, or null. */
    static @Nullable Token at(Sentence sentence, int position) {
        char first = sentence.at(position);
        if (!FIRST_LETTERS.get(first)) {
            return null;
        }
        for (Entry entry : ENTRIES.getOrDefault(first, List.of())) {
            if (sentence.has(position, entry.word())) {
                Token token = entry.reading()
                        .read(sentence, position, position + entry.word().length());
                if (token != null) {
                    return token;
                }
            }
        }
        return null;
    }

    private static BitSet firstLetters() {
        BitSet letters = new BitSet();
        ENTRIES.keySet().forEach(letters::set);
        return letters;
    }

    private static Map<Character, List<Entry>> entries() {
        Map<Character, List<Entry>> entries = new HashMap<>();
        addTerms(entries);
        addPromptness(entries);
        addBounds(entries);
        addPeriods(entries);
        addPoints(entries);
        entries.replaceAll((first, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(entries);
    }

    private static void addTerms(Map<Character, List<Entry>> entries) {
        add(entries, TermWords::periodic, "定期");
        add(entries, TermWords::irregular, "不定期", "不定时");
        add(entries, TermWords::frequent, "经常性", "经常");
        add(entries, TermWords::routine, "日常");
        add(entries, TermWords::normalised, "常态化");
        add(entries, TermWords::asNeeded, "适时", "择机", "择时", "视情", "必要时", "按需");
        add(entries, TermWords::byNeed, "根据");
        add(entries, TermWords::anytime, "随时");
        add(entries, TermWords::continuous, "始终", "全天候", "全时段", "不间断", "昼夜");
        add(entries, TermWords::inRealTime, "实时");
        add(entries, (sentence, start, end) -> TermWords.together(sentence, start), "同");
    }

    private static void addPromptness(Map<Character, List<Entry>> entries) {
        add(entries, PromptWords::immediate, "第一时间", "迅即", "立即", "立刻", "即刻", "当即", "马上");
        add(entries, PromptWords::atOnce, "即时");
        add(entries, PromptWords::prompt, "及时", "尽快", "尽早", "尽速", "从速");
        add(entries, PromptWords::swift, "迅速");
        add(entries, (sentence, start, end) -> Deadlines.ahead(sentence, start), "提前");
        add(entries, EventWords::meeting, "遇有", "如遇", "凡遇", "每遇", "每逢", "一旦发生", "一旦发现", "一旦出现");
    }

    private static void addBounds(Map<Character, List<Entry>> entries) {
        for (Limit limit : Limit.values()) {
            add(entries, (sentence, start, end) -> new BoundWord(start, end, limit), Counts.words(limit));
        }
        add(entries, (sentence, start, end) -> new PerWord(start, end, Per.PERSON), "人均");
        add(entries, Windows::any, "任意", "任一", "任何", "每连续");
        add(entries, Windows::inside, "连续");
        add(entries, Windows::interval, "间隔");
    }

    private static void addPeriods(Map<Character, List<Entry>> entries) {
        add(entries, PeriodPoints::inSame, "当月");
        addBounded(entries, Period.YEAR, "全年度", "全年", "年内", "年度内", "一个年度", "当年", "年均", "年度");
        addBounded(entries, Period.QUARTER, "季度内", "季内", "季均", "季度");
        addBounded(entries, Period.MONTH, "月内", "当月", "全月", "月均", "月度");
        addBounded(entries, Period.WEEK, "周内", "周均");
        addBounded(entries, Period.ofScheme(FrequencyPhrases.SCHOOL_TERM), "学期内", "学期");
        addBounded(entries, Period.ofScheme(FrequencyPhrases.SCHOOL_YEAR), "学年内", "学年");
        addBounded(entries, Period.ofScheme(FrequencyPhrases.TERM_OF_OFFICE), "一届任期内", "任期内", "届期内", "届内");
        add(entries, (sentence, start, end) -> half(sentence, start), "半");
        add(entries, BarePeriods::partOfYear, "上半年", "下半年");
        add(entries, (sentence, start, end) -> bothHalves(sentence, start), "上、下半年", "上下半年");
        add(entries, (sentence, start, end) -> BarePeriods.by(sentence, start), "按", "逐");
        add(entries, (sentence, start, end) -> PeriodPoints.inNext(sentence, start), "次", "下", "翌");
        add(
                entries,
                (sentence, start, end) -> BarePeriods.ended(sentence, start),
                "年",
                "季",
                "月",
                "学",
                "会计",
                "财政",
                "财务");
        addDoubled(entries, Period.DAY, "天天", "日日");
        addDoubled(entries, Period.WEEK, "周周");
        addDoubled(entries, Period.MONTH, "月月");
        addDoubled(entries, Period.QUARTER, "季季");
        addDoubled(entries, Period.YEAR, "年年");
        addForEach(entries, Period.YEAR, "年");
        addForEach(entries, Period.QUARTER, "季");
        addForEach(entries, Period.MONTH, "月");
        add(entries, (sentence, start, end) -> BarePeriods.inRow(sentence, start), "日", "周", "旬", "月", "季", "半年", "年");
        add(entries, (sentence, start, end) -> BarePeriods.alternate(sentence, start), "隔");
        add(entries, (sentence, start, end) -> BarePeriods.leading(sentence, start), "年", "季", "月", "周", "日");
    }

    private static void addPoints(Map<Character, List<Entry>> entries) {
        add(entries, BarePeriods::midAndEnd, "年中", "年初");
        add(entries, YearPoints::endOfYear, "年底", "年末", "年终", "岁末");
        add(entries, YearPoints::startOfYear, "年初");
        add(entries, YearPoints::middleOfYear, "年中");
        add(entries, YearPoints::ofMonth, "月底", "月末");
        add(entries, YearPoints::ofQuarter, "季末", "季度末");
    }

    /** 天天巡查, but not 天天向上. */
    private static void addDoubled(Map<Character, List<Entry>> entries, Period period, String... words) {
        Reading reading = (sentence, start, end) -> {
            boolean acts = Verbs.isDeedAt(sentence, end) || Sentence.isOneOf(sentence.at(end), "查评报检巡学练");
            return acts ? new PeriodWord(start, end, period, Reach.ALONE) : null;
        };
        add(entries, reading, words);
    }

    /** 年人均. */
    private static void addForEach(Map<Character, List<Entry>> entries, Period period, String word) {
        Reading reading = (sentence, start, end) ->
                sentence.has(end, "人均") ? new PeriodWord(start, end, period, Reach.BOUNDED) : null;
        add(entries, reading, word);
    }

    private static void addBounded(Map<Character, List<Entry>> entries, Period period, String... words) {
        Reading reading = (sentence, start, end) -> {
            PeriodWord ended = BarePeriods.ended(sentence, start);
            ended = ended != null ? ended : BarePeriods.inRowOfBy(sentence, start);
            if (ended == null && BarePeriods.isPartOfNumber(sentence, start)) {
                return null;
            }
            return ended != null ? ended : new PeriodWord(start, end, period, Reach.BOUNDED);
        };
        add(entries, reading, words);
    }

    private static @Nullable Token half(Sentence sentence, int start) {
        PeriodWord inRow = BarePeriods.ended(sentence, start);
        inRow = inRow != null ? inRow : BarePeriods.inRowOfBy(sentence, start);
        if (inRow != null) {
            return inRow;
        }
        Token within = Deadlines.at(sentence, start);
        PeriodWord period = BarePeriods.half(sentence, start);
        return period != null && (within == null || period.reach() == Reach.BOUNDED) ? period : within;
    }

    private static @Nullable Token bothHalves(Sentence sentence, int start) {
        int end = BarePeriods.skipBothHalves(sentence, start);
        return end == start ? null : new PeriodWord(start, end, Period.HALF_YEAR, Reach.PART);
    }

    private static void add(Map<Character, List<Entry>> entries, Reading reading, String... words) {
        for (String word : words) {
            List<Entry> list = entries.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
            list.add(new Entry(word, reading));
            list.sort(Comparator.comparing(entry -> -entry.word().length()));
        }
    }
}

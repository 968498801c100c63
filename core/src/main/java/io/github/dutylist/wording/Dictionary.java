package io.github.dutylist.wording;

import io.github.dutylist.frequency.Per;
import io.github.dutylist.wording.Token.BoundWord;
import io.github.dutylist.wording.Token.PerWord;
import io.github.dutylist.wording.Token.PeriodWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that the lexer knows by their letters, the longest first, each with what reads it. */
final class Dictionary {

    /** Reads a word that stands between two positions, or returns null when it means something else there. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Token read(Sentence sentence, int start, int end);
    }

    private static final WordTable<Reading> WORDS = table();

    private Dictionary() {}

    /** Returns all words. */
    static String[] words() {
        return WORDS.words();
    }

    /** Returns the token that the longest readable word at a position makes, or null. */
    static @Nullable Token at(Sentence sentence, int position) {
        List<WordTable.Entry<Reading>> entries = WORDS.startingWith(sentence.at(position), sentence.at(position + 1));
        for (int i = 0; i < entries.size(); i++) {
            WordTable.Entry<Reading> entry = entries.get(i);
            if (sentence.has(position, entry.word())) {
                Token token = entry.value()
                        .read(sentence, position, position + entry.word().length());
                if (token != null) {
                    return token;
                }
            }
        }
        return null;
    }

    private static WordTable<Reading> table() {
        WordTable.Builder<Reading> words = WordTable.builder();
        addTerms(words);
        addPromptness(words);
        addBounds(words);
        addPeriods(words);
        addPoints(words);
        return words.build();
    }

    private static void addTerms(WordTable.Builder<Reading> words) {
        words.with(TermWords::periodic, "定期");
        words.with(TermWords::irregular, "不定期", "不定时");
        words.with(TermWords::frequent, "经常性", "经常");
        words.with(TermWords::routine, "日常");
        words.with(TermWords::normalised, "常态化");
        words.with(TermWords::asNeeded, "适时", "择机", "择时", "视情", "必要时", "按需");
        words.with(TermWords::byNeed, "根据");
        words.with(TermWords::anytime, "随时");
        words.with(TermWords::allAlong, "全年", "常年", "长期", "全天", "持续", "持续推进", "全过程");
        words.with(TermWords::wholeDay, "全天");
        words.with(TermWords::keptUp, "常年", "长期坚持", "长期保持");
        words.with(TermWords::continuous, "始终", "全天候", "全时段", "不间断", "昼夜");
        words.with(TermWords::inRealTime, "实时");
        words.with((sentence, start, end) -> TermWords.together(sentence, start), "同");
    }

    private static void addPromptness(WordTable.Builder<Reading> words) {
        words.with(PromptWords::immediate, "第一时间", "迅即", "立即", "立刻", "即刻", "马上");
        words.with(PromptWords::atOnceThere, "当即");
        words.with(PromptWords::atOnce, "即时");
        words.with(PromptWords::prompt, "及时", "尽快", "尽早", "尽速", "从速");
        words.with(PromptWords::swift, "迅速");
        words.with(PromptWords::onTheSpot, "当场");
        words.with(PromptWords::withinTheDay, "当日", "当天");
        words.with((sentence, start, end) -> Deadlines.ahead(sentence, start), "提前");
        words.with(
                (sentence, start, end) -> Holidays.at(sentence, start),
                Holidays.FIRST.all().toArray(String[]::new));
        words.with(EventWords::meeting, "遇有", "如遇", "凡遇", "每遇", "每逢", "一旦发生", "一旦发现", "一旦出现");
    }

    private static void addBounds(WordTable.Builder<Reading> words) {
        for (Limit limit : Limit.values()) {
            words.with(
                    (sentence, start, end) -> sentence.has(start, "不满意") ? null : new BoundWord(start, end, limit),
                    Counts.words(limit).all().toArray(String[]::new));
        }
        words.with((sentence, start, end) -> new PerWord(start, end, Per.PERSON), "人均");
        words.with(Windows::any, "任意", "任一", "任何", "每连续");
        words.with(Windows::inside, "连续");
        words.with(Windows::interval, "间隔");
        words.with(Windows::cycle, "周期");
    }

    private static void addPeriods(WordTable.Builder<Reading> words) {
        words.with(PeriodPoints::inSame, "当月");
        addBounded(words, Period.YEAR, "全年度", "全年", "年内", "年度内", "一个年度", "当年", "年均", "年度");
        addBounded(words, Period.QUARTER, "季度内", "季内", "季均", "季度");
        addBounded(words, Period.MONTH, "月内", "当月", "全月", "月均", "月度");
        addBounded(words, Period.WEEK, "周内", "周均");
        addBounded(words, Period.ofScheme(FrequencyPhrases.SCHOOL_TERM), "学期内", "学期");
        addBounded(words, Period.ofScheme(FrequencyPhrases.SCHOOL_YEAR), "学年内", "学年");
        addBounded(words, Period.ofScheme(FrequencyPhrases.TERM_OF_OFFICE), "一届任期内", "任期内", "届期内", "届内");
        words.with((sentence, start, end) -> BarePeriods.asCycle(sentence, start), "以");
        words.with((sentence, start, end) -> half(sentence, start), "半");
        words.with(
                PartsOfPeriod::springAndAutumn, Seasons.SPRING_AND_AUTUMN.all().toArray(String[]::new));
        words.with(PartsOfPeriod::pointsOfFlood, "汛前");
        words.with(PartsOfPeriod::aroundFlood, "汛期");
        words.with(PartsOfPeriod::pointsOfYear, "春", "夏", "秋", "冬", "开学前", "放假前");
        words.with(BarePeriods::partOfYear, "上半年", "下半年");
        words.with((sentence, start, end) -> bothHalves(sentence, start), "上、下半年", "上下半年");
        words.with((sentence, start, end) -> BarePeriods.by(sentence, start), "按", "逐");
        words.with((sentence, start, end) -> PeriodPoints.inNext(sentence, start), "次", "下", "翌", "第二年");
        words.with((sentence, start, end) -> BarePeriods.ended(sentence, start), "年", "季", "月", "学", "会计", "财政", "财务");
        words.with(
                (sentence, start, end) -> sentence.endsWith(start, "其中")
                        ? null
                        : new PeriodWord(start, end, Period.DAY, Reach.BOUNDED, true),
                "夜间",
                "白天",
                "日间",
                "昼间");
        addDoubled(words, Period.DAY, "天天", "日日");
        addDoubled(words, Period.WEEK, "周周");
        addDoubled(words, Period.MONTH, "月月");
        addDoubled(words, Period.QUARTER, "季季");
        addDoubled(words, Period.YEAR, "年年");
        addDoubled(words, Period.ofScheme(FrequencyPhrases.SHIFT), "班班");
        addForEach(words, Period.YEAR, "年");
        addForEach(words, Period.QUARTER, "季");
        addForEach(words, Period.MONTH, "月");
        words.with((sentence, start, end) -> BarePeriods.inRow(sentence, start), "日", "周", "旬", "月", "季", "半年", "年");
        words.with((sentence, start, end) -> BarePeriods.inRowOfBy(sentence, start), "年", "季", "月", "周", "旬", "日");
        words.with((sentence, start, end) -> BarePeriods.alternate(sentence, start), "隔");
        words.with((sentence, start, end) -> BarePeriods.leading(sentence, start), "年", "季", "月", "周", "日");
        words.with((sentence, start, end) -> BarePeriods.twofold(sentence, start), "双", "单");
    }

    private static void addPoints(WordTable.Builder<Reading> words) {
        words.with(BarePeriods::midAndEnd, "年中", "年初");
        words.with(YearPoints::endOfYear, "年底", "年末", "年终", "岁末");
        words.with(YearPoints::startOfYear, "年初");
        words.with(YearPoints::middleOfYear, "年中");
        words.with(YearPoints::ofMonth, "月底", "月末");
        words.with(YearPoints::ofQuarter, "季末", "季度末");
        words.with(PeriodPoints::ofLastMonth, "季末月", "季度末月");
    }

    /** 天天巡查, but not 天天向上. */
    private static void addDoubled(WordTable.Builder<Reading> words, Period period, String... letters) {
        Reading reading = (sentence, start, end) -> {
            boolean acts = Verbs.isDeedAt(sentence, end) || Sentence.isOneOf(sentence.at(end), "查评报检巡学练");
            return acts ? new PeriodWord(start, end, period, Reach.ALONE) : null;
        };
        words.with(reading, letters);
    }

    /** 年人均. */
    private static void addForEach(WordTable.Builder<Reading> words, Period period, String word) {
        Reading reading = (sentence, start, end) ->
                sentence.has(end, "人均") ? new PeriodWord(start, end, period, Reach.BOUNDED) : null;
        words.with(reading, word);
    }

    private static void addBounded(WordTable.Builder<Reading> words, Period period, String... letters) {
        Reading reading = (sentence, start, end) -> {
            PeriodWord ended = BarePeriods.ended(sentence, start);
            ended = ended != null ? ended : BarePeriods.inRowOfBy(sentence, start);
            if (ended == null && BarePeriods.isPartOfNumber(sentence, start)) {
                return null;
            }
            return ended != null
                    ? ended
                    : PeriodPoints.ofTerm(sentence, new PeriodWord(start, end, period, Reach.BOUNDED));
        };
        words.with(reading, letters);
    }

    private static @Nullable Token half(Sentence sentence, int start) {
        PeriodWord inRow = BarePeriods.ended(sentence, start);
        inRow = inRow != null ? inRow : BarePeriods.inRowOfBy(sentence, start);
        if (inRow != null) {
            return inRow;
        }
        Token within = Deadlines.at(sentence, start);
        PeriodWord period = BarePeriods.half(sentence, start);
        Token found = period != null && (within == null || period.reach() == Reach.BOUNDED) ? period : within;
        return found == null ? Counts.length(sentence, start) : found;
    }

    private static @Nullable Token bothHalves(Sentence sentence, int start) {
        int end = BarePeriods.skipBothHalves(sentence, start);
        return end == start ? null : new PeriodWord(start, end, Period.HALF_YEAR, Reach.PART);
    }
}

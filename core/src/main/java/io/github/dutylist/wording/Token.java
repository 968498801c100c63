package io.github.dutylist.wording;

import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.frequency.Per;
import io.github.dutylist.frequency.Promptness;
import io.github.dutylist.value.Amount;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that says something about frequency, alone or together with others. */
sealed interface Token {

    /** Returns its first position. */
    int start();

    /** Returns the position behind it. */
    int end();

    /** A period: 每年, 全年, 半年. */
    record PeriodWord(int start, int end, Period period, Reach reach, boolean approximate) implements Token {
        PeriodWord(int start, int end, Period period, Reach reach) {
            this(start, end, period, reach, false);
        }

        PeriodWord from(int earlier) {
            return new PeriodWord(earlier, end, period, reach, approximate);
        }

        PeriodWord approximately() {
            return new PeriodWord(start, end, period, reach, true);
        }

        PeriodWord reaching(Reach other) {
            return new PeriodWord(start, end, period, other, approximate);
        }

        PeriodWord with(Period other) {
            return new PeriodWord(start, end, other, reach, approximate);
        }
    }

    /**
     * A number of times: 两次, 1至2场, 三次以上.
     *
     * @param ofThings whether it is one of things that are dealt with (30户, 10家), of which each counts when a bound says how many
     * @param estimated whether the words only say about how many: 百余次, 约50次
     */
    record Times(
            int start, int end, int min, int max, @Nullable Limit limit, boolean ofThings, boolean estimated)
            implements Token {
        Times(int start, int end, int min, int max, @Nullable Limit limit) {
            this(start, end, min, max, limit, false, false);
        }

        Times upTo(int other, Limit behind) {
            return new Times(start, other, min, max, behind, ofThings, estimated);
        }
    }

    /** A number of times that something bad has happened: 被通报两次以上的. */
    record Breach(int start, int end) implements Token {}

    /** A number of times in a period, said in one: 2次/年. */
    record Rate(int start, int end, Times times, Period period) implements Token {}

    /**
     * A length of time: 12天, 24学时, 40小时以上.
     *
     * @param accumulated what of it can be counted together: 1天 of 1.5天, which is no 36 hours of training; null when nothing can
     */
    record Length(
            int start,
            int end,
            Amount amount,
            @Nullable Amount accumulated,
            @Nullable Limit limit) implements Token {
        Length(int start, int end, Amount amount, @Nullable Limit limit) {
            this(start, end, amount, amount, limit);
        }

        Length upTo(int other, @Nullable Limit behind) {
            return new Length(start, other, amount, accumulated, behind);
        }
    }

    /** A word of measure that stands before its number: 至少, 不超过. */
    record BoundWord(int start, int end, Limit limit) implements Token {}

    /** For whom it is counted: 每人, 每名. */
    record PerWord(int start, int end, Per per) implements Token {}

    /** 每次 and its like: the numbers behind it are those of one occasion. */
    record OccasionWord(int start, int end) implements Token {}

    /** A time allowed: 24小时内, 5个工作日内. */
    record Within(int start, int end, Amount amount, boolean approximate) implements Token {
        Within(int start, int end, Amount amount) {
            this(start, end, amount, false);
        }
    }

    /** A time allowed before an event: 提前3日. */
    record Ahead(int start, int end) implements Token {}

    /** A word of promptness: 及时, 第一时间. */
    record PromptWord(int start, int end, Promptness promptness, boolean approximate) implements Token {
        PromptWord(int start, int end, Promptness promptness) {
            this(start, end, promptness, false);
        }
    }

    /** The end of an event: 结束后; the span is that of the whole event. */
    record After(int start, int end, int eventEnd) implements Token {}

    /**
     * The event that something is done at: 遇有重大情况, 重大节假日前.
     *
     * @param approximate whether it is done before the event, and no deadline runs from it: 开工前
     */
    record Meeting(int start, int end, int eventStart, int eventEnd, boolean approximate) implements Token {
        Meeting(int start, int end, int eventStart, int eventEnd) {
            this(start, end, eventStart, eventEnd, false);
        }
    }

    /** 随时. */
    record Anytime(int start, int end) implements Token {}

    /** A word or phrase whose requirement needs no other words: 定期, 始终, 2026年6月底前. */
    record Ready(int start, int end, FrequencyRequirement requirement, boolean approximate) implements Token {
        Ready(int start, int end, FrequencyRequirement requirement) {
            this(start, end, requirement, false);
        }
    }

    /** What bounds the parts of a sentence: a comma, a colon, a bracket, 、. */
    record Mark(int start, int end, char character) implements Token {}

    /** Words that must not be read as anything else: a title in 《》, 今年6月底. */
    record Skipped(int start, int end) implements Token {}
}

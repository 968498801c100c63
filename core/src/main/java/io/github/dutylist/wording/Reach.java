package io.github.dutylist.wording;

/** When a word for a period is a requirement. */
enum Reach {
    /** Always; without a number, once is implied: 每半年. */
    ALONE,

    /** When a number stands in the same part of the sentence: 上半年, 每年的. */
    PART,

    /** When a number with a bound stands in the same part, or a number right behind: 全年. */
    BOUNDED,

    /** When a number stands a few characters behind: 半年, 三年. */
    NEAR
}

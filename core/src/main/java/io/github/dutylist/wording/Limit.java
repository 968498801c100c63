package io.github.dutylist.wording;

/** What a word of measure does to the number it stands with. */
enum Limit {
    /** 至少, 不少于, 以上: the number is the least. */
    AT_LEAST,

    /** 至多, 不超过, 以内: the number is the greatest. */
    AT_MOST,

    /** 恰好: the number is the least and the greatest. */
    EXACTLY,

    /** 超过: the next number is the least. */
    OVER,

    /** 少于, 不足: what falls short of the number, so that the phrase is a condition. */
    BELOW
}

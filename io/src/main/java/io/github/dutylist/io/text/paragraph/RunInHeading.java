package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/**
 * A heading that runs into its text, on the same line.
 *
 * @param end the index just behind the heading
 * @param text the index at which the text starts; what stands between only separates the two
 * @param assumed whether nothing separates the two, so that where one ends was inferred from the words
 */
public record RunInHeading(int end, int text, boolean assumed) {

    private static final int MAX_APART = 12;
    private static final int MAX_BRACKETED = 22;
    private static final int MIN_FUSED = 4;
    private static final int MIN_TEXT = 8;
    private static final int NEAR = 14;
    private static final String[] HEADING_VERBS = {
        "加强", "强化", "落实", "严格", "健全", "完善", "提高", "建立", "明确", "做好", "抓好", "压实", "规范", "深化", "推进", "高度重视", "坚持", "开展",
        "细化", "严肃", "注重", "突出", "统筹", "优化", "筑牢", "夯实", "广泛"
    };
    private static final String[] HEADING_NOUNS = {"措施", "追究", "问责", "追责", "罚则", "考核", "评价", "奖惩"};
    private static final String[] MODALS = {"要", "应", "必须", "须"};
    private static final String OPENING = "【([〔";
    private static final String CLOSING = "】)]〕";

    /** Returns the heading with which the words behind a number start, if they start with one and go on with text, or with items that follow. */
    public static Optional<RunInHeading> read(Passage words, MarkerStyle style, boolean followed) {
        if (style == MarkerStyle.ARTICLE) {
            return bracketed(words);
        }
        if (style != MarkerStyle.CHINESE && style != MarkerStyle.CHINESE_BRACKETED) {
            return Optional.empty();
        }
        int stop = HeadingForm.runInEnd(words, followed);
        return stop > 0
                ? Optional.of(new RunInHeading(stop - 1, stop, false))
                : apart(words).or(() -> fused(words)).or(() -> colon(words));
    }

    /** An article may have its heading in brackets: 第一条【目的】为了…. */
    private static Optional<RunInHeading> bracketed(Passage words) {
        int kind = OPENING.indexOf(words.at(0));
        int close = kind < 0
                ? -1
                : words.subSequence(0, Math.min(words.length(), MAX_BRACKETED)).indexOf(CLOSING.charAt(kind), 0);
        return close > 2 && words.length() - close > MIN_TEXT
                ? Optional.of(new RunInHeading(close + 1, close + 1, false))
                : Optional.empty();
    }

    /** A heading may stand apart from its text by a space only: 一、组织领导　各部门…. */
    private static Optional<RunInHeading> apart(Passage words) {
        int end = hanEnd(words);
        boolean apart = end >= MIN_FUSED && end <= MAX_APART && words.at(end) == ' ' && words.length() - end > MIN_TEXT;
        return apart && words.endsWith("。") ? Optional.of(new RunInHeading(end, end, false)) : Optional.empty();
    }

    /** A heading may end in a colon: 四、责任追究：有下列情形之一的,…. */
    private static Optional<RunInHeading> colon(Passage words) {
        int end = hanEnd(words);
        boolean isHeading = end >= MIN_FUSED
                && end <= MAX_APART
                && words.at(end) == ':'
                && words.length() - end > MIN_TEXT
                && words.subSequence(0, end).endsWithAny(HEADING_NOUNS);
        return isHeading ? Optional.of(new RunInHeading(end, end + 1, false)) : Optional.empty();
    }

    /** A heading may have lost its stop: 一、加强组织领导各部门要…. */
    private static Optional<RunInHeading> fused(Passage words) {
        int end = words.subSequence(0, Math.min(words.length(), MAX_APART + 1)).indexOf('各', 0);
        if (end < MIN_FUSED || end > hanEnd(words) || !words.startsWithAny(HEADING_VERBS) || !words.endsWith("。")) {
            return Optional.empty();
        }
        boolean obliges =
                words.subSequence(end, Math.min(words.length(), end + NEAR)).containsAny(MODALS);
        return obliges ? Optional.of(new RunInHeading(end, end, true)) : Optional.empty();
    }

    private static int hanEnd(Passage words) {
        int end = 0;
        while (end <= MAX_APART && Folding.isHan(words.at(end))) {
            end++;
        }
        return end;
    }
}

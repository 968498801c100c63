package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;
import org.jspecify.annotations.Nullable;

/** Tells headings from sentences by their form. */
public final class HeadingForm {

    private static final int MAX_HEADING = 40;
    private static final int MAX_RUN_IN = 20;

    private static final String FULL_BULLETS = "★◆●■▲•▪►➢✓✔";
    private static final String OPEN_BULLETS = "☆◇○□△▫◦";
    private static final String BULLETS = FULL_BULLETS + OPEN_BULLETS + "※";
    private static final String[] LEAD_INS = {"下列", "以下", "如下", "应", "做到", "履行", "必须", "须"};
    private static final String[] NOUNS = {"响应", "反应", "供应", "效应", "适应", "对应"};
    private static final String[] OPEN_ENDS = {"应当", "应", "必须", "须", "做到", "应做到", "不得", "包括"};

    private HeadingForm() {}

    /** Tells whether a character stands before one of several lines: ★, ◆, ●. */
    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** Returns the style of a sign that stands before each of several lines, or null. */
    static @Nullable MarkerStyle bulletStyle(char c) {
        if (FULL_BULLETS.indexOf(c) >= 0) {
            return c == '★' ? MarkerStyle.STAR : MarkerStyle.BULLET;
        }
        return c == '〇' || OPEN_BULLETS.indexOf(c) >= 0 ? MarkerStyle.OPEN_BULLET : null;
    }

    /** Tells whether words have the form of a heading: short, and no sentence. */
    public static boolean isHeading(Passage words) {
        if (words.isEmpty() || words.length() > MAX_HEADING) {
            return false;
        }
        char end = words.charAt(words.length() - 1);
        return words.indexOfAny("。;!！?？", 0) < 0 && ",、".indexOf(end) < 0 && !isLeadIn(words);
    }

    /** Tells whether words announce items: they end in a colon and are more than a name, or oblige and do not say to what. */
    private static boolean isLeadIn(Passage words) {
        return words.endsWith(":") && (words.indexOf(',', 0) >= 0 || words.containsAny(LEAD_INS))
                || words.endsWithAny(OPEN_ENDS) && !words.endsWithAny(NOUNS);
    }

    /**
     * Returns the index just behind a heading that runs into its text ({@code 加强组织领导。各部门…}), or -1.
     *
     * <p>It is short, ends in 。, has text behind it or is followed by items, and neither obliges nor counts by itself.
     */
    public static int runInEnd(Passage words, boolean followed) {
        int stop =
                words.subSequence(0, Math.min(words.length(), MAX_RUN_IN + 1)).indexOf('。', 0);
        if (stop <= 0 || stop + 1 >= words.length() && !followed) {
            return -1;
        }
        Passage heading = words.subSequence(0, stop);
        boolean obliges = heading.contains("要") && !heading.containsAny("要求", "重要", "主要", "需要")
                || heading.contains("负责") && !heading.contains("负责人")
                || heading.contains("负") && heading.endsWith("责任")
                || heading.indexOf("采取", 1) > 0
                || heading.indexOf("采用", 1) > 0
                || heading.containsAny(",", ";", ":", "应", "必须", "不得", "每", "至少", "是");
        return obliges ? -1 : stop + 1;
    }
}

package io.github.dutylist.io.text.paragraph;

/**
 * The styles of numbering, in the order of GB/T 9704-2012, clause 7.3.3, with those of statutes before them and those of
 * standards and everyday documents between and behind.
 *
 * <p>The order only decides where nothing else does: what nests in what, a document says itself.
 */
public enum MarkerStyle {
    /** 第一编, 第一部分. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    SECTION,
    /** 第一条. */
    ARTICLE,
    /** 一、. */
    CHINESE,
    /** （一）, ㈠. */
    CHINESE_BRACKETED,
    /** 1. and 1、, in both widths, and ⒈. */
    ARABIC,
    /** 1.1. */
    DECIMAL_2,
    /** 1.1.1. */
    DECIMAL_3,
    /** （1）, ⑴. */
    ARABIC_BRACKETED,
    /** 1）. */
    ARABIC_HALF_BRACKETED,
    /** ①. */
    CIRCLED,
    /** A、. */
    LATIN,
    /** a.. */
    LATIN_SMALL,
    /** （a）. */
    LATIN_BRACKETED,
    /** Ⅰ、, III.. */
    ROMAN,
    /** ★: a sign that all of several lines start with. */
    STAR,
    /** ●, ■, ◆: another such sign. */
    BULLET,
    /** ○, □, ◇: another such sign. */
    OPEN_BULLET,
    /** ——, - and a space: another such sign. */
    DASH,
    /** A heading without a number. */
    UNNUMBERED;

    /** Tells whether it is a style of statutes: parts, chapters, sections, articles. */
    public boolean isStatutory() {
        return compareTo(ARTICLE) <= 0;
    }

    /** Tells whether it is a sign and no number, so that there is no first and no next one. */
    public boolean isSign() {
        return this == STAR || this == BULLET || this == OPEN_BULLET || this == DASH;
    }

    /** Tells whether its numbers are closed by a bracket or a circle, so that they are numbers wherever they stand. */
    public boolean isEnclosed() {
        return switch (this) {
            case CHINESE_BRACKETED, ARABIC_BRACKETED, CIRCLED, LATIN_BRACKETED -> true;
            default -> false;
        };
    }

    /** Tells whether its numbers always stand before a heading. */
    public boolean isAlwaysHeading() {
        return compareTo(SECTION) <= 0;
    }

    /** Tells whether it is canonically deeper than another. */
    public boolean isDeeperThan(MarkerStyle other) {
        return compareTo(other) > 0;
    }
}

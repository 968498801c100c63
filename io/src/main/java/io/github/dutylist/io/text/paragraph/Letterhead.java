package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Passage;

/** Recognises the lines of an official letter or order above its title (GB/T 9704, 版头): …文件, …人民政府令, 机密★1年, 甲局　乙局. */
public final class Letterhead {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_SECRECY = 12;
    private static final String BODY_ENDS = "局会府室厅部司院委办区所站社校处队";
    private static final String[] DOCUMENTS = {"文件", "人民政府令", "委员会令", "局令", "厅令", "部令", "院令"};
    private static final String[] SECRECY = {"绝密", "机密", "秘密"};

    private Letterhead() {}

    /** Tells whether words are such a line by themselves, which the name of a body alone is not. */
    static boolean is(Passage words) {
        return words.length() <= MAX_LENGTH
                && words.indexOfAny("。,、;:《", 0) < 0
                && (words.endsWithAny(DOCUMENTS) || isSecrecy(words));
    }

    private static boolean isSecrecy(Passage words) {
        return words.length() <= MAX_SECRECY && words.startsWithAny(SECRECY) && words.indexOf('★', 0) > 0;
    }

    /** Tells whether words end as the names of bodies do, and are no sentence. */
    public static boolean isName(Passage words) {
        return words.length() <= MAX_LENGTH
                && BODY_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0
                && words.indexOfAny(",。;:", 0) < 0;
    }

    /** Tells whether the number of an order stands on the line behind its issuer: …人民政府令 and 第52号. */
    static boolean isNumbered(Passage order, Passage number) {
        Passage bare = number.withoutSpaces();
        return order.length() <= MAX_LENGTH
                && bare.length() <= MAX_SECRECY
                && order.endsWith("令")
                && bare.startsWith("第", 0)
                && bare.endsWith("号")
                && is(order);
    }
}

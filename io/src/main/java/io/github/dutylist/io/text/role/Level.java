package io.github.dutylist.io.text.role;

import java.util.List;

/**
 * The level with which the name of a body or a post starts: 区 of 区水利局, 镇 of 镇级河长, 县（市、区） of 县（市、区）级河长.
 *
 * <p>Names that differ in it are those of different bodies and posts.
 */
final class Level {

    private static final List<String> WORDS =
            List.of("自治区", "自治州", "自治县", "街道", "社区", "村居", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡", "村", "居");

    /** Words that start like a level. */
    private static final List<String> OTHERS = List.of(
            "市场", "市政", "市容", "区域", "区间", "区队", "区块", "区位", "乡村", "乡贤", "村民", "居民", "居家", "州际", "省际", "县域", "旗下", "旗舰",
            "镇静");

    private static final String GRADED = "省市州盟县区旗镇乡村街道社居组自治国地厅局处科院校厂站各()、/和或";
    private static final int MAX_GRADED = 12;

    private Level() {}

    /** Returns the level, or an empty string. */
    static String of(String name) {
        int graded = gradedEnd(name);
        return graded > 0 ? name.substring(0, graded - 1) : word(name);
    }

    /** Tells whether words name nothing but levels: 乡镇, 县（市、区）. */
    static boolean isLevels(String words) {
        return words.chars().allMatch(c -> "省市州盟县区旗镇乡街道村居社()、".indexOf(c) >= 0);
    }

    private static String word(String name) {
        return isOther(name)
                ? ""
                : WORDS.stream().filter(name::startsWith).findFirst().orElse("");
    }

    /** Tells whether a name starts with a word that only looks like a level: 市场监管局. */
    static boolean isOther(String name) {
        return OTHERS.stream().anyMatch(name::startsWith);
    }

    /** Tells whether a name says its level in so many words, so that it is none without it: 区级河长, 市、县级领导. */
    static boolean isGraded(String name) {
        return gradedEnd(name) > 0;
    }

    /** Returns the index behind 级; 0 when a name does not start so. */
    private static int gradedEnd(String name) {
        int end = 0;
        while (end < Math.min(name.length(), MAX_GRADED) && GRADED.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < name.length() && name.charAt(end) == '级' ? end + 1 : 0;
    }

    /** Tells whether a name is that of bodies of a lower level than that of an organisation: 各镇（街道） for 海宁市林业局. */
    static boolean isBelow(String name, String organisation) {
        int own = -1;
        for (int i = 1; i < organisation.length() && own < 0; i++) {
            own = isOther(organisation.substring(i)) ? -1 : rank(organisation, i);
        }
        int start = name.startsWith("各") ? 1 : 0;
        int other = isOther(name.substring(start)) ? -1 : rank(name, start);
        return own >= 0 && other > own;
    }

    /** Returns how far down the level is that stands at an index, 0 for that of a province; -1 when none stands there. */
    private static int rank(String words, int index) {
        if (words.startsWith("街道", index)) {
            return 3;
        }
        if (words.startsWith("社区", index)) {
            return 4;
        }
        return switch (index < words.length() ? words.charAt(index) : ' ') {
            case '省' -> 0;
            case '市', '州' -> 1;
            case '县', '区', '旗' -> 2;
            case '镇', '乡' -> 3;
            case '村' -> 4;
            default -> -1;
        };
    }

    /** Tells whether two names speak of different levels: 县纪委 is not 镇纪委; a name without a level may be of any. */
    static boolean differ(String name, String other) {
        String level = of(name);
        String otherLevel = of(other);
        return !level.isEmpty() && !otherLevel.isEmpty() && !level.equals(otherLevel);
    }
}

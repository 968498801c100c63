package io.github.dutylist.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text that look like a slip of the pen, with what was probably meant: 一到致 for 一致.
 *
 * <p>It is a proposal to a person; nothing ever changes a text.
 *
 * @param start the offset of its first character in the text, in UTF-16 units
 * @param end the offset behind its last character in the text, in UTF-16 units
 * @param quote the words, exactly as they stand there
 * @param proposal the words that were probably meant
 */
public record Slip(int start, int end, String quote, String proposal) {

    /** What stands for no slip although it holds the letters of one. */
    private static final String SOUND = "";

    private static final WordTable<String> TABLE = WordTable.<String>builder()
            .with(SOUND, "按受理", "按受让", "按受灾", "按受益", "既使用", "按装机", "按装载")
            .with("一致", "一到致", "一至性", "一至认为", "保持一至")
            .with("接受", "按受")
            .with("情况", "情状", "情况况")
            .with("部署", "布署", "步署")
            .with("即使", "既使")
            .with("安装", "按装")
            .with("竞聘", "竟聘")
            .with("竞争", "竟争")
            .with("按部就班", "按步就班")
            .with("再接再厉", "再接再励")
            .with("贯彻", "贯砌", "惯彻", "贯切落实")
            .with("履行", "覆行", "屡行")
            .with("隐患", "隐换", "稳患")
            .with("检查", "捡查")
            .with("监督", "坚督")
            .with("制度", "制渡")
            .with("严格", "严恪")
            .with("职责", "职贵")
            .with("及时", "极时")
            .with("必须", "必需做到", "必需严格")
            .with("防范", "防犯")
            .build();

    static String[] beginnings() {
        return TABLE.words();
    }

    /**
     * Finds every suspected slip of a text.
     *
     * @param text any text
     * @return the slips in the order of their places
     */
    public static List<Slip> find(String text) {
        return find(Wording.of(text));
    }

    /**
     * Finds every suspected slip of a text that is ready.
     *
     * @param wording any text
     * @return the slips in the order of their places
     */
    public static List<Slip> find(Wording wording) {
        if (!wording.mayHold(Marks.SLIP)) {
            return List.of();
        }
        List<Slip> slips = new ArrayList<>();
        Sentence words = wording.sentence(0, wording.length());
        int position = words.next(0, Marks.SLIP);
        while (position < words.length()) {
            WordTable.Entry<String> entry = TABLE.at(words, position, words.length());
            int end = entry == null ? position + 1 : position + entry.word().length();
            if (entry != null && !entry.value().equals(SOUND)) {
                slips.add(new Slip(
                        words.sourceStart(position), words.sourceEnd(end), words.words(position, end), entry.value()));
            }
            position = words.next(end, Marks.SLIP);
        }
        return List.copyOf(slips);
    }
}

package io.github.dutylist.io.text.paragraph;

import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import java.util.Set;

/** Recognises what belongs to a web page or a printed page and not to the document on it: breadcrumbs, bylines, page numbers. */
public final class Furniture {

    private static final int MAX_LENGTH = 160;

    private static final String[] OPENINGS = {
        "当前位置",
        "您的位置",
        "您现在的位置",
        "你的位置",
        "首页>",
        "首页 >",
        "首页»",
        "推荐访问",
        "推荐阅读",
        "【推荐",
        "【相关",
        "【延伸",
        "[推荐",
        "[相关",
        "相关阅读",
        "相关推荐",
        "相关文章",
        "相关链接",
        "延伸阅读",
        "猜你喜欢",
        "热门推荐",
        "上一篇",
        "下一篇",
        "返回列表",
        "返回顶部",
        "打印本页",
        "关闭窗口",
        "分享到",
        "扫一扫",
        "责任编辑:",
        "编辑:",
        "版权所有",
        "版权声明",
        "免责声明",
        "本文来源",
        "文章来源",
        "信息来源:",
        "本文地址",
        "本文链接",
        "转载请注明",
        "标签:",
        "关键词:",
        "关键字:",
        "点击下载",
        "浏览次数",
        "阅读次数",
        "点击数",
        "阅读量",
        "字体:",
        "字号:",
        "【字体",
        "[字体",
        "【打印",
        "[打印",
        "Copyright",
        "ICP备"
    };

    private static final int MAX_FIELD = 12;
    private static final Set<String> METADATA =
            Set.of("索引号", "标题", "发布机构", "发文机关", "主题分类", "信息名称", "公开方式", "公开范围", "有效性", "生成日期", "公文种类");

    private static final String[] BYLINES = {
        "发表于:", "发布时间:", "发布日期:", "发表时间:", "更新时间:", "来源:", "作者:", "浏览:", "点击:", "阅读:", "网友投稿", "整理发布"
    };

    private static final String[] LEAD_INS = {"供大家参考", "供您参考", "供参考", "希望对大家有所帮助", "欢迎阅读", "希望能帮助", "仅供参考"};

    private static final String[] LEAD_IN_WORDS = {"小编", "整理", "为大家", "收集", "分享"};

    private Furniture() {}

    /** Tells whether a line is furniture. */
    static boolean is(Passage line) {
        if (line.length() > MAX_LENGTH) {
            return false;
        }
        return line.startsWithAny(OPENINGS)
                || isMetadata(line)
                || isByline(line)
                || isLeadIn(line)
                || isPageNumber(line)
                || isRule(line);
    }

    /** Tells whether a line is the lead-in of a web editor (下面是小编为大家整理的…,供大家参考). */
    public static boolean isLeadIn(Passage line) {
        return line.length() <= MAX_LENGTH && line.containsAny(LEAD_INS) && line.containsAny(LEAD_IN_WORDS);
    }

    /** A field of a government web page (索引号：…), whose name may be spaced out. */
    private static boolean isMetadata(Passage line) {
        int colon = line.subSequence(0, Math.min(line.length(), MAX_FIELD)).indexOf(':', 0);
        return colon > 0
                && METADATA.contains(line.subSequence(0, colon).withoutSpaces().toString());
    }

    /** A byline names a date or two of its parts, and is no sentence. */
    private static boolean isByline(Passage line) {
        if (line.indexOf('。', 0) >= 0) {
            return false;
        }
        int parts = 0;
        for (String part : BYLINES) {
            if (line.contains(part)) {
                parts++;
            }
        }
        return parts >= 2 || parts == 1 && hasDate(line);
    }

    private static boolean hasDate(Passage line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits = Folding.isDigit(line.charAt(i)) ? digits + 1 : 0;
            if (digits == 4 && "-/年.".indexOf(line.at(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A page number: - 3 -, — 3 —, 第3页, 第 3 页 共 10 页, 3/10, Page 3 of 10. */
    static boolean isPageNumber(Passage line) {
        if (line.length() > 20 || DateLine.is(line)) {
            return false;
        }
        boolean dashed = "-—－–·".indexOf(line.charAt(0)) >= 0 && "-—－–·".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean paged = line.startsWithAny("第", "共", "(第") && line.endsWithAny("页", "页)") || line.startsWith("Page", 0);
        boolean fraction = line.indexOf('/', 1) > 0;
        if (!dashed && !paged && !fraction) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Folding.isDigit(c)) {
                digits++;
            } else if ("-—－–· /第页共(),Pageof".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 8;
    }

    /** A line of nothing but dashes, dots or stars. */
    private static boolean isRule(Passage line) {
        for (int i = 0; i < line.length(); i++) {
            if ("-—_=*·.─━※★☆ ".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.length() >= 3;
    }
}

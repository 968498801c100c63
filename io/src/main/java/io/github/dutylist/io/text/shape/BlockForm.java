package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.paragraph.HeadingForm;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.paragraph.RunInHeading;
import io.github.dutylist.io.text.source.Passage;
import java.util.Optional;

/** Tells whether a part of a document is a section or a clause. */
final class BlockForm {

    private static final String[] TRIGGERS = {
        "有下列", "下列情形", "下列行为", "下列情况", "下列问题", "以下情形", "以下行为", "以下情况", "以下问题", "情形之一", "行为之一", "情况之一"
    };

    /** How what follows from breaches begins that stands behind them: 有前款所列情形之一的, 视情节轻重. */
    private static final String[] LADDERS = {
        "有前款", "前款", "对前款", "存在前款", "违反前款", "有上述", "上述", "对上述", "出现以上", "存在以上", "发生以上", "有前述", "前述", "凡有", "存在上述",
        "出现上述", "发生上述", "有以上", "以上情形", "具有上述", "视情", "根据情节", "按照情节", "情节", "对负有", "对有关", "对相关", "对责任", "对直接", "对其",
        "给予", "予以", "处理方式", "追究方式", "追责方式", "问责方式", "由", "区别情况", "依据情节", "受到责任追究", "受到问责", "受到处理"
    };

    private static final String[] EXEMPTIONS = {
        "从轻", "减轻处理", "减轻处分", "减轻责任", "免除或者减轻", "减轻或者免除", "免予", "免于", "不予追究", "不予问责", "免除责任", "免责"
    };

    private BlockForm() {}

    /** Tells whether a part has to be a section, given the part around it. */
    static boolean isSection(Block block, MarkerStyle around) {
        if (block.style().isAlwaysHeading() || block.paragraphs().isEmpty()) {
            return !block.paragraphs().isEmpty() || !block.children().isEmpty();
        }
        if (around == MarkerStyle.ARTICLE) {
            return false;
        }
        if (hasHeading(block) || runIn(block, around).isPresent()) {
            return true;
        }
        if (block.style() == MarkerStyle.ARTICLE) {
            return block.paragraphs().size() > 1 || hasParagraphsBehindItems(block);
        }
        return block.style() == MarkerStyle.UNNUMBERED && !block.children().isEmpty();
    }

    /** Tells whether the first words of a part are its heading. */
    static boolean hasHeading(Block block) {
        if (block.paragraphs().isEmpty()) {
            return false;
        }
        if (block.style() == MarkerStyle.ARTICLE && block.paragraphs().get(0).endsWith(":")) {
            return false;
        }
        boolean followed = !block.children().isEmpty() || block.paragraphs().size() > 1;
        return (followed || block.style().isAlwaysHeading())
                && HeadingForm.isHeading(block.paragraphs().get(0));
    }

    /** Returns the heading that runs into the text of a part; items of an article have none. */
    static Optional<RunInHeading> runIn(Block block, MarkerStyle around) {
        return around == MarkerStyle.ARTICLE || block.paragraphs().isEmpty()
                ? Optional.empty()
                : RunInHeading.read(
                        block.paragraphs().get(0),
                        block.style(),
                        !block.children().isEmpty());
    }

    /** Tells whether paragraphs follow the items of a part. */
    static boolean hasParagraphsBehindItems(Block block) {
        return block.children().stream().anyMatch(child -> child.style() == MarkerStyle.UNNUMBERED);
    }

    /** Tells whether a part says in which cases less or nothing follows from a breach: 可以从轻、减轻或者免予追究. */
    static boolean exempts(Block block) {
        return !block.paragraphs().isEmpty()
                && exempts(block.paragraphs().get(0))
                && block.children().stream()
                        .allMatch(child -> child.children().isEmpty()
                                && !child.paragraphs().isEmpty());
    }

    /** Tells whether words say so. */
    static boolean exempts(Passage words) {
        return words.containsAny(EXEMPTIONS);
    }

    /** Tells whether a part names cases, in its items or in a sentence: 因不可抗力造成的,免予追究. */
    static boolean namesCases(Block block) {
        return !block.children().isEmpty() || block.paragraphs().get(0).containsAny("的,", "情形");
    }

    /** Tells whether words say what follows from breaches that stand before them: 视情节轻重给予提醒谈话、诫勉. */
    static boolean isLadder(Passage words) {
        return words.startsWithAny(LADDERS) && words.containsAny(Breaches.SANCTIONS) && !words.containsAny(EXEMPTIONS);
    }

    /** Tells whether words name a case and what follows from it. */
    static boolean sanctions(Passage words) {
        return words.containsAny("的,", "之一") && words.containsAny(Breaches.SANCTIONS);
    }

    /** Tells whether words are measures and say nothing about when they are taken: 约谈、通报批评. */
    static boolean areMeasures(Passage words) {
        return words.containsAny(Breaches.SANCTIONS) && !isBreach(words);
    }

    /** Tells whether words alone are a breach by their form: 未按规定报告的. */
    static boolean isBreach(Passage words) {
        return words.endsWithAny("的", "的。", "的;") || words.startsWithAny("未", "不", "拒", "发生", "造成", "因", "对");
    }

    /** Tells whether words announce cases by whatever follows them: 有下列情形之一的. */
    static boolean announcesCases(Passage words) {
        return words.containsAny(TRIGGERS);
    }

    /** Tells whether words announce the conditions of an accountability provision: 有下列情形之一的,给予…. */
    static boolean announcesConditions(Passage words) {
        return announcesCases(words) && words.containsAny(Breaches.SANCTIONS);
    }
}

package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.paragraph.MarkerStyle;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.SectionKind;
import java.util.List;

/** Tells whether a part of a document is an accountability provision with numbered conditions. */
final class ProvisionForm {

    private static final String[] REFERENCES = {"有第", "有前条", "有前款", "有本", "有上述", "存在第", "存在前条", "前条所列", "具有第", "具有前条"};

    private static final String[] ANSWERING = {"问责", "追究", "追责", "处分", "处罚", "惩戒", "处理", "情节"};
    private static final String[] MEANS = {"方式", "种类", "形式", "措施"};
    private static final int MAX_MEASURE = 30;
    private static final int MAX_NAME = 12;

    private ProvisionForm() {}

    /** Tells whether the last paragraph of a part announces the cases that are numbered in it, and it or what stands behind them what follows. */
    static boolean is(List<Passage> body, Block block, SectionKind kind) {
        return announces(body, block, kind)
                && block.children().stream()
                        .allMatch(child -> isCase(child) && child.style() != MarkerStyle.UNNUMBERED);
    }

    /** Tells whether a section is a provision whose heading announces the cases: 三、追责情形, the cases, and what follows from them. */
    static boolean isHeaded(List<Passage> body, Block block, SectionKind kind) {
        return kind == SectionKind.ACCOUNTABILITY
                && body.isEmpty()
                && !block.children().isEmpty()
                && isFollowedByLadder(block)
                && block.children().stream()
                        .allMatch(child -> isLadder(child)
                                || isCase(child) && child.paragraphs().get(0).endsWithAny("的", "的;", "的。"));
    }

    /** Tells whether the items of a part are what follows from the breach in its only paragraph: 对未整改的单位,给予以下处理: 1.通报批评;…. */
    static boolean isOfMeasures(List<Passage> body, Block block) {
        return body.size() == 1
                && !block.children().isEmpty()
                && Breaches.measuresStart(body.get(0)) > 0
                && block.children().stream()
                        .allMatch(child -> isCase(child) && child.style() != MarkerStyle.UNNUMBERED);
    }

    /** Tells whether the items of a part are measures, by how grave a breach is or by their kinds: 追究方式:（一）情节较轻的,给予…. */
    static boolean listsMeasures(List<Passage> body, Block block) {
        if (body.size() != 1 || block.children().isEmpty()) {
            return false;
        }
        Passage lead = body.get(0);
        return lead.containsAny(ANSWERING)
                && (lead.endsWith(":") || lead.containsAny(MEANS))
                && !BlockForm.announcesCases(lead)
                && block.children().stream().allMatch(ProvisionForm::isMeasure)
                && block.children().stream()
                        .anyMatch(child -> child.paragraphs().get(0).containsAny(Breaches.SANCTIONS));
    }

    private static boolean isMeasure(Block child) {
        if (!isCase(child)) {
            return false;
        }
        Passage words = child.paragraphs().get(0);
        return words.containsAny(Breaches.SANCTIONS)
                ? Breaches.isGraded(words) || words.length() <= MAX_MEASURE && !BlockForm.isBreach(words)
                : words.length() <= MAX_NAME;
    }

    /** Tells whether an article is nothing but a provision, and so no section: its number is that of the provision. */
    static boolean isWhole(List<Passage> body, Block block) {
        return block.style() == MarkerStyle.ARTICLE
                && body.size() == 1
                && announces(body, block, SectionKind.DUTIES)
                && block.children().stream()
                        .allMatch(child -> isCase(child)
                                && (child.style() == MarkerStyle.UNNUMBERED
                                        ? isLadder(child)
                                        : child.paragraphs().stream().skip(1).allMatch(BlockForm::isLadder)));
    }

    /** Returns how many paragraphs of a case are its words; what stands behind the last case is none of them. */
    static int conditionEnd(List<Passage> paragraphs) {
        int end = 1;
        while (end < paragraphs.size() && paragraphs.get(end).endsWithAny("的", "的;", "的。", "的,")) {
            end++;
        }
        return end;
    }

    /** Tells whether a part is nothing but what follows from the cases before it. */
    static boolean isLadder(Block block) {
        return block.style() == MarkerStyle.UNNUMBERED
                && block.children().isEmpty()
                && !block.paragraphs().isEmpty()
                && block.paragraphs().stream().allMatch(BlockForm::isLadder);
    }

    /** Tells whether an article is nothing but what follows from the cases of the one before it: 有前条所列情形,情节较轻的,…. */
    static boolean refersBack(Block block) {
        return block.style() == MarkerStyle.ARTICLE
                && isCase(block)
                && block.paragraphs().get(0).startsWithAny(REFERENCES)
                && block.paragraphs().stream().allMatch(BlockForm::sanctions);
    }

    private static boolean announces(List<Passage> body, Block block, SectionKind kind) {
        if (body.isEmpty() || block.children().isEmpty()) {
            return false;
        }
        Passage last = body.get(body.size() - 1);
        return BlockForm.announcesConditions(last)
                || BlockForm.announcesCases(last) && (kind == SectionKind.ACCOUNTABILITY || isFollowedByLadder(block));
    }

    private static boolean isFollowedByLadder(Block block) {
        Block last = block.children().get(block.children().size() - 1);
        return isLadder(last) || last.paragraphs().stream().skip(1).anyMatch(BlockForm::isLadder);
    }

    private static boolean isCase(Block block) {
        return block.children().isEmpty() && !block.paragraphs().isEmpty();
    }
}

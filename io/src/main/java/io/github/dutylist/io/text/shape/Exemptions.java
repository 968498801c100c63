package io.github.dutylist.io.text.shape;

import io.github.dutylist.io.text.outline.Block;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * In which cases less or nothing follows from a breach.
 *
 * @param cases the cases, each with all its paragraphs
 * @param around what leads up to them, and what else stands among them (有隐瞒行为的,应当从重处理)
 */
record Exemptions(List<List<Passage>> cases, List<Passage> around) {

    private static final String[] HEAVIER = {"从重", "加重"};

    /** Reads a part: its items are the cases, or the parts of its sentences that say so, or else all of its words are one. */
    static Exemptions of(Block block) {
        Exemptions exemptions = new Exemptions(new ArrayList<>(), new ArrayList<>());
        if (block.children().isEmpty()) {
            exemptions.addSentences(block);
        } else {
            exemptions.around.addAll(block.numbered());
            block.children().forEach(exemptions::addItem);
        }
        return exemptions;
    }

    private void addItem(Block item) {
        List<Passage> own = new ArrayList<>();
        for (Passage paragraph : item.numbered()) {
            boolean isCase = own.isEmpty() && item.number().isPresent();
            (isCase || !paragraph.containsAny(HEAVIER) ? own : around).add(paragraph);
        }
        if (!own.isEmpty()) {
            cases.add(own);
        }
    }

    private void addSentences(Block block) {
        List<Passage> words = block.numbered();
        List<Passage> parts = parts(words.get(0));
        long exempting = parts.stream().filter(BlockForm::exempts).count();
        if (words.size() > 1 || exempting == 0 || exempting == parts.size()) {
            cases.add(words);
            return;
        }
        for (Passage part : parts) {
            if (BlockForm.exempts(part)) {
                cases.add(List.of(part));
            } else {
                around.add(part);
            }
        }
    }

    /** Returns what stands between stops and semicolons, each with the one behind it. */
    private static List<Passage> parts(Passage words) {
        List<Passage> parts = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int stop = words.indexOfAny("。;", start);
            int end = stop < 0 ? words.length() : stop + 1;
            parts.add(words.subSequence(start, end).trimmed());
            start = end;
        }
        return parts;
    }
}

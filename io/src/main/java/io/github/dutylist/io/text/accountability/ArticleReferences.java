package io.github.dutylist.io.text.accountability;

import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.ChineseNumeral;
import io.github.dutylist.io.text.source.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the clauses that a breach names by their article: 违反本条例第四条第二项规定. */
final class ArticleReferences {

    private static final int MAX_DOCUMENT = 6;

    private final Map<Integer, List<ClausePart>> paragraphsByArticle = new HashMap<>();

    ArticleReferences(DocumentParts parts) {
        if (!parts.provisions().isEmpty()) {
            parts.allSections().forEach(this::add);
        }
    }

    private void add(SectionPart section) {
        int article = section.number == null ? -1 : ordinal(section.number, 0, '条');
        for (ClausePart clause : section.clauses) {
            int own = clause.number == null ? -1 : ordinal(clause.number, 0, '条');
            int number = own > 0 ? own : article;
            if (number > 0) {
                paragraphsByArticle
                        .computeIfAbsent(number, any -> new ArrayList<>())
                        .add(clause);
            }
        }
    }

    /** Returns the leaves among the clauses that a breach names; empty when it names none of this document. */
    List<ClausePart> in(Passage breach) {
        for (int i = breach.indexOf('第', 1); i > 0; i = breach.indexOf('第', i + 1)) {
            int article = isOfThisDocument(breach, i) ? ordinal(breach, i, '条') : -1;
            List<ClausePart> paragraphs = paragraphsByArticle.getOrDefault(article, List.of());
            if (!paragraphs.isEmpty()) {
                return narrowed(paragraphs, breach, breach.indexOf('条', i) + 1);
            }
        }
        return List.of();
    }

    private static boolean isOfThisDocument(Passage breach, int index) {
        int from = Math.max(0, index - MAX_DOCUMENT);
        Passage before = breach.subSequence(from, index);
        boolean own = before.contains("本") || before.endsWithAny("违反", "按照", "依照", "履行", "执行");
        return own && before.indexOfAny("《》,", 0) < 0;
    }

    private static List<ClausePart> narrowed(List<ClausePart> paragraphs, Passage breach, int start) {
        int index = start;
        List<ClausePart> meant = paragraphs;
        int paragraph = ordinal(breach, index, '款');
        if (paragraph > 0 && paragraph <= meant.size()) {
            meant = List.of(meant.get(paragraph - 1));
            index = breach.indexOf('款', index) + 1;
        }
        int item = ordinal(breach, index, '项');
        List<ClausePart> leaves = new ArrayList<>();
        for (ClausePart clause : meant) {
            if (item > 0 && item <= clause.items.size()) {
                return List.of(clause.items.get(item - 1));
            }
            leaves.addAll(clause.items.isEmpty() ? List.of(clause) : clause.items);
        }
        return leaves;
    }

    /** Returns the number in 第四条 at an index, given its unit, or -1. */
    private static int ordinal(Passage words, int index, char unit) {
        if (words.at(index) != '第') {
            return -1;
        }
        int end = ChineseNumeral.end(words, index + 1);
        int value = ChineseNumeral.value(words.subSequence(index + 1, end));
        return words.at(end) == unit || words.at(end) == '(' ? value : -1;
    }
}

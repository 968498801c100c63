package io.github.dutylist.io.text.accountability;

import io.github.dutylist.frequency.CountPerPeriod;
import io.github.dutylist.frequency.DeadlineAfterEvent;
import io.github.dutylist.frequency.FrequencyRequirement;
import io.github.dutylist.io.text.shape.ClausePart;
import io.github.dutylist.io.text.shape.DocumentParts;
import io.github.dutylist.io.text.shape.SectionPart;
import io.github.dutylist.io.text.source.Folding;
import io.github.dutylist.io.text.source.Passage;
import io.github.dutylist.model.Strength;
import io.github.dutylist.wording.FrequencyPhrase;
import io.github.dutylist.wording.FrequencyPhrases;
import io.github.dutylist.wording.StrengthPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the clause whose breach a condition is: the one with which it shares the most words that few other clauses have.
 *
 * <p>The same period or deadline counts for several words: 未每月开展检查的 breaches what has to be done every month.
 */
final class BreachedDuties {

    private static final int GRAM = 3;
    private static final int MAX_SHARING = 4;
    private static final int MIN_SHARED = 4;
    private static final int SAME_TIME = 3;
    private static final int MAX_SHARING_WORD = 6;
    private static final int MAX_LEAVES = 40;
    private static final int LEAST_TENTHS = 6;

    private static final String[] NO_CONTENT = {
        "未按照规定", "未按规定", "未按要求", "未按时", "未按期", "未按", "规定", "要求", "应当", "没有", "未能", "未", "拒不", "不按", "不及时", "不认真", "不力",
        "不到位", "及时", "擅自", "有关", "相关", "进行", "开展", "组织", "或者", "以及", "工作", "情况", "造成", "发生", "的", "对", "和", "及", "与",
        "每", "少于", "低于"
    };

    private final ArticleReferences references;
    private final Map<String, List<String>> clausesByGram = new HashMap<>();
    private final Map<String, List<String>> clausesByWord = new HashMap<>();
    private final Map<String, Set<String>> wordsByClause = new HashMap<>();
    private final Set<String> prohibitions = new HashSet<>();
    private final Map<String, Set<String>> timesByClause = new HashMap<>();

    BreachedDuties(DocumentParts parts) {
        references = new ArticleReferences(parts);
        if (!parts.provisions().isEmpty()) {
            parts.allSections()
                    .flatMap(SectionPart::clausesAndItems)
                    .filter(clause -> clause.items.isEmpty())
                    .forEach(this::add);
        }
    }

    private void add(ClausePart clause) {
        Passage words = clause.paragraphs.get(0);
        words.source().countReads(words.length());
        timesByClause.put(
                clause.id,
                FrequencyPhrases.find(words.text()).stream()
                        .map(FrequencyPhrase::requirement)
                        .map(BreachedDuties::time)
                        .collect(Collectors.toSet()));
        Set<String> content = words(words);
        wordsByClause.put(clause.id, content);
        for (String word : content) {
            List<String> clauses = clausesByWord.computeIfAbsent(word, any -> new ArrayList<>());
            if (clauses.size() <= MAX_SHARING_WORD) {
                clauses.add(clause.id);
            }
        }
        if (StrengthPhrase.find(words.text())
                .filter(phrase -> phrase.strength() == Strength.SHALL_NOT)
                .isPresent()) {
            prohibitions.add(clause.id);
        }
        for (String gram : grams(words)) {
            List<String> clauses = clausesByGram.computeIfAbsent(gram, any -> new ArrayList<>());
            if (clauses.size() <= MAX_SHARING) {
                clauses.add(clause.id);
            }
        }
    }

    /** Returns the identifier of the clause that a condition names by its article, the nearest by its words when it names several. */
    private Optional<String> byArticle(Passage condition) {
        Set<String> words = words(condition);
        return references.in(condition).stream()
                .limit(MAX_LEAVES)
                .max(Comparator.comparing(clause -> shared(words, wordsByClause.getOrDefault(clause.id, Set.of()))))
                .map(clause -> clause.id);
    }

    private static int shared(Set<String> words, Set<String> others) {
        return (int) words.stream().filter(others::contains).count();
    }

    /** Returns the identifier of the clause; empty when none has enough in common with a condition and what it says was not done. */
    Optional<String> find(Passage condition, List<FrequencyRequirement> breached) {
        Optional<String> named = byArticle(condition);
        return named.isPresent() ? named : bySharing(condition, breached);
    }

    private Optional<String> bySharing(Passage condition, List<FrequencyRequirement> breached) {
        Map<String, Integer> shared = new HashMap<>();
        for (String gram : grams(condition)) {
            List<String> clauses = clausesByGram.getOrDefault(gram, List.of());
            if (clauses.size() <= MAX_SHARING) {
                clauses.forEach(clause -> shared.merge(clause, 1, Integer::sum));
            }
        }
        breached.stream()
                .limit(MAX_SHARING)
                .map(BreachedDuties::time)
                .filter(time -> !time.isEmpty())
                .forEach(time -> {
                    for (String clause : Set.copyOf(shared.keySet())) {
                        if (timesByClause.getOrDefault(clause, Set.of()).contains(time)) {
                            shared.merge(clause, SAME_TIME, Integer::sum);
                        }
                    }
                });
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= MIN_SHARED)
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .or(() -> byWords(condition));
    }

    /** 未按规定检测水质的: too short to share much, it breaches the clause that has all its words, if only one has. */
    private Optional<String> byWords(Passage condition) {
        Set<String> words = words(condition);
        Map<String, Integer> shared = new HashMap<>();
        for (String word : words) {
            List<String> clauses = clausesByWord.getOrDefault(word, List.of());
            if (clauses.size() <= MAX_SHARING_WORD) {
                clauses.forEach(clause -> shared.merge(clause, 1, Integer::sum));
            }
        }
        int most = shared.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> best = shared.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        boolean isClear = best.size() == 1 && most * 10 >= words.size() * LEAST_TENTHS;
        return isClear ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** Tells whether a condition names a clause by its article. */
    boolean isNamed(Passage condition) {
        return !references.in(condition).isEmpty();
    }

    /** Tells whether a clause forbids something, so that to do it is a breach. */
    boolean isProhibition(String clause) {
        return prohibitions.contains(clause);
    }

    /** Returns the pairs of letters in what a condition is about, without the words that say that it was not done. */
    private static Set<String> words(Passage condition) {
        String text = condition.toString();
        for (String word : NO_CONTENT) {
            text = text.replace(word, " ");
        }
        Set<String> words = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Folding.isHan(text.charAt(i)) && Folding.isHan(text.charAt(i + 1))) {
                words.add(text.substring(i, i + 2));
            }
        }
        return words;
    }

    /** Returns what two requirements have in common that speak of the same period or deadline; empty when there is none. */
    private static String time(FrequencyRequirement requirement) {
        if (requirement instanceof CountPerPeriod count) {
            return count.getUnit().code() + count.getEvery().orElse(1);
        }
        if (requirement instanceof DeadlineAfterEvent deadline) {
            return deadline.getWithin().map(Object::toString).orElse("");
        }
        return "";
    }

    private static Set<String> grams(Passage text) {
        Set<String> grams = new HashSet<>();
        String words = text.toString();
        for (int i = 0; i + GRAM <= words.length(); i++) {
            String gram = words.substring(i, i + GRAM);
            if (gram.chars().allMatch(c -> Folding.isHan((char) c))) {
                grams.add(gram);
            }
        }
        return grams;
    }
}
